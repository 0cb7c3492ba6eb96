// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingspage.h"

#include "base/clock.h"
#include "meetings/meetingservice.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/common/showerror.h"
#include "ui/meetings/announcementsource.h"
#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/meetingstable.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

MeetingsPage::MeetingsPage(MeetingService &meetings, ChangeFeed &feed, MeetingDeeds &deeds,
                           const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_meetings(meetings)
    , m_deeds(deeds)
    , m_clock(clock)
    , m_header(new PageHeader(this))
    , m_table(new MeetingsTable(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"meetingsPage"_s);
    layOut();
    connect(m_table, &MeetingsTable::placeWanted, this, &Page::goTo);
    connect(m_table, &MeetingsTable::duplicateWanted, this,
            [this](MeetingId meeting) { m_deeds.duplicate(meeting, this); });
    connect(m_table, &MeetingsTable::removeWanted, this,
            [this](const QList<MeetingId> &chosen) { m_deeds.remove(chosen, this); });
    connect(&feed, &ChangeFeed::committed, this, &MeetingsPage::onCommitted);
    showHeading();
}

void MeetingsPage::layOut()
{
    QPushButton *read = m_header->addButton(u"readAnnouncement"_s, tr("Read an announcement…"));
    QPushButton *make = m_header->addPrimaryButton(u"newMeeting"_s, tr("New meeting…"));
    connect(read, &QPushButton::clicked, this, [this] { m_deeds.readAnnouncement(this); });
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
    m_noMeetings = new EmptyState(
        u"calendar"_s, tr("No meetings yet"),
        tr("Begin with an announcement that you have already: Convoke reads dates, deadline, profiles and "
           "questions out of it. Or start an empty meeting."),
        this);
    QPushButton *read = m_noMeetings->addButton(u"emptyRead"_s, tr("Read an announcement…"));
    QPushButton *make = m_noMeetings->addButton(u"emptyNew"_s, tr("New meeting…"));
    connect(read, &QPushButton::clicked, this, [this] { m_deeds.readAnnouncement(this); });
    connect(make, &QPushButton::clicked, this, &MeetingsPage::create);

    m_noneOfGroup = new EmptyState(u"calendar"_s, QString(), QString(), this);
    QPushButton *first = m_noneOfGroup->addButton(u"groupNew"_s, tr("New meeting…"));
    QPushButton *all = m_noneOfGroup->addButton(u"allMeetings"_s, tr("Show all meetings"));
    connect(first, &QPushButton::clicked, this, &MeetingsPage::create);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT goTo(Place::meetings()); });
}

QString MeetingsPage::title() const
{
    const auto group = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                    [this](const WorkingGroup &known) { return known.code == m_group; });
    return group == m_groups.cend() ? tr("Meetings") : group->name;
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

void MeetingsPage::dropContent(const QMimeData &content)
{
    m_deeds.readAnnouncement(this, &content);
}

void MeetingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale) {
        reload();
    }
}

void MeetingsPage::onCommitted(const Changes &changes)
{
    for (const Subject subject : {Subject::Meeting, Subject::WorkingGroup, Subject::Application,
                                  Subject::Review, Subject::Selection}) {
        m_stale = m_stale || changes.touches(subject);
    }
    if (m_stale && isVisible()) {
        reload();
    }
}

void MeetingsPage::reload()
{
    const Result<QList<WorkingGroup>> groups = m_meetings.groups();
    const Result<QList<MeetingSummary>> meetings = m_meetings.summaries();
    if (!groups || !meetings) {
        showError(this, groups ? meetings.error() : groups.error());
        return;
    }
    m_stale = false;
    m_groups = *groups;
    m_shown = *meetings;
    m_table->follow(m_shown, m_groups, m_clock.now().toLocalTime().date());
    showHeading();
}

void MeetingsPage::showHeading()
{
    m_header->setTitle(title());
    QList<ColourPair> colours;
    for (const WorkingGroup &group : std::as_const(m_groups)) {
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
    const QDate today = m_clock.now().toLocalTime().date();
    int shown = 0;
    int open = 0;
    for (const MeetingSummary &meeting : std::as_const(m_shown)) {
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
    QWidget *empty = m_shown.isEmpty() ? m_noMeetings : m_noneOfGroup;
    m_stack->setCurrentWidget(shown == 0 ? empty : m_table);
}

void MeetingsPage::create()
{
    m_deeds.create(this, m_group);
}

} // namespace convoke
