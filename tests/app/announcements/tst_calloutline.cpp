// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/calloutline.h"
#include "announcements/calltext.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

#include <algorithm>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// What a call says, in four languages, before it is known how it will look.
class CallOutlineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_document = test::completeDocument(m_ids); }
    void saysTheFactsInEveryLanguage_data();
    void saysTheFactsInEveryLanguage();
    void saysEveryRuleOfADeadline_data();
    void saysEveryRuleOfADeadline();
    void putsDaysWithTheSameHoursTogether();
    void computesTheZoneForEachDay();
    void speaksOfOneChairOrOfSeveral();
    void putsFollowUpsUnderTheirQuestion();
    void keepsFollowUpsOfAnyDepth();
    void tellsOnlyTheLimitsThatAreForEverybody();
    void keepsWhatIsTheSecretariatsOwn();
    void leadsOnlyToSafeAddresses_data();
    void leadsOnlyToSafeAddresses();
    void saysNothingThatIsNotKnown();

private:
    static QString fact(const CallOutline &call, const QString &label)
    {
        for (const CallFact &fact : call.facts) {
            if (fact.label == label) {
                return fact.values.join(u" / "_s);
            }
        }
        return {};
    }

    test::FixedClock m_clock;
    IdSource m_ids{m_clock};
    MeetingDocument m_document = test::completeDocument(m_ids);
};

void CallOutlineTest::saysTheFactsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("deadline");
    QTest::addColumn<QString>("cap");
    QTest::newRow("English")
        << u"en"_s << u"Call for participants – Night patrols and neighbours"_s << u"When"_s
        << u"Wednesday 7 May 2031, 13:00–17:30 CEST / Thursday 8 May 2031, from 09:00 CEST / lunch to lunch"_s
        << u"before Friday 11 April 2031"_s
        << u"At most 1 participant per country can take part, by exception 2."_s;
    QTest::newRow("French")
        << u"fr"_s << u"Appel à participants – Night patrols and neighbours"_s << u"Dates"_s
        << u"mercredi 7 mai 2031, 13:00–17:30 CEST / jeudi 8 mai 2031, à partir de 09:00 CEST / de déjeuner à déjeuner"_s
        << u"avant le vendredi 11 avril 2031"_s
        << u"La participation est limitée à 1 participant par pays, à titre exceptionnel 2."_s;
    QTest::newRow("German")
        << u"de"_s << u"Aufruf zur Teilnahme – Night patrols and neighbours"_s << u"Termin"_s
        << u"Mittwoch, 7. Mai 2031, 13:00–17:30 Uhr CEST / Donnerstag, 8. Mai 2031, ab 09:00 Uhr CEST / von Mittag bis Mittag"_s
        << u"vor dem Freitag, 11. April 2031"_s
        << u"Die Teilnahme ist auf höchstens 1 Person je Land begrenzt, in Ausnahmefällen 2."_s;
    QTest::newRow("Dutch")
        << u"nl"_s << u"Oproep voor deelnemers – Night patrols and neighbours"_s << u"Datum"_s
        << u"woensdag 7 mei 2031, 13:00–17:30 uur CEST / donderdag 8 mei 2031, vanaf 09:00 uur CEST / van lunch tot lunch"_s
        << u"vóór vrijdag 11 april 2031"_s
        << u"Deelname is beperkt tot 1 deelnemer per land, bij uitzondering 2."_s;
}

void CallOutlineTest::saysTheFactsInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, headline);
    QFETCH(QString, label);
    QFETCH(QString, when);
    QFETCH(QString, deadline);
    QFETCH(QString, cap);
    const CallOutline call = callOutline(m_document, {}, language);
    QCOMPARE(call.language, language);
    QCOMPARE(call.headline, headline);
    QCOMPARE(fact(call, label), when);
    QCOMPARE(call.facts.last().values, QStringList(deadline));
    QVERIFY(callPlainText(call).contains(cap));
    // The texts stand as they were written, whatever the language.
    QVERIFY(callPlainText(call).contains(u"\n\nWhy we meet.\n"_s));
}

void CallOutlineTest::saysEveryRuleOfADeadline_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("said"); // by, before, until, no later than
    QTest::newRow("English") << u"en"_s
                             << QStringList{u"by Friday 11 April 2031"_s, u"before Friday 11 April 2031"_s,
                                            u"until Friday 11 April 2031"_s,
                                            u"no later than Friday 11 April 2031"_s};
    QTest::newRow("French") << u"fr"_s
                            << QStringList{u"d’ici au vendredi 11 avril 2031"_s,
                                           u"avant le vendredi 11 avril 2031"_s,
                                           u"jusqu’au vendredi 11 avril 2031"_s,
                                           u"au plus tard le vendredi 11 avril 2031"_s};
    QTest::newRow("German") << u"de"_s
                            << QStringList{u"Freitag, 11. April 2031"_s, u"vor dem Freitag, 11. April 2031"_s,
                                           u"bis zum Freitag, 11. April 2031"_s,
                                           u"spätestens am Freitag, 11. April 2031"_s};
    QTest::newRow("Dutch") << u"nl"_s
                           << QStringList{u"vrijdag 11 april 2031"_s, u"vóór vrijdag 11 april 2031"_s,
                                          u"tot en met vrijdag 11 april 2031"_s,
                                          u"uiterlijk vrijdag 11 april 2031"_s};
}

void CallOutlineTest::saysEveryRuleOfADeadline()
{
    QFETCH(QString, language);
    QFETCH(QStringList, said);
    QStringList written;
    for (const DeadlineRule rule :
         {DeadlineRule::By, DeadlineRule::Before, DeadlineRule::Until, DeadlineRule::NoLaterThan}) {
        m_document.call.deadlineRule = rule;
        written += callOutline(m_document, {}, language).facts.last().values;
    }
    QCOMPARE(written, said);
}

void CallOutlineTest::putsDaysWithTheSameHoursTogether()
{
    m_document.meeting.lunchToLunch = false;
    m_document.meeting.sessions = {{m_ids.next<SessionId>(), QDate(2021, 11, 5), QTime(9, 0), QTime(12, 30)},
                                   {m_ids.next<SessionId>(), QDate(2021, 11, 4), QTime(9, 0), QTime(12, 30)},
                                   {m_ids.next<SessionId>(), QDate(2021, 11, 8), QTime(22, 0), QTime(2, 0)}};
    QCOMPARE(fact(callOutline(m_document, {}, u"en"_s), u"When"_s),
             u"Thursday 4 and Friday 5 November 2021, 09:00–12:30 CET / Monday 8 November 2021, "
             "22:00–02:00 CET (the next day)"_s);
}

void CallOutlineTest::computesTheZoneForEachDay()
{
    m_document.meeting.lunchToLunch = false;
    m_document.meeting.sessions = {{m_ids.next<SessionId>(), QDate(2024, 10, 26), QTime(9, 0), QTime(12, 0)},
                                   {m_ids.next<SessionId>(), QDate(2024, 10, 27), QTime(9, 0), QTime(12, 0)}};
    QCOMPARE(fact(callOutline(m_document, {}, u"en"_s), u"When"_s),
             u"Saturday 26 October 2024, 09:00–12:00 CEST / Sunday 27 October 2024, 09:00–12:00 CET"_s);
}

void CallOutlineTest::speaksOfOneChairOrOfSeveral()
{
    QCOMPARE(fact(callOutline(m_document, {}, u"nl"_s), u"Voorzitters"_s), u"Ilse Grün en Marek Wąs"_s);
    m_document.meeting.chairs.removeLast();
    QCOMPARE(fact(callOutline(m_document, {}, u"nl"_s), u"Voorzitter"_s), u"Ilse Grün"_s);
}

void CallOutlineTest::putsFollowUpsUnderTheirQuestion()
{
    const CallOutline call = callOutline(m_document, {}, u"en"_s);
    const auto questions =
        std::find_if(call.sections.cbegin(), call.sections.cend(),
                     [](const CallChapter &section) { return section.heading == u"Questions"; });
    QVERIFY(questions != call.sections.cend());
    QStringList lines;
    for (const CallLine &line : questions->lines) {
        lines.append(QString::number(line.level) + u' ' + line.text);
    }
    QCOMPARE(lines, (QStringList{u"1 Do you patrol?"_s, u"2 Where?"_s, u"3 North"_s, u"3 South"_s}));
}

void CallOutlineTest::keepsFollowUpsOfAnyDepth()
{
    constexpr int depth = 7;
    m_document.call.questions.clear();
    for (int i = 1; i <= depth; ++i) {
        Question question{.id = m_ids.next<QuestionId>()};
        question.key = u"q%1"_s.arg(i);
        question.text = u"Step %1?"_s.arg(i);
        if (i > 1) {
            question.followUpOf = m_document.call.questions.constLast().id;
        }
        m_document.call.questions.append(question);
    }
    const QString text = callPlainText(callOutline(m_document, {}, u"en"_s));
    qsizetype before = 0;
    for (int i = 1; i <= depth; ++i) {
        const qsizetype at = text.indexOf(u"• Step %1?"_s.arg(i));
        QVERIFY2(at > before, qPrintable(text));
        before = at;
    }
}

void CallOutlineTest::tellsOnlyTheLimitsThatAreForEverybody()
{
    m_document.rules.append({m_ids.next<RuleId>(), u"sector"_s, u"police"_s, 3, 9, {}, {}});
    m_document.rules.append({m_ids.next<RuleId>(), u"country"_s, u"NL"_s, {}, 5, {}, {}});
    m_document.rules.append({m_ids.next<RuleId>(), u"organisation"_s, u"*"_s, {}, 3, {}, {}});
    const QString text = callPlainText(callOutline(m_document, {}, u"en"_s));
    QVERIFY(text.contains(u"At most 3 participants per organisation can take part."_s));
    QCOMPARE(text.count(u"per country"_s), 1);
    QVERIFY(!text.contains(u"sector"_s) && !text.contains(u"police"_s));
}

void CallOutlineTest::keepsWhatIsTheSecretariatsOwn()
{
    const QString text = callPlainText(callOutline(m_document, {}, u"en"_s));
    for (const QString &own :
         {u"ref-7"_s, u"speaker"_s, u"Daily work"_s, u"named in the call"_s, u"presenter"_s}) {
        QVERIFY2(!text.contains(own), qPrintable(own));
    }
}

void CallOutlineTest::leadsOnlyToSafeAddresses_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("safe");
    QTest::newRow("a page") << u"https://survey.example/a?b=c&d"_s << true;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a server of files") << u"file://srv/share"_s << false;
    QTest::newRow("a name that hides the host") << u"https://ec.europa.eu@evil.example"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
}

void CallOutlineTest::leadsOnlyToSafeAddresses()
{
    QFETCH(QString, link);
    QFETCH(bool, safe);
    m_document.call.link = link;
    m_document.meeting.contacts = {{u"Eve"_s, u"a@b?bcc=c@d"_s}};
    int targets = 0;
    const CallOutline call = callOutline(m_document, {}, u"en"_s);
    for (const CallChapter &section : call.sections) {
        for (const CallLine &line : section.lines) {
            for (const RichRun &run : line.marked) {
                targets += run.target.isEmpty() ? 0 : 1;
            }
        }
    }
    QCOMPARE(targets, safe ? 1 : 0);
    QVERIFY(callPlainText(call).contains(link)); // the words stay, so that somebody sees what is wrong
}

void CallOutlineTest::saysNothingThatIsNotKnown()
{
    MeetingDocument bare{.meeting = Meeting{.id = m_ids.next<MeetingId>()}};
    bare.meeting.title = u"Bare"_s;
    bare.meeting.kind = MeetingKind::Webinar;
    const CallOutline call = callOutline(bare, {}, u"en"_s);
    QVERIFY(call.facts.isEmpty());
    QVERIFY(call.published.isEmpty());
    QCOMPARE(callPlainText(call),
             u"Call for participants – Bare\n\nThis webinar takes place as stated below.\n\nHow to apply\n\n"
             "Places are limited and participants will be selected.\n"_s);
}

QTEST_GUILESS_MAIN(CallOutlineTest)
#include "tst_calloutline.moc"
