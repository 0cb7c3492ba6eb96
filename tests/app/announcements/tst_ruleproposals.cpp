// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/ruleproposals.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "country * max 1 (2) said; sector police min 8 likely"
QString inShort(const QList<ProposedRule> &proposals)
{
    QStringList all;
    for (const ProposedRule &proposal : proposals) {
        const Rule &rule = proposal.rule;
        QString words = rule.attribute + u' ' + rule.value;
        if (rule.min) {
            words += u" min %1"_s.arg(*rule.min);
        }
        if (rule.max) {
            words += u" max %1"_s.arg(*rule.max);
        }
        if (rule.exceptionalMax) {
            words += u" (%1)"_s.arg(*rule.exceptionalMax);
        }
        words += proposal.certainty == RuleCertainty::Said ? u" said"_s
            : proposal.certainty == RuleCertainty::Likely  ? u" likely"_s
                                                           : u" guess"_s;
        all.append(words);
    }
    return all.join(u"; "_s);
}

MeetingDocument thirtyPlaces()
{
    MeetingDocument document{.meeting = Meeting{.id = MeetingId(1)}};
    document.meeting.places = 30;
    return document;
}

} // namespace

class RuleProposalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsCaps_data();
    void readsCaps();
    void readsShares_data();
    void readsShares();
    void findsNothing_data();
    void findsNothing();
    void needsThePlacesForShares();
    void leavesOutWhatTheCallHas();
    void takesTheWantedNumbersOfProfiles();
    void keepsTheWords();
};

void RuleProposalsTest::readsCaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rules");
    const auto row = [](const QString &text, const QString &rules) {
        QTest::newRow(qPrintable(text)) << text << rules;
    };
    row(u"We can take one guest per country."_s, u"country * max 1 likely"_s);
    row(u"At most two delegates per Member State can join."_s, u"country * max 2 said"_s);
    row(u"One (max. 2) per country"_s, u"country * max 1 (2) said"_s);
    row(u"Places go to one person (maximum two) per EU MS."_s, u"country * max 1 (2) said"_s);
    row(u"One baker per Member State, two by exception."_s, u"country * max 1 (2) likely"_s);
    row(u"Only one person per country is funded. In exceptional cases two will be."_s,
        u"country * max 1 (2) said"_s);
    row(u"On some occasions we take two bakers from one country."_s, u""_s);
    row(u"We see two people from each country. Only one (maximum two) baker(s) per EU MS can attend."_s,
        u"country * max 1 (2) said"_s);
    row(u"No more than 3 people from the same organisation."_s, u"organisation * max 3 said"_s);
    row(u"at most one per organisation, at least one per country"_s, u"organisation * max 1 said"_s);
    row(u"At least one singer from each country."_s, u"country * min 1 said"_s);
    row(u"Au maximum deux personnes par pays."_s, u"country * max 2 said"_s);
    row(u"Höchstens zwei Personen pro Land, ausnahmsweise drei."_s, u"country * max 2 (3) said"_s);
    row(u"Maximaal één deelnemer per organisatie."_s, u"organisation * max 1 said"_s);
    row(u"Ten hoogste twee deelnemers per lidstaat, bij uitzondering drie."_s, u"country * max 2 (3) said"_s);
}

void RuleProposalsTest::readsCaps()
{
    QFETCH(QString, text);
    QTEST(inShort(proposedRules(text, thirtyPlaces())), "rules");
}

void RuleProposalsTest::readsShares_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rules");
    const auto row = [](const QString &text, const QString &rules) {
        QTest::newRow(qPrintable(text)) << text << rules;
    };
    row(u"At least a third of the seats is for police."_s, u"sector police min 10 likely"_s);
    row(u"At least 8 participants from prisons."_s, u"sector prison min 8 said"_s);
    row(u"A minimum of 40% women is aimed at."_s, u"gender female min 12 likely"_s);
    row(u"At least half should work in mental health care."_s, u"sector health min 15 likely"_s);
    row(u"We seek a balance between teachers and youth workers."_s,
        u"sector education min 12 guess; sector youth work min 12 guess"_s);
    row(u"a balanced mix of police, prison and probation staff"_s,
        u"sector police min 8 guess; sector prison min 8 guess; sector probation min 8 guess"_s);
    row(u"Gender balance matters to us."_s, u"gender female min 12 guess; gender male min 12 guess"_s);
    row(u"Mindestens ein Drittel der Plätze für die Polizei."_s, u"sector police min 10 likely"_s);
    row(u"Au moins un quart de femmes."_s, u"gender female min 8 likely"_s);
    row(u"Minstens vijf mensen van de politie."_s, u"sector police min 5 said"_s);
}

void RuleProposalsTest::readsShares()
{
    QFETCH(QString, text);
    QTEST(inShort(proposedRules(text, thirtyPlaces())), "rules");
}

void RuleProposalsTest::findsNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"There are 40 police officers per country station."_s, u"Each country has one capital."_s,
          u"The police work with two schools."_s, u"At least three years of practice are needed."_s,
          u"A balance between work and family."_s, u"At least two of police or prison background"_s,
          u"The meeting takes two days per year."_s, u""_s}) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text)) << text;
    }
}

void RuleProposalsTest::findsNothing()
{
    QFETCH(QString, text);
    QCOMPARE(inShort(proposedRules(text, thirtyPlaces())), QString());
}

void RuleProposalsTest::needsThePlacesForShares()
{
    MeetingDocument document = thirtyPlaces();
    document.meeting.places.reset();
    QCOMPARE(inShort(proposedRules(u"At least a third of the seats is for police."_s, document)), QString());
    QCOMPARE(inShort(proposedRules(u"At least 8 participants from prisons."_s, document)),
             u"sector prison min 8 said"_s);
}

void RuleProposalsTest::leavesOutWhatTheCallHas()
{
    MeetingDocument document = thirtyPlaces();
    document.meeting.background = u"One baker per country. At least 8 of the police."_s;
    document.rules = {{RuleId(1), u"country"_s, u"*"_s, {}, 3, {}, {}}};
    QCOMPARE(inShort(proposedRules(document)), u"sector police min 8 said"_s);
}

void RuleProposalsTest::takesTheWantedNumbersOfProfiles()
{
    MeetingDocument document = thirtyPlaces();
    document.call.profiles = {{ProfileId(1), u"singer"_s, u"Singers"_s, {}, 2, 4},
                              {ProfileId(2), u"guest"_s, u"Guests"_s, {}, {}, {}}};
    QCOMPARE(inShort(proposedRules(document)), u"profile singer min 2 max 4 said"_s);
}

void RuleProposalsTest::keepsTheWords()
{
    const QList<ProposedRule> proposals =
        proposedRules(u"Please note: at most  two guests\nper country may come."_s, thirtyPlaces());
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals.at(0).source, u"at most two guests per country"_s);
}

QTEST_GUILESS_MAIN(RuleProposalsTest)
#include "tst_ruleproposals.moc"
