// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of contacts into the address book, from the file to the committed transaction with its change log
// and its undo step, beside what `sqlite3 .import` needs to put the same rows into one bare table.
#include "composition/office.h"
#include "intake/tablereader.h"
#include "support/sqliteyardstick.h"

#include <QFile>
#include <QTemporaryDir>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString writeContacts(const QTemporaryDir &folder, int rows)
{
    const QString path = folder.filePath(u"contacts-%1.csv"_s.arg(rows));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no room for the list");
    }
    file.write("Title,First name,Last name,E-mail,Phone,Organisation,Function,Sector,Country,Working "
               "groups,Newsletter\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        file.write("Ms,Given" + n + ",Family" + n + ",person" + n
                   + "@office.example,+33 92 723 93 40,University Hospital,"
                     "psychiatrist,health,France,POL,yes\n");
    }
    return path;
}

/// The address book from the file to the commit.
void importContacts(Office &office, const QString &path)
{
    const Result<SourceTable> table = readTable(path);
    const Result<ColumnMapping> mapping = office.intake().mappingFor(*table, {}, IntakePurpose::AddressBook);
    const Result<IntakeDraft> draft = office.intake().draftPeople({*table}, {*mapping});
    if (!draft || !office.intake().applyPeople(*draft, u"bench"_s)) {
        qFatal("the list did not go in");
    }
}

} // namespace

int main()
{
    const SystemClock clock;
    for (const int rows : {10'000, 100'000}) {
        const QTemporaryDir folder;
        const QString list = writeContacts(folder, rows);
        constexpr int runs = 3;
        const double ours = medianMsecs(runs, [&](int run) {
            const auto office = Office::create(folder.filePath(u"ours-%1.convoke"_s.arg(run)), clock);
            importContacts(**office, list);
        });
        const double theirs = sqliteMsecs(runs, [&](int run) {
            return QStringList{u"-bail"_s, folder.filePath(u"theirs-%1.db"_s.arg(run)), u".mode csv"_s,
                               u".import %1 contacts"_s.arg(list)};
        });
        reportRatio("import of contacts", rows, ours, "sqlite3 .import", theirs);
    }
    return 0;
}
