// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/callsection.h"

#include "ui/common/chiplabel.h"
#include "ui/common/measures.h"
#include "ui/meetings/formgrid.h"
#include "ui/meetings/meetingwords.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

CallSection::CallSection(EditedMeeting &meeting, std::function<QDate()> today, QWidget *parent)
    : FormSection(meeting, u"callSection"_s, tr("The call"), parent)
    , m_today(std::move(today))
{
    FormGrid *grid = addGrid();
    addDates(*grid);
    addChannel(*grid);
}

void CallSection::addDates(FormGrid &grid)
{
    const auto date = [this](FormRow *row, const FieldName &name, auto pick) {
        FieldEditor<std::optional<QDate>> editor = dateEditor(m_today);
        editor.widget->setFixedWidth(scaled(156));
        fields().add(row, name, editor, pick);
    };
    FormRow *row = grid.addRow(tr("Published"));
    date(row, {u"published"_s, tr("Published")}, [](auto &document) { return &document.call.published; });
    row->addStretch();

    row = grid.addRow(tr("Deadline"));
    fields().add(row, {u"deadlineRule"_s, tr("How the deadline is meant")},
                 optionalChoiceEditor(choices<DeadlineRule>(), tr("rule not known")),
                 [](auto &document) { return &document.call.deadlineRule; });
    date(row, {u"deadline"_s, tr("Deadline")}, [](auto &document) { return &document.call.deadline; });
    m_near = new ChipLabel;
    m_near->setObjectName(u"deadlineNear"_s);
    row->add(m_near);
    row->addStretch();

    row = grid.addRow(tr("Preferred by"));
    date(row, {u"preferredBy"_s, tr("Preferred by")},
         [](auto &document) { return &document.call.preferredBy; });
    row->addStretch();
    fields().add(
        grid.addRow(tr("Outcome told")), {u"outcomeTold"_s, tr("When people are told the outcome")},
        dateOrWordsEditor(m_today), [](auto &document) { return &document.call.outcomeTold; }, 1);
}

void CallSection::addChannel(FormGrid &grid)
{
    FormRow *row = grid.addRow(tr("People apply by"));
    fields().add(row, {u"channel"_s, tr("People apply by")},
                 optionalChoiceEditor(choices<Channel>(), tr("not known")),
                 [](auto &document) { return &document.call.channel; });
    row->addStretch();
    fields().add(
        grid.addRow(tr("Link")), {u"link"_s, tr("Link")}, linkEditor(),
        [](auto &document) { return &document.call.link; }, 1);
    fields().add(grid.addRow(tr("Selection")), {u"selection"_s, tr("We select among those who apply")},
                 checkEditor(tr("We select among those who apply")),
                 [](auto &document) { return &document.call.selection; });
}

void CallSection::follow()
{
    FormSection::follow();
    const std::optional<QDate> deadline = meeting().document().call.deadline;
    m_near->setVisible(deadline.has_value());
    m_near->setChip(deadline ? deadlineChip(*deadline, m_today()) : Chip());
}

} // namespace convoke
