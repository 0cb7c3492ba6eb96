// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingspage.h"

#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/meetings/announcementsource.h"
#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/meetingstable.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

MeetingsPage::MeetingsPage(MeetingOverview &overview, MeetingDeeds &deeds, QWidget *parent)
    : OverviewPage(overview, deeds, parent)
    , m_header(new PageHeader(this))
    , m_table(new MeetingsTable(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"meetingsPage"_s);
    layOut();
    connect(m_table, &MeetingsTable::placeWanted, this, &Page::goTo);
    connect(m_table, &MeetingsTable::duplicateWanted, this,
            [this](MeetingId meeting) { this->deeds().duplicate(meeting, this); });
    connect(m_table, &MeetingsTable::changesWanted, this,
            [this](const QList<MeetingChange> &changes) { this->deeds().change(changes); });
    connect(m_table, &MeetingsTable::removeWanted, this,
            [this](const QList<MeetingId> &chosen) { this->deeds().remove(chosen, this); });
    showHeading();
}

void MeetingsPage::layOut()
{
    QPushButton *read = m_header->addButton(u"readAnnouncement"_s, tr("Read an announcement…"));
    QPushButton *make = m_header->addPrimaryButton(u"newMeeting"_s, tr("New meeting…"));
    connect(read, &QPushButton::clicked, this, [this] { deeds().readAnnouncement(this); });
    connect(make, &QPushButton::clicked, this, &MeetingsPage::create);
    makeEmptyStates();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noMeetings);
    m_stack->addWidget(m_noneOfGroup);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void MeetingsPage::makeEmptyStates()
{
    m_noMeetings = makeBeginning(
        tr("Begin with an announcement that you have already: Convoke reads dates, deadline, profiles and "
           "questions out of it. Or start an empty meeting."));
    m_noneOfGroup = new EmptyState(u"calendar"_s, QString(), QString(), this);
    QPushButton *first = m_noneOfGroup->addButton(u"groupNew"_s, tr("New meeting…"));
    QPushButton *all = m_noneOfGroup->addButton(u"allMeetings"_s, tr("Show all meetings"));
    connect(first, &QPushButton::clicked, this, &MeetingsPage::create);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT goTo(Place::meetings()); });
}

QString MeetingsPage::title() const
{
    const QList<WorkingGroup> &groups = overview().groups();
    const auto group = std::find_if(groups.cbegin(), groups.cend(),
                                    [this](const WorkingGroup &known) { return known.code == m_group; });
    return group == groups.cend() ? tr("Meetings") : group->name;
}

Place MeetingsPage::place() const
{
    return Place::meetings(m_group);
}

void MeetingsPage::activate(const Place &place)
{
    m_group = place.item;
    m_table->setGroup(m_group);
    reload();
    m_table->setFocus();
}

bool MeetingsPage::acceptsDrop(const QMimeData &content) const
{
    return mayBeAnnouncement(content);
}

QString MeetingsPage::dropSentence(const QMimeData &) const
{
    return tr("Read an announcement");
}

void MeetingsPage::dropContent(const QMimeData &content)
{
    deeds().readAnnouncement(this, &content);
}

void MeetingsPage::follow()
{
    m_table->follow(overview().meetings(), overview().groups(), overview().today());
    showHeading();
}

void MeetingsPage::showHeading()
{
    m_header->setTitle(title());
    QList<ColourPair> colours;
    for (const WorkingGroup &group : overview().groups()) {
        if (group.code == m_group) {
            colours.append({group.colour, group.darkColour});
        }
    }
    m_header->setGroups(colours, m_group);
    showCounts();
    Q_EMIT placeChanged();
}

void MeetingsPage::showCounts()
{
    const QDate today = overview().today();
    int shown = 0;
    int open = 0;
    for (const MeetingSummary &meeting : overview().meetings()) {
        if (m_group.isEmpty() || hasGroup(meeting, m_group)) {
            ++shown;
            open += meeting.deadline && today <= *meeting.deadline ? 1 : 0;
        }
    }
    const QString all = tr("%Ln meetings", nullptr, shown);
    //: %1: "24 meetings"
    m_header->setSubtitle(open == 0 ? all : tr("%1, %Ln open for applications", nullptr, open).arg(all));
    m_noneOfGroup->setWords(tr("No meetings of %1 yet").arg(title()),
                            tr("Make the first one, or look at all meetings."));
    QWidget *empty = overview().meetings().isEmpty() ? m_noMeetings : m_noneOfGroup;
    m_stack->setCurrentWidget(shown == 0 ? empty : m_table);
}

} // namespace convoke
