// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/reviewersmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ReviewersModelTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QList<ReviewerRow> rows()
    {
        Calibration calibration;
        calibration.groups = 2;
        calibration.reviewers = {{ReviewerId(1), 12, 61.2, 14.5, 0, -6.24},
                                 {ReviewerId(2), 9, 70, 11.0, 0, 6.24},
                                 {ReviewerId(3), 1, 50, std::nullopt, 1, std::nullopt}};
        return reviewerRows(
            calibration,
            {{ReviewerId(1), u"Ines"_s}, {ReviewerId(2), u"Tomás"_s}, {ReviewerId(3), u"Cal"_s}});
    }
    [[nodiscard]] static QString text(const ReviewersModel &model, int row, ReviewerColumn column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void keepsTheRulesOfModels()
    {
        ReviewersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load(rows());
        model.update(rows().mid(1));
        QCOMPARE(model.rowCount(), 2);
    }

    void saysWhatEachGives()
    {
        ReviewersModel model;
        model.load(rows());
        QCOMPARE(text(model, 0, ReviewerColumn::Reviews), u"12"_s);
        QCOMPARE(text(model, 0, ReviewerColumn::Mean), u"61.2"_s);
        QCOMPARE(text(model, 0, ReviewerColumn::Offset), u"−6.2"_s);
        QCOMPARE(text(model, 1, ReviewerColumn::Offset), u"+6.2"_s);
        QCOMPARE(text(model, 0, ReviewerColumn::ConnectedTo), u"Tomás"_s);
        QCOMPARE(text(model, 2, ReviewerColumn::Spread), QString());
        QCOMPARE(text(model, 2, ReviewerColumn::Offset), u"not comparable"_s);
        QCOMPARE(text(model, 2, ReviewerColumn::ConnectedTo), u"nobody: no application is shared"_s);
        const QModelIndex offset = model.index(0, static_cast<int>(ReviewerColumn::Offset));
        QCOMPARE(offset.data(Qt::ToolTipRole).toString(),
                 u"Ines gives 6.2 points less than the average reviewer"_s);
    }
};

QTEST_GUILESS_MAIN(ReviewersModelTest)
#include "tst_reviewersmodel.moc"
