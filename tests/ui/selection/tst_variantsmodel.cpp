// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/variantsmodel.h"

#include "ui/common/cellroles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class VariantsModelTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static RankedVariant variant(const QString &name, const QList<int> &ranks, int places)
    {
        RankedVariant variant{name, {2, 0.5}, {}, {}};
        for (qsizetype i = 0; i < ranks.size(); ++i) {
            if (ranks.at(i) > 0) {
                variant.ranks.insert(ApplicationId(i + 1), ranks.at(i));
            }
            if (ranks.at(i) > 0 && ranks.at(i) <= places) {
                variant.seated.insert(ApplicationId(i + 1));
            }
        }
        return variant;
    }
    static void fill(VariantsModel &model)
    {
        model.load({{ApplicationId(1), u"Abel"_s, u"BE"_s},
                    {ApplicationId(2), u"Boer"_s, u"FR"_s},
                    {ApplicationId(3), u"Celik"_s, u"PT"_s}},
                   {variant(u"Present"_s, {1, 2, 3}, 2), variant(u"Other"_s, {3, 1, 2}, 2),
                    variant(u"Less"_s, {1, 2, 0}, 2)},
                   {u"Practice"_s, u"Languages"_s});
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void keepsTheRulesOfModels()
    {
        VariantsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(model);
        model.load({}, {}, {});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 2);
    }

    void marksWhoComesInAndGoesOut()
    {
        VariantsModel model;
        fill(model);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.index(0, 2).data().toString(), u"1"_s);
        QCOMPARE(model.index(0, 3).data().toString(), u"3 ▼2 goes out"_s);
        QCOMPARE(model.index(1, 3).data().toString(), u"1 ▲1"_s);
        QCOMPARE(model.index(2, 3).data().toString(), u"2 ▲1 comes in"_s);
        QCOMPARE(model.index(2, 4).data().toString(), u"–"_s);
        QVERIFY(model.index(2, 3).data(EmphasisRole).toBool()
                && !model.index(1, 3).data(EmphasisRole).toBool());
        QCOMPARE(model.index(0, 3).data(RawRole).toInt(), 3);
        QVERIFY(!model.index(2, 4).data(RawRole).isValid());
        QVERIFY(model.differs(0) && !model.differs(1) && model.differs(2));
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Other"_s);
        QVERIFY(
            model.headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"Languages: 0.5"_s));
    }
};

QTEST_GUILESS_MAIN(VariantsModelTest)
#include "tst_variantsmodel.moc"
