// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/questioncard.h"

#include "ui/meetings/callparts.h"
#include "ui/meetings/choiceeditors.h"
#include "ui/meetings/formgrid.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/profilesbutton.h"
#include "ui/meetings/questionplaces.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
auto pickFrom(QuestionId question, T Question::*member)
{
    return [question, member](auto &document) {
        auto *found = partWithId(document.call.questions, question);
        return found == nullptr ? nullptr : &(found->*member);
    };
}

FieldPlace<QString> textOf(QuestionId question)
{
    FieldPlace<QString> place = FieldSet::placeAt<QString>(pickFrom(question, &Question::text));
    place.set = [question](MeetingDocument &document, const QString &text) {
        setLabel(document, question, text, QuestionCard::placeholder());
    };
    return place;
}

FieldPlace<std::optional<QuestionId>> parentOf(QuestionId question)
{
    auto place = FieldSet::placeAt<std::optional<QuestionId>>(pickFrom(question, &Question::followUpOf));
    place.set = [question](MeetingDocument &document, const std::optional<QuestionId> &parent) {
        setFollowUp(document, question, parent);
    };
    return place;
}

bool hasChoices(const Question &question)
{
    return question.type == QuestionType::Choice || question.type == QuestionType::Choices;
}

} // namespace

QuestionCard::QuestionCard(EditedMeeting &meeting, QuestionId question, QWidget *parent)
    : ItemCard(meeting, question.value(), u"question"_s, parent)
    , m_question(question)
{ }

QString QuestionCard::placeholder()
{
    return tr("New question");
}

DropPlace QuestionCard::dropPlace(qsizetype gap, int levels) const
{
    const QuestionPlace place = questionPlace(meeting().document().call.questions, m_question, gap, levels);
    return {place.gap, place.level};
}

void QuestionCard::moveTo(const std::function<QList<qint64>(const MeetingDocument &)> &,
                          const DropPlace &place)
{
    commit();
    MeetingDocument trial = meeting().document();
    if (placeQuestion(trial, m_question, {place.gap, place.level})) {
        meeting().perform(deedOfMoving(), [this, place](MeetingDocument &document) {
            placeQuestion(document, m_question, {place.gap, place.level});
        });
    }
}

CardHead QuestionCard::head(const MeetingDocument &document) const
{
    const QList<Question> &questions = document.call.questions;
    const Question *question = document.call.question(m_question);
    if (question == nullptr) {
        return {};
    }
    const qsizetype place = question - questions.constData();
    CardHead head;
    //: number and text of a question
    head.title = tr("%1. %2").arg(QString::number(place + 1), question->text);
    if (!question->profiles.isEmpty()) {
        //: %1: labels of profiles
        head.detail = tr("For %1").arg(forWhomWords(question->profiles, document.call.profiles));
    }
    head.level = depthOf(questions, place);
    const auto hangsAlike = [question](const Question &other) {
        return other.followUpOf == question->followUpOf;
    };
    head.canRise = std::any_of(questions.cbegin(), questions.cbegin() + place, hangsAlike);
    head.canSink = std::any_of(questions.cbegin() + place + 1, questions.cend(), hangsAlike);
    head.chips.append({wordFor(question->type), Tone::Neutral});
    if (!question->required) {
        head.chips.append({tr("optional"), Tone::Neutral});
    }
    return head;
}

void QuestionCard::fill(FormGrid &form)
{
    fields().addAt<QString>(form.addRow(tr("Question")), {u"questionText"_s, tr("Text of the question")},
                            neededTextEditor(), textOf(m_question), 1);
    FormRow *row = form.addRow(tr("Answer"));
    fields().add(row, {u"questionType"_s, tr("Kind of answer")}, choiceEditor(choices<QuestionType>()),
                 pickFrom(m_question, &Question::type));
    fields().add(row, {u"questionRequired"_s, tr("Must be answered")}, checkEditor(tr("Must be answered")),
                 pickFrom(m_question, &Question::required));
    row->addStretch();
    row = form.addRow(tr("Choices"));
    fields().add(row, {u"questionChoices"_s, tr("Choices")}, stringsEditor(tr("one choice per line")),
                 pickFrom(m_question, &Question::choices), 1);
    m_choicesRow = row;
    row = form.addRow(tr("Asked of"));
    fields().add(row, {u"questionProfiles"_s, tr("Profiles that are asked")}, profilesEditor(),
                 pickFrom(m_question, &Question::profiles));
    row->addStretch();
    m_profilesRow = row;
    row = form.addRow(tr("Follows"));
    fields().addAt<std::optional<QuestionId>>(row, {u"questionFollows"_s, tr("Question that it follows")},
                                              followUpEditor(m_question), parentOf(m_question), 1);
}

void QuestionCard::showRows(FormGrid &form)
{
    const MeetingDocument &document = meeting().document();
    const Question *question = document.call.question(m_question);
    form.setRowVisible(m_choicesRow, question != nullptr && hasChoices(*question));
    form.setRowVisible(m_profilesRow, !document.call.profiles.isEmpty());
}

bool QuestionCard::move(MeetingDocument &document, int step) const
{
    return movePart(document, m_question, step);
}

void QuestionCard::remove(MeetingDocument &document) const
{
    removePart(document, m_question);
}

} // namespace convoke
