// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How soon a large file is usable: from the open file to the painted list of meetings, to the first people in
// the address book and to ten thousand applications in their table; and one typed letter in the filter over
// them. The yardstick is sqlite3 reading the same rows.
#include "intake/tablereader.h"
#include "paintedpage.h"
#include "support/sqliteyardstick.h"
#include "ui/common/filteredit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int peoplePerApplication = 10;

/// A file with @p applications in one meeting and ten times as many people.
void fillFile(const QString &path, const Clock &clock, int applications)
{
    auto office = std::move(*Office::create(path, clock));
    const Result<MeetingDocument> document = meetingDocumentFromJson(
        R"({"format": "convoke-meeting/1", "reference": "POL-2031-05", "title": "Large",
            "working_groups": [{"code": "POL"}], "sessions": [{"date": "2031-05-07"}]})",
        office->ids());
    const MeetingId meeting = office->meetings().add(*document)->meeting;
    QByteArray answers = "Contribution ID,First name,Last name,E-mail,Country,Sector,Why?\n";
    QByteArray contacts = "First name,Last name,E-mail,Country,Organisation\n";
    for (int i = 0; i < applications * peoplePerApplication; ++i) {
        const QByteArray n = QByteArray::number(i);
        contacts += "Given" + n + ",Family" + n + ",p" + n + "@office.example,France,Office " + n + '\n';
        if (i < applications) {
            answers += 'r' + n + ",Given" + n + ",Family" + n + ",p" + n
                + "@office.example,France,police,Because " + n + '\n';
        }
    }
    const SourceTable people = *readTable(contacts, u"c.csv"_s);
    const SourceTable rows = *readTable(answers, u"a.csv"_s);
    const ColumnMapping mapping = recogniseColumns(people, {}, IntakePurpose::AddressBook);
    if (!office->intake().applyPeople(*office->intake().draftPeople({people}, {mapping}), u"bench"_s)
        || !office->intake().apply(
            meeting, *office->intake().draft(meeting, {rows}, {recogniseColumns(rows, document->call)}),
            u"bench"_s)) {
        qFatal("the file could not be filled");
    }
}

void measure(const QString &path, const Clock &clock, QSettings &settings, int applications)
{
    const double people = sqliteQueryMsecs(path, u"SELECT * FROM person"_s);
    const double answers = sqliteQueryMsecs(
        path, u"SELECT * FROM application JOIN answer ON answer.application_id = application.id"_s);
    QElapsedTimer timer;
    timer.start();
    ConvokeFile file(std::move(*Office::open(path, clock)), settings);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    paintedPage(file, window, Place::meetings());
    reportRatio("opened, meetings painted, people", applications * peoplePerApplication,
                double(timer.elapsed()), "sqlite3 reading the people", people);
    timer.restart();
    paintedPage(file, window, Place::people());
    reportRatio("first people painted, people", applications * peoplePerApplication, double(timer.elapsed()),
                "sqlite3 reading the people", people);
    timer.restart();
    const MeetingId meeting = *file.office().meetings().find(u"POL-2031-05"_s);
    Page *page = paintedPage(file, window, Place::meeting(meeting.value(), u"applications"_s));
    reportRatio("applications painted, applications", applications, double(timer.elapsed()),
                "sqlite3 reading the answers", answers);
    auto *filter = page->findChild<FilterEdit *>();
    const double letter = medianMsecs(5, [&](int run) {
        filter->setText(run % 2 == 0 ? u"g"_s : u"f"_s);
        page->repaint();
        QApplication::processEvents();
    });
    reportRatio("one letter in the filter, applications", applications, letter, "sqlite3 reading the answers",
                answers);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const SystemClock clock;
    for (const int applications : {1'000, 10'000}) {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const QString path = folder.filePath(u"large.convoke"_s);
        fillFile(path, clock, applications);
        measure(path, clock, settings, applications);
    }
    return 0;
}
