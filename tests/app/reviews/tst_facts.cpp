// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/facts.h"
#include "reviews/spokenlanguages.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate firstDay(2031, 5, 10);
const PersonId somebody(1);

Participation participation(qint64 meeting, const QString &reference, QDate day,
                            Decision decision = Decision::Invite)
{
    Participation entry{MeetingId(meeting), reference, day, ApplicationId(meeting)};
    entry.decision = decision;
    return entry;
}

} // namespace

/// What each kind of fact says, and why.
class FactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsAFirstParticipation_data();
    void tellsAFirstParticipation();
    void tellsWhoCameLately_data();
    void tellsWhoCameLately();
    void tellsAnUnseenCountry_data();
    void tellsAnUnseenCountry();
    void comparesLanguages_data();
    void comparesLanguages();
    void readsLanguagesOfAnEntry_data();
    void readsLanguagesOfAnEntry();
    void readsYearsFromTheAnswer();
    void saysWhyYearsAreNotKnown();
    void tellsWhoAnsweredOnTime_data();
    void tellsWhoAnsweredOnTime();
    void takesTheKeyOfAnOldFact();
    void ordersForTies_data();
    void ordersForTies();
    void hidesWhatIdentifies();

private:
    [[nodiscard]] CriterionFact fact() const { return computedFact(m_criterion, m_applicant, m_ground); }

    Criterion m_criterion{CriterionId(1), u"fact"_s, u"Fact"_s, CriterionKind::Fact};
    Applicant m_applicant{{.id = ApplicationId(1), .meeting = MeetingId(99), .person = somebody},
                          {.id = somebody}};
    FactGround m_ground;
};

void FactsTest::init()
{
    m_criterion = {CriterionId(1), u"fact"_s, u"Fact"_s, CriterionKind::Fact};
    m_applicant = {{.id = ApplicationId(1), .meeting = MeetingId(99), .person = somebody}, {.id = somebody}};
    m_ground = {{}, firstDay, {}};
}

void FactsTest::tellsAFirstParticipation_data()
{
    QTest::addColumn<QList<Participation>>("past");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<FactReason>("reason");
    QTest::addColumn<QStringList>("parts");
    const QDate before(2030, 1, 1);
    QTest::newRow("nothing before") << QList<Participation>() << true << FactReason::NeverApplied
                                    << QStringList();
    QTest::newRow("invited") << QList{participation(1, u"A"_s, before)} << false << FactReason::TookPart
                             << QStringList{u"A"_s};
    QTest::newRow("rejected") << QList{participation(1, u"A"_s, before, Decision::Reject)} << true
                              << FactReason::NeverChosen << QStringList{u"A"_s};
    Participation declined = participation(1, u"A"_s, before);
    declined.reply = Reply::Declined;
    QTest::newRow("declined") << QList{declined} << true << FactReason::InvitedOnly << QStringList{u"A"_s};
    Participation away = participation(1, u"A"_s, before);
    away.presence = Presence::StayedAway;
    QTest::newRow("stayed away") << QList{away} << true << FactReason::InvitedOnly << QStringList{u"A"_s};
    Participation walkedIn = participation(1, u"A"_s, before, Decision::Reserve);
    walkedIn.presence = Presence::Came;
    QTest::newRow("came from the reserve")
        << QList{walkedIn} << false << FactReason::TookPart << QStringList{u"A"_s};
    QTest::newRow("a later meeting") << QList{participation(1, u"A"_s, QDate(2031, 6, 1))} << true
                                     << FactReason::NeverApplied << QStringList();
    QTest::newRow("the same day") << QList{participation(1, u"A"_s, firstDay)} << true
                                  << FactReason::NeverApplied << QStringList();
    QTest::newRow("several") << QList{participation(2, u"B"_s, before.addYears(1)),
                                      participation(1, u"A"_s, before)}
                             << false << FactReason::TookPart << QStringList{u"B"_s, u"A"_s};
}

void FactsTest::tellsAFirstParticipation()
{
    QFETCH(QList<Participation>, past);
    m_ground.history.participations.insert(somebody, past);
    m_criterion.fact.kind = FactKind::FirstParticipation;
    QTEST(fact().holds.value(), "holds");
    QTEST(fact().reason, "reason");
    QTEST(fact().parts, "parts");
}

void FactsTest::tellsWhoCameLately_data()
{
    QTest::addColumn<int>("meetings");
    QTest::addColumn<qint64>("came");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<FactReason>("reason");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("to the last") << 1 << qint64(3) << true << FactReason::TookPart << QStringList{u"M3"_s};
    QTest::newRow("to the last but one of one")
        << 1 << qint64(2) << false << FactReason::CameToNone << QStringList{u"M3"_s};
    QTest::newRow("to the last but one of two")
        << 2 << qint64(2) << true << FactReason::TookPart << QStringList{u"M2"_s};
    QTest::newRow("more asked for than there were")
        << 9 << qint64(1) << true << FactReason::TookPart << QStringList{u"M1"_s};
    QTest::newRow("to another group's")
        << 3 << qint64(7) << false << FactReason::CameToNone << QStringList{u"M3"_s, u"M2"_s, u"M1"_s};
}

void FactsTest::tellsWhoCameLately()
{
    QFETCH(int, meetings);
    QFETCH(qint64, came);
    for (const int number : {3, 2, 1}) {
        m_ground.history.meetings.append({MeetingId(number), u"M%1"_s.arg(number), QDate(2030, number, 1)});
    }
    m_ground.history.participations.insert(
        somebody, {participation(came, u"M%1"_s.arg(came), QDate(2030, static_cast<int>(came), 1))});
    m_criterion.fact = {.kind = FactKind::CameWithinLast, .meetings = meetings};
    QTEST(fact().holds.value(), "holds");
    QTEST(fact().reason, "reason");
    QTEST(fact().parts, "parts");
    m_ground.history.meetings.clear();
    QCOMPARE(fact().reason, FactReason::NoEarlierMeeting);
    QVERIFY(!*fact().holds);
}

void FactsTest::tellsAnUnseenCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<std::optional<bool>>("holds");
    QTest::addColumn<FactReason>("reason");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("unseen") << u"IE"_s << std::optional(true) << FactReason::CountryUnseen
                            << QStringList{u"IE"_s};
    QTest::newRow("seen") << u"PT"_s << std::optional(false) << FactReason::CountrySeen
                          << QStringList{u"PT"_s, u"M1"_s};
    QTest::newRow("not known") << QString() << std::optional<bool>() << FactReason::NothingKnown
                               << QStringList();
}

void FactsTest::tellsAnUnseenCountry()
{
    QFETCH(QString, country);
    m_applicant.person.country = CountryCode::fromText(country);
    m_ground.history.meetings = {{MeetingId(1), u"M1"_s, QDate(2030, 1, 1)}};
    m_ground.history.countries = {{u"PT"_s, u"M1"_s}};
    m_criterion.fact.kind = FactKind::CountryUnrepresented;
    QTEST(fact().holds, "holds");
    QTEST(fact().reason, "reason");
    QTEST(fact().parts, "parts");
}

void FactsTest::comparesLanguages_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QStringList>("sought");
    QTest::addColumn<std::optional<bool>>("holds");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("parts");
    const QStringList both{u"en"_s, u"fr"_s};
    QTest::newRow("all") << u"French; English"_s << both << std::optional(true)
                         << QStringList{u"fr"_s, u"en"_s} << both;
    QTest::newRow("one missing") << u"English"_s << both << std::optional(false) << QStringList{u"en"_s}
                                 << QStringList{u"fr"_s};
    QTest::newRow("none sought") << u"English"_s << QStringList() << std::optional<bool>()
                                 << QStringList{u"en"_s} << QStringList();
    QTest::newRow("none known") << u" "_s << both << std::optional<bool>() << QStringList() << QStringList();
}

void FactsTest::comparesLanguages()
{
    QFETCH(QString, entry);
    QFETCH(QStringList, sought);
    m_applicant.person.languages = entry;
    m_criterion.fact = {.kind = FactKind::Languages, .languages = sought};
    QTEST(fact().holds, "holds");
    QTEST(fact().values, "values");
    QTEST(fact().parts, "parts");
}

void FactsTest::readsLanguagesOfAnEntry_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("names") << u"English, German"_s << QStringList{u"en"_s, u"de"_s};
    QTest::newRow("with levels") << u"English (C1), français B2"_s << QStringList{u"en"_s, u"fr"_s};
    QTest::newRow("in a sentence") << u"fluent English and some Dutch"_s << QStringList{u"en"_s, u"nl"_s};
    QTest::newRow("codes") << u"EN; fr-BE/it"_s << QStringList{u"en"_s, u"fr"_s, u"it"_s};
    QTest::newRow("twice") << u"English; en"_s << QStringList{u"en"_s};
    QTest::newRow("one not known here") << u"English, Sámi"_s << QStringList{u"en"_s, u"Sámi"_s};
    QTest::newRow("nothing") << u" ; "_s << QStringList();
}

void FactsTest::readsLanguagesOfAnEntry()
{
    QFETCH(QString, entry);
    QTEST(spokenLanguages(entry), "languages");
}

void FactsTest::readsYearsFromTheAnswer()
{
    const QuestionId asked(7);
    m_ground.call.questions = {{asked, u"years"_s, u"How long?"_s, QuestionType::Text, {}, false, {}, {}}};
    m_criterion.fact = {.kind = FactKind::YearsOfExperience, .question = asked};
    m_applicant.application.answers = {{asked, u"I began long ago, about twelve years, in Cork."_s, {}}};
    CriterionFact years = fact();
    QCOMPARE(years.least, std::optional(12.0));
    QCOMPARE(years.parts, QStringList{u"about twelve years"_s});
    QVERIFY(!years.certain);
    m_applicant.application.answers = {{asked, u"since 2021"_s, {}}};
    QCOMPARE(fact().least, std::optional(10.0)); // up to the meeting
    m_ground.firstDay.reset();
    m_ground.call.deadline = QDate(2030, 1, 1);
    QCOMPARE(fact().least, std::optional(9.0)); // else up to the deadline
}

void FactsTest::saysWhyYearsAreNotKnown()
{
    const QuestionId asked(7);
    m_criterion.fact.kind = FactKind::YearsOfExperience;
    QCOMPARE(fact().reason, FactReason::NoQuestion);
    m_criterion.fact.question = asked;
    QCOMPARE(fact().reason, FactReason::NoQuestion); // it is gone
    m_ground.call.questions = {{asked, u"years"_s, u"How long?"_s, QuestionType::Text, {}, false, {}, {}}};
    QCOMPARE(fact().reason, FactReason::NoAnswer);
    m_applicant.application.answers = {{asked, u"quite a while"_s, {}}};
    QCOMPARE(fact().reason, FactReason::NoLength);
    QVERIFY(!fact().isKnown());
}

void FactsTest::tellsWhoAnsweredOnTime_data()
{
    QTest::addColumn<QDateTime>("received");
    QTest::addColumn<DeadlineRule>("rule");
    QTest::addColumn<std::optional<bool>>("holds");
    QTest::addColumn<FactReason>("reason");
    const auto at = [](int day, int hour) {
        return QDateTime(QDate(2031, 4, day), QTime(hour, 0), Qt::UTC);
    };
    QTest::newRow("well before") << at(1, 9) << DeadlineRule::By << std::optional(true) << FactReason::InTime;
    QTest::newRow("late on the day") << at(10, 23) << DeadlineRule::By << std::optional(true)
                                     << FactReason::InTime;
    QTest::newRow("on the day of before")
        << at(10, 9) << DeadlineRule::Before << std::optional(true) << FactReason::OnTheDay;
    QTest::newRow("the day after") << at(11, 0) << DeadlineRule::By << std::optional(false)
                                   << FactReason::Late;
    QTest::newRow("nobody knows when")
        << QDateTime() << DeadlineRule::By << std::optional<bool>() << FactReason::NoArrival;
}

void FactsTest::tellsWhoAnsweredOnTime()
{
    QFETCH(QDateTime, received);
    QFETCH(DeadlineRule, rule);
    m_criterion.fact.kind = FactKind::AnsweredOnTime;
    QCOMPARE(fact().reason, FactReason::NoDeadline);
    m_ground.call.deadline = QDate(2031, 4, 10);
    m_ground.call.deadlineRule = rule;
    m_applicant.application.received = received;
    QTEST(fact().holds, "holds");
    QTEST(fact().reason, "reason");
}

void FactsTest::takesTheKeyOfAnOldFact()
{
    m_criterion.key = u"first-timer"_s;
    QCOMPARE(fact().reason, FactReason::NeverApplied);
    m_criterion.key = u"organisation"_s;
    m_applicant.person.organisation = u"Harbour Watch"_s;
    QCOMPARE(fact().values, QStringList{u"Harbour Watch"_s});
    m_criterion.key = u"shoe-size"_s;
    QVERIFY(!fact().isKnown());
}

void FactsTest::ordersForTies_data()
{
    QTest::addColumn<FactKind>("kind");
    QTest::addColumn<CriterionFact>("better");
    QTest::addColumn<CriterionFact>("worse");
    CriterionFact yes;
    yes.holds = true;
    CriterionFact no;
    no.holds = false;
    CriterionFact ten;
    ten.least = 10;
    CriterionFact two;
    two.least = 2;
    CriterionFact bilingual;
    bilingual.values = {u"en"_s, u"fr"_s};
    CriterionFact others;
    others.values = {u"en"_s, u"pl"_s, u"cs"_s};
    QTest::newRow("first-timers first") << FactKind::FirstParticipation << yes << no;
    QTest::newRow("who came lately last") << FactKind::CameWithinLast << no << yes;
    QTest::newRow("unseen countries first") << FactKind::CountryUnrepresented << yes << no;
    QTest::newRow("in time first") << FactKind::AnsweredOnTime << yes << no;
    QTest::newRow("more years first") << FactKind::YearsOfExperience << ten << two;
    QTest::newRow("more of the languages sought") << FactKind::Languages << bilingual << others;
}

void FactsTest::ordersForTies()
{
    QFETCH(FactKind, kind);
    QFETCH(CriterionFact, better);
    QFETCH(CriterionFact, worse);
    m_criterion.fact = {.kind = kind, .languages = {u"en"_s, u"fr"_s}};
    QVERIFY(orderValue(m_criterion, better).value() > orderValue(m_criterion, worse).value());
    QVERIFY(!orderValue(m_criterion, CriterionFact()));
}

void FactsTest::hidesWhatIdentifies()
{
    m_criterion.fact.kind = FactKind::CountryUnrepresented;
    QVERIFY(identifies(m_criterion));
    m_criterion.fact.kind = FactKind::FirstParticipation;
    QVERIFY(!identifies(m_criterion));
    m_criterion = {CriterionId(1), u"organisation"_s, u"Organisation"_s, CriterionKind::Fact};
    QVERIFY(identifies(m_criterion));
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
