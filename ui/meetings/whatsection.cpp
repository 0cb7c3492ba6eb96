// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/whatsection.h"

#include "ui/common/linecompletion.h"
#include "ui/common/measures.h"
#include "ui/meetings/contactrows.h"
#include "ui/meetings/earlierwords.h"
#include "ui/meetings/formgrid.h"
#include "ui/meetings/grouprows.h"
#include "ui/meetings/meetingwords.h"

#include <QPlainTextEdit>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

WhatSection::WhatSection(EditedMeeting &meeting, QWidget *parent)
    : FormSection(meeting, u"whatSection"_s, tr("What"), parent)
    , m_groups(new GroupRows(meeting))
    , m_contacts(new ContactRows(meeting))
{
    FormGrid *grid = addGrid();
    fields().add(
        grid->addRow(tr("Title")), {u"meetingTitle"_s, tr("Title")}, neededLineEditor(),
        [](auto &document) { return &document.meeting.title; }, 1);

    FormRow *row = grid->addRow(tr("Reference"));
    FieldEditor<QString> reference = neededLineEditor();
    reference.widget->setFixedWidth(scaled(170));
    fields().add(row, {u"meetingReference"_s, tr("Reference")}, reference,
                 [](auto &document) { return &document.meeting.reference; });
    row->addStretch();

    row = grid->addRow(tr("Kind"));
    fields().add(row, {u"meetingKind"_s, tr("Kind")}, choiceEditor(choices<MeetingKind>()),
                 [](auto &document) { return &document.meeting.kind; });
    row->addStretch();

    grid->addRow(tr("Working groups"), m_groups);
    connect(m_groups, &GroupRows::editGroupsWanted, this, &WhatSection::editGroupsWanted);
    FieldEditor<QStringList> chairs = stringsEditor(tr("one name per line"));
    new LineCompletion(qobject_cast<QPlainTextEdit *>(chairs.widget), [this] { return likelyChairs(); });
    fields().add(
        grid->addRow(tr("Chairs")), {u"meetingChairs"_s, tr("Chairs")}, chairs,
        [](auto &document) { return &document.meeting.chairs; }, 1);
    grid->addRow(tr("Contacts"), m_contacts);
}

/// First those of the meeting's own groups.
QStringList WhatSection::likelyChairs()
{
    if (!meeting().isOpen()) {
        return {};
    }
    QStringList chairs;
    const QList<MeetingGroup> &groups = meeting().document().meeting.groups;
    for (const WorkingGroup &known : meeting().groups()) {
        const bool hasPart = std::any_of(groups.cbegin(), groups.cend(), [&known](const MeetingGroup &part) {
            return part.code == known.code;
        });
        chairs += hasPart ? known.chairs : QStringList();
    }
    return eachOnce(chairs + earlierWords(meeting().earlier(), EarlierWords::Chairs));
}

void WhatSection::follow()
{
    FormSection::follow();
    m_groups->follow();
    m_contacts->follow();
}

void WhatSection::forget()
{
    FormSection::forget();
    m_groups->clear();
    m_contacts->clear();
}

bool WhatSection::commit()
{
    const bool fieldsDone = FormSection::commit();
    const bool groupsDone = m_groups->commit();
    return m_contacts->commit() && groupsDone && fieldsDone;
}

} // namespace convoke
