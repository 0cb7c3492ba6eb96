// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a call of 2 KB, 200 KB and 5 MB: milliseconds per KB, how the time grows with the text, and the
// peak of memory, beside what others need for the same bytes: grep for the lines with a year, Python's re for
// dates, times, addresses and links, which is only the first of the reader's steps. Prints; fails at nothing,
// because machines differ.
#include "announcements/announcementreader.h"
#include "base/idsource.h"
#include "meetings/defaultgroups.h"
#include "support/fixedclock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype sizes[] = {2 * 1024, 200 * 1024, 5 * 1024 * 1024};

const QString head = u"Skip to main content\nNews announcement3 March 2025Directorate-General\n\n"
                     "Call for participants: RAN LOCAL workshop – Lamps and ladders, 14-15 May 2025\n\n"
                     "The workshop will take place in Ghent, Belgium on Wednesday 14 May 2025 (13:00 – 17:30 "
                     "CEST) and Thursday 15 "
                     "May 2025 (9:00 – 12:30 CEST).\n\nBackground\n\n"_s;
const QString paragraph = u"A lamp that fails for a week says more than a poster. In the winter of 2021 "
                          u"three towns counted their dark "
                          "corners, and on 4 February 2022 the first report was read aloud at 18.30 in a "
                          "full hall. Whoever wants the "
                          "numbers may ask at office@lamps.example or look at "
                          "https://lamps.example.org/report. Ladders are another "
                          "matter: no town lends them, and every street has one.\n\n"_s;
const QString tail =
    u"Aim\n\nThe aim of the workshop is to write one page on light.\n\nWe are looking for:\n\n"
    "• Caretakers who know their street;\n• planners, with a plan.\n\n"
    "Please answer the following questions in an email to Nora Lindt (nora.lindt@lamps.example) before 11 "
    "April "
    "2025:\n\n• Which corner is dark?\n• If so, since when?\n\nOnly 24 participants can be accepted, one "
    "(maximum "
    "two) per Member State.\n"_s;

/// An announcement of about @p size bytes.
QString announcement(qsizetype size)
{
    const qsizetype paragraphs = qMax<qsizetype>(1, (size - head.size() - tail.size()) / paragraph.size());
    return head + paragraph.repeated(paragraphs) + tail;
}

/// The best of three, in milliseconds.
double best(const std::function<void()> &work)
{
    constexpr int repetitions = 3;
    double fastest = 1e9;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        fastest = std::min(fastest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return fastest;
}

/// What Python's re needs, by its own clock.
std::optional<double> pythonTime(const QString &path)
{
    const QString script =
        u"import re, sys, time\n"
        "text = open(sys.argv[1], encoding='utf-8').read()\n"
        "months = 'January|February|March|April|May|June|July|August|September|October|November|December'\n"
        "patterns = [r'\\b\\d{1,2}(?:\\s*[-–]\\s*\\d{1,2})?\\s+(?:' + months + r')(?:\\s+\\d{4})?', "
        "r'\\b\\d{1,2}[.:]\\d{2}\\b', r'[\\w.+-]+@[\\w-]+\\.[\\w.-]+', r'https?://\\S+']\n"
        "best = 1e9\n"
        "for i in range(3):\n"
        "    begin = time.perf_counter()\n"
        "    for pattern in patterns:\n"
        "        re.findall(pattern, text)\n"
        "    best = min(best, time.perf_counter() - begin)\n"
        "print(best * 1000)\n"_s;
    QProcess process;
    process.start(u"python3"_s, {u"-c"_s, script, path});
    if (!process.waitForFinished(300'000) || process.exitCode() != 0) {
        return std::nullopt;
    }
    bool ok = false;
    const double milliseconds = process.readAllStandardOutput().trimmed().toDouble(&ok);
    return ok ? std::optional<double>(milliseconds) : std::nullopt;
}

/// grep with its start, which is most of the time for a small file.
std::optional<double> grepTime(const QString &path)
{
    bool there = true;
    const double milliseconds = best([&] {
        QProcess process;
        process.start(u"grep"_s, {u"-cE"_s, u"[0-9]{4}"_s, path});
        there = process.waitForFinished(60'000) && process.exitCode() == 0 && there;
    });
    return there ? std::optional<double>(milliseconds) : std::nullopt;
}

void printOther(const char *name, std::optional<double> milliseconds)
{
    if (milliseconds) {
        std::printf("   %s %9.2f ms", name, *milliseconds);
    } else {
        std::printf("   %s is not here", name);
    }
}

/// VmHWM of this process in MB; 0 where the system does not tell it.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

/// How long a stopped reading goes on: the longest time between two questions whether to go on.
double longestStep(const AnnouncementReader &reader, const QString &text)
{
    double longest = 0;
    QElapsedTimer timer;
    ReadingWish wish;
    wish.progress = [&](double) {
        longest = std::max(longest, static_cast<double>(timer.restart()));
        return true;
    };
    timer.start();
    const Result<AnnouncementReading> reading = reader.read(text, wish);
    return reading ? longest : -1;
}

} // namespace

int main()
{
    const test::FixedClock clock;
    IdSource ids(clock, [] { return 7U; });
    const AnnouncementReader reader(defaultWorkingGroups(ids), ids);
    const QTemporaryDir folder;
    double before = 0;
    for (const qsizetype size : sizes) {
        const QByteArray bytes = announcement(size).toUtf8();
        const QString path = folder.filePath(QString::number(size) + u".txt"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return 1;
        }
        file.close();
        qsizetype sessions = 0;
        const double milliseconds = best(
            [&] { sessions = reader.read(QString::fromUtf8(bytes), {})->document.meeting.sessions.size(); });
        const double kilobytes = static_cast<double>(bytes.size()) / 1024;
        const double perKilobyte = milliseconds / kilobytes;
        std::printf("call of %7.1f KB %10.2f ms  %7.4f ms/KB", kilobytes, milliseconds, perKilobyte);
        printOther("Python's re", pythonTime(path));
        printOther("grep -c", grepTime(path));
        std::printf("\n");
        if (before > 0) {
            std::printf("   per KB %.2f times what the smaller one takes (1.00: linear)\n",
                        perKilobyte / before);
        }
        if (sessions != 2) {
            std::printf("   the days were not read\n");
        }
        before = perKilobyte;
    }
    const QString longest = announcement(sizes[2]);
    std::printf("a reading of 5 MB that is cancelled stops after %.0f ms at most; peak of memory %.0f MB\n",
                longestStep(reader, longest), peakMemory());
    return 0;
}
