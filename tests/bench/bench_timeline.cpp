// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the timeline of a large file is there, and how quick it goes through time. The yardsticks are
// sqlite3 reading the same meetings, groups, days and chairs, and the list of meetings turning a page.
#include "paintedpage.h"
#include "support/sqliteyardstick.h"
#include "ui/common/tableview.h"
#include "ui/meetings/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// @p count meetings of four groups, fifty a month, each with a call before it.
void fillFile(const QString &path, const Clock &clock, int count)
{
    auto office = std::move(*Office::create(path, clock));
    const QStringList groups{u"POL"_s, u"PRISONS"_s, u"LOCAL"_s, u"HEALTH"_s};
    const QDate first = clock.now().date().addDays(-count / 4);
    for (int i = 0; i < count; ++i) {
        MeetingDocument document{.meeting = Meeting{.id = office->ids().next<MeetingId>()}};
        document.meeting.title = u"What is learnt in meeting number %1"_s.arg(i);
        document.meeting.reference = u"M-%1"_s.arg(i);
        document.meeting.groups = {{groups.at(i % 4), GroupRole::Lead},
                                   {groups.at((i + 1) % 4), GroupRole::Joint}};
        const QDate day = first.addDays(i * 3 / 5);
        document.meeting.sessions = {{office->ids().next<SessionId>(), day},
                                     {office->ids().next<SessionId>(), day.addDays(1)}};
        document.meeting.chairs = {u"Chair %1"_s.arg(i % 20)};
        document.call.published = day.addDays(-60);
        document.call.deadline = day.addDays(-30);
        document.call.outcomeTold = day.addDays(-20).toString(Qt::ISODate);
        if (!office->meetings().add(document)) {
            qFatal("the file could not be filled");
        }
    }
}

void measure(const QString &path, const Clock &clock, QSettings &settings, int count)
{
    // Before the file is open and locked.
    const double reading = sqliteQueryMsecs(path,
                                            u"SELECT * FROM meeting; SELECT * FROM meeting_group;"
                                            " SELECT * FROM meeting_session; SELECT * FROM meeting_chair"_s);
    ConvokeFile file(std::move(*Office::open(path, clock)), settings);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    auto *table = paintedPage(file, window, Place::meetings())->findChild<TableView *>();
    const double page = medianMsecs(20, [&](int run) {
        table->verticalScrollBar()->setValue((run + 1) * table->verticalScrollBar()->pageStep());
        table->viewport()->repaint();
    });
    QElapsedTimer timer;
    timer.start();
    auto *timeline = paintedPage(file, window, Place::timeline())->findChild<TimelineView *>();
    reportRatio("timeline painted, meetings", count, double(timer.elapsed()), "sqlite3 reading them",
                reading);
    const double turn = medianMsecs(20, [&](int run) {
        timeline->turn(run % 2 == 0 ? 1 : -1);
        timeline->viewport()->repaint();
    });
    reportRatio("one quarter on, meetings", count, turn, "the list turning a page", page);
    const double zoom = medianMsecs(10, [&](int run) {
        timeline->setZoom(run % 2 == 0 ? TimelineZoom::Year : TimelineZoom::Month);
        timeline->viewport()->repaint();
    });
    reportRatio("zoomed, meetings", count, zoom, "sqlite3 reading them", reading);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const SystemClock clock;
    for (const int count : {1'000, 5'000}) {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const QString path = folder.filePath(u"large.convoke"_s);
        fillFile(path, clock, count);
        measure(path, clock, settings, count);
    }
    return 0;
}
