// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowmodel.h"

#include "sampletable.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class RowModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfModelsWhateverHappens()
    {
        SampleTable model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load(SampleTable::people());
        QRandomGenerator random(4711);
        for (int round = 0; round < 60; ++round) {
            QList<SampleRow> rows = SampleTable::people();
            for (int i = 0; i < 6; ++i) {
                rows.removeAt(random.bounded(int(rows.size())));
                rows.swapItemsAt(random.bounded(int(rows.size())), random.bounded(int(rows.size())));
                rows[random.bounded(int(rows.size()))].country = QString::number(random.bounded(9));
            }
            model.update(rows);
            QCOMPARE(model.values(), rows);
        }
    }

    void persistentIndexesFollowTheirRows()
    {
        SampleTable model;
        model.load(SampleTable::people());
        const QPersistentModelIndex fourth(model.index(3, 2));
        QList<SampleRow> rows = SampleTable::people();
        rows.removeFirst();
        std::reverse(rows.begin(), rows.end());
        model.update(rows);
        QVERIFY(fourth.isValid());
        QCOMPARE(fourth.data(IdRole).toLongLong(), 4);
        QCOMPARE(fourth.column(), 2);
    }

    void appendsRowsAtTheEnd()
    {
        SampleTable model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QList<SampleRow> people = SampleTable::people();
        model.append(people.mid(0, 3));
        QVERIFY(!model.index(0, 0).data(HaystackRole).toString().isEmpty());
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.append(people.mid(3));
        model.append({});
        QCOMPARE(model.values(), people);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.index(11, 0).data(HaystackRole).toString().isEmpty(), false);
    }

    void tellsNeighboursThatChangedTogether()
    {
        SampleTable model;
        model.load(SampleTable::people());
        QList<SampleRow> changed = SampleTable::people().mid(4, 3);
        for (SampleRow &row : changed) {
            row.country = u"XX"_s;
        }
        const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.updateSome(changed + SampleTable::people().mid(9, 1));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().at(0).toModelIndex().row(), 4);
        QCOMPARE(told.first().at(1).toModelIndex().row(), 6);
    }

    void updatesSomeRowsAndLeavesTheOthers()
    {
        SampleTable model;
        model.load(SampleTable::people());
        SampleRow changed = SampleTable::people().at(1);
        changed.country = u"CY"_s;
        SampleRow added = SampleTable::people().at(1);
        added.id = 99;
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.updateSome({changed, added}, {3});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.valueAt(1).country, u"CY"_s);
        QCOMPARE(model.rowOf(99), std::optional(11));
        QCOMPARE(model.rowOf(3), std::nullopt);
    }

    void foldsTheSearchTextOnceAndAgainAfterAChange()
    {
        SampleTable model;
        model.load(SampleTable::people());
        QVERIFY(model.index(0, 0).data(HaystackRole).toString().contains(u"bergstrom, ake"_s));
        QList<SampleRow> rows = model.values();
        rows[0].name = u"Müller"_s;
        rows.removeAt(1);
        model.update(rows);
        QVERIFY(model.index(0, 0).data(HaystackRole).toString().contains(u"muller"_s));
        QVERIFY(model.index(1, 0).data(HaystackRole).toString().contains(u"zak"_s));
    }

    void answersForEveryCell()
    {
        SampleTable model;
        model.load(SampleTable::people());
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(model.index(0, column).data(RawRole).isValid());
            QCOMPARE(model.index(0, column).data(IdRole).toLongLong(), 1);
        }
        QVERIFY(!model.headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.data({}).isValid());
    }
};

QTEST_MAIN(RowModelTest)
#include "tst_rowmodel.moc"
