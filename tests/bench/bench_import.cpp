// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of contacts into the address book, and one of applications into a meeting: from the file to the
// committed transaction with its change log and its undo step, beside what `sqlite3 .import` needs to put the
// same rows into one bare table.
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

QString writeApplications(const QTemporaryDir &folder, int rows)
{
    const QString path = folder.filePath(u"applications-%1.csv"_s.arg(rows));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no room for the list");
    }
    file.write("Contribution ID,First name,Last name,E-mail,Organisation,Country,How many hives do you "
               "keep?,Who eats "
               "the honey?,What do you do against stings?,Creation date\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        file.write("26725d57-8887-460a-a972-" + n.rightJustified(12, '0') + ",Given" + n + ",Family" + n
                   + ",person" + n + "@office.example,Town Hall,France," + n
                   + ",The mayor and the schools,A veil,2030-03-04 10:12\n");
    }
    return path;
}

MeetingId addMeeting(Office &office, IdSource &ids)
{
    MeetingDocument document{.meeting = Meeting{.id = ids.next<MeetingId>()}};
    document.meeting.reference = u"BEES-2030-05"_s;
    document.meeting.title = u"Beekeeping on public buildings"_s;
    document.call.questions = {
        {ids.next<QuestionId>(), u"hives"_s, u"How many hives do you keep?"_s, QuestionType::Number},
        {ids.next<QuestionId>(), u"honey"_s, u"Who eats the honey?"_s},
        {ids.next<QuestionId>(), u"stings"_s, u"What do you do against stings?"_s}};
    const Result<AddedMeeting> added = office.meetings().add(document);
    if (!added) {
        qFatal("the meeting was not made");
    }
    return added->meeting;
}

void importApplications(Office &office, MeetingId meeting, const QString &path)
{
    const Result<MeetingDocument> document = office.meetings().load(meeting);
    const Result<SourceTable> table = readTable(path);
    const Result<ColumnMapping> mapping =
        office.intake().mappingFor(*table, document->call, IntakePurpose::Applications);
    const Result<IntakeDraft> draft = office.intake().draft(meeting, {*table}, {*mapping});
    if (!draft || !office.intake().apply(meeting, *draft, u"bench"_s)) {
        qFatal("the list did not go in");
    }
}

/// The address book from the file to the commit.
ChangeSetId importContacts(Office &office, const QString &path)
{
    const Result<SourceTable> table = readTable(path);
    const Result<ColumnMapping> mapping = office.intake().mappingFor(*table, {}, IntakePurpose::AddressBook);
    const Result<IntakeDraft> draft = office.intake().draftPeople({*table}, {*mapping});
    const Result<ChangeSetId> done = office.intake().applyPeople(*draft, u"bench"_s);
    if (!done) {
        qFatal("the list did not go in");
    }
    return *done;
}

/// The import taken back, or brought back.
double revertMsecs(Office &office, ChangeSetId &changeSet)
{
    return medianMsecs(1, [&](int) {
        const Result<ChangeSetId> reverted = office.transactions().revert(changeSet, u"bench"_s);
        if (!reverted) {
            qFatal("the import was not reverted");
        }
        changeSet = *reverted;
    });
}

} // namespace

int main()
{
    const SystemClock clock;
    for (const int rows : {10'000, 100'000}) {
        const QTemporaryDir folder;
        const QString list = writeContacts(folder, rows);
        constexpr int runs = 3;
        ChangeSetId import(0);
        std::unique_ptr<Office> office;
        const double ours = medianMsecs(runs, [&](int run) {
            office = std::move(*Office::create(folder.filePath(u"ours-%1.convoke"_s.arg(run)), clock));
            import = importContacts(*office, list);
        });
        const double undo = revertMsecs(*office, import);
        const double redo = revertMsecs(*office, import);
        const double theirs = sqliteMsecs(runs, [&](int run) {
            return QStringList{u"-bail"_s, folder.filePath(u"theirs-%1.db"_s.arg(run)), u".mode csv"_s,
                               u".import %1 contacts"_s.arg(list)};
        });
        reportRatio("import of contacts", rows, ours, "sqlite3 .import", theirs);
        reportRatio("undo of it", rows, undo, "sqlite3 .import", theirs);
        reportRatio("redo of it", rows, redo, "sqlite3 .import", theirs);

        const QString answers = writeApplications(folder, rows);
        IdSource ids(clock);
        const double taken = medianMsecs(runs, [&](int run) {
            const auto desk = Office::create(folder.filePath(u"taken-%1.convoke"_s.arg(run)), clock);
            importApplications(**desk, addMeeting(**desk, ids), answers);
        });
        const double loaded = sqliteMsecs(runs, [&](int run) {
            return QStringList{u"-bail"_s, folder.filePath(u"loaded-%1.db"_s.arg(run)), u".mode csv"_s,
                               u".import %1 applications"_s.arg(answers)};
        });
        reportRatio("import of applications", rows, taken, "sqlite3 .import", loaded);
    }
    return 0;
}
