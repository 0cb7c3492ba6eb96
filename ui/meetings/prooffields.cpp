// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/prooffields.h"

#include "ui/common/growingtextedit.h"
#include "ui/common/richtextedit.h"
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
    {u"criteria", u"criteriaSectionAdd"},
    {u"review", u"addPhase"},
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
    if (finding.field == u"review") {
        return form->findChild<QWidget *>(u"phase%1Name"_s.arg(finding.item));
    }
    for (const Criterion &criterion : document.criteria) {
        if (finding.field == u"criteria" && criterion.key == finding.item) {
            return inCard(criterion.id.value(), u"CriterionCard",
                          finding.code == ProofCode::WeightsAllZero ? u"criterionWeight"_s
                                                                    : u"criterionGuidance"_s,
                          form);
        }
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

void whenTextIsTyped(QWidget *form, QObject *context, const std::function<void()> &deed)
{
    for (const QString &name : {u"background"_s, u"aim"_s, u"outcome"_s}) {
        if (auto *editor = form->findChild<RichTextEdit *>(name)) {
            QObject::connect(editor, &RichTextEdit::textChanged, context, deed);
        }
    }
    if (auto *topics = form->findChild<StringListEdit *>(u"topics"_s)) {
        QObject::connect(topics, &QPlainTextEdit::textChanged, context, deed);
    }
}

void takeTyped(MeetingDocument &document, QWidget *form)
{
    for (const QString &name : {u"background"_s, u"aim"_s, u"outcome"_s}) {
        if (const auto *editor = form->findChild<RichTextEdit *>(name)) {
            *proofText(document, name, {}) = editor->source();
        }
    }
    if (const auto *topics = form->findChild<StringListEdit *>(u"topics"_s)) {
        document.meeting.topics = topics->strings();
    }
}

namespace {

/// Where the words of @p span of @p text stand in @p shown, which has the same words in another dress: as
/// many like them before. Below 0: nowhere.
qsizetype placeIn(const QString &shown, const QString &text, SourceSpan span)
{
    const QString words = text.mid(span.start, span.length);
    if (text.count(words) != shown.count(words)) {
        return -1; // some stand in an address that is not shown
    }
    qsizetype place = -1;
    for (qsizetype at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0 && at <= span.start;
         at = text.indexOf(words, at + 1)) {
        place = shown.indexOf(words, place + 1);
        if (place < 0) {
            return -1;
        }
    }
    return place;
}

template <typename Edit>
void markIn(Edit *edit, qsizetype start, qsizetype length)
{
    if (start >= 0) {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(static_cast<int>(start));
        cursor.setPosition(static_cast<int>(start + length), QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }
}

} // namespace

void markWords(const ProofFinding &finding, const MeetingDocument &document, QWidget *editor)
{
    MeetingDocument copy = document;
    const QString *text = finding.span ? proofText(copy, finding.field, finding.item) : nullptr;
    if (text == nullptr) {
        return;
    }
    const SourceSpan span = *finding.span;
    if (auto *rich = qobject_cast<RichTextEdit *>(editor)) {
        markIn(rich, placeIn(rich->toPlainText(), *text, span), span.length);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(editor)) {
        // One topic is a line of its editor.
        const QString shown = plain->toPlainText();
        const qsizetype begin = finding.field == u"topics" ? shown.indexOf(*text) : 0;
        const qsizetype place = begin < 0 ? -1 : placeIn(shown.mid(begin), *text, span);
        markIn(plain, place < 0 ? -1 : begin + place, span.length);
    }
}

} // namespace convoke
