// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakecase.h"
#include "support/xlsxbytes.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class RowReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPeopleWithAnswers();
    void splitsFullNames();
    void repairsAddresses();
    void keepsWhatHasNoPlace();
    void skipsRowsOfNobody();
    void takesRowsWithAReferenceOrAName();
    void addsWhatSpilledIntoFurtherRows();
    void takesARowOfItsOwnWithoutContributionId();
    void decodesASurveysText();
    void treatsAnonymousAsNobody();
    void readsMonthsFirstForAWholeColumn();
    void readsTheProfile();
    void readsNewsletterStates();
    void reportsHiddenCharacters();
    void movesParticlesToTheLastName();
    void takesGuardsOffInSeparatedTextOnly();
    void leavesOutUnreadableRows();
    void keepsNotesForTheAddressBook();
};

namespace {

const IncomingPerson &personAt(const IncomingTable &table, int row = 0)
{
    return table.rows.at(row).person;
}

QString surveyText(const QString &rows)
{
    return u"First name;Last name;E-mail;Why?;How?;Contribution ID;Creation date\n"_s + rows;
}

} // namespace

void RowReaderTest::readsPeopleWithAnswers()
{
    const IncomingTable table = test::rowsOf(
        u"Title;First name;Last "
        u"name;E-mail;Phone;Organisation;Function;Sector;Country;Gender;Languages;Why?;Submitted\n"
        "Dr; Zoë ;van Čapek;zoe@x.example;+420 2 111;Noční  hlídka;head;police;Česko;f;EN;\"two\nlines\";2030-01-02T03:04:05Z\n"_s);
    const IncomingRow &row = table.rows.constFirst();
    QCOMPARE(row.row, 2);
    QCOMPARE(row.received, QDateTime(QDate(2030, 1, 2), QTime(4, 4, 5), Qt::UTC)); // Brussels
    QCOMPARE(row.person,
             (IncomingPerson{u"Dr"_s,
                             u"Zoë"_s,
                             u"van Čapek"_s,
                             {*EmailAddress::fromText(u"zoe@x.example")},
                             u"+420 2 111"_s,
                             u"Noční hlídka"_s,
                             u"head"_s,
                             u"police"_s,
                             CountryCode::fromText(u"CZ"),
                             u"f"_s,
                             u"EN"_s,
                             Newsletter::Unknown,
                             {},
                             {}}));
    QCOMPARE(row.answers.size(), 1);
    QCOMPARE(row.answers.constFirst(), (IncomingAnswer{11, u"two\nlines"_s}));
    QCOMPARE(table.questionOf(row.answers.constFirst()), u"why"_s);
    QVERIFY(!row.skip);
    QVERIFY(table.findings.list().isEmpty());
}

void RowReaderTest::splitsFullNames()
{
    const IncomingTable table =
        test::rowsOf(u"Name;E-mail;Organisation and role\nDr. Sanne van der Berg;s@x.example;Nachtwacht, "
                     u"hoofd\nÍñigo Peña Soto;inigo.penasoto@x.example;A, b\n"
                     "Kim Lee Ray;office@x.example;C, D, E\n"_s);
    QCOMPARE(personAt(table).title, u"Dr."_s);
    QCOMPARE(personAt(table).givenName, u"Sanne"_s);
    QCOMPARE(personAt(table).familyName, u"van der Berg"_s);
    QCOMPARE(personAt(table).organisation, u"Nachtwacht"_s);
    QCOMPARE(personAt(table).function, u"hoofd"_s);
    QCOMPARE(personAt(table, 1).familyName, u"Peña Soto"_s);
    QVERIFY(table.findings.contains(u"name-split-uncertain"_s));
    QVERIFY(table.findings.contains(u"role-split-uncertain"_s));
}

void RowReaderTest::repairsAddresses()
{
    const IncomingTable table = test::rowsOf(
        u"Name;E-mail\nAnn Ex;\"ann (at) x.example, ex@y.example\"\nBo Wai;bo@x.example\nCy Zed;cy@x.example\n"_s);
    QCOMPARE(personAt(table).emails.size(), 2);
    QCOMPARE(personAt(table).emails.constFirst().toString(), u"ann@x.example"_s);
    QCOMPARE(table.findings.list(),
             (QList<IntakeFinding>{{u"address-reconstructed"_s, 2, 2, u"ann@x.example"_s}}));
}

void RowReaderTest::keepsWhatHasNoPlace()
{
    const IncomingTable table =
        test::rowsOf(u"Name;E-mail;Country;Newsletter\nAnn Ex;by post please;Atlantis;perhaps\nBo "
                     u"Wai;bo@x.example or by post;Belgium;yes\nCy Zed;c@x.example;-;no\n"
                     "Di Dum;d@x.example;France;yes\n"_s);
    QCOMPARE(personAt(table).notes, u"E-mail: by post please\nCountry: Atlantis\nNewsletter: perhaps"_s);
    QCOMPARE(personAt(table, 1).notes, u"E-mail: bo@x.example or by post"_s);
    QCOMPARE(personAt(table, 2).notes, QString());
    QStringList codes;
    for (const IntakeFinding &finding : table.findings.list()) {
        codes.append(finding.code);
    }
    QCOMPARE(codes, (QStringList{u"address-unreadable"_s, u"country-unknown"_s, u"newsletter-unclear"_s}));
}

void RowReaderTest::skipsRowsOfNobody()
{
    const IncomingTable table = test::rowsOf(u"Name;E-mail;Why?\n;;because\nAnn;ann@x.example;so\n ; ; \n"_s);
    QCOMPARE(table.rows.size(), 2); // the empty one does not count
    QVERIFY(table.rows.constFirst().skip == SkipReason::Nobody);
    QVERIFY(!table.rows.constLast().skip);
}

void RowReaderTest::takesRowsWithAReferenceOrAName()
{
    const IncomingTable table =
        test::rowsOf(u"Name;E-mail;Response ID\nAnn;;\n;;r2\n;ann@x.example;r3\nX;y@x.example;r4\n"_s);
    for (const IncomingRow &row : table.rows) {
        QVERIFY(!row.skip);
    }
    const IncomingTable people =
        test::rowsOf(u"Name;E-mail;Response ID\n;;r2\n"_s, {}, IntakePurpose::AddressBook);
    QVERIFY(people.rows.constFirst().skip == SkipReason::Nobody);
}

void RowReaderTest::addsWhatSpilledIntoFurtherRows()
{
    const IncomingTable table = test::rowsOf(surveyText(
        u"Ann;Ex;a@x.example;begin ;short;id1;2030-01-02\n;;;and end;;;\n;;;!;tail;;\nBo;Wai;b@x.example;x;;id2;2030-01-03\n"_s));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.constFirst().answers.constFirst().text, u"beginand end!"_s);
    QCOMPARE(table.rows.constFirst().answers.constLast().text, u"shorttail"_s);
}

void RowReaderTest::takesARowOfItsOwnWithoutContributionId()
{
    const IncomingTable table =
        test::rowsOf(surveyText(u"Ann;Ex;a@x.example;x;;id1;2030-01-02\nBo;Wai;b@x.example;y;;;\n"_s));
    QCOMPARE(table.rows.size(), 2);
    QVERIFY(table.rows.constLast().sourceRef.isEmpty());
}

void RowReaderTest::decodesASurveysText()
{
    const IncomingTable survey =
        test::rowsOf(surveyText(u"Ann;Ex;a@x.example;\"so &amp; so\";;id1;2030-01-02\n"_s));
    QCOMPARE(survey.rows.constFirst().answers.constFirst().text, u"so & so"_s);
    const IncomingTable list = test::rowsOf(u"Name;Why?\nAnn;\"so &amp; so\"\n"_s);
    QCOMPARE(list.rows.constFirst().answers.constFirst().text, u"so &amp; so"_s);
}

void RowReaderTest::treatsAnonymousAsNobody()
{
    const IncomingTable table = test::rowsOf(surveyText(
        u"Ann;Ex;a@x.example;x;;Anonymous;2030-01-02\nBo;Wai;b@x.example;x;;Anonymous;2030-01-02\n"_s));
    QCOMPARE(table.rows.size(), 2);
    QVERIFY(table.rows.constFirst().sourceRef.isEmpty());
}

void RowReaderTest::readsMonthsFirstForAWholeColumn()
{
    const IncomingTable table =
        test::rowsOf(u"Name;Submitted\nAnn;12/06/2030 9:05\nBo;12/31/2030 9:05\nCy;some day\n"_s);
    QCOMPARE(table.rows.constFirst().received.date(), QDate(2030, 12, 6));
    QVERIFY(!table.rows.constLast().received.isValid());
    QCOMPARE(table.findings.list(), (QList<IntakeFinding>{{u"date-unreadable"_s, 4, 2, u"some day"_s}}));
}

void RowReaderTest::readsTheProfile()
{
    Call call;
    call.profiles = {{ProfileId(7), u"presenter"_s, u"Case presenter"_s, {}, {}, {}}};
    const IncomingTable table =
        test::rowsOf(u"Name;Profile\nAnn;case PRESENTER\nBo;presenter\nCy;guest\n"_s, call);
    QCOMPARE(table.rows.at(0).profile, ProfileId(7));
    QCOMPARE(table.rows.at(1).profile, ProfileId(7));
    QVERIFY(!table.rows.at(2).profile);
    QCOMPARE(personAt(table, 2).notes, u"Profile: guest"_s);
}

void RowReaderTest::readsNewsletterStates()
{
    const IncomingTable table = test::rowsOf(u"Name;Newsletter\nAnn;yes\nBo;no\nCy;unsubscribed\nDi;\n"_s);
    QCOMPARE(personAt(table, 0).newsletter, Newsletter::Subscribed);
    QCOMPARE(personAt(table, 1).newsletter, Newsletter::NotSubscribed);
    QCOMPARE(personAt(table, 2).newsletter, Newsletter::Unsubscribed);
    QCOMPARE(personAt(table, 3).newsletter, Newsletter::Unknown);
}

void RowReaderTest::reportsHiddenCharacters()
{
    const IncomingTable table = test::rowsOf(u"Name;Why?\nAnn;left\u202Eright\nعلي;لأن\n"_s);
    QCOMPARE(table.findings.list().size(), 1);
    QCOMPARE(table.findings.list().constFirst().code, u"hidden-controls"_s);
}

void RowReaderTest::movesParticlesToTheLastName()
{
    const IncomingTable table = test::rowsOf(u"First name;Last name\nvan der;Berg\nSan;Marino\n"_s);
    QCOMPARE(personAt(table).familyName, u"van der Berg"_s);
    QVERIFY(personAt(table).givenName.isEmpty());
    QCOMPARE(personAt(table, 1).givenName, u"San"_s);
    QVERIFY(table.findings.contains(u"name-rearranged"_s));
}

void RowReaderTest::takesGuardsOffInSeparatedTextOnly()
{
    const IncomingTable text = test::rowsOf(u"Name;Phone;Why?\nAnn;'+32 2 111 22 33;'=1+1\n"_s);
    QCOMPARE(personAt(text).phone, u"+32 2 111 22 33"_s);
    QCOMPARE(text.rows.constFirst().answers.constFirst().text, u"=1+1"_s);
    const Result<SourceTable> table =
        readTable(test::XlsxBytes::workbook({{u"Name"_s, u"Why?"_s}, {u"Ann"_s, u"'=1+1"_s}}), u"x"_s);
    const IncomingTable workbook = RowReader(*table, recogniseColumns(*table, {}), {}).read();
    QCOMPARE(workbook.rows.constFirst().answers.constFirst().text, u"'=1+1"_s);
}

void RowReaderTest::leavesOutUnreadableRows()
{
    const IncomingTable table = test::rowsOf(u"Name;Why?\nAnn;"_s + QString(1'000'001, u'x') + u"\nBo;y\n"_s);
    QCOMPARE(table.rows.size(), 2);
    QVERIFY(table.rows.constLast().skip == SkipReason::Unreadable);
    QCOMPARE(table.rows.constLast().row, 2);
}

void RowReaderTest::keepsNotesForTheAddressBook()
{
    const IncomingTable table = test::rowsOf(
        u"Name;E-mail;Working groups;Last event\nAnn Ex;a@x.example;\"LOCAL, PRISONS\";2030-03\n"_s, {},
        IntakePurpose::AddressBook);
    QCOMPARE(personAt(table).workingGroups, u"LOCAL; PRISONS"_s);
    QCOMPARE(personAt(table).notes, u"Last event: 2030-03"_s);
    QVERIFY(table.rows.constFirst().answers.isEmpty());
}

QTEST_GUILESS_MAIN(RowReaderTest)
#include "tst_rowreader.moc"
