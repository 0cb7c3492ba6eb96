// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/applicationrepository.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/factrepository.h"
#include "storage/meetingrepository.h"
#include "storage/personrepository.h"
#include "storage/workinggrouprepository.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;
using namespace convoke::test;

/// What other meetings tell of the applicants of one, through the real schema.
class FactRepositoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsOfTheOtherMeetingsOfApplicants();
    void listsEarlierMeetingsOfTheSameGroups();
    void looksAtAllMeetingsWithoutAGroup();
    void namesTheNewestMeetingOfACountry();
    void countsNoCountryOfWhoDidNotCome();

private:
    void write(const std::function<void()> &work)
    {
        const Result<ChangeSetId> done = m_database->write(u"Test"_s, [&work]() -> Result<void> {
            work();
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    MeetingId addMeeting(const QString &reference, QDate day, const QStringList &groups);
    Application apply(MeetingId meeting, const Person &person, Decision decision);
    Person addPerson(const QString &name, const QString &country);
    FactHistory history(MeetingId meeting)
    {
        return FactRepository(m_database->connection()).historyOf(meeting);
    }

    FixedClock m_clock;
    IdSource m_ids{m_clock};
    std::unique_ptr<Database> m_database;
    int m_number = 0;
};

void FactRepositoryTest::init()
{
    Result<std::unique_ptr<Database>> created = Database::createInMemory({m_clock, m_ids});
    QVERIFY(created);
    m_database = std::move(*created);
    m_number = 0;
    write([&] {
        WorkingGroupRepository groups(m_database->connection(), m_ids);
        for (const QString &code : {u"POL"_s, u"LOCAL"_s}) {
            groups.save({m_ids.next<WorkingGroupId>(), code, code, {}, {}, {}, {}, {}});
        }
    });
}

MeetingId FactRepositoryTest::addMeeting(const QString &reference, QDate day, const QStringList &groups)
{
    MeetingDocument document{.meeting = Meeting{.id = m_ids.next<MeetingId>()}};
    document.meeting.reference = reference;
    document.meeting.title = reference;
    document.meeting.sessions = {{m_ids.next<SessionId>(), day, {}, {}}};
    for (const QString &code : groups) {
        document.meeting.groups.append(
            {code, document.meeting.groups.isEmpty() ? GroupRole::Lead : GroupRole::Input});
    }
    write([&] { MeetingRepository(m_database->connection(), m_ids).save(document); });
    return document.meeting.id;
}

Person FactRepositoryTest::addPerson(const QString &name, const QString &country)
{
    const Person added = person(m_ids, name, u"Q"_s, name + u"@q.example"_s, country);
    write([&] { PersonRepository(m_database->connection(), m_ids).save(added); });
    return added;
}

Application FactRepositoryTest::apply(MeetingId meeting, const Person &person, Decision decision)
{
    Application added = application(m_ids, meeting, person.id, ++m_number);
    added.decision = decision;
    write([&] { ApplicationRepository(m_database->connection(), m_ids).add(added); });
    return added;
}

void FactRepositoryTest::tellsOfTheOtherMeetingsOfApplicants()
{
    const MeetingId old = addMeeting(u"OLD"_s, {2030, 1, 1}, {u"POL"_s});
    const MeetingId older = addMeeting(u"OLDER"_s, {2029, 1, 1}, {u"LOCAL"_s});
    const MeetingId now = addMeeting(u"NOW"_s, {2031, 1, 1}, {u"POL"_s});
    const Person ada = addPerson(u"Ada"_s, u"IE"_s);
    const Person ben = addPerson(u"Ben"_s, u"PT"_s);
    apply(now, ada, Decision::Open);
    apply(older, ada, Decision::Reject);
    apply(old, ada, Decision::Invite);
    apply(old, ben, Decision::Invite); // did not apply now
    const FactHistory known = history(now);
    QCOMPARE(known.participations.size(), 1);
    const QList<Participation> ofAda = known.participations.value(ada.id);
    QCOMPARE(ofAda.size(), 2);
    QCOMPARE(ofAda.at(0).reference, u"OLD"_s);
    QCOMPARE(ofAda.at(0).decision, Decision::Invite);
    QCOMPARE(ofAda.at(0).presence, Presence::NotNoted);
    QCOMPARE(ofAda.at(1).firstDay, std::optional(QDate(2029, 1, 1)));
}

void FactRepositoryTest::listsEarlierMeetingsOfTheSameGroups()
{
    addMeeting(u"FIRST"_s, {2029, 1, 1}, {u"POL"_s});
    addMeeting(u"OTHER"_s, {2029, 6, 1}, {u"LOCAL"_s});
    addMeeting(u"GUEST"_s, {2029, 7, 1}, {u"LOCAL"_s, u"POL"_s}); // POL only gave input
    addMeeting(u"SECOND"_s, {2030, 1, 1}, {u"POL"_s});
    addMeeting(u"LATER"_s, {2032, 1, 1}, {u"POL"_s});
    const QList<PastMeeting> meetings = history(addMeeting(u"NOW"_s, {2031, 1, 1}, {u"POL"_s})).meetings;
    QCOMPARE(meetings.size(), 2);
    QCOMPARE(meetings.at(0).reference, u"SECOND"_s);
    QCOMPARE(meetings.at(1).reference, u"FIRST"_s);
}

void FactRepositoryTest::looksAtAllMeetingsWithoutAGroup()
{
    addMeeting(u"FIRST"_s, {2029, 1, 1}, {u"POL"_s});
    addMeeting(u"SECOND"_s, {2030, 1, 1}, {u"LOCAL"_s});
    QCOMPARE(history(addMeeting(u"NOW"_s, {2031, 1, 1}, {})).meetings.size(), 2);
}

void FactRepositoryTest::namesTheNewestMeetingOfACountry()
{
    const MeetingId first = addMeeting(u"FIRST"_s, {2029, 1, 1}, {u"POL"_s});
    const MeetingId second = addMeeting(u"SECOND"_s, {2030, 1, 1}, {u"POL"_s});
    const Person ada = addPerson(u"Ada"_s, u"IE"_s);
    apply(second, ada, Decision::Invite);
    apply(first, ada, Decision::Invite);
    const MeetingId now = addMeeting(u"NOW"_s, {2031, 1, 1}, {u"POL"_s});
    QCOMPARE(history(now).countries, (QHash<QString, QString>{{u"IE"_s, u"SECOND"_s}}));
}

void FactRepositoryTest::countsNoCountryOfWhoDidNotCome()
{
    const MeetingId first = addMeeting(u"FIRST"_s, {2029, 1, 1}, {u"POL"_s});
    apply(first, addPerson(u"Ada"_s, u"IE"_s), Decision::Reject);
    Application declined = apply(first, addPerson(u"Ben"_s, u"PT"_s), Decision::Invite);
    declined.reply = Reply::Declined;
    write([&] { ApplicationRepository(m_database->connection(), m_ids).save(declined); });
    const MeetingId now = addMeeting(u"NOW"_s, {2031, 1, 1}, {u"POL"_s});
    QVERIFY(history(now).countries.isEmpty());
}

QTEST_GUILESS_MAIN(FactRepositoryTest)
#include "tst_factrepository.moc"
