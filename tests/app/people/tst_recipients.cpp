// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/recipients.h"

#include "documents/recipientstable.h"
#include "documents/tablewriters.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class RecipientsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesOutWhoMustNotBeWrittenTo()
    {
        const QList<Person> people = {somebody(u"yes@x.example"_s, Newsletter::Subscribed),
                                      somebody(u"unknown@x.example"_s, Newsletter::Unknown),
                                      somebody(u"no@x.example"_s, Newsletter::NotSubscribed),
                                      somebody(u"gone@x.example"_s, Newsletter::Unsubscribed),
                                      somebody(u"desk@x.example"_s, Newsletter::Subscribed),
                                      somebody(u"YES@x.example"_s, Newsletter::Subscribed),
                                      somebody({}, Newsletter::Subscribed)};
        const SuppressedAddresses suppressed{
            {suppressionKey(*EmailAddress::fromText(u"Desk@x.example")), m_clock.now()}};
        const Recipients recipients = recipientsAmong(people, suppressed);
        QCOMPARE(addresses(recipients), (QStringList{u"yes@x.example"_s, u"unknown@x.example"_s}));
        QCOMPARE(recipients.unsubscribed, 1);
        QCOMPARE(recipients.otherState, 1);
        QCOMPARE(recipients.suppressed, 1);
        QCOMPARE(recipients.sameAddress, 1);
        QCOMPARE(recipients.withoutAddress, 1);
        QCOMPARE(recipients.leftOut(), 5);
    }

    void takesOnlyTheStatesAskedFor()
    {
        const QList<Person> people = {somebody(u"yes@x.example"_s, Newsletter::Subscribed),
                                      somebody(u"unknown@x.example"_s, Newsletter::Unknown),
                                      somebody(u"gone@x.example"_s, Newsletter::Unsubscribed)};
        QCOMPARE(addresses(recipientsAmong(people, {}, {Newsletter::Subscribed})),
                 QStringList{u"yes@x.example"_s});
        QCOMPARE(addresses(recipientsAmong(people, {}, {Newsletter::Unsubscribed})), QStringList());
    }

    void writesOneLineForEach()
    {
        Person person = somebody(u"ann@x.example"_s, Newsletter::Subscribed);
        person.organisation = u"=1+1"_s;
        const DocumentTable table = recipientsTable({person}, u"en"_s, QDate(2031, 5, 7));
        QCOMPARE(QString::fromUtf8(csvBytes(table)),
                 u"E-mail;Title;First name;Last name;Organisation;Country;Languages\r\n"
                 "ann@x.example;;Ann;Ex;\"'=1+1\";Netherlands;\r\n"_s);
    }

    void refusesOtherFormats()
    {
        const QTemporaryDir folder;
        const DocumentTable table = recipientsTable({}, u"en"_s, QDate(2031, 5, 7));
        QCOMPARE(writeRecipients(table, folder.filePath(u"a.pdf"_s)).error().code, ErrorCode::Unsupported);
        QVERIFY(!QFile::exists(folder.filePath(u"a.pdf"_s)));
        QVERIFY(writeRecipients(table, folder.filePath(u"a.XLSX"_s)));
        QVERIFY(writeRecipients(table, folder.filePath(u"a.csv"_s)));
    }

private:
    Person somebody(const QString &email, Newsletter state)
    {
        Person somebody = person(m_ids, u"Ann"_s, u"Ex"_s, email);
        somebody.newsletter = state;
        return somebody;
    }
    static QStringList addresses(const Recipients &recipients)
    {
        QStringList addresses;
        for (const Person &person : recipients.people) {
            addresses.append(person.emails.first().toString());
        }
        return addresses;
    }

    FixedClock m_clock;
    IdSource m_ids{m_clock};
};

QTEST_GUILESS_MAIN(RecipientsTest)
#include "tst_recipients.moc"
