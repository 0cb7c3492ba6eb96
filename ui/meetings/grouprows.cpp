// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/grouprows.h"

#include "ui/common/measures.h"
#include "ui/common/textrole.h"
#include "ui/meetings/choiceeditors.h"
#include "ui/meetings/itemlist.h"
#include "ui/meetings/meetingparts.h"
#include "ui/meetings/meetingwords.h"

#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
auto pickFrom(int index, T MeetingGroup::*member)
{
    return [index, member](auto &document) {
        auto &groups = document.meeting.groups;
        return index < groups.size() ? &(groups[index].*member) : nullptr;
    };
}

FieldPlace<QString> codeOf(int index)
{
    FieldPlace<QString> place = FieldSet::placeAt<QString>(pickFrom(index, &MeetingGroup::code));
    place.holds = [](const MeetingDocument &document) {
        QSet<QString> codes;
        for (const MeetingGroup &group : document.meeting.groups) {
            codes.insert(group.code);
        }
        return codes.size() == document.meeting.groups.size(); // no group twice
    };
    return place;
}

FieldPlace<GroupRole> roleOf(int index)
{
    FieldPlace<GroupRole> place = FieldSet::placeAt<GroupRole>(pickFrom(index, &MeetingGroup::role));
    place.set = [index](MeetingDocument &document, GroupRole role) {
        setGroupRole(document.meeting, index, role);
    };
    return place;
}

} // namespace

QList<qint64> numbered(qsizetype count)
{
    QList<qint64> ids;
    for (qsizetype i = 0; i < count; ++i) {
        ids.append(i);
    }
    return ids;
}

GroupRow::GroupRow(EditedMeeting &meeting, int index, QWidget *parent)
    : ItemRow(meeting, index, u"group%1"_s.arg(index + 1), parent)
{
    fields().addAt<QString>(row(), {nameOf(u"Code"_s), tr("Working group")}, groupEditor(meeting),
                            codeOf(index));
    fields().addAt<GroupRole>(row(), {nameOf(u"Role"_s), tr("Part of the working group")},
                              choiceEditor(choices<GroupRole>()), roleOf(index));
    QToolButton *gone = addTool(u"Remove"_s, u"delete"_s, tr("Remove this working group"));
    row()->addStretch();
    connect(gone, &QToolButton::clicked, this, [this, index] {
        this->meeting().perform(tr("Remove a working group"),
                                [index](MeetingDocument &document) { removeGroup(document.meeting, index); });
    });
}

GroupRows::GroupRows(EditedMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_list(new ItemList(
          [](const MeetingDocument &document) { return numbered(document.meeting.groups.size()); },
          [this](qint64 id, QWidget *owner) { return new GroupRow(m_meeting, static_cast<int>(id), owner); },
          6, this))
    , m_add(new QPushButton(tr("Add a group"), this))
{
    m_add->setObjectName(u"addGroup"_s);
    makeLink(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_meeting.perform(tr("Add a working group"), [this](MeetingDocument &document) {
            addGroup(document.meeting, m_meeting.groups());
        });
    });
    auto *edit = new QPushButton(tr("Edit the groups…"), this);
    edit->setObjectName(u"editGroups"_s);
    makeLink(edit);
    connect(edit, &QPushButton::clicked, this, &GroupRows::editGroupsWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list);
    auto *links = new QHBoxLayout;
    links->setSpacing(measure::wide);
    links->addWidget(m_add);
    links->addWidget(edit);
    links->addStretch();
    layout->addLayout(links);
}

void GroupRows::follow()
{
    m_list->follow(m_meeting.document());
    m_list->setVisible(!m_list->editors().isEmpty());
    m_add->setEnabled(m_meeting.document().meeting.groups.size() < m_meeting.groups().size());
}

void GroupRows::clear()
{
    m_list->clear();
}

bool GroupRows::commit()
{
    return m_list->commit();
}

} // namespace convoke
