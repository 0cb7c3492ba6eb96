// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofdesk.h"

#include "announcements/proofreader/proofwords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Mends, words and order of what the proof-reader finds.
class ProofreaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mends_data();
    void mends();
    void everyFindingHasItsWords();
    void tellsWhereInTheText();
    void listsTheMemberStates();
    void leavesAMendAloneThatNoLongerFits();
    void asksAgainWhenTheCauseChanges();
    void putsTheGravestFirst();
    void looksAtNoMoreThanTheLimit();
    void takesAnyTextInGoodTime_data();
    void takesAnyTextInGoodTime();
};

void ProofreaderTest::mends_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("verb");
    const auto row = [](const char *sentence, const Change &change, const QString &verb) {
        QTest::newRow(sentence) << change << verb;
    };
    row("a weekday of a session", background(u"We meet on Monday 10 February 2027."_s),
        u"Write “Wednesday”"_s);
    row("a short one", background(u"We meet on Mon 10 February 2027."_s), u"Write “Wed”"_s);
    row("one in French", background(u"Rendez-vous le lundi 10 février 2027."_s), u"Write “mercredi”"_s);
    const auto tuesday = [](const QString &text) {
        return [text](Desk &desk) {
            desk.addSession({2027, 2, 9});
            addBackground(desk, text);
        };
    };
    row("one in Swedish", tuesday(u"Vi möts måndag 9 februari 2027."_s), u"Write “tisdag”"_s);
    row("one in Danish", tuesday(u"Vi mødes mandag den 9. februar 2027."_s), u"Write “tirsdag”"_s);
    row("a weekday of an unknown date", background(u"We met on Monday 10 November 2026."_s), {});
    row("a zone label", background(u"On 10 February 2027 we begin at 09:00 CEST."_s), u"Write “CET”"_s);
    row("a Saturday", deadline({2027, 1, 16}), u"Move to 18 January 2027"_s);
    row("a Friday that is a holiday", deadline({2027, 1, 1}), u"Move to 4 January 2027"_s);
    row("a Saturday right before the meeting",
        [](Desk &desk) {
            desk.document.meeting.sessions.clear();
            desk.addSession({2027, 1, 18});
            desk.document.call.deadline = QDate(2027, 1, 16);
        },
        {});
    row("a limit", background(u"We invite one expert per Member State."_s), u"Add the rule"_s);
    row("a damaged address", background(u"Write to ana [at] office [dot] example."_s),
        u"Write “ana@office.example”"_s);
    row(
        "interpretation",
        [](Desk &desk) {
            desk.document.meeting.interpretation.reset();
            addBackground(desk, u"There is no interpretation."_s);
        },
        u"Set “no”"_s);
    row(
        "places",
        [](Desk &desk) {
            desk.document.meeting.places.reset();
            addBackground(desk, u"The meeting is limited to 25 participants."_s);
        },
        u"Set 25"_s);
    row("lunch", background(u"We meet from lunch to lunch."_s), u"Set “yes”"_s);
    row(
        "a mode",
        [](Desk &desk) {
            desk.document.meeting.mode.reset();
            addBackground(desk, u"It will be an online meeting."_s);
        },
        u"Set as the text says"_s);
    row("a clash", [](Desk &desk) { desk.addOther({u"POL"_s}, {}, QDate(2027, 2, 11), {}, {}); }, {});
}

/// What is mended is not found again, and nothing else comes up.
void ProofreaderTest::mends()
{
    QFETCH(Change, change);
    QFETCH(QString, verb);
    Desk desk;
    change(desk);
    const QList<ProofFinding> findings = desk.read();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(
        proofWords(findings.first(), QLocale(QLocale::English, QLocale::UnitedKingdom)).mend.remove(u','),
        verb);
    QCOMPARE(findings.first().mend.has_value(), !verb.isEmpty());
    if (findings.first().mend) {
        const MeetingDocument before = desk.document;
        desk.document = mended(desk.document, *findings.first().mend, desk.ids);
        QVERIFY(desk.document != before);
        QCOMPARE(codesOf(desk.read()), QStringList());
    }
}

void ProofreaderTest::everyFindingHasItsWords()
{
    for (int code = 0; code <= int(ProofCode::PhaseBeforeDeadline); ++code) {
        ProofFinding finding{
            .code = ProofCode(code), .field = u"language"_s, .dates = {{2027, 1, 1}, {2027, 1, 2}}};
        finding.words = {u"one"_s, u"two"_s, u"three"_s};
        finding.numbers = {11, 10};
        const ProofWords words = proofWords(finding, QLocale(QLocale::English));
        QVERIFY2(!words.sentence.isEmpty() && !words.sentence.contains(u'%'), qPrintable(words.sentence));
        QVERIFY2(!words.why.isEmpty() && !words.why.contains(u'%'), qPrintable(words.why));
        QCOMPARE(fromKey<ProofCode>(toKey(finding.code)), std::optional(finding.code));
    }
}

void ProofreaderTest::tellsWhereInTheText()
{
    Desk desk;
    desk.document.meeting.topics = {u"Light"_s,
                                    u"Some  Monday\n\nor  other.  We meet on  Monday 11 February 2027"_s};
    const QList<ProofFinding> findings = desk.read();
    QCOMPARE(findings.size(), 1);
    const ProofFinding &last = findings.first();
    QVERIFY(last.span);
    QCOMPARE(desk.document.meeting.topics.last().mid(last.span->start, last.span->length),
             u"Monday 11 February 2027"_s);
    QCOMPARE(last.field, u"topics"_s);
    QCOMPARE(last.item, u"2"_s);
    QVERIFY(last.mend);
    const MeetingDocument after = mended(desk.document, *last.mend, desk.ids);
    QVERIFY2(after.meeting.topics.last().endsWith(u"We meet on  Thursday 11 February 2027"_s),
             qPrintable(after.meeting.topics.last()));
}

void ProofreaderTest::listsTheMemberStates()
{
    Desk desk;
    desk.document.call.deadline = QDate(2027, 1, 6); // Epiphany, not in Belgium
    const QList<ProofFinding> findings = desk.read();
    QCOMPARE(codesOf(findings), QStringList{u"deadline-on-holiday"_s});
    QVERIFY(findings.first().words.isEmpty());
    QVERIFY(findings.first().countries.contains(u"SE"_s));
    QVERIFY(!findings.first().countries.contains(u"BE"_s));
    const QString why = proofWords(findings.first(), QLocale(QLocale::English)).why;
    QVERIFY2(why.contains(u"Austria"_s) && why.contains(u"Sweden"_s), qPrintable(why));
}

void ProofreaderTest::leavesAMendAloneThatNoLongerFits()
{
    Desk desk;
    addBackground(desk, u"We meet on Monday 10 February 2027."_s);
    const Mend mend = *desk.read().first().mend;
    desk.document.meeting.background =
        u"Other words altogether, about personal data and much else besides."_s;
    QCOMPARE(mended(desk.document, mend, desk.ids), desk.document);
    Desk ruled;
    addBackground(ruled, u"We invite one expert per Member State."_s);
    const Mend rule = *ruled.read().first().mend;
    ruled.document = mended(ruled.document, rule, ruled.ids);
    QCOMPARE(ruled.document.rules.size(), 1);
    QCOMPARE(mended(ruled.document, rule, ruled.ids), ruled.document);
}

void ProofreaderTest::asksAgainWhenTheCauseChanges()
{
    Desk desk;
    desk.document.call.deadline = QDate(2027, 1, 16);
    const QString mark = markOf(desk.read().first());
    QCOMPARE(markOf(desk.read().first()), mark);
    QVERIFY(!mark.contains(u"2027"_s));
    desk.document.call.deadline = QDate(2027, 1, 17);
    QVERIFY(markOf(desk.read().first()) != mark);
}

void ProofreaderTest::putsTheGravestFirst()
{
    Desk desk;
    desk.document.meeting.language.reset();
    desk.document.call.link.reset();
    desk.addQuestions(11, QuestionType::YesNo);
    QCOMPARE(codesOf(desk.read()),
             (QStringList{u"link-missing"_s, u"language-missing"_s, u"too-many-questions"_s}));
}

void ProofreaderTest::looksAtNoMoreThanTheLimit()
{
    Desk desk;
    const QString filler = u"Neighbours talk about light. "_s;
    addBackground(desk, filler.repeated(100) + u"We meet on Monday 10 February 2027."_s);
    QCOMPARE(desk.read().size(), 1);
    desk.context.mostOfEachText = 1000;
    QCOMPARE(desk.read().size(), 0);
    Desk many;
    addBackground(many, u"We meet on Monday 10 February 2027. "_s.repeated(50));
    QCOMPARE(many.read().size(), 10);
}

void ProofreaderTest::takesAnyTextInGoodTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("weekdays") << u"Monday "_s;
    QTest::newRow("wrong dates") << u"Monday 10 February 2027 "_s;
    QTest::newRow("ranges of days") << u"16–17 and 18, "_s;
    QTest::newRow("digits") << u"1"_s;
    QTest::newRow("wrong labels") << u"09:00 CEST "_s;
    QTest::newRow("right labels") << u"3 March 2027 09:00 CET "_s;
    QTest::newRow("empty targets") << u"[a]()"_s;
    QTest::newRow("pointers") << u"click here "_s;
    QTest::newRow("broken addresses") << u"a [at] b [dot] c "_s;
    QTest::newRow("limits") << u"one expert per Member State "_s;
    QTest::newRow("interpretation") << u"interpretation "_s;
    QTest::newRow("line ends") << u"\n"_s;
    QTest::newRow("half a character") << QString(QChar(0xD800));
    QTest::newRow("nothing at all") << QString(QChar(0));
}

void ProofreaderTest::takesAnyTextInGoodTime()
{
    QFETCH(QString, piece);
    Desk desk;
    desk.document.meeting.aim = piece.repeated(ProofContext::mostCharacters / piece.size());
    desk.document.call.link.reset();
    QElapsedTimer clock;
    clock.start();
    const QList<ProofFinding> findings = desk.read();
    for (const ProofFinding &finding : findings) {
        QVERIFY(!proofWords(finding, QLocale(QLocale::English)).sentence.isEmpty());
        if (finding.mend) {
            mended(desk.document, *finding.mend, desk.ids);
        }
    }
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(ProofreaderTest)
#include "tst_proofreader.moc"
