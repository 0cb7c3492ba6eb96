// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/prooffields.h"

#include "ui/common/growingtextedit.h"
#include "ui/meetings/itemcard.h"

#include <QPlainTextEdit>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FieldWidget
{
    QStringView field;
    QStringView widget;
};

constexpr FieldWidget widgets[] = {
    {u"title", u"meetingTitle"},
    {u"sessions", u"newSessionDate"},
    {u"contacts", u"newContactName"},
    {u"lunch_to_lunch", u"lunchToLunch"},
    {u"mode", u"meetingMode"},
    {u"language", u"language"},
    {u"interpretation", u"interpretation"},
    {u"travel_arranged", u"travelArranged"},
    {u"places", u"places"},
    {u"deadline", u"deadline"},
    {u"preferred_by", u"preferredBy"},
    {u"outcome_told", u"outcomeTold"},
    {u"channel", u"channel"},
    {u"link", u"link"},
    {u"profiles", u"profilesSectionAdd"},
    {u"questions", u"questionsSectionAdd"},
    {u"background", u"background"},
    {u"aim", u"aim"},
    {u"topics", u"topics"},
    {u"outcome", u"outcome"},
};

QWidget *inCard(qint64 id, QStringView cardClass, const QString &name, QWidget *form)
{
    const QList<ItemCard *> cards = form->findChildren<ItemCard *>();
    for (ItemCard *card : cards) {
        if (card->id() == id && QLatin1StringView(card->metaObject()->className()).endsWith(cardClass)) {
            card->setUnfolded(true);
            return card->findChild<QWidget *>(name);
        }
    }
    return nullptr;
}

/// The editor that stands for one of several things, where the finding names it.
QWidget *editorOfItem(const ProofFinding &finding, const MeetingDocument &document, QWidget *form)
{
    if (finding.field == u"contacts" && !document.meeting.contacts.isEmpty()) {
        return form->findChild<QWidget *>(u"contact1Email"_s);
    }
    if (finding.field == u"sessions" && !finding.item.isEmpty()) {
        const QList<ItemEditor *> rows = form->findChildren<ItemEditor *>();
        const Session session =
            document.meeting.sessions.value(finding.item.toInt() - 1, Session{SessionId(0), {}, {}, {}});
        for (ItemEditor *row : rows) {
            QWidget *day =
                row->id() == session.id.value() ? row->findChild<QWidget *>(u"sessionDate"_s) : nullptr;
            if (day != nullptr) {
                return day;
            }
        }
    }
    if (const Question *question = document.call.question(finding.item);
        question != nullptr && finding.field == u"questions") {
        return inCard(question->id.value(), u"QuestionCard", u"questionText"_s, form);
    }
    if (const Profile *profile = document.call.profile(finding.item);
        profile != nullptr && finding.field == u"profiles") {
        return inCard(profile->id.value(), u"ProfileCard", u"profileDescription"_s, form);
    }
    return nullptr;
}

} // namespace

QWidget *editorOf(const ProofFinding &finding, const MeetingDocument &document, QWidget *form)
{
    if (QWidget *editor = editorOfItem(finding, document, form)) {
        return editor;
    }
    for (const FieldWidget &known : widgets) {
        if (known.field == finding.field) {
            return form->findChild<QWidget *>(known.widget.toString());
        }
    }
    return nullptr;
}

QList<QPlainTextEdit *> textEditors(QWidget *form)
{
    QList<QPlainTextEdit *> editors;
    for (const QString &name : {u"background"_s, u"aim"_s, u"topics"_s, u"outcome"_s}) {
        if (auto *editor = form->findChild<QPlainTextEdit *>(name)) {
            editors.append(editor);
        }
    }
    return editors;
}

void takeTyped(MeetingDocument &document, QWidget *form)
{
    const QList<QPlainTextEdit *> editors = textEditors(form);
    for (const QPlainTextEdit *editor : editors) {
        if (const auto *list = qobject_cast<const StringListEdit *>(editor)) {
            document.meeting.topics = list->strings();
        } else if (QString *text = proofText(document, editor->objectName(), {})) {
            *text = editor->toPlainText();
        }
    }
}

void markWords(const ProofFinding &finding, const MeetingDocument &document, QWidget *editor)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(editor);
    if (edit == nullptr || !finding.span) {
        return;
    }
    MeetingDocument copy = document;
    const QString *text = proofText(copy, finding.field, finding.item);
    if (text == nullptr) {
        return;
    }
    const QString words = text->mid(finding.span->start, finding.span->length);
    // One topic is a line of its editor.
    const QString shown = edit->toPlainText();
    const qsizetype start = (finding.field == u"topics" ? shown.indexOf(*text) : 0) + finding.span->start;
    if (words.isEmpty() || start < 0 || shown.mid(start, words.size()) != words) {
        return;
    }
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(start + words.size()), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
}

} // namespace convoke
