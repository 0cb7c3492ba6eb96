// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentbuilder.h"
#include "documents/participantcells.h"

#include <QtTest>

#include "app/documents/samplecontent.h"

using namespace convoke;
using namespace convoke::test;

namespace {

QStringList keys(const DocumentTable &table)
{
    QStringList keys;
    for (const TableColumn &column : table.columns) {
        keys.append(column.key);
    }
    return keys;
}

QStringList texts(const DocumentTable &table, const QString &key)
{
    QStringList texts;
    for (const TableSection &section : table.sections) {
        for (const TableRow &row : section.rows) {
            texts.append(row.at(table.columnIndex(key)).text);
        }
    }
    return texts;
}

QStringList titles(const DocumentTable &table)
{
    QStringList titles;
    for (const TableSection &section : table.sections) {
        titles.append(u"%1 %2"_s.arg(section.title).arg(section.rows.size()));
    }
    return titles;
}

DocumentTable tableOf(const QString &kind, const DocumentContent &content,
                      const DocumentOptions &options = {})
{
    const Result<DocumentTable> table = documentTable(kind, content, options);
    return table ? *table : DocumentTable();
}

const QString list = u"participant-list"_s;
const QString sheet = u"signature-sheet"_s;

} // namespace

class TableBuilderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsEverybodyBySurname();
    void showsThePrivateOnlyWhenAskedAndSaysForWhom();
    void ordersColumnsAsChosen();
    void refusesWhatTheTemplateDoesNotHave_data();
    void refusesWhatTheTemplateDoesNotHave();
    void groupsByCountryInTheReadersLanguage();
    void putsWhoHasNoSectorLast();
    void leavesAffiliationsOutUnderChathamHouse();
    void keepsGivenNumbers();
    void dividesTheSignatureSheetByRole();
    void makesOneColumnPerHalfDay();
    void saysWhenNobodyIsThere();
    void writesItsHeadInTheDocumentsLanguage();
    void makesForeignTextShowable();
    void takesFurtherColumnsFromFacts();
    void saysWhatDecidedARankInWords_data();
    void saysWhatDecidedARankInWords();
    void flattensSectionsIntoAColumn();
};

void TableBuilderTest::listsEverybodyBySurname()
{
    const DocumentTable table = tableOf(list, tenPeopleContent());
    QCOMPARE(keys(table),
             (QStringList{u"number"_s, u"name"_s, u"function"_s, u"organisation"_s, u"country"_s}));
    const QStringList names{u"von der Aue, Ruth"_s,  u"Benali, Karim"_s,      u"Brand, Ines"_s,
                            u"van der Molen, Zoë"_s, u"Öberg, Åsa"_s,         u"O’Néill, Jo"_s,
                            u"Van Aken, Bas"_s,      u"Wiśniewski, Łukasz"_s, u"Νικολαΐδης, Δημήτρης"_s,
                            u"Димитрова, Виктория"_s};
    QStringList found = texts(table, u"name"_s);
    QCOMPARE(found.indexOf(u"von der Aue, Ruth"_s), 0);
    QCOMPARE(QSet<QString>(found.begin(), found.end()), QSet<QString>(names.begin(), names.end()));
    QCOMPARE(found.mid(6), names.mid(6));
    QCOMPARE(texts(table, u"number"_s).first(3), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(table.sections.constFirst().rows.constFirst().constFirst().number, 1.0);
    QVERIFY(table.audience.isEmpty());
}

void TableBuilderTest::showsThePrivateOnlyWhenAskedAndSaysForWhom()
{
    DocumentOptions options;
    options.columns = QStringList{u"name"_s, u"email"_s};
    const DocumentTable withMail = tableOf(list, tenPeopleContent(), options);
    QCOMPARE(withMail.audience, u"For the organisers only"_s);
    QVERIFY(texts(withMail, u"email"_s).contains(u"pnl@example.org"_s));
    options.columns = QStringList{u"phone"_s};
    options.language = u"fr"_s;
    QCOMPARE(tableOf(list, tenPeopleContent(), options).audience, u"Réservé aux organisateurs"_s);
    options.columns = QStringList{u"name"_s};
    QVERIFY(tableOf(list, tenPeopleContent(), options).audience.isEmpty());
    QVERIFY(!tableOf(u"ranking"_s, tenPeopleContent()).audience.isEmpty());
}

void TableBuilderTest::ordersColumnsAsChosen()
{
    DocumentOptions options;
    options.columns = QStringList{u"country"_s, u"name"_s, u"sector"_s};
    QCOMPARE(keys(tableOf(list, tenPeopleContent(), options)), options.columns);
}

void TableBuilderTest::refusesWhatTheTemplateDoesNotHave_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("groupBy");
    QTest::addColumn<int>("emptyRows");
    QTest::addColumn<QString>("detail");
    QTest::newRow("an unknown column")
        << list << QStringList{u"diet"_s} << QString() << 0 << u"columns = diet"_s;
    QTest::newRow("an address on a signature sheet")
        << sheet << QStringList{u"email"_s} << QString() << 0 << u"columns = email"_s;
    QTest::newRow("a column twice") << list << QStringList{u"name"_s, u"name"_s} << QString() << 0
                                    << u"columns = name"_s;
    QTest::newRow("no column left") << list << QStringList{u"country"_s} << u"country"_s << 0
                                    << u"columns = country"_s;
    QTest::newRow("grouped by something unknown")
        << list << QStringList() << u"diet"_s << 0 << u"groupBy = diet"_s;
    QTest::newRow("grouped by something private")
        << list << QStringList() << u"email"_s << 0 << u"groupBy = email"_s;
    QTest::newRow("grouped by name") << list << QStringList() << u"name"_s << 0 << u"groupBy = name"_s;
    QTest::newRow("absurd number of empty rows")
        << list << QStringList() << QString() << 51 << u"emptyRows = 51"_s;
    QTest::newRow("negative number of empty rows")
        << list << QStringList() << QString() << -1 << u"emptyRows = -1"_s;
}

void TableBuilderTest::refusesWhatTheTemplateDoesNotHave()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, columns);
    QFETCH(QString, groupBy);
    QFETCH(int, emptyRows);
    QFETCH(QString, detail);
    DocumentOptions options;
    options.columns = columns;
    options.groupBy = groupBy;
    options.emptyRows = emptyRows;
    const Result<DocumentTable> table = documentTable(kind, tenPeopleContent(), options);
    QVERIFY(!table.has_value());
    QCOMPARE(table.error(), (Error{ErrorCode::ValueInvalid, detail}));
}

void TableBuilderTest::groupsByCountryInTheReadersLanguage()
{
    DocumentOptions options;
    options.groupBy = u"country"_s;
    options.language = u"de"_s;
    const DocumentTable table = tableOf(list, tenPeopleContent(), options);
    const QStringList expected{u"Belgien 2"_s,     u"Bulgarien 1"_s,    u"Deutschland 1"_s,
                               u"Frankreich 1"_s,  u"Griechenland 1"_s, u"Irland 1"_s,
                               u"Niederlande 1"_s, u"Polen 1"_s,        u"Schweden 1"_s};
    QCOMPARE(titles(table), expected);
    QVERIFY2(!keys(table).contains(u"country"_s), "the titles say it");
    QCOMPARE(texts(table, u"number"_s).last(), u"10"_s); // numbered over all groups, in the order of the page
}

void TableBuilderTest::putsWhoHasNoSectorLast()
{
    DocumentContent content = tenPeopleContent();
    content.participants[0].sector.clear();
    DocumentOptions options;
    options.groupBy = u"sector"_s;
    QCOMPARE(titles(tableOf(list, content, options)),
             (QStringList{u"Harbour 2"_s, u"Light 7"_s, u"Not stated 1"_s}));
}

void TableBuilderTest::leavesAffiliationsOutUnderChathamHouse()
{
    DocumentOptions options;
    options.chathamHouse = true;
    options.columns =
        QStringList{u"name"_s, u"function"_s, u"organisation"_s, u"sector"_s, u"country"_s, u"email"_s};
    options.groupBy = u"sector"_s;
    const DocumentTable table = tableOf(list, tenPeopleContent(), options);
    QCOMPARE(keys(table), (QStringList{u"name"_s, u"country"_s}));
    QCOMPARE(titles(table), QStringList{u" 10"_s});
    QCOMPARE(table.remarks, QStringList{u"Chatham House Rule: affiliations are left out."_s});
    QVERIFY(table.audience.isEmpty());
    const DocumentTable signatures =
        tableOf(sheet, tenPeopleContent(), DocumentOptions{.chathamHouse = true});
    QVERIFY(!keys(signatures).contains(u"organisation"_s));
    QVERIFY(!keys(signatures).contains(u"function"_s));
}

void TableBuilderTest::keepsGivenNumbers()
{
    DocumentContent content = meetingContent();
    content.participants = {person(u"A"_s, u"Zett"_s, u"DE"_s), person(u"A"_s, u"Alt"_s, u"DE"_s)};
    content.participants[0].number = 7;
    QCOMPARE(texts(tableOf(list, content), u"number"_s), (QStringList{u"1"_s, u"7"_s}));
}

void TableBuilderTest::dividesTheSignatureSheetByRole()
{
    const DocumentTable table = tableOf(sheet, tenPeopleContent());
    QCOMPARE(titles(table),
             (QStringList{u"Participants 7"_s, u"Speakers 2"_s, u"Staff 1"_s, u"Further participants 0"_s}));
    QCOMPARE(table.sections.constLast().emptyRows, 4);
    QCOMPARE(tableOf(sheet, tenPeopleContent(), DocumentOptions{.emptyRows = 0}).sections.size(), 3);
    DocumentContent onlyParticipants = tenPeopleContent();
    for (Participant &one : onlyParticipants.participants) {
        one.role = ParticipantRole::Participant;
    }
    QCOMPARE(titles(tableOf(sheet, onlyParticipants)).constFirst(), u" 10"_s);
}

void TableBuilderTest::makesOneColumnPerHalfDay()
{
    const DocumentTable table = tableOf(sheet, tenPeopleContent());
    const QStringList expected{u"number"_s,
                               u"name"_s,
                               u"function"_s,
                               u"organisation"_s,
                               u"country"_s,
                               u"2030-04-09-afternoon"_s,
                               u"2030-04-10-morning"_s,
                               u"2030-04-10-afternoon"_s};
    QCOMPARE(keys(table), expected);
    QCOMPARE(table.columns.at(5).heading, u"Tue 9 Apr, afternoon"_s);
    QCOMPARE(table.columns.at(5).look, ColumnLook::Box);
    for (const TableRow &row : table.sections.constFirst().rows) {
        QCOMPARE(row.size(), table.columns.size());
        QVERIFY(row.at(5).text.isEmpty());
    }
}

void TableBuilderTest::saysWhenNobodyIsThere()
{
    const DocumentTable table = tableOf(list, meetingContent());
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.nobody, u"Nobody is on this list yet."_s);
    QVERIFY(tableOf(list, tenPeopleContent()).nobody.isEmpty());
}

void TableBuilderTest::writesItsHeadInTheDocumentsLanguage()
{
    DocumentOptions options;
    const DocumentTable english = tableOf(sheet, tenPeopleContent(), options);
    QCOMPARE(english.title, u"Signature sheet"_s);
    QCOMPARE(english.whenWhere, u"Tuesday 9 and Wednesday 10 April 2030, Quay House, Ghent, Belgium"_s);
    options.language = u"fr"_s;
    const DocumentTable french = tableOf(sheet, tenPeopleContent(), options);
    QCOMPARE(french.title, u"Feuille de présence"_s);
    QCOMPARE(french.whenWhere, u"Mardi 9 et mercredi 10 avril 2030, Quay House, Ghent, Belgique"_s);
    QCOMPARE(french.columns.at(1).heading, u"Nom, prénom"_s);
    QCOMPARE(french.subtitle, english.subtitle); // foreign text stays as it is
    QCOMPARE(tableOf(list, tenPeopleContent(), options).whenWhere,
             u"9–10 avril 2030, Quay House, Ghent, Belgique"_s);
}

void TableBuilderTest::makesForeignTextShowable()
{
    DocumentContent content = meetingContent();
    content.title = u"Line\nbreak"_s;
    content.participants = {person(u"A\u202Eb"_s, u"  Two\t \nlines "_s, u"DE"_s, QString(20'000, u'x'))};
    const DocumentTable table = tableOf(list, content);
    QCOMPARE(table.subtitle, u"Line break"_s);
    QCOMPARE(texts(table, u"name"_s), QStringList{u"Two lines , A⟦U+202E⟧b"_s});
    const QString function = texts(table, u"function"_s).constFirst();
    QCOMPARE(function.size(), 10'001);
    QVERIFY(function.endsWith(u'…'));
}

void TableBuilderTest::takesFurtherColumnsFromFacts()
{
    DocumentContent content = tenPeopleContent();
    for (int i = 0; i < 10; ++i) {
        content.participants[i].facts.insert(u"rank"_s, {QString::number(i + 1), i + 1});
        content.participants[i].facts.insert(u"score"_s, {u"9%1.50"_s.arg(9 - i), 99.5 - i});
    }
    const DocumentTable table = tableOf(u"ranking"_s, content);
    QCOMPARE(texts(table, u"rank"_s).first(2), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(texts(table, u"name"_s).constFirst(), u"van der Molen, Zoë"_s); // as given, not by surname
    const TableCell score = table.sections.constFirst().rows.at(1).at(table.columnIndex(u"score"_s));
    QCOMPARE(score, (TableCell{u"98.50"_s, 98.5}));
}

void TableBuilderTest::saysWhatDecidedARankInWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("words");
    QTest::newRow("score") << u"en"_s << u"score"_s << u"score"_s;
    QTest::newRow("earlier") << u"en"_s << u"earlier-application"_s << u"earlier application"_s;
    QTest::newRow("country") << u"de"_s << u"country-least-represented"_s << u"selteneres Land"_s;
    QTest::newRow("first time") << u"nl"_s << u"first-timer"_s << u"eerste deelname"_s;
    QTest::newRow("counts") << u"fr"_s << u"counts"_s << u"plus de notes hautes"_s;
    QTest::newRow("lot") << u"fr"_s << u"lot"_s << u"tirage au sort"_s;
    QTest::newRow("a criterion's own words") << u"fr"_s << u"Own practice"_s << u"Own practice"_s;
}

void TableBuilderTest::saysWhatDecidedARankInWords()
{
    QFETCH(QString, language);
    QFETCH(QString, link);
    QFETCH(QString, words);
    Participant person;
    person.facts.insert(u"decided-by"_s, {link, std::nullopt});
    QCOMPARE(ParticipantCells(language).cell(person, u"decided-by"_s).text, words);
}

void TableBuilderTest::flattensSectionsIntoAColumn()
{
    DocumentOptions options;
    options.groupBy = u"country"_s;
    const DocumentTable flat = tableOf(list, tenPeopleContent(), options).flattened();
    QCOMPARE(keys(flat).constFirst(), u"country"_s);
    QCOMPARE(flat.columns.constFirst().heading, u"Country"_s);
    QCOMPARE(flat.sections.size(), 1);
    QCOMPARE(flat.rowCount(), 10);
    QCOMPARE(texts(flat, u"country"_s).first(3), (QStringList{u"Belgium"_s, u"Belgium"_s, u"Bulgaria"_s}));
    const DocumentTable plain = tableOf(list, tenPeopleContent()).flattened();
    QCOMPARE(keys(plain).constFirst(), u"number"_s);
}

QTEST_GUILESS_MAIN(TableBuilderTest)
#include "tst_tablebuilder.moc"
