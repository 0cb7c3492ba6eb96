// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/clashes.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ClashesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areMeetingsThatNeedTheSamePeople_data();
    void areMeetingsThatNeedTheSamePeople();
    void standInTheOrderOfTheList();
    void nameTheFirstSharedDayOnce();
};

namespace {

MeetingSummary meeting(const QList<QDate> &days, const QList<MeetingGroup> &groups,
                       const QStringList &chairs = {})
{
    MeetingSummary summary{MeetingId(1)};
    summary.days = days;
    summary.groups = groups;
    summary.chairs = chairs;
    return summary;
}

const QDate monday(2031, 5, 5);

} // namespace

void ClashesTest::areMeetingsThatNeedTheSamePeople_data()
{
    QTest::addColumn<MeetingSummary>("other");
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<QStringList>("chairs");

    const auto row = [](const char *name, const MeetingSummary &other, const QStringList &groups,
                        const QStringList &chairs) {
        QTest::newRow(name) << other << groups << chairs;
    };
    row("the same group on the same day", meeting({monday}, {{u"POL"_s, GroupRole::Lead}}), {u"POL"_s}, {});
    row("a joint group counts",
        meeting({monday}, {{u"LOCAL"_s, GroupRole::Lead}, {u"POL"_s, GroupRole::Joint}}), {u"POL"_s}, {});
    row("a group that gives input does not",
        meeting({monday}, {{u"LOCAL"_s, GroupRole::Lead}, {u"POL"_s, GroupRole::Input}}), {}, {});
    row("the same group the day after", meeting({monday.addDays(1)}, {{u"POL"_s, GroupRole::Lead}}), {}, {});
    row("the same chair, written otherwise",
        meeting({monday}, {{u"LOCAL"_s, GroupRole::Lead}}, {u"ILSE GRUN"_s}), {}, {u"Ilse Grün"_s});
    row("other people", meeting({monday}, {{u"LOCAL"_s, GroupRole::Lead}}, {u"Bo Lund"_s}), {}, {});
    row("no day yet", meeting({}, {{u"POL"_s, GroupRole::Lead}}, {u"Ilse Grün"_s}), {}, {});
}

void ClashesTest::areMeetingsThatNeedTheSamePeople()
{
    QFETCH(const MeetingSummary, other);
    QFETCH(const QStringList, groups);
    QFETCH(const QStringList, chairs);
    const MeetingSummary first = meeting({monday}, {{u"POL"_s, GroupRole::Lead}}, {u"Ilse Grün"_s});
    const QList<QList<Clash>> clashes = clashesAmong({first, other});
    QCOMPARE(clashes.size(), 2);
    const bool isClash = !groups.isEmpty() || !chairs.isEmpty();
    QCOMPARE(clashes.at(0).size(), isClash ? 1 : 0);
    QCOMPARE(clashes.at(1).size(), isClash ? 1 : 0);
    if (isClash) {
        QCOMPARE(clashes.at(0).constFirst(), (Clash{1, monday, groups, chairs}));
        QCOMPARE(clashes.at(1).constFirst().other, 0);
    }
}

void ClashesTest::standInTheOrderOfTheList()
{
    const MeetingSummary one = meeting({monday, monday.addDays(1)}, {{u"POL"_s, GroupRole::Lead}});
    const MeetingSummary early = meeting({monday}, {{u"POL"_s, GroupRole::Lead}});
    const MeetingSummary late = meeting({monday.addDays(1)}, {{u"POL"_s, GroupRole::Lead}});
    const QList<QList<Clash>> clashes = clashesAmong({late, one, early});
    QCOMPARE(clashes.at(1).size(), 2);
    QCOMPARE(clashes.at(1).at(0).other, 0);
    QCOMPARE(clashes.at(1).at(1).other, 2);
    QCOMPARE(clashes.at(0).size(), 1);
}

void ClashesTest::nameTheFirstSharedDayOnce()
{
    const MeetingSummary two = meeting({monday, monday.addDays(1)}, {{u"POL"_s, GroupRole::Lead}});
    const QList<QList<Clash>> clashes = clashesAmong({two, two});
    QCOMPARE(clashes.at(0).size(), 1);
    QCOMPARE(clashes.at(0).constFirst().day, monday);
}

QTEST_GUILESS_MAIN(ClashesTest)
#include "tst_clashes.moc"
