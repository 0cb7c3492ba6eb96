// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timelinepage.h"

#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"
#include "ui/common/plaintext.h"
#include "ui/common/toolstrip.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/nextstepslist.h"
#include "ui/meetings/timelinelegend.h"
#include "ui/meetings/timelineview.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString zoomKey = QStringLiteral("timeline/zoom");

QString keyOf(TimelineZoom zoom)
{
    switch (zoom) {
    case TimelineZoom::Month:
        return u"month"_s;
    case TimelineZoom::Quarter:
        return u"quarter"_s;
    case TimelineZoom::Year:
        return u"year"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

TimelinePage::TimelinePage(MeetingOverview &overview, MeetingDeeds &deeds, QWidget *parent)
    : OverviewPage(overview, deeds, parent)
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
    connect(m_timeline, &TimelineView::zoomChanged, this, &TimelinePage::keepZoom);
    connect(m_steps, &NextStepsList::placeWanted, this, &Page::goTo);
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
    m_stack->addWidget(makeBeginning(
        tr("As soon as there are meetings, this page shows the season: when they are, until when their calls "
           "are open, and what is next.")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
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

void TimelinePage::rememberIn(QSettings &settings)
{
    m_settings = &settings;
    const QString kept = settings.value(zoomKey).toString();
    for (const TimelineZoom zoom : {TimelineZoom::Month, TimelineZoom::Quarter, TimelineZoom::Year}) {
        if (keyOf(zoom) == kept) {
            m_timeline->setZoom(zoom);
        }
    }
}

void TimelinePage::keepZoom()
{
    m_zoom->button(static_cast<int>(m_timeline->zoom()))->setChecked(true);
    if (m_settings != nullptr) {
        m_settings->setValue(zoomKey, keyOf(m_timeline->zoom()));
    }
}

void TimelinePage::follow()
{
    const QList<MeetingSummary> &meetings = overview().meetings();
    m_timeline->setMeetings(meetings, overview().groups(), overview().today());
    m_steps->follow(meetings, overview().groups(), overview().today());
    m_stack->setCurrentIndex(meetings.isEmpty() ? 1 : 0);
    showCounts();
}

void TimelinePage::showCounts()
{
    const QList<MeetingSummary> &meetings = overview().meetings();
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
    if (const MeetingSummary *summary = overview().find(meeting)) {
        Q_EMIT goTo(Place::meeting(meeting.value(), stageOf(nextStep(*summary, overview().today()))));
    }
}

} // namespace convoke
