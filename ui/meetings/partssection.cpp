// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/partssection.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"
#include "ui/meetings/callparts.h"
#include "ui/meetings/callrulecard.h"
#include "ui/meetings/criterioncard.h"
#include "ui/meetings/importquestionsdialog.h"
#include "ui/meetings/itemlist.h"
#include "ui/meetings/profilecard.h"
#include "ui/meetings/questioncard.h"
#include "ui/meetings/templatesbutton.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Part>
QList<qint64> idsOf(const QList<Part> &parts)
{
    QList<qint64> ids;
    ids.reserve(parts.size());
    for (const Part &part : parts) {
        ids.append(part.id.value());
    }
    return ids;
}

QPushButton *importButton(EditedMeeting &meeting)
{
    auto *button = new QPushButton(PartsSection::tr("From another meeting…"));
    button->setObjectName(u"importQuestions"_s);
    QObject::connect(button, &QPushButton::clicked, button,
                     [button, &meeting] { (new ImportQuestionsDialog(meeting, button->window()))->open(); });
    return button;
}

} // namespace

PartsSection::PartsSection(EditedMeeting &meeting, PartsKind kind, QWidget *parent)
    : FormSection(meeting, kind.name, kind.title, parent)
    , m_kind(std::move(kind))
    , m_list(new ItemList(m_kind.ids, m_kind.make, 6))
    , m_nothing(new PlainLabel(m_kind.nothing))
    , m_add(new QPushButton(m_kind.addVerb))
{
    m_nothing->setWordWrap(true);
    setTextRole(m_nothing, TextRole::Body, Ink::Secondary);
    m_add->setObjectName(m_kind.name + u"Add"_s);
    connect(m_add, &QPushButton::clicked, this, &PartsSection::add);
    body()->addWidget(m_nothing);
    body()->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap);
    buttons->addWidget(m_add);
    if (m_kind.more) {
        buttons->addWidget(m_kind.more());
    }
    buttons->addStretch();
    body()->addLayout(buttons);
}

QString PartsSection::navigationWords() const
{
    const qsizetype count = m_list->editors().size();
    return count == 0 ? m_kind.title : m_kind.counted.arg(QLocale().toString(count));
}

void PartsSection::follow()
{
    FormSection::follow();
    m_list->follow(meeting().document());
    const bool isEmpty = m_list->editors().isEmpty();
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

void PartsSection::forget()
{
    FormSection::forget();
    m_list->clear();
}

bool PartsSection::commit()
{
    const bool fieldsDone = FormSection::commit();
    return m_list->commit() && fieldsDone;
}

void PartsSection::focusFirst()
{
    if (m_list->editors().isEmpty()) {
        m_add->setFocus(Qt::ShortcutFocusReason);
    } else if (QWidget *fold = m_list->editors().constFirst()->nextInFocusChain()) {
        fold->setFocus(Qt::ShortcutFocusReason);
    }
}

void PartsSection::add()
{
    std::optional<qint64> id;
    meeting().perform(m_kind.addDeed, [this, &id](MeetingDocument &document) { id = m_kind.add(document); });
    if (ItemEditor *fresh = id ? m_list->editor(*id) : nullptr) {
        fresh->focusFirst();
    }
}

PartsKind profileParts(EditedMeeting &meeting)
{
    return {
        u"profilesSection"_s,
        PartsSection::tr("Profiles"),
        PartsSection::tr("Profiles (%1)"),
        PartsSection::tr(
            "The kinds of participant that the call looks for. Without profiles everybody is asked "
            "the same."),
        PartsSection::tr("Add a profile"),
        PartsSection::tr("Add a profile"),
        [](const MeetingDocument &document) { return idsOf(document.call.profiles); },
        [&meeting](qint64 id, QWidget *parent) { return new ProfileCard(meeting, ProfileId(id), parent); },
        [&meeting](MeetingDocument &document) {
            return addProfile(document, ProfileCard::placeholder(), meeting.ids()).value();
        }};
}

PartsKind questionParts(EditedMeeting &meeting)
{
    return {
        u"questionsSection"_s,
        PartsSection::tr("Questions"),
        PartsSection::tr("Questions (%1)"),
        PartsSection::tr("What applicants are asked, all of them or those of one profile."),
        PartsSection::tr("Add a question"),
        PartsSection::tr("Add a question"),
        [](const MeetingDocument &document) { return idsOf(document.call.questions); },
        [&meeting](qint64 id, QWidget *parent) { return new QuestionCard(meeting, QuestionId(id), parent); },
        [&meeting](MeetingDocument &document) {
            return addQuestion(document, QuestionCard::placeholder(), meeting.ids()).value();
        },
        [&meeting] {
            return importButton(meeting);
        }};
}

PartsKind criterionParts(EditedMeeting &meeting)
{
    return {u"criteriaSection"_s,
            PartsSection::tr("Criteria"),
            PartsSection::tr("Criteria (%1)"),
            PartsSection::tr(
                "What applications are judged by: conditions that must be met, and scores with their "
                "weights."),
            PartsSection::tr("Add a criterion"),
            PartsSection::tr("Add a criterion"),
            [](const MeetingDocument &document) { return idsOf(document.criteria); },
            [&meeting](qint64 id, QWidget *parent) {
                return new CriterionCard(meeting, CriterionId(id), parent);
            },
            [&meeting](MeetingDocument &document) {
                return addCriterion(document, CriterionCard::placeholder(), meeting.ids()).value();
            },
            [&meeting] {
                return new TemplatesButton(meeting, GroupTemplate::Criteria);
            }};
}

PartsKind ruleParts(EditedMeeting &meeting)
{
    return {u"rulesSection"_s,
            PartsSection::tr("Rules"),
            PartsSection::tr("Rules (%1)"),
            PartsSection::tr(
                "Limits that the selection keeps, such as at most one person of each country. Without rules "
                "the best scores get the places."),
            PartsSection::tr("Add a rule"),
            PartsSection::tr("Add a rule"),
            [](const MeetingDocument &document) { return idsOf(document.rules); },
            [&meeting](qint64 id, QWidget *parent) { return new CallRuleCard(meeting, RuleId(id), parent); },
            [&meeting](MeetingDocument &document) { return addRule(document, meeting.ids()).value(); },
            [&meeting] {
                return new TemplatesButton(meeting, GroupTemplate::Rules);
            }};
}

} // namespace convoke
