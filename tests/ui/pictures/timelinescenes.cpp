// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakefile.h"
#include "filledoffice.h"
#include "scene.h"
#include "timelinemarks.h"

#include "ui/common/languages.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/timelinepage.h"
#include "ui/meetings/timelineview.h"

#include <QSettings>
#include <QTimer>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The window with the timeline, over a real office.
struct TimelineWindow : QWidget
{
    QSettings settings;
    Languages languages{settings};
    Theme theme{settings};
    FakeWorkspace workspace;
    FilledOffice around;
    std::unique_ptr<MeetingDeeds> meetingDeeds;
    std::unique_ptr<MeetingOverview> overview;
    std::unique_ptr<MainWindow> window;

    explicit TimelineWindow(const std::function<void(FilledOffice &)> &fill)
    {
        languages.install(QLocale().name());
        fill(around);
        Office &office = *around.office;
        meetingDeeds =
            std::make_unique<MeetingDeeds>(office.meetings(), *around.deeds, office.ids(), around.clock);
        overview = std::make_unique<MeetingOverview>(office.meetings(), office.changes(), around.clock);
        workspace.makePage = [this](const Place &place, QWidget *parent) -> Page * {
            if (place.room != u"timeline") {
                return new FakePage(place.room, parent);
            }
            return new TimelinePage(*overview, *meetingDeeds, parent);
        };
        window = std::make_unique<MainWindow>(workspace, theme, languages, settings);
        window->setParent(this, Qt::Widget);
        window->show();
        window->openPath(u"/home/ines/secretariat.convoke"_s);
        window->showPlace(Place::timeline());
    }
    void resizeEvent(QResizeEvent *) override { window->setGeometry(rect()); }
};

struct Planned
{
    QString title;
    QList<MeetingGroup> groups;
    QList<int> days; ///< from 20 November 2026
    int published;
    int deadline;
    std::optional<int> outcome;
};

MeetingDocument documentOf(FilledOffice &office, const Planned &planned)
{
    const QDate today(2026, 11, 20);
    MeetingDocument document{.meeting = Meeting{.id = office.office->ids().next<MeetingId>()}};
    document.meeting.title = planned.title;
    document.meeting.groups = planned.groups;
    document.meeting.mode = MeetingMode::Online;
    for (const int day : planned.days) {
        document.meeting.sessions.append(
            {office.office->ids().next<SessionId>(), today.addDays(day), QTime(9, 0), QTime(12, 30)});
    }
    document.meeting.chairs = {u"Ilse Grün"_s};
    document.call.published = today.addDays(planned.published);
    document.call.deadline = today.addDays(planned.deadline);
    document.call.deadlineRule = DeadlineRule::NoLaterThan;
    if (planned.outcome) {
        document.call.outcomeTold = today.addDays(*planned.outcome).toString(Qt::ISODate);
    }
    return document;
}

/// A season as it is planned: joint meetings, days that are not together, clashes, and one very long name.
void fillSeason(FilledOffice &office)
{
    const MeetingGroup police{u"POL"_s, GroupRole::Lead};
    const MeetingGroup local{u"LOCAL"_s, GroupRole::Lead};
    const MeetingGroup prisons{u"PRISONS"_s, GroupRole::Lead};
    const MeetingGroup health{u"HEALTH"_s, GroupRole::Lead};
    const MeetingGroup withPolice{u"POL"_s, GroupRole::Joint};
    const QList<Planned> season{
        {u"Night patrols and neighbours"_s, {police}, {-30, -29}, -75, -50, -40},
        {u"First steps after release"_s, {prisons}, {4, 5}, -40, -12, -6},
        {u"Calming down without force: what works in the street, in the ward and in the cell, and how those "
         "who do it every day may learn from each other without long journeys"_s,
         {health, withPolice},
         {18, 19},
         -25,
         3,
         10},
        {u"Youth work in small towns"_s, {local}, {12, 13, 26}, -20, 0, 6},
        {u"Information between services"_s, {local, withPolice}, {40, 41}, -3, 21, 28},
        {u"Waiting lists"_s, {health}, {19}, -14, 8, std::nullopt},
        {u"Training on the job"_s, {police}, {33, 34}, -8, 12, 18},
        {u"Study visit to a half-open prison"_s, {prisons}, {60, 61, 62}, 7, 35, 45},
        {u"Who calls whom at night"_s, {police}, {75}, 14, 50, 58}};
    for (const Planned &planned : season) {
        office.add(documentOf(office, planned));
    }
}

std::unique_ptr<QWidget> timeline(const std::function<void(FilledOffice &)> &fill, TimelineZoom zoom)
{
    auto whole = std::make_unique<TimelineWindow>(fill);
    auto *view = whole->findChild<TimelineView *>();
    QTimer::singleShot(0, view, [view, zoom] { // when all has its place
        view->setZoom(zoom);
        view->goToToday();
    });
    return whole;
}

std::unique_ptr<QWidget> chosenMeeting()
{
    auto whole = std::make_unique<TimelineWindow>(fillSeason);
    auto *view = whole->findChild<TimelineView *>();
    const MeetingId meeting = whole->around.named(u"HEALTH-2026-12"_s);
    QTimer::singleShot(0, view, [view, meeting] {
        view->goToToday();
        setCurrentMeeting(*view, meeting);
    });
    return whole;
}

void fillOne(FilledOffice &office)
{
    const MeetingGroup police{u"POL"_s, GroupRole::Lead};
    office.add(
        documentOf(office, {u"Night patrols and neighbours"_s, {police}, {30, 31}, -10, 12, std::nullopt}));
}

} // namespace

QList<Scene> timelineScenes()
{
    const auto scene = [](const QString &name, const std::function<void(FilledOffice &)> &fill,
                          TimelineZoom zoom, const QSize &size = QSize(1280, 800)) {
        return Scene{name, [fill, zoom] { return timeline(fill, zoom); }, size};
    };
    return {
        scene(u"timeline-quarter"_s, fillSeason, TimelineZoom::Quarter),
        scene(u"timeline-month"_s, fillSeason, TimelineZoom::Month),
        scene(u"timeline-year"_s, fillSeason, TimelineZoom::Year),
        scene(u"timeline-narrow"_s, fillSeason, TimelineZoom::Quarter, QSize(900, 600)),
        scene(u"timeline-one"_s, fillOne, TimelineZoom::Quarter),
        scene(
            u"timeline-many"_s, [](FilledOffice &office) { office.addMany(1000); }, TimelineZoom::Quarter),
        scene(
            u"timeline-none"_s, [](FilledOffice &) {}, TimelineZoom::Quarter),
        {u"timeline-chosen"_s, chosenMeeting},
    };
}

} // namespace convoke::test
