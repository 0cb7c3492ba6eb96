// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timelinepage.h"

#include "base/clock.h"
#include "meetings/meetingservice.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"
#include "ui/common/plaintext.h"
#include "ui/common/showerror.h"
#include "ui/common/toolstrip.h"
#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/nextstepslist.h"
#include "ui/meetings/timelinelegend.h"
#include "ui/meetings/timelineview.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

TimelinePage::TimelinePage(MeetingService &meetings, ChangeFeed &feed, MeetingDeeds &deeds,
                           const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_meetings(meetings)
    , m_deeds(deeds)
    , m_clock(clock)
    , m_header(new PageHeader(this))
    , m_timeline(new TimelineView(this))
    , m_steps(new NextStepsList(this))
    , m_zoom(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"timelinePage"_s);
    layOut();
    m_header->setTitle(title());
    connect(m_timeline, &TimelineView::opened, this, &TimelinePage::open);
    connect(m_timeline, &TimelineView::zoomChanged, this,
            [this] { m_zoom->button(static_cast<int>(m_timeline->zoom()))->setChecked(true); });
    connect(m_steps, &NextStepsList::placeWanted, this, &Page::goTo);
    connect(&feed, &ChangeFeed::committed, this, &TimelinePage::onCommitted);
}

void TimelinePage::layOut()
{
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(makeStrip());
    upperLayout->addWidget(m_timeline, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"timelineSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_steps);
    splitter->setSizes({scaled(400), scaled(250)});
    splitter->setStretchFactor(0, 1);
    m_timeline->setMinimumHeight(scaled(140));
    m_steps->setMinimumHeight(scaled(120));
    m_stack->addWidget(splitter);
    m_stack->addWidget(makeEmptyState());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

QWidget *TimelinePage::makeEmptyState()
{
    auto *empty = new EmptyState(
        u"calendar"_s, tr("No meetings yet"),
        tr("As soon as there are meetings, this page shows the season: when they are, until when their calls "
           "are open, and what is next."),
        this);
    QPushButton *read = empty->addButton(u"timelineRead"_s, tr("Read an announcement…"));
    QPushButton *make = empty->addButton(u"timelineNew"_s, tr("New meeting…"));
    connect(read, &QPushButton::clicked, this, [this] { m_deeds.readAnnouncement(this); });
    connect(make, &QPushButton::clicked, this, [this] { m_deeds.create(this, QString()); });
    return empty;
}

QWidget *TimelinePage::makeStrip()
{
    auto *strip = new ToolStrip(this);
    const auto addButton = [strip](const QString &name, const QString &verb) {
        auto *button = new QPushButton(verb, strip);
        button->setObjectName(name);
        strip->add(button);
        return button;
    };
    const auto addZoom = [this, &addButton](TimelineZoom zoom, const QString &name, const QString &verb) {
        QPushButton *button = addButton(name, verb);
        button->setCheckable(true);
        button->setChecked(zoom == m_timeline->zoom());
        setPlainToolTip(button, tr("The keys + and − zoom, so does the wheel with Ctrl"));
        m_zoom->addButton(button, static_cast<int>(zoom));
    };
    addZoom(TimelineZoom::Month, u"zoomMonth"_s, tr("Month"));
    addZoom(TimelineZoom::Quarter, u"zoomQuarter"_s, tr("Quarter"));
    addZoom(TimelineZoom::Year, u"zoomYear"_s, tr("Year"));
    connect(m_zoom, &QButtonGroup::idClicked, this,
            [this](int zoom) { m_timeline->setZoom(static_cast<TimelineZoom>(zoom)); });

    const auto withKey = [](const QString &words, Qt::Key key) {
        //: a tool tip; %1: what the button does, %2: the key that does the same
        return tr("%1 (%2)").arg(words, QKeySequence(key).toString(QKeySequence::NativeText));
    };
    const auto addTurn = [this, &addButton, &withKey](const QString &name, const QString &icon,
                                                      const QString &words, Qt::Key key, int direction) {
        QPushButton *button = addButton(name, QString());
        button->setIcon(lineIcon(icon));
        button->setAccessibleName(words);
        setPlainToolTip(button, withKey(words, key));
        connect(button, &QPushButton::clicked, this, [this, direction] { m_timeline->turn(direction); });
    };
    auto *space = new QWidget(strip);
    space->setFixedWidth(measure::pad);
    strip->add(space);
    addTurn(u"timelineBack"_s, u"chevron-left"_s, tr("Earlier"), Qt::Key_PageUp, -1);
    QPushButton *today = addButton(u"timelineToday"_s, tr("Today"));
    setPlainToolTip(today, withKey(tr("Go to today"), Qt::Key_Home));
    connect(today, &QPushButton::clicked, m_timeline, &TimelineView::goToToday);
    addTurn(u"timelineOn"_s, u"chevron-right"_s, tr("Later"), Qt::Key_PageDown, 1);
    strip->addStretch();
    strip->add(new TimelineLegend(strip));
    return strip;
}

void TimelinePage::activate(const Place &)
{
    reload();
    m_timeline->setFocus();
}

void TimelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale) {
        reload();
    }
}

void TimelinePage::onCommitted(const Changes &changes)
{
    for (const Subject subject : {Subject::Meeting, Subject::WorkingGroup, Subject::Application,
                                  Subject::Review, Subject::Selection}) {
        m_stale = m_stale || changes.touches(subject);
    }
    if (m_stale && isVisible()) {
        reload();
    }
}

void TimelinePage::reload()
{
    const Result<QList<WorkingGroup>> groups = m_meetings.groups();
    const Result<QList<MeetingSummary>> meetings = m_meetings.summaries();
    if (!groups || !meetings) {
        showError(this, groups ? meetings.error() : groups.error());
        return;
    }
    m_stale = false;
    const QDate today = m_clock.now().toLocalTime().date();
    m_timeline->setMeetings(*meetings, *groups, today);
    m_steps->follow(*meetings, *groups, today);
    m_stack->setCurrentIndex(meetings->isEmpty() ? 1 : 0);
    showCounts(*meetings);
}

void TimelinePage::showCounts(const QList<MeetingSummary> &meetings)
{
    const auto undated = std::count_if(meetings.cbegin(), meetings.cend(), [](const MeetingSummary &meeting) {
        return !extentOf(meeting).has_value();
    });
    const QString all = tr("%Ln meeting(s)", nullptr, static_cast<int>(meetings.size()));
    //: %1: "24 meetings"
    m_header->setSubtitle(
        undated == 0 ? all : tr("%1, %Ln without any day yet", nullptr, static_cast<int>(undated)).arg(all));
}

void TimelinePage::open(MeetingId meeting)
{
    for (const MeetingSummary &summary : m_timeline->scene().meetings) {
        if (summary.id == meeting) {
            const NextStep step = nextStep(summary, m_timeline->scene().today);
            Q_EMIT goTo(Place::meeting(meeting.value(), stageOf(step)));
            return;
        }
    }
}

} // namespace convoke
