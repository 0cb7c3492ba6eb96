// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Searching the address book as one types: each letter of a name, from the key to the painted table, over ten
// and a hundred thousand people. The yardstick is sqlite3 looking for the same letters with LIKE.
#include "intake/tablereader.h"
#include "paintedpage.h"
#include "support/sqliteyardstick.h"
#include "ui/common/filteredit.h"
#include "ui/common/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<QByteArray> familyNames = {"Müller",       "Wąs",     "Sørensen", "Papadopoulos",
                                       "Παπαδόπουλος", "Иванов",  "Kowalski", "van der Berg",
                                       "García",       "O'Brien", "Dubois",   "Novák"};
const QList<QByteArray> givenNames = {"Anna",  "Jürgen", "Małgorzata", "Νίκος",
                                      "Søren", "Marie",  "Óscar",      "Иван"};
const QList<QByteArray> countries = {"Germany", "Poland", "Denmark", "Greece", "Bulgaria", "France", "Spain"};

void fillFile(const QString &path, const Clock &clock, int people)
{
    auto office = std::move(*Office::create(path, clock));
    QByteArray contacts = "First name,Last name,E-mail,Country,Organisation,Function,Sector\n";
    for (int i = 0; i < people; ++i) {
        const QByteArray n = QByteArray::number(i);
        contacts += givenNames.at(i % givenNames.size()) + ',' + familyNames.at(i % familyNames.size()) + n
            + ",p" + n + "@office.example," + countries.at(i % countries.size())
            + ",Institute for Security Studies " + QByteArray::number(i % 500) + ",researcher,research\n";
    }
    const SourceTable table = *readTable(contacts, u"c.csv"_s);
    const ColumnMapping mapping = recogniseColumns(table, {}, IntakePurpose::AddressBook);
    if (!office->intake().applyPeople(*office->intake().draftPeople({table}, {mapping}), u"bench"_s)) {
        qFatal("the file could not be filled");
    }
}

QString likeFor(const QString &typed)
{
    return u"SELECT count(*) FROM person WHERE given_name || ' ' || family_name || ' ' || organisation || ' "
           u"' || "
           "function || ' ' || sector || ' ' || coalesce(country, '') || ' ' || phone || ' ' || notes LIKE "
           "'%%1%' OR "
           "id IN (SELECT person_id FROM person_email WHERE address LIKE '%%1%')"_s.arg(typed);
}

void measure(const QString &path, const Clock &clock, QSettings &settings, int people)
{
    const QString yardstick = path + u".yardstick"_s; // ours is locked while it is open
    if (!QFile::copy(path, yardstick)) {
        qFatal("no room for the yardstick");
    }
    ConvokeFile file(std::move(*Office::open(path, clock)), settings);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    Page *page = paintedPage(file, window, Place::people());
    auto *table = page->findChild<TableView *>(u"peopleTable"_s);
    QElapsedTimer timer;
    timer.start();
    while (table->model()->rowCount() < people) {
        QApplication::processEvents();
    }
    std::printf("all %d people loaded in %lld ms\n", people, timer.elapsed());
    auto *filter = page->findChild<FilterEdit *>();
    const QString name = u"mueller"_s;
    for (qsizetype letters = 1; letters <= name.size(); ++letters) {
        const QString typed = name.first(letters);
        std::vector<double> times;
        for (int run = 0; run < 5; ++run) {
            filter->setText(name.first(letters - 1));
            page->repaint();
            QApplication::processEvents();
            timer.restart();
            filter->setText(typed);
            page->repaint();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        const double letter = times[times.size() / 2];
        reportRatio(qPrintable(u"“%1” typed (%2 left), people"_s.arg(typed).arg(table->model()->rowCount())),
                    people, letter, "sqlite3 LIKE", sqliteQueryMsecs(yardstick, likeFor(typed)));
    }
    const double words = medianMsecs(3, [&](int run) {
        filter->setText(run % 2 == 0 ? u"ivanov 12"_s : u"papad 34"_s);
        page->repaint();
    });
    reportRatio("two words at once, people", people, words, "sqlite3 LIKE",
                sqliteQueryMsecs(yardstick, likeFor(u"ivanov"_s)));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const SystemClock clock;
    for (const int people : {10'000, 100'000}) {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const QString path = folder.filePath(u"people.convoke"_s);
        fillFile(path, clock, people);
        measure(path, clock, settings, people);
    }
    return 0;
}
