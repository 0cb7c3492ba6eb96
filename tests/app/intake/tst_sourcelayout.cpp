// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakecase.h"
#include "intake/sourcelayout.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SourceLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisesWhoExported_data();
    void recognisesWhoExported();
    void readsWhoAnsweredAndWhen_data();
    void readsWhoAnsweredAndWhen();
    void joinsTheChoicesOfMicrosoftForms();
    void takesNoReferenceThatIsShared();
    void readsASessionOfWebex();
};

namespace {

const QString microsoft = u"ID;Start time;Completion time;Email;Name;Last modified time;Crops;Town\n"
                          "1;2031-05-03 18:01:00;2031-05-03 18:13:22;ann@x.example;Ann Ex;;Rye!;Gent\n"_s;
const QString microsoftGerman = u"ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Ort\n"
                                "1;03.05.2031 18:01:00;03.05.2031 18:13:22;ann@x.example;Ann Ex;Gent\n"_s;
const QString google = u"Timestamp,Username,Your full name,Town\n"
                       "2031/05/03 6:13:22 PM GMT+2,ann@x.example,Ann Ex,Gent\n"_s;
const QString indico =
    u"ID,Name,Email Address,Affiliation,Position,Country,Registration date,Registration state\n"
    "7,Ann Ex,ann@x.example,Ghent Mill,miller,Belgium,2031-05-03 18:13:22,Completed\n"_s;
const QString pretix =
    u"Event slug;Order code;Status;Email;Order date;Order time;Product;Attendee name;Attendee name: Given "
    "name;Attendee name: Family name;Attendee email;Company;Pseudonymization ID\n"
    "mill;ABCDE;paid;office@x.example;2031-05-03;18:13:22;Seat;Ann Ex;Ann;Ex;ann@x.example;Ghent Mill;QQ7\n"
    "mill;ABCDE;paid;office@x.example;2031-05-03;18:13:22;Seat;Bo Wai;Bo;Wai;bo@x.example;Ghent Mill;QQ8\n"_s;
const QString eventbrite =
    u"Order #,Order Date,First Name,Surname,Email,Quantity,Ticket Type,Attendee #,Attendee Status,Job "
    "Title,Company\n"
    "991,2031-05-03 18:13:22,Ann,Ex,ann@x.example,1,Free,5001,Attending,miller,Ghent Mill\n"
    "991,2031-05-03 18:13:22,Bo,Wai,bo@x.example,1,Free,5002,Attending,miller,Ghent Mill\n"_s;
const QString webex =
    u"First Name\tLast Name\tEmail Address\tRegistration Date\tApproval Status\tCompany\tJob "
    "Title\tCountry/Region\tRegistration ID\n"
    "Ann\tEx\tann@x.example\tMay 3, 2031 6:13 PM\tApproved\tGhent Mill\tmiller\tBelgium\t81\n"_s;

} // namespace

void SourceLayoutTest::recognisesWhoExported_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    QTest::newRow("Microsoft Forms") << microsoft << u"microsoft-forms"_s;
    QTest::newRow("Microsoft Forms in German") << microsoftGerman << u"microsoft-forms"_s;
    QTest::newRow("Google Forms") << google << u"google-forms"_s;
    QTest::newRow("Google Forms in Polish")
        << u"Sygnatura czasowa,Miasto\n2031-05-03,Gent\n"_s << u"google-forms"_s;
    QTest::newRow("Indico") << indico << u"indico"_s;
    QTest::newRow("pretix") << pretix << u"pretix"_s;
    QTest::newRow("Eventbrite") << eventbrite << u"eventbrite"_s;
    QTest::newRow("Webex") << webex << u"webex"_s;
    QTest::newRow("a list of one's own") << u"Name;E-mail;Town\nAnn;a@x.example;Gent\n"_s << QString();
    QTest::newRow("a list with a time in the middle") << u"Name;Timestamp\nAnn;2031-05-03\n"_s << QString();
}

void SourceLayoutTest::recognisesWhoExported()
{
    QFETCH(QString, text);
    QTEST(test::tableOf(text).origin, "origin");
}

void SourceLayoutTest::readsWhoAnsweredAndWhen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<int>("hour");
    QTest::addColumn<QStringList>("questions");
    QTest::newRow("Microsoft Forms") << microsoft << u"1"_s << QString() << 18
                                     << QStringList{u"crops"_s, u"town"_s};
    QTest::newRow("Microsoft Forms in German")
        << microsoftGerman << u"1"_s << QString() << 18 << QStringList{u"ort"_s};
    QTest::newRow("Google Forms") << google << QString() << QString() << 18 << QStringList{u"town"_s};
    QTest::newRow("Indico") << indico << u"7"_s << u"Ghent Mill"_s << 18
                            << QStringList{u"registration-state"_s};
    QTest::newRow("pretix") << pretix << u"QQ7"_s << u"Ghent Mill"_s << 0
                            << QStringList{u"order-code"_s, u"status"_s, u"email"_s, u"product"_s};
    QTest::newRow("Eventbrite") << eventbrite << u"5001"_s << u"Ghent Mill"_s << 18
                                << QStringList{u"order"_s, u"ticket-type"_s, u"attendee-status"_s};
    QTest::newRow("Webex") << webex << u"81"_s << u"Ghent Mill"_s << 18 << QStringList{u"approval-status"_s};
}

void SourceLayoutTest::readsWhoAnsweredAndWhen()
{
    QFETCH(QString, text);
    QFETCH(int, hour);
    QFETCH(QStringList, questions);
    const IncomingTable rows = test::rowsOf(text);
    const IncomingRow &row = rows.rows.constFirst();
    QCOMPARE(row.person.givenName, u"Ann"_s);
    QCOMPARE(row.person.familyName, u"Ex"_s);
    QCOMPARE(row.person.emails.size(), 1);
    QCOMPARE(row.person.emails.constFirst().toString(), u"ann@x.example"_s);
    QTEST(row.sourceRef, "reference");
    QTEST(row.person.organisation, "organisation");
    QCOMPARE(row.received.date(), QDate(2031, 5, 3));
    QCOMPARE(row.received.time().hour(), hour);
    QStringList made;
    for (const NewQuestion &question : rows.mapping.newQuestions) {
        made.append(question.key);
    }
    QCOMPARE(made, questions);
}

void SourceLayoutTest::joinsTheChoicesOfMicrosoftForms()
{
    const SourceTable table = test::tableOf(u"ID,Start time,Completion time,Email,Name,Crops,Remark\n"
                                            "1,2031-05-03,2031-05-03,a@x.example,Ann,Rye;Oats;,so;\n"
                                            "2,2031-05-03,2031-05-03,b@x.example,Bo,Rye;,and so\n"_s);
    QCOMPARE(table.cells.cell(0, 5), u"Rye; Oats"_s);
    QCOMPARE(table.cells.cell(1, 5), u"Rye"_s);
    QCOMPARE(table.cells.cell(0, 6), u"so;"_s);
}

void SourceLayoutTest::takesNoReferenceThatIsShared()
{
    const QString heading = u"Order code;Attendee name;Attendee email\n"_s;
    const QString first = u"AAA;Ann Ex;ann@x.example\n"_s;
    QCOMPARE(test::rowsOf(heading + first + u"BBB;Bo Wai;bo@x.example\n"_s).rows.at(1).sourceRef, u"BBB"_s);
    QCOMPARE(test::rowsOf(heading + first + u"AAA;Bo Wai;bo@x.example\n"_s).rows.at(1).sourceRef, QString());
}

void SourceLayoutTest::readsASessionOfWebex()
{
    QByteArray bytes("\xFF\xFE", 2);
    const QString text = u"Meeting Name\tDisplay Name\tAttendee Email\tRole\tJoin Time\tAttendance Duration\n"
                         "Mill\tAnn Ex\tann@x.example\tAttendee\t2031-05-03 18:13:22\t42 mins\n"_s;
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
    }
    const Result<SourceTable> table = readTable(bytes, u"attendees.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->origin, u"webex"_s);
    QCOMPARE(table->detail, u"UTF-16LE, tab"_s);
    const IncomingTable rows = RowReader(*table, recogniseColumns(*table, {}), {}).read();
    QCOMPARE(rows.rows.constFirst().person.familyName, u"Ex"_s);
    QCOMPARE(rows.mapping.newQuestions.size(), 1); // the role in the session is none of the person's
}

QTEST_GUILESS_MAIN(SourceLayoutTest)
#include "tst_sourcelayout.moc"
