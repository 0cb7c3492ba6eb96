// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakecase.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class IntakePlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plansNewAnswers();
    void findsSecondAnswersInOneFile();
    void findsSecondAnswersAcrossFiles();
    void keepsTheNewerAnswer_data();
    void keepsTheNewerAnswer();
    void changesNothingTheSecondTime_data();
    void changesNothingTheSecondTime();
    void seesWhatChanged();
    void seesANewerUpdateOfTheSameAnswer();
    void refusesAnOlderExport();
    void refusesAnotherPersonsReference();
    void usesTheNewestStateOfAReference();
    void takesTheSameFileTwiceAtOnce();
    void knowsARowWithoutReferenceAgain();
    void knowsARowWithoutAddressAgain();
    void doesNotMergeByName();
    void asksAboutASharedTelephone();
    void keepsColleaguesOfOneMailboxApart();
    void fillsWhatAnOlderAnswerKnew();
    void doesNotRevertAPersonChangedSince();
    void skipsAndCounts();
    void respectsAWithdrawal();
    void plansTheAddressBook();
    void settlesContradictingRows();
    void neverBringsBackWhoUnsubscribed();
};

using test::Desk;

namespace {

const QString survey =
    u"First name;Last name;E-mail;Function;Why?;Contribution ID;Creation date;Last update\n"_s;

IntakeCounts counts(int newRows, int changed, int identical, int duplicates, int skipped, int peopleNew,
                    int peopleMatched)
{
    return {.rows = newRows + changed + identical + duplicates + skipped,
            .newRows = newRows,
            .changed = changed,
            .identical = identical,
            .duplicates = duplicates,
            .skipped = skipped,
            .peopleNew = peopleNew,
            .peopleMatched = peopleMatched};
}

QString shown(const IntakeCounts &c)
{
    return u"rows %1: new %2 changed %3 identical %4 duplicates %5 skipped %6, people new %7 matched %8"_s
        .arg(c.rows)
        .arg(c.newRows)
        .arg(c.changed)
        .arg(c.identical)
        .arg(c.duplicates)
        .arg(c.skipped)
        .arg(c.peopleNew)
        .arg(c.peopleMatched);
}

#define COMPARE_COUNTS(plan, expected) QCOMPARE(shown((plan).counts), shown(expected))

/// Three contributions, newest first: Zuzana has answered twice.
const QString threeAnswers = survey
    + u"Zuzana;KOVACOVA;ZUZANA@X.EXAMPLE;head;second;id-3-of-the-survey-export;2030-02-21 09:30;2030-02-21 "
      u"09:30\n"
      "Ann;Ex;ann@x.example;officer;because;id-2-of-the-survey-export;2030-02-20 10:00;2030-02-20 10:00\n"
      "Zuzana;Kováčová;zuzana@x.example;nurse;first;id-1-of-the-survey-export;2030-02-18 10:47;2030-02-18 10:47\n"_s;

} // namespace

void IntakePlanTest::plansNewAnswers()
{
    Desk desk;
    const IntakePlan plan =
        desk.takeIn(survey + u"Ann;Ex;ann@x.example;officer;because;id-1;2030-02-18;2030-02-18\n"_s);
    COMPARE_COUNTS(plan, counts(1, 0, 0, 0, 0, 1, 0));
    QVERIFY(plan.changesAnything());
    QVERIFY(plan.rows.constFirst().isUsed());
    QCOMPARE(plan.people.constFirst().values.displayName(), u"Ann Ex"_s);
}

void IntakePlanTest::findsSecondAnswersInOneFile()
{
    Desk desk;
    const IntakePlan plan = desk.takeIn(threeAnswers);
    COMPARE_COUNTS(plan, counts(2, 0, 0, 1, 0, 2, 0));
    QCOMPARE(plan.rows.at(0).kind, RowKind::Duplicate); // the later one, although it stands first
    QVERIFY(plan.rows.at(0).isUsed());
    QCOMPARE(plan.rows.at(2).replacedByRow, 0);
    QCOMPARE(plan.rows.at(0).differences,
             (QList<FieldDifference>{{u"question:why"_s, u"first"_s, u"second"_s}}));
    const IncomingPerson &zuzana = plan.people.at(plan.rows.at(0).person).values;
    QCOMPARE(zuzana.displayName(), u"Zuzana Kováčová"_s);
    QCOMPARE(zuzana.function, u"head"_s);
}

void IntakePlanTest::findsSecondAnswersAcrossFiles()
{
    Desk desk;
    desk.takeIn(survey + u"Ann;Ex;ann@x.example;officer;because;id-1;2030-02-18;2030-02-18\n"_s);
    const IntakePlan plan =
        desk.takeIn(u"Submitted;Name;E-mail;Why?\n2030-02-20;Ann Ex;ANN@x.example;new reasons\n"_s);
    COMPARE_COUNTS(plan, counts(0, 0, 0, 1, 0, 0, 1));
    QCOMPARE(plan.replaced.size(), 1);
    QCOMPARE(plan.replaced.constFirst().older, desk.known.applications.constFirst().application.id);
    QCOMPARE(plan.rows.constFirst().differences,
             (QList<FieldDifference>{{u"received"_s, u"2030-02-18 00:00:00"_s, u"2030-02-20 00:00:00"_s},
                                     {u"question:why"_s, u"because"_s, u"new reasons"_s}}));
}

void IntakePlanTest::keepsTheNewerAnswer_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("used");
    QTest::newRow("later than the one that is here") << u"2030-02-20"_s << true;
    QTest::newRow("at the same time") << u"2030-02-18"_s << true;
    QTest::newRow("without a time: it comes now") << QString() << true;
    QTest::newRow("earlier than the one that is here") << u"2030-02-17"_s << false;
}

void IntakePlanTest::keepsTheNewerAnswer()
{
    QFETCH(QString, time);
    QFETCH(bool, used);
    Desk desk;
    desk.takeIn(survey + u"Ann;Ex;ann@x.example;officer;because;id-1;2030-02-18;2030-02-18\n"_s);
    const IntakePlan plan = desk.takeIn(survey + u"Ann;Ex;ann@x.example;head;other;id-2;%1;%1\n"_s.arg(time));
    COMPARE_COUNTS(plan, counts(0, 0, 0, 1, 0, 0, 1));
    QCOMPARE(plan.rows.constFirst().isUsed(), used);
    QCOMPARE(plan.replaced.size(), used ? 1 : 0);
    QCOMPARE(plan.rows.constFirst().replacedByApplication.has_value(), !used);
    QCOMPARE(plan.people.constFirst().values.function, used ? u"head"_s : u"officer"_s);
}

void IntakePlanTest::changesNothingTheSecondTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fingerprints");
    const QString form = u"Submitted;Name;E-mail;Organisation and role;Country;Why?\n"
                         "04/05/2030 07:30;Ann Ex;ann (at) x.example;Town, officer;Italy;so\n"
                         "04/05/2030 07:31;Bo Wai;bo@x.example;Town, head;Atlantis;\n"
                         "05/05/2030 07:31;BO WAI;BO@x.example;Village, head;Atlantis;more\n"
                         "06/05/2030 07:31;Cy Zed;;Village, guard;EL;x\n"_s;
    const QString list =
        u"Name;E-mail;Why?\nAnn Ex;ann@x.example;a\nAnn Ex;ann@x.example;b\nBo Wai;bo@x.example;c\nBo Wai;bo@x.example;c\n"_s;
    for (const bool fingerprints : {true, false}) {
        const char *how = fingerprints ? "with fingerprints" : "without fingerprints";
        QTest::addRow("a survey with second answers, %s", how) << threeAnswers << fingerprints;
        QTest::addRow("a form, %s", how) << form << fingerprints;
        QTest::addRow("a list without times, %s", how) << list << fingerprints;
    }
}

void IntakePlanTest::changesNothingTheSecondTime()
{
    QFETCH(QString, text);
    QFETCH(bool, fingerprints);
    Desk desk;
    desk.keepsFingerprints = fingerprints;
    const IntakePlan first = desk.takeIn(text);
    QVERIFY(first.counts.newRows > 0 && first.counts.duplicates > 0);
    const QList<Person> people = desk.known.people;
    const IntakePlan second = desk.takeIn(text);
    QCOMPARE(second.counts.identical, first.counts.rows);
    QVERIFY(!second.changesAnything());
    QCOMPARE(desk.known.people, people);
}

void IntakePlanTest::seesWhatChanged()
{
    for (const bool fingerprints : {true, false}) {
        Desk desk;
        desk.keepsFingerprints = fingerprints;
        desk.takeIn(threeAnswers);
        QString changed = threeAnswers;
        changed.replace(u"officer;because;id-2-of-the-survey-export;2030-02-20 10:00;2030-02-20 10:00"_s,
                        u"head;though;id-2-of-the-survey-export;2030-02-20 10:00;2030-02-22 11:00"_s);
        const IntakePlan plan = desk.takeIn(changed);
        COMPARE_COUNTS(plan, counts(0, 1, 2, 0, 0, 0, 2));
        QCOMPARE(plan.rows.at(1).kind, RowKind::Changed);
        QCOMPARE(
            plan.rows.at(1).differences,
            (QList<FieldDifference>{{u"question:why"_s, u"because"_s, u"though"_s},
                                    {u"person.function"_s, u"officer"_s, u"head"_s},
                                    {u"updated"_s, u"2030-02-20 10:00:00"_s, u"2030-02-22 11:00:00"_s}}));
        QCOMPARE(desk.takeIn(changed).counts.identical, 3);
    }
}

void IntakePlanTest::seesANewerUpdateOfTheSameAnswer()
{
    Desk desk;
    desk.takeIn(threeAnswers);
    QString changed = threeAnswers;
    changed.replace(u"2030-02-20 10:00;2030-02-20 10:00"_s, u"2030-02-20 10:00;2030-02-23 10:00"_s);
    COMPARE_COUNTS(desk.takeIn(changed), counts(0, 1, 2, 0, 0, 0, 2));
}

void IntakePlanTest::refusesAnOlderExport()
{
    Desk desk;
    QString newer = threeAnswers;
    newer.replace(u"because;id-2-of-the-survey-export;2030-02-20 10:00;2030-02-20 10:00"_s,
                  u"though;id-2-of-the-survey-export;2030-02-20 10:00;2030-02-22 11:00"_s);
    desk.takeIn(newer);
    const IntakePlan plan = desk.takeIn(threeAnswers);
    COMPARE_COUNTS(plan, counts(0, 0, 2, 0, 1, 0, 2));
    QCOMPARE(plan.rows.at(1).skip, SkipReason::OlderThanKnown);
    QVERIFY(!plan.changesAnything());
}

void IntakePlanTest::refusesAnotherPersonsReference()
{
    Desk desk;
    desk.takeIn(u"Response ID;Name;E-mail;Why?\n17;Ann Ex;ann@x.example;a\n"_s);
    const IntakePlan plan = desk.takeIn(u"Response ID;Name;E-mail;Why?\n17;Bo Wai;bo@x.example;b\n"_s);
    COMPARE_COUNTS(plan, counts(0, 0, 0, 0, 1, 0, 0));
    QCOMPARE(plan.rows.constFirst().skip, SkipReason::ReferenceTaken);
    // A new address of the same person is a change.
    COMPARE_COUNTS(desk.takeIn(u"Response ID;Name;E-mail;Why?\n17;Ann Ex;ex@x.example;a\n"_s),
                   counts(0, 1, 0, 0, 0, 0, 1));
}

void IntakePlanTest::usesTheNewestStateOfAReference()
{
    Desk desk;
    const QString text = survey
        + u"Ann;Ex;ann@x.example;officer;old;id-1-of-the-survey;2030-02-18;2030-02-18\nAnn;Ex;ann@x.example;officer;new;id-1-of-the-survey;2030-02-18;2030-02-20\n"_s;
    const IntakePlan plan = desk.takeIn(text);
    COMPARE_COUNTS(plan, counts(1, 0, 0, 0, 1, 1, 0));
    QCOMPARE(plan.rows.at(0).skip, SkipReason::OlderInFile);
    QCOMPARE(plan.rows.at(0).skipDetail, u"3"_s);
    COMPARE_COUNTS(desk.takeIn(text), counts(0, 0, 1, 0, 1, 0, 1));
}

void IntakePlanTest::takesTheSameFileTwiceAtOnce()
{
    Desk desk;
    const IncomingTable table = test::rowsOf(threeAnswers);
    COMPARE_COUNTS(desk.takeIn({table, table}), counts(2, 0, 3, 1, 0, 2, 0));
    const IncomingTable list = test::rowsOf(u"Name;E-mail\nAnn Ex;new@x.example\n"_s);
    Desk other;
    COMPARE_COUNTS(other.takeIn({list, list}), counts(1, 0, 1, 0, 0, 1, 0));
}

void IntakePlanTest::knowsARowWithoutReferenceAgain()
{
    for (const bool fingerprints : {true, false}) {
        Desk desk;
        desk.keepsFingerprints = fingerprints;
        desk.takeIn(
            u"Submitted;Name;E-mail;Phone;Why?\n2030-02-18 10:00;Ann Ex;ann@x.example;+32 2 111 22 33;a\n"_s);
        const IntakePlan corrected = desk.takeIn(
            u"Submitted;Name;E-mail;Phone;Why?\n2030-02-18 10:00;Ann Ex;ann@x.example;+32 2 999 22 33;a\n"_s);
        COMPARE_COUNTS(corrected, counts(0, 1, 0, 0, 0, 0, 1));
        const IntakePlan reworded = desk.takeIn(
            u"Submitted;Name;E-mail;Phone;Why?\n2030-02-18 10:00;Ann Ex;ann@x.example;+32 2 999 22 33;b\n"_s);
        COMPARE_COUNTS(reworded, counts(0, 1, 0, 0, 0, 0, 1));
        const IntakePlan later = desk.takeIn(
            u"Submitted;Name;E-mail;Phone;Why?\n2030-02-19 10:00;Ann Ex;ann@x.example;+32 2 999 22 33;b\n"_s);
        COMPARE_COUNTS(later, counts(0, 0, 0, 1, 0, 0, 1));
    }
}

void IntakePlanTest::knowsARowWithoutAddressAgain()
{
    Desk desk;
    const QString text = u"Name;Organisation;Why?\nZoë Wąs;Night Guard;a\n"_s;
    desk.takeIn(text);
    COMPARE_COUNTS(desk.takeIn(text), counts(0, 0, 1, 0, 0, 0, 1));
    COMPARE_COUNTS(desk.takeIn(u"Name;Organisation;Why?\nZoë Wąs;Day Guard;a\n"_s),
                   counts(1, 0, 0, 0, 0, 1, 0));
}

void IntakePlanTest::doesNotMergeByName()
{
    Desk desk;
    desk.takeIn(u"Name;E-mail;Country\nAnn Ex;ann@x.example;BE\n"_s);
    const IntakePlan plan =
        desk.takeIn(u"Name;E-mail;Country\nAnn Ex;other@x.example;Belgium\nBo Wai;b@x.example;BE\n"_s);
    COMPARE_COUNTS(plan, counts(2, 0, 0, 0, 0, 2, 0));
    QCOMPARE(plan.rows.constFirst().hints.size(), 1);
    QCOMPARE(plan.rows.constFirst().hints.constFirst().reason, PersonHint::Reason::SameName);
    QCOMPARE(plan.rows.constFirst().hints.constFirst().known, desk.known.people.constFirst().id);
    QVERIFY(plan.rows.constLast().hints.isEmpty());
}

void IntakePlanTest::asksAboutASharedTelephone()
{
    Desk desk;
    desk.takeIn(u"Name;E-mail;Phone;Country\nAnn Example;ann@x.example;+32 2 123 45 67;BE\n"_s);
    const IntakePlan plan = desk.takeIn(u"Name;E-mail;Phone;Country\n"
                                        "Anne Exampel;other@x.example;02 123 45 67;Belgium\n"
                                        "Bo Wai;b@x.example;02 123 45 67;BE\n"_s);
    COMPARE_COUNTS(plan, counts(2, 0, 0, 0, 0, 2, 0));
    QCOMPARE(plan.rows.constFirst().hints.size(), 1);
    QCOMPARE(plan.rows.constFirst().hints.constFirst().reason, PersonHint::Reason::SamePhone);
    QCOMPARE(plan.rows.constFirst().hints.constFirst().known, desk.known.people.constFirst().id);
    QVERIFY(plan.rows.constLast().hints.isEmpty()); // a colleague at the same telephone
}

void IntakePlanTest::keepsColleaguesOfOneMailboxApart()
{
    Desk desk;
    const QString text = u"Name;E-mail;Why?\nJan Peeters;desk@x.example;a\nSofie Claes;desk@x.example;b\n"_s;
    const IntakePlan plan = desk.takeIn(text);
    COMPARE_COUNTS(plan, counts(2, 0, 0, 0, 0, 2, 0));
    QCOMPARE(plan.rows.constLast().hints.constFirst().reason, PersonHint::Reason::SharedMailbox);
    COMPARE_COUNTS(desk.takeIn(text), counts(0, 0, 2, 0, 0, 0, 2));
}

void IntakePlanTest::fillsWhatAnOlderAnswerKnew()
{
    Desk desk;
    const IntakePlan plan = desk.takeIn(
        u"Submitted;Name;E-mail;Phone;Function\n2030-02-19;Ann Ex;ann@x.example;;head\n2030-02-18;Ann Ex;ann@x.example;+32 2 111 22 33;officer\n"_s);
    const IncomingPerson &ann = plan.people.constFirst().values;
    QCOMPARE(ann.function, u"head"_s);
    QCOMPARE(ann.phone, u"+32 2 111 22 33"_s);
}

void IntakePlanTest::doesNotRevertAPersonChangedSince()
{
    Desk desk;
    const QString text =
        survey + u"Ann;Ex;ann@x.example;officer;because;id-1-of-the-survey;2030-02-18;2030-02-18\n"_s;
    desk.takeIn(text);
    desk.known.people.first().function = u"head"_s;
    const IntakePlan plan = desk.takeIn(text);
    COMPARE_COUNTS(plan, counts(0, 0, 1, 0, 0, 0, 1));
    QCOMPARE(desk.known.people.constFirst().function, u"head"_s);
}

void IntakePlanTest::skipsAndCounts()
{
    Desk desk;
    const IntakePlan plan = desk.takeIn(u"Name;E-mail;Why?\n;;nobody\nAnn Ex;ann@x.example;a\n"_s);
    COMPARE_COUNTS(plan, counts(1, 0, 0, 0, 1, 1, 0));
    QCOMPARE(plan.rows.constFirst().person, -1);
    QCOMPARE(plan.rows.constFirst().skip, SkipReason::Nobody);
}

void IntakePlanTest::respectsAWithdrawal()
{
    Desk desk;
    desk.takeIn(u"Submitted;Name;E-mail\n2030-02-18;Ann Ex;ann@x.example\n"_s);
    desk.known.applications.first().application.state = ApplicationState::Withdrawn;
    const IntakePlan plan = desk.takeIn(u"Submitted;Name;E-mail\n2030-02-17;Ann Ex;ann@x.example\n"_s);
    QVERIFY(
        plan.replaced.isEmpty()); // a withdrawn answer is neither replaced nor does it count as the newer one
    QVERIFY(plan.rows.constFirst().isUsed());
}

void IntakePlanTest::plansTheAddressBook()
{
    const auto planned = [](const QString &text, const QList<Person> &known) {
        return planPeople({test::rowsOf(text, {}, IntakePurpose::AddressBook)}, known);
    };
    const QString text =
        u"Name;E-mail;Phone;Last event\nAnn Ex;ann@x.example;+32 2 111 22 33;2029-01\nBo Wai;bo@x.example;;\nBO WAI;BO@x.example;+32 2 111 22 44;\n;;;\nCy Zed;;;\n"_s;
    const IntakePlan first = planned(text, {});
    COMPARE_COUNTS(first, counts(3, 0, 0, 1, 0, 3, 0));
    Desk desk;
    desk.writePeople(first);
    const IntakePlan second = planned(text, desk.known.people);
    COMPARE_COUNTS(second, counts(0, 0, 4, 0, 0, 0, 3));
    QVERIFY(!second.changesAnything());
    const IntakePlan third =
        planned(u"Name;E-mail;Phone;Last event\nAnn Ex;ann@x.example;+32 2 111 22 33;2030-01\n;;+32 2;\n"_s,
                desk.known.people);
    COMPARE_COUNTS(third, counts(0, 1, 0, 0, 1, 0, 1));
    QCOMPARE(
        third.rows.constFirst().differences,
        (QList<FieldDifference>{{u"person.notes"_s, u"Last event: 2029-01"_s, u"Last event: 2030-01"_s}}));
}

void IntakePlanTest::settlesContradictingRows()
{
    const IncomingTable table =
        test::rowsOf(u"Name;E-mail;Function\nAnn Ex;ann@x.example;officer\nAnn Ex;ann@x.example;head\n"_s, {},
                     IntakePurpose::AddressBook);
    Desk desk;
    desk.writePeople(planPeople({table}, {}));
    QCOMPARE(desk.known.people.constFirst().function, u"head"_s);
    COMPARE_COUNTS(planPeople({table}, desk.known.people), counts(0, 0, 2, 0, 0, 0, 1));
}

void IntakePlanTest::neverBringsBackWhoUnsubscribed()
{
    const auto table = [](const QString &state) {
        return test::rowsOf(u"Name;E-mail;Newsletter\nAnn Ex;ann@x.example;"_s + state + u'\n', {},
                            IntakePurpose::AddressBook);
    };
    Desk desk;
    desk.writePeople(planPeople({table(u"unsubscribed"_s)}, {}));
    const IntakePlan plan = planPeople({table(u"yes"_s)}, desk.known.people);
    COMPARE_COUNTS(plan, counts(0, 0, 1, 0, 0, 0, 1));
    QCOMPARE(plan.people.constFirst().values.newsletter, Newsletter::Unsubscribed);
}

QTEST_GUILESS_MAIN(IntakePlanTest)
#include "tst_intakeplan.moc"
