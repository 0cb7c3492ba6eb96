// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/criterioncard.h"

#include "ui/meetings/callparts.h"
#include "ui/meetings/choiceeditors.h"
#include "ui/meetings/formgrid.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/profilesbutton.h"

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

FieldPlace<double> endOfScale(CriterionId criterion, double Criterion::*member)
{
    FieldPlace<double> place = FieldSet::placeAt<double>(pickFrom(criterion, member));
    place.holds = [criterion](const MeetingDocument &document) {
        const Criterion *found = partWithId(document.criteria, criterion);
        return found == nullptr || found->min < found->max;
    };
    return place;
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
        head.chips.append({tr("weight %1").arg(number(criterion->weight)), Tone::Neutral});
    } else {
        head.chips.append({wordFor(criterion->kind), Tone::Neutral});
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
    row->addStretch();
    row = form.addRow(tr("Scale"));
    row->addWord(tr("from"));
    fields().addAt<double>(row, {u"criterionMin"_s, tr("Lowest score")}, realEditor(1000),
                           endOfScale(m_criterion, &Criterion::min));
    row->addWord(tr("to"));
    fields().addAt<double>(row, {u"criterionMax"_s, tr("Highest score")}, realEditor(1000),
                           endOfScale(m_criterion, &Criterion::max));
    row->addStretch();
    m_scaleRow = row;
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

void CriterionCard::showRows(FormGrid &form)
{
    const MeetingDocument &document = meeting().document();
    const Criterion *criterion = partWithId(document.criteria, m_criterion);
    const bool isScore = criterion != nullptr && criterion->kind == CriterionKind::Score;
    form.setRowVisible(m_scaleRow, isScore);
    form.setRowVisible(m_weightRow, isScore);
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
