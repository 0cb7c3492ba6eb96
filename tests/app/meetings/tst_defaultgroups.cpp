// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/defaultgroups.h"
#include "support/fixedclock.h"

#include <QSet>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class DefaultGroupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithTheFourFirstGroups();
    void callsHealthMentalHealth();
    void givesEveryGroupItsOwnCodeNameAndIds();
    void givesColoursForBothGrounds();
    void datesTheAliasesThatEnded();

private:
    QList<WorkingGroup> m_groups;
};

void DefaultGroupsTest::init()
{
    const test::FixedClock clock;
    IdSource ids(clock, [] { return 7U; });
    m_groups = defaultWorkingGroups(ids);
}

void DefaultGroupsTest::beginsWithTheFourFirstGroups()
{
    QStringList codes;
    for (const WorkingGroup &group : m_groups) {
        codes.append(group.code);
    }
    QCOMPARE(codes.mid(0, 4), QStringList({u"POL"_s, u"PRISONS"_s, u"LOCAL"_s, u"HEALTH"_s}));
    QVERIFY(codes.contains(u"C&N"_s));
}

void DefaultGroupsTest::callsHealthMentalHealth()
{
    QCOMPARE(m_groups.at(3).name, u"Mental Health"_s);
}

void DefaultGroupsTest::givesEveryGroupItsOwnCodeNameAndIds()
{
    QSet<QString> words;
    QSet<WorkingGroupId> ids;
    for (const WorkingGroup &group : m_groups) {
        QVERIFY(!group.code.isEmpty() && !group.name.isEmpty());
        QVERIFY2(!words.contains(group.code), qPrintable(group.code));
        words.insert(group.code);
        QVERIFY(!ids.contains(group.id));
        ids.insert(group.id);
    }
}

void DefaultGroupsTest::givesColoursForBothGrounds()
{
    static const QString digits = u"0123456789ABCDEF"_s;
    for (const WorkingGroup &group : m_groups) {
        for (const QString &colour : {group.colour, group.darkColour}) {
            QVERIFY2(colour.size() == 7 && colour.startsWith(u'#'), qPrintable(group.code));
            for (const QChar c : colour.mid(1)) {
                QVERIFY2(digits.contains(c), qPrintable(colour));
            }
        }
    }
}

void DefaultGroupsTest::datesTheAliasesThatEnded()
{
    const WorkingGroup &prisons = m_groups.at(1);
    const auto it = std::find_if(prisons.aliases.cbegin(), prisons.aliases.cend(),
                                 [](const GroupAlias &alias) { return alias.name == u"P&P"; });
    QVERIFY(it != prisons.aliases.cend());
    QCOMPARE(it->toYear, std::optional<int>(2019));
    QVERIFY(!it->fromYear);
}

QTEST_GUILESS_MAIN(DefaultGroupsTest)
#include "tst_defaultgroups.moc"
