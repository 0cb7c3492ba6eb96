// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and planning beside what others need for the same files: openpyxl for a survey's workbook, sqlite3
// for a list. Prints one line for each measure and size; asks for nothing and fails at nothing, because
// machines differ.
#include "intake/intakeplan.h"
#include "intake/rowreader.h"
#include "intake/tablereader.h"
#include "support/xlsxbytes.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repetitions = 3;

/// The best of three, in milliseconds.
double best(const std::function<void()> &work)
{
    double fastest = 1e9;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        fastest = std::min(fastest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return fastest;
}

/// What a program prints as its own milliseconds; nothing where it is not installed.
std::optional<double> yardstick(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0) {
        return std::nullopt;
    }
    bool ok = false;
    const double milliseconds = process.readAllStandardOutput().trimmed().toDouble(&ok);
    return ok ? std::optional<double>(milliseconds) : std::nullopt;
}

void report(const char *what, int rows, double ours, const char *other, std::optional<double> theirs)
{
    if (theirs) {
        std::printf("%-34s %7d rows %8.1f ms   %-14s %8.1f ms   %6.2f times as fast\n", what, rows, ours,
                    other, *theirs, *theirs / ours);
    } else {
        std::printf("%-34s %7d rows %8.1f ms   %-14s is not here\n", what, rows, ours, other);
    }
}

QString sentence(int row)
{
    return u"In year %1 we walked through the town at night with %2 people and wrote down what we heard; it helped %3 of them."_s
        .arg(1990 + row % 40)
        .arg(row % 17)
        .arg(row % 7);
}

/// A survey with nineteen columns: the preamble, twelve questions about the person, three of them long, and
/// the metadata.
QByteArray surveyWorkbook(int rows)
{
    QStringList strings;
    const auto shared = [&strings](const QString &text) {
        strings.append(text);
        return u'$' + QString::number(strings.size() - 1);
    };
    const QStringList headings = {u"First name"_s,
                                  u"Last name"_s,
                                  u"E-mail address"_s,
                                  u"Phone number"_s,
                                  u"Country"_s,
                                  u"Organisation"_s,
                                  u"Function"_s,
                                  u"Sector"_s,
                                  u"Years"_s,
                                  u"What do you do?"_s,
                                  u"Describe a night"_s,
                                  u"What would you bring?"_s,
                                  u"Can you come?"_s,
                                  u"Diet"_s,
                                  u"Contribution ID"_s,
                                  u"User name"_s,
                                  u"Creation date"_s,
                                  u"Last update"_s,
                                  u"Languages"_s};
    QByteArray xml = test::XlsxBytes::row(1, {u"Alias"_s, u"NightWalk"_s})
        + test::XlsxBytes::row(2, {u"Export Date"_s, u"@46146.35"_s}) + test::XlsxBytes::row(4, headings);
    const QString town = shared(u"Night Watch of the Town"_s);
    const QString yes = shared(u"Yes"_s);
    for (int i = 0; i < rows; ++i) {
        const QString number = QString::number(i);
        const QString day = u'@' + QString::number(46000 + i % 100) + u".4271"_s;
        xml += test::XlsxBytes::row(
            5 + i,
            {shared(u"Zoë"_s + number), shared(u"Čapek"_s + number), shared(u"zoe%1@x.example"_s.arg(i)),
             shared(u"+420 2 "_s + number), u"Česko"_s, town, town, town, u'#' + QString::number(i % 30),
             shared(u"walks; talks; maps"_s), shared(sentence(i)), shared(sentence(i + 1)), yes, QString(),
             shared(u"26725d57-8887-460a-a972-%1"_s.arg(i, 12, 10, QChar(u'0'))), QString(), day, day,
             shared(u"EN"_s)});
    }
    return test::XlsxBytes::zip(test::XlsxBytes::parts({{"Content", test::XlsxBytes::sheet(xml)}}, strings));
}

QByteArray contactList(int rows)
{
    QByteArray text = "Title;First name;Last name;E-mail;Phone;Organisation;Function;Sector;Country;Working "
                      "groups;Newsletter;Last event\n";
    const char *countries[] = {"Belgium", "Česko", "Deutschland", "EL", "Suomi", "The Netherlands", "France"};
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "Dr;Zoë" + QByteArray::number(i % 2003) + ";van Čapek" + QByteArray::number(i % 997) + ";zoe"
            + number + "@town.example;+420 2 111 " + number + ";Night Watch of Town "
            + QByteArray::number(i % 300) + ";night walker;local;" + countries[i % 7]
            + ";LOCAL, POL;yes;2030-0" + QByteArray::number(1 + i % 9) + '\n';
    }
    return text;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("the files to be measured cannot be written");
    }
    return file.fileName();
}

void measureSurvey(const QTemporaryDir &folder, int rows)
{
    const QString path = written(folder, u"survey%1.xlsx"_s.arg(rows), surveyWorkbook(rows));
    const double ours = best([&path, rows] {
        const Result<SourceTable> table = readTable(path);
        if (!table || table->rowCount() != rows) {
            qFatal("the survey was not read");
        }
    });
    const QString script =
        u"import openpyxl,time\nbest=1e9\nfor i in range(%1):\n t=time.perf_counter()\n "
        u"w=openpyxl.load_workbook('%2')\n"
        " n=sum(1 for r in w.worksheets[0].iter_rows(values_only=True))\n best=min(best,time.perf_counter()-t)\nprint(best*1000)\n"_s
            .arg(QString::number(repetitions), path);
    std::optional<double> theirs = yardstick(u"/usr/bin/python3"_s, {u"-c"_s, script});
    theirs = theirs ? theirs : yardstick(u"python3"_s, {u"-c"_s, script});
    report("read a survey's workbook", rows, ours, "openpyxl", theirs);
}

void measureList(const QTemporaryDir &folder, int rows)
{
    const QString path = written(folder, u"list%1.csv"_s.arg(rows), contactList(rows));
    const double reading = best([&path] {
        const Result<SourceTable> table = readTable(path);
        RowReader reader(*table, recogniseColumns(*table, {}, IntakePurpose::AddressBook), {}, {},
                         IntakePurpose::AddressBook);
        if (reader.read().rows.isEmpty()) {
            qFatal("the list was not read");
        }
    });
    const double planning = best([&path, rows] {
        const Result<SourceTable> table = readTable(path);
        RowReader reader(*table, recogniseColumns(*table, {}, IntakePurpose::AddressBook), {}, {},
                         IntakePurpose::AddressBook);
        if (planPeople({reader.read()}, {}).counts.newRows != rows) {
            qFatal("the list was not planned");
        }
    });
    const QString import =
        u"s=$(date +%s%N); sqlite3 '%1.db' '.mode csv' '.separator ;' '.import \"%1\" t' && e=$(date +%s%N) && echo $(((e-s)/1000)).0e-3; rm -f '%1.db'"_s
            .arg(path);
    const std::optional<double> theirs = yardstick(u"sh"_s, {u"-c"_s, import});
    report("read and map a list", rows, reading, "sqlite3 .import", theirs);
    report("read, map, match and plan it", rows, planning, "sqlite3 .import", theirs);
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    measureSurvey(folder, 1'000);
    measureSurvey(folder, 10'000);
    measureList(folder, 10'000);
    measureList(folder, 100'000);
    return 0;
}
