// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowsync.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace convoke;

namespace {

struct Item
{
    int id;
    int value;

    friend bool operator==(const Item &, const Item &) = default;
};

/// Writes the steps down: "-2..3" removed, "+0..0" inserted, "~1..1" changed, "o" brought into order.
struct Diary
{
    QStringList steps;

    void beginRemove(int first, int last) { steps += QStringLiteral("-%1..%2").arg(first).arg(last); }
    void endRemove() { }
    void beginReorder() { steps += QStringLiteral("o"); }
    void endReorder(const QList<int> &) { }
    void beginInsert(int first, int last) { steps += QStringLiteral("+%1..%2").arg(first).arg(last); }
    void endInsert() { }
    void changed(int first, int last) { steps += QStringLiteral("~%1..%2").arg(first).arg(last); }
};

QList<Item> items(const QList<int> &ids)
{
    QList<Item> list;
    for (const int id : ids) {
        list.append({id, 0});
    }
    return list;
}

QStringList stepsBetween(QList<Item> rows, const QList<Item> &fresh)
{
    Diary diary;
    syncRows(
        rows, fresh, [](const Item &item) { return item.id; }, diary);
    return rows == fresh ? diary.steps : QStringList{QStringLiteral("wrong")};
}

} // namespace

class RowSyncTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheFewestSteps_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::addColumn<QString>("steps");
        QTest::newRow("nothing changed") << QList<int>{1, 2, 3} << QList<int>{1, 2, 3} << "";
        QTest::newRow("all new") << QList<int>{} << QList<int>{1, 2, 3} << "+0..2";
        QTest::newRow("all gone") << QList<int>{1, 2, 3} << QList<int>{} << "-0..2";
        QTest::newRow("one gone in the middle") << QList<int>{1, 2, 3} << QList<int>{1, 3} << "-1..1";
        QTest::newRow("two runs gone, the last first")
            << QList<int>{1, 2, 3, 4, 5} << QList<int>{3} << "-3..4 -0..1";
        QTest::newRow("one more in the middle") << QList<int>{1, 3} << QList<int>{1, 2, 3} << "+1..1";
        QTest::newRow("another order") << QList<int>{1, 2, 3} << QList<int>{3, 1, 2} << "o";
        QTest::newRow("everything at once")
            << QList<int>{1, 2, 3, 4} << QList<int>{9, 4, 8, 2} << "-2..2 -0..0 o +0..0 +2..2";
    }
    void takesTheFewestSteps()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        QFETCH(QString, steps);
        QCOMPARE(stepsBetween(items(before), items(after)).join(u' '), steps);
    }

    void tellsOnlyRowsThatDiffer()
    {
        const QList<Item> before{{1, 0}, {2, 0}, {3, 0}, {4, 0}};
        const QList<Item> after{{1, 0}, {2, 7}, {3, 7}, {4, 0}};
        QCOMPARE(stepsBetween(before, after), QStringList{QStringLiteral("~1..2")});
    }

    void endsEqualWhateverHappens()
    {
        QRandomGenerator random(20300305);
        for (int round = 0; round < 500; ++round) {
            QList<Item> lists[2];
            for (QList<Item> &list : lists) {
                for (int id = 0; id < 12; ++id) {
                    if (random.bounded(2) == 1) {
                        list.insert(random.bounded(int(list.size()) + 1), Item{id, int(random.bounded(2))});
                    }
                }
            }
            QVERIFY(stepsBetween(lists[0], lists[1]) != QStringList{QStringLiteral("wrong")});
        }
    }
};

QTEST_GUILESS_MAIN(RowSyncTest)
#include "tst_rowsync.moc"
