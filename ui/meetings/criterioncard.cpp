// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/criterioncard.h"

#include "ui/common/factwords.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/meetings/callparts.h"
#include "ui/meetings/choiceeditors.h"
#include "ui/meetings/formgrid.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/profilesbutton.h"
#include "ui/meetings/stepwordsedit.h"

#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
auto pickFrom(CriterionId criterion, T Criterion::*member)
{
    return [criterion, member](auto &document) {
        auto *found = partWithId(document.criteria, criterion);
        return found == nullptr ? nullptr : &(found->*member);
    };
}

FieldPlace<QString> labelOf(CriterionId criterion)
{
    FieldPlace<QString> place = FieldSet::placeAt<QString>(pickFrom(criterion, &Criterion::label));
    place.set = [criterion](MeetingDocument &document, const QString &label) {
        setLabel(document, criterion, label, CriterionCard::placeholder());
    };
    return place;
}

void dropStepsOffScale(MeetingDocument &document, CriterionId criterion)
{
    if (Criterion *found = partWithId(document.criteria, criterion)) {
        found->steps.removeIf([found](const ScaleStep &step) { return !isOnScale(*found, step.score); });
    }
}

FieldPlace<double> endOfScale(CriterionId criterion, double Criterion::*member)
{
    FieldPlace<double> place = FieldSet::placeAt<double>(pickFrom(criterion, member));
    place.holds = [criterion](const MeetingDocument &document) {
        const Criterion *found = partWithId(document.criteria, criterion);
        return found == nullptr || found->min < found->max;
    };
    const auto set = place.set;
    place.set = [criterion, set](MeetingDocument &document, double end) {
        set(document, end);
        dropStepsOffScale(document, criterion);
    };
    return place;
}

FieldPlace<bool> informativeOf(CriterionId criterion)
{
    return {[criterion](const MeetingDocument &document) {
                const Criterion *found = partWithId(document.criteria, criterion);
                return found == nullptr ? std::nullopt : std::optional(!found->counts);
            },
            [criterion](MeetingDocument &document, bool isInformative) {
                if (Criterion *found = partWithId(document.criteria, criterion)) {
                    found->counts = !isInformative;
                }
            },
            {}};
}

template <typename T>
auto pickFact(CriterionId criterion, T FactBasis::*member)
{
    return [criterion, member](auto &document) {
        auto *found = partWithId(document.criteria, criterion);
        return found == nullptr ? nullptr : &(found->fact.*member);
    };
}

FieldPlace<std::optional<int>> meetingsOf(CriterionId criterion)
{
    return {[criterion](const MeetingDocument &document) -> std::optional<std::optional<int>> {
                const Criterion *found = partWithId(document.criteria, criterion);
                return found == nullptr ? std::nullopt
                                        : std::optional(std::optional<int>(found->fact.meetings));
            },
            [criterion](MeetingDocument &document, const std::optional<int> &meetings) {
                if (Criterion *found = partWithId(document.criteria, criterion)) {
                    found->fact.meetings = meetings.value_or(FactBasis().meetings);
                }
            },
            {}};
}

QList<std::pair<FactKind, QString>> factKinds()
{
    QList<std::pair<FactKind, QString>> kinds;
    for (const FactKind kind : {FactKind::Unspecified, FactKind::FirstParticipation, FactKind::CameWithinLast,
                                FactKind::CountryUnrepresented, FactKind::Languages,
                                FactKind::YearsOfExperience, FactKind::AnsweredOnTime}) {
        kinds.append({kind, wordFor(kind)});
    }
    return kinds;
}

FieldPlace<CriterionKind> kindOf(CriterionId criterion)
{
    FieldPlace<CriterionKind> place = FieldSet::placeAt<CriterionKind>(pickFrom(criterion, &Criterion::kind));
    place.set = [criterion](MeetingDocument &document, CriterionKind kind) {
        Criterion *found = partWithId(document.criteria, criterion);
        if (found == nullptr || found->kind == kind) {
            return;
        }
        if (kind == CriterionKind::Must) {
            found->min = 0; // no or yes
            found->max = 1;
        } else if (found->kind == CriterionKind::Must) {
            found->max = 5;
        }
        found->kind = kind;
        dropStepsOffScale(document, criterion);
    };
    return place;
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 6);
}

} // namespace

CriterionCard::CriterionCard(EditedMeeting &meeting, CriterionId criterion, QWidget *parent)
    : ItemCard(meeting, criterion.value(), u"criterion"_s, parent)
    , m_criterion(criterion)
{ }

QString CriterionCard::placeholder()
{
    return tr("New criterion");
}

CardHead CriterionCard::head(const MeetingDocument &document) const
{
    const Criterion *criterion = partWithId(document.criteria, m_criterion);
    if (criterion == nullptr) {
        return {};
    }
    CardHead head{criterion->label,
                  criterion->guidance,
                  {},
                  0,
                  criterion != &document.criteria.first(),
                  criterion != &document.criteria.last()};
    if (!criterion->profiles.isEmpty()) {
        //: %1: labels of profiles
        head.detail = tr("For %1").arg(forWhomWords(criterion->profiles, document.call.profiles));
    }
    if (criterion->kind == CriterionKind::Score) {
        //: lowest and highest score of a criterion
        head.chips.append({tr("%1–%2").arg(number(criterion->min), number(criterion->max)), Tone::Neutral});
        if (criterion->counts) {
            head.chips.append({tr("weight %1").arg(number(criterion->weight)), Tone::Neutral});
        }
    } else {
        head.chips.append({wordFor(criterion->kind), Tone::Neutral});
    }
    if (!criterion->counts && criterion->kind != CriterionKind::Fact) {
        //: a criterion that is scored and shown, but counts nowhere
        head.chips.append({tr("for information"), Tone::Neutral});
    }
    return head;
}

void CriterionCard::fill(FormGrid &form)
{
    fields().addAt<QString>(form.addRow(tr("Label")), {u"criterionLabel"_s, tr("Label of the criterion")},
                            neededLineEditor(), labelOf(m_criterion), 1);
    FormRow *row = form.addRow(tr("Kind"));
    fields().addAt<CriterionKind>(row, {u"criterionKind"_s, tr("Kind of criterion")},
                                  choiceEditor(choices<CriterionKind>()), kindOf(m_criterion));
    m_informative = fields()
                        .addAt<bool>(row, {u"criterionInformative"_s, tr("For information only")},
                                     checkEditor(tr("for information only")), informativeOf(m_criterion))
                        ->editor();
    setPlainToolTip(m_informative,
                    tr("It is judged and shown, but counts in no score, ranking or coverage."));
    row->addStretch();
    fillFact(form);
    row = form.addRow(tr("Scale"));
    row->addWord(tr("from"));
    fields().addAt<double>(row, {u"criterionMin"_s, tr("Lowest score")}, realEditor(1000, -1000),
                           endOfScale(m_criterion, &Criterion::min));
    row->addWord(tr("to"));
    fields().addAt<double>(row, {u"criterionMax"_s, tr("Highest score")}, realEditor(1000, -1000),
                           endOfScale(m_criterion, &Criterion::max));
    m_shifted = row->addWord(tr("the lowest score is worth 0"));
    row->addStretch();
    m_scaleRow = row;
    row = form.addRow(tr("Steps"));
    fields().add(row, {u"criterionSteps"_s, tr("Words for each step")}, stepWordsEditor(m_criterion),
                 pickFrom(m_criterion, &Criterion::steps), 1);
    m_stepsRow = row;
    row = form.addRow(tr("Weight"));
    fields().add(row, {u"criterionWeight"_s, tr("Weight")}, realEditor(1000),
                 pickFrom(m_criterion, &Criterion::weight));
    row->addStretch();
    m_weightRow = row;
    fields().add(form.addRow(tr("Guidance")), {u"criterionGuidance"_s, tr("Guidance for reviewers")},
                 textEditor(), pickFrom(m_criterion, &Criterion::guidance), 1);
    row = form.addRow(tr("Applies to"));
    fields().add(row, {u"criterionProfiles"_s, tr("Profiles that it applies to")}, profilesEditor(),
                 pickFrom(m_criterion, &Criterion::profiles));
    row->addStretch();
    m_profilesRow = row;
}

void CriterionCard::fillFact(FormGrid &form)
{
    FormRow *row = form.addRow(tr("Computed from"));
    fields().add(row, {u"criterionFact"_s, tr("What the fact is computed from")}, choiceEditor(factKinds()),
                 pickFact(m_criterion, &FactBasis::kind));
    row->addStretch();
    m_factRow = row;
    row = form.addRow(tr("Look at"));
    row->addWord(tr("the last"));
    fields().addAt<std::optional<int>>(row, {u"factMeetings"_s, tr("How many meetings back")},
                                       numberEditor(1, 100), meetingsOf(m_criterion));
    row->addWord(tr("meetings of the same groups"));
    row->addStretch();
    m_meetingsRow = row;
    row = form.addRow(tr("Languages sought"));
    fields().add(row, {u"factLanguages"_s, tr("Languages sought")}, languagesEditor(),
                 pickFact(m_criterion, &FactBasis::languages), 1);
    m_languagesRow = row;
    row = form.addRow(tr("Read from"));
    fields().add(row, {u"factQuestion"_s, tr("Question that says the years")}, questionEditor(),
                 pickFact(m_criterion, &FactBasis::question), 1);
    m_questionRow = row;
}

void CriterionCard::showRows(FormGrid &form)
{
    const MeetingDocument &document = meeting().document();
    const Criterion *criterion = partWithId(document.criteria, m_criterion);
    const bool isScore = criterion != nullptr && criterion->kind == CriterionKind::Score;
    form.setRowVisible(m_scaleRow, isScore);
    const bool isFact = criterion != nullptr && criterion->kind == CriterionKind::Fact;
    const FactKind fact = isFact ? criterion->fact.kind : FactKind::Unspecified;
    m_informative->setVisible(!isFact);
    m_shifted->setVisible(isScore && criterion->min < 0);
    form.setRowVisible(m_stepsRow, isScore);
    form.setRowVisible(m_weightRow, isScore && criterion->counts);
    form.setRowVisible(m_factRow, isFact);
    form.setRowVisible(m_meetingsRow, fact == FactKind::CameWithinLast);
    form.setRowVisible(m_languagesRow, fact == FactKind::Languages);
    form.setRowVisible(m_questionRow, fact == FactKind::YearsOfExperience);
    form.setRowVisible(m_profilesRow, !document.call.profiles.isEmpty());
}

bool CriterionCard::move(MeetingDocument &document, int step) const
{
    return movePart(document, m_criterion, step);
}

void CriterionCard::remove(MeetingDocument &document) const
{
    removePart(document, m_criterion);
}

} // namespace convoke
