// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/applicationrepository.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/intakerepository.h"
#include "storage/meetingrepository.h"
#include "storage/personrepository.h"
#include "storage/reviewrepository.h"
#include "storage/selectionrepository.h"
#include "storage/workinggrouprepository.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Every repository gives back what it was given, through the real schema.
class RepositoriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepMeetings();
    void keepWhatFactsAreComputedFrom();
    void changeOnlyWhatDiffers();
    void findMeetingsWithoutCase();
    void tellWhatMeetingsSaid();
    void countForTheList();
    void countTheLateAndTheUntold();
    void neverGiveANumberTwice();
    void countChangesOfAMeeting();
    void keepPeopleWithTheirAddresses();
    void pagePeople();
    void nameEachDomainOnce();
    void keepApplicationsWithAnswers();
    void tellWhoCame();
    void refuseToDeleteAnApplicant();
    void keepReviews();
    void keepSelections();
    void findTheApplicationOfALock();
    void keepIntakes();

private:
    Result<ChangeSetId> write(const std::function<void()> &work);
    Applicant addApplicant(int number);

    FixedClock m_clock;
    IdSource m_ids{m_clock};
    std::unique_ptr<Database> m_database;
    std::optional<MeetingDocument> m_document;
};

Result<ChangeSetId> RepositoriesTest::write(const std::function<void()> &work)
{
    return m_database->write(u"Test"_s, [&work]() -> Result<void> {
        work();
        return {};
    });
}

void RepositoriesTest::init()
{
    Result<std::unique_ptr<Database>> created = Database::createInMemory({m_clock, m_ids});
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    m_database = std::move(*created);
    m_document = completeDocument(m_ids);
    QVERIFY(write([&] {
        WorkingGroupRepository groups(m_database->connection(), m_ids);
        groups.save({m_ids.next<WorkingGroupId>(),
                     u"POL"_s,
                     u"Police"_s,
                     u"#111111"_s,
                     u"#eeeeee"_s,
                     2012,
                     {},
                     {{u"Police and law enforcement"_s, {}, 2019}}});
        groups.save({m_ids.next<WorkingGroupId>(), u"LOCAL"_s, u"Local"_s, {}, {}, {}, {}, {}});
        MeetingRepository(m_database->connection(), m_ids).save(*m_document);
    }));
}

Applicant RepositoriesTest::addApplicant(int number)
{
    Applicant applicant{application(m_ids, m_document->meeting.id, PersonId(0), number),
                        person(m_ids, u"P%1"_s.arg(number), u"Q"_s, u"p%1@q.example"_s.arg(number))};
    applicant.application.person = applicant.person.id;
    applicant.application.answers = {{m_document->call.questions.at(0).id, u"Yes"_s, 4}};
    const Result<ChangeSetId> done = write([&] {
        PersonRepository(m_database->connection(), m_ids).save(applicant.person);
        ApplicationRepository(m_database->connection(), m_ids).save(applicant.application);
    });
    Q_ASSERT(done);
    return applicant;
}

void RepositoriesTest::keepMeetings()
{
    MeetingRepository meetings(m_database->connection(), m_ids);
    QCOMPARE(*meetings.load(m_document->meeting.id), *m_document);
    const QList<WorkingGroup> groups = WorkingGroupRepository(m_database->connection(), m_ids).all();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.at(0).aliases.at(0).toYear, std::optional(2019));
}

void RepositoriesTest::keepWhatFactsAreComputedFrom()
{
    MeetingRepository meetings(m_database->connection(), m_ids);
    MeetingDocument changed = *m_document;
    changed.criteria[0].min = -5;
    changed.criteria[0].steps = {{-5, u"never"_s}, {0.5, u"at times"_s}, {5, u"daily"_s}};
    changed.criteria[0].counts = false;
    Criterion &fact = changed.criteria[1];
    fact.kind = CriterionKind::Fact;
    fact.fact = {FactKind::YearsOfExperience, 7, {u"en"_s, u"nl"_s}, changed.call.questions.constLast().id};
    changed.review = {.minimumReviews = 2, .shuffled = true};
    const Result<ChangeSetId> done = write([&] { meetings.save(changed); });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(*meetings.load(changed.meeting.id), changed);
    changed.call.questions.removeLast();
    changed.criteria[1].fact.question.reset();
    const Result<ChangeSetId> then = write([&] { meetings.save(changed); });
    QVERIFY(then);
    QCOMPARE(*meetings.load(changed.meeting.id), changed);
    QVERIFY(m_database->revert(*then, u"Undo"_s));
    QVERIFY(meetings.load(changed.meeting.id)->criteria.at(1).fact.question);
    QVERIFY(m_database->revert(*done, u"Undo"_s));
    QCOMPARE(meetings.load(changed.meeting.id)->criteria.at(0), m_document->criteria.at(0));
    QCOMPARE(meetings.load(changed.meeting.id)->review, m_document->review);
}

void RepositoriesTest::changeOnlyWhatDiffers()
{
    MeetingRepository meetings(m_database->connection(), m_ids);
    MeetingDocument changed = *m_document;
    changed.meeting.topics = {u"Noise"_s};
    changed.call.profiles.removeLast();
    changed.criteria[0].weight = 3;
    QVERIFY(write([&] { meetings.save(changed); }));
    QCOMPARE(*meetings.load(changed.meeting.id), changed);
    Statement log = m_database->connection().statement(
        u"SELECT last_entry - first_entry + 1 FROM change_set ORDER BY id DESC LIMIT 1"_s);
    QVERIFY(log.next());
    QCOMPARE(log.integer(0), 4); // a topic changed, a topic, a profile gone, a weight changed
}

void RepositoriesTest::findMeetingsWithoutCase()
{
    MeetingRepository meetings(m_database->connection(), m_ids);
    QCOMPARE(meetings.find(u"pol-2031-05"_s), std::optional(m_document->meeting.id));
    QVERIFY(!meetings.find(u"POL-2031-06"_s));
}

void RepositoriesTest::tellWhatMeetingsSaid()
{
    MeetingRepository meetings(m_database->connection(), m_ids);
    MeetingDocument newer = completeDocument(m_ids, u"POL-2032-01"_s);
    newer.meeting.sessions = {{m_ids.next<SessionId>(), QDate(2032, 1, 9), {}, {}}};
    newer.meeting.place = {u"Sample Harbour"_s, u"IE"_s, u"House of Ropes"_s};
    newer.meeting.platform = u"Sample Rooms"_s;
    newer.meeting.chairs = {u"Cleo Example"_s};
    newer.meeting.contacts.clear();
    QVERIFY(write([&] { meetings.save(newer); }));
    const QList<EarlierMeeting> said = meetings.earlier();
    const Meeting &older = m_document->meeting;
    QCOMPARE(said,
             (QList<EarlierMeeting>{
                 {newer.meeting.id, newer.meeting.place, newer.meeting.platform, newer.meeting.chairs, {}},
                 {older.id, older.place, older.platform, older.chairs, older.contacts}}));
}

void RepositoriesTest::countForTheList()
{
    const Applicant first = addApplicant(1);
    Applicant second = addApplicant(2);
    second.application.state = ApplicationState::Withdrawn;
    QVERIFY(write([&] {
        ApplicationRepository(m_database->connection(), m_ids).save(second.application);
        ReviewRepository reviews(m_database->connection(), m_ids);
        const Reviewer reviewer{m_ids.next<ReviewerId>(), u"R"_s, {}};
        reviews.save(reviewer);
        reviews.setScore(first.application.id, reviewer.id, m_document->criteria.at(0).id, 4.0);
    }));
    const QList<MeetingSummary> list = MeetingRepository(m_database->connection(), m_ids).summaries();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.at(0).applications, 1);
    QCOMPARE(list.at(0).scored, 1);
    QCOMPARE(list.at(0).criteria, 1);
    QCOMPARE(list.at(0).firstDay, std::optional(QDate(2031, 5, 7)));
    QCOMPARE(list.at(0).groups, m_document->meeting.groups);
    QCOMPARE(list.at(0).days, QList<QDate>({QDate(2031, 5, 7), QDate(2031, 5, 8)}));
    QCOMPARE(list.at(0).chairs, m_document->meeting.chairs);
    QCOMPARE(list.at(0).published, m_document->call.published);
    QCOMPARE(list.at(0).outcomeTold, m_document->call.outcomeTold);
}

void RepositoriesTest::countTheLateAndTheUntold()
{
    struct Arrival
    {
        int day;
        Decision decision;
        LetterState letter;
    };
    const QList<Arrival> arrivals{{11, Decision::Open, LetterState::None}, // on the last day: in time
                                  {12, Decision::Open, LetterState::None},
                                  {13, Decision::Open, LetterState::None},
                                  {12, Decision::Reject, LetterState::Drafted}, // late, but settled
                                  {1, Decision::Invite, LetterState::Sent}};
    for (int i = 0; i < arrivals.size(); ++i) {
        Applicant applicant = addApplicant(i + 1);
        applicant.application.received =
            QDateTime(QDate(2031, 4, arrivals.at(i).day), QTime(23, 59), Qt::UTC);
        applicant.application.decision = arrivals.at(i).decision;
        applicant.application.letter = arrivals.at(i).letter;
        QVERIFY(write(
            [&] { ApplicationRepository(m_database->connection(), m_ids).save(applicant.application); }));
    }
    const QList<MeetingSummary> list = MeetingRepository(m_database->connection(), m_ids).summaries();
    QCOMPARE(list.at(0).late, 2);
    QCOMPARE(list.at(0).untold, 1);
}

void RepositoriesTest::neverGiveANumberTwice()
{
    MeetingRepository meetings(m_database->connection(), m_ids);
    int first = 0;
    int second = 0;
    QVERIFY(write([&] { first = meetings.takeNumbers(m_document->meeting.id, 3); }));
    QVERIFY(write([&] { second = meetings.takeNumbers(m_document->meeting.id, 1); }));
    QCOMPARE(first, 1);
    QCOMPARE(second, 4);
}

void RepositoriesTest::countChangesOfAMeeting()
{
    MeetingRepository meetings(m_database->connection(), m_ids);
    const auto revision = [&] {
        return m_database->read([&] { return meetings.revision(m_document->meeting.id); }).value_or(-1);
    };
    QCOMPARE(revision(), 0);
    QVERIFY(write([&] { meetings.takeNumbers(m_document->meeting.id, 3); }));
    QCOMPARE(revision(), 0);
    m_document->meeting.sessions.first().start = QTime(14, 0);
    const Result<ChangeSetId> moved = write([&] { meetings.save(*m_document); });
    QVERIFY(moved);
    QCOMPARE(revision(), 1);
    QVERIFY(m_database->revert(*moved, u"Undo"_s));
    QCOMPARE(revision(), 2); // back to what it was is a change too
    m_document = *meetings.load(m_document->meeting.id);
    m_document->meeting.contacts.first().email = u"ana.ruiz@office.example"_s; // the calendar names her
    QVERIFY(write([&] { meetings.save(*m_document); }));
    QCOMPARE(revision(), 3);
    m_document->meeting.contacts.removeLast();
    QVERIFY(write([&] { meetings.save(*m_document); }));
    QCOMPARE(revision(), 4);
    m_document->criteria.first().weight = 7; // no calendar says it
    QVERIFY(write([&] { meetings.save(*m_document); }));
    QCOMPARE(revision(), 4);
}

void RepositoriesTest::keepPeopleWithTheirAddresses()
{
    Person somebody = person(m_ids, u"Дарина"_s, u"Ó Súilleabháin"_s, u"One@x.example"_s);
    somebody.emails.append(*EmailAddress::fromText(u"two@x.example"));
    somebody.newsletter = Newsletter::Unsubscribed;
    somebody.phone = u"+32 2 555"_s;
    PersonRepository people(m_database->connection(), m_ids);
    QVERIFY(write([&] { people.save(somebody); }));
    QCOMPARE(*people.load(somebody.id), somebody);
    somebody.emails.removeFirst();
    somebody.country.reset();
    QVERIFY(write([&] { people.save(somebody); }));
    QCOMPARE(*people.load(somebody.id), somebody);
}

void RepositoriesTest::pagePeople()
{
    for (int i = 1; i <= 5; ++i) {
        addApplicant(i);
    }
    PersonRepository people(m_database->connection(), m_ids);
    QCOMPARE(people.count(), 5);
    const QList<Person> first = people.page(std::nullopt, 3);
    QCOMPARE(first.size(), 3);
    QCOMPARE(first.at(2).emails.size(), 1);
    QCOMPARE(people.page(first.last().id, 3).size(), 2);
}

void RepositoriesTest::nameEachDomainOnce()
{
    PersonRepository people(m_database->connection(), m_ids);
    QVERIFY(people.domains().isEmpty());
    for (const QString &address : {u"ada@Watch.Example"_s, u"bo@watch.example"_s, u"cleo@city.example"_s}) {
        QVERIFY(write([&] { people.save(person(m_ids, u"P"_s, u"Q"_s, address)); }));
    }
    QCOMPARE(people.domains(), (QStringList{u"city.example"_s, u"watch.example"_s}));
}

void RepositoriesTest::keepApplicationsWithAnswers()
{
    Applicant applicant = addApplicant(1);
    ApplicationRepository applications(m_database->connection(), m_ids);
    QCOMPARE(*applications.load(applicant.application.id), applicant);
    QCOMPARE(applications.ofMeeting(m_document->meeting.id), QList{applicant});
    applicant.application.answers = {{m_document->call.questions.at(1).id, u"North"_s, {}}};
    applicant.application.decision = Decision::Invite;
    applicant.application.decidedAt = m_clock.now();
    applicant.application.profile = m_document->call.profiles.at(0).id;
    QVERIFY(write([&] { applications.save(applicant.application); }));
    QCOMPARE(*applications.load(applicant.application.id), applicant);
    QCOMPARE(applications.ofPerson(applicant.person.id).at(0).decision, Decision::Invite);
}

void RepositoriesTest::tellWhoCame()
{
    const Applicant noted = addApplicant(1);
    const Applicant absent = addApplicant(2);
    const Applicant unknown = addApplicant(3);
    const auto note = [this](qint64 id, const Applicant &applicant, const QString &halfDay,
                             const QString &state) {
        m_database->connection()
            .statement(u"INSERT INTO attendance (id, application_id, session_id, half_day, state) "
                       "VALUES (:id, :application, :session, :half, :state)"_s)
            .bind(u":id"_s, id)
            .bind(u":application"_s, applicant.application.id)
            .bind(u":session"_s, m_document->meeting.sessions.first().id)
            .bind(u":half"_s, halfDay)
            .bind(u":state"_s, state)
            .run();
    };
    QVERIFY(write([&] {
        note(1, noted, u"morning"_s, u"absent"_s);
        note(2, noted, u"afternoon"_s, u"online"_s);
        note(3, absent, u"morning"_s, u"excused"_s);
    }));
    ApplicationRepository applications(m_database->connection(), m_ids);
    const auto first = [&](const Applicant &applicant) {
        return applications.ofPerson(applicant.person.id).first();
    };
    QCOMPARE(first(noted).presence, Presence::Came);
    QCOMPARE(first(absent).presence, Presence::StayedAway);
    QCOMPARE(first(unknown).presence, Presence::NotNoted);
    QCOMPARE(first(unknown).title, m_document->meeting.title);
}

void RepositoriesTest::refuseToDeleteAnApplicant()
{
    const Applicant applicant = addApplicant(1);
    const Result<ChangeSetId> done =
        write([&] { PersonRepository(m_database->connection(), m_ids).remove(applicant.person.id); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::ConstraintViolated);
}

void RepositoriesTest::keepReviews()
{
    const Applicant applicant = addApplicant(1);
    const Reviewer reviewer{m_ids.next<ReviewerId>(), u"Ada"_s, {}};
    ReviewRepository reviews(m_database->connection(), m_ids);
    const ApplicationId id = applicant.application.id;
    QVERIFY(write([&] {
        reviews.save(reviewer);
        reviews.setScore(id, reviewer.id, m_document->criteria.at(0).id, 3.5);
        reviews.setScore(id, reviewer.id, m_document->criteria.at(1).id, std::nullopt);
        reviews.setNote(id, reviewer.id, u"good"_s, true);
        reviews.recuse({id, reviewer.id, u"colleague"_s, m_clock.now()});
    }));
    const QList<Review> found = reviews.reviewsOf(m_document->meeting.id);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).scores.value(m_document->criteria.at(0).id), std::optional(3.5));
    QVERIFY(found.at(0).scores.contains(m_document->criteria.at(1).id));
    QVERIFY(!found.at(0).scores.value(m_document->criteria.at(1).id));
    QVERIFY(found.at(0).flagged);
    QCOMPARE(reviews.recusalsOf(m_document->meeting.id).at(0).reason, u"colleague"_s);
    QVERIFY(write([&] {
        reviews.clearScore(id, reviewer.id, m_document->criteria.at(0).id);
        reviews.withdrawRecusal(id, reviewer.id);
    }));
    QVERIFY(!reviews.reviewsOf(m_document->meeting.id).at(0).scores.contains(m_document->criteria.at(0).id));
    QVERIFY(reviews.recusalsOf(m_document->meeting.id).isEmpty());
}

void RepositoriesTest::keepSelections()
{
    const Applicant applicant = addApplicant(1);
    DecidedSelection selection{m_ids.next<SelectionId>(), m_document->meeting.id};
    selection.decidedAt = m_clock.now();
    selection.decidedBy = u"Chair"_s;
    selection.reason = u"best group"_s;
    selection.places = 1;
    selection.total = 80.25;
    selection.provedOptimal = true;
    selection.seats = {{applicant.application.id, false, 1, 80.25, {}}};
    SelectionRepository selections(m_database->connection(), m_ids);
    QVERIFY(!selections.newestOf(m_document->meeting.id));
    QVERIFY(write([&] { selections.insert(selection); }));
    QCOMPARE(*selections.newestOf(m_document->meeting.id), selection);
}

void RepositoriesTest::findTheApplicationOfALock()
{
    const Applicant applicant = addApplicant(7);
    const MeetingDocument loaded =
        *MeetingRepository(m_database->connection(), m_ids).load(m_document->meeting.id);
    QCOMPARE(loaded.locks.at(0).application, std::optional(applicant.application.id));
    QCOMPARE(loaded.locks.at(0).sourceRef, u"ref-7"_s);
}

void RepositoriesTest::keepIntakes()
{
    IntakeRepository intakes(m_database->connection(), m_ids);
    const IntakeAct act{m_ids.next<IntakeActId>(), m_document->meeting.id, m_clock.now(), u"Ines"_s,
                        u"{\"rows\": 3}"_s,        u"{\"rows\": []}"_s};
    const IntakeRecord record{m_ids.next<IntakeId>(),
                              act.id,
                              m_document->meeting.id,
                              u"a.csv"_s,
                              u"csv"_s,
                              u"00"_s,
                              m_clock.now(),
                              u"Ines"_s,
                              u"{}"_s};
    QVERIFY(write([&] {
        intakes.insert(act);
        intakes.insert(record);
        intakes.rememberMapping(u"layout"_s, u"{\"a\": 1}"_s, m_clock.now());
        intakes.rememberMapping(u"layout"_s, u"{\"a\": 2}"_s, m_clock.now());
    }));
    QCOMPARE(intakes.load(record.id)->source, u"a.csv"_s);
    QCOMPARE(intakes.load(record.id)->act, act.id);
    QCOMPARE(intakes.rememberedMapping(u"layout"_s)->mapping, u"{\"a\": 2}"_s);
    QCOMPARE(intakes.rememberedMapping(u"layout"_s)->usedAt, m_clock.now());
    QVERIFY(!intakes.rememberedMapping(u"other"_s));
    const QList<IntakeAct> acts = intakes.actsOf(m_document->meeting.id);
    QCOMPARE(acts.size(), 1);
    QCOMPARE(acts.first().sources, QStringList{u"a.csv"_s});
    QCOMPARE(acts.first().report, act.report);
    QVERIFY(acts.first().lines.isEmpty());
    QCOMPARE(intakes.act(act.id)->lines, act.lines);
    QVERIFY(intakes.changeSetOf(act.id).has_value());
}

QTEST_GUILESS_MAIN(RepositoriesTest)
#include "tst_repositories.moc"
