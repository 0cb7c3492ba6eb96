// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/optionalspinbox.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class OptionalSpinBoxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const OptionalSpinBox box(1, 100);
        QCOMPARE(box.optionalValue(), std::nullopt);
        QCOMPARE(box.text(), QString());
    }

    void beginsAtItsMinimum()
    {
        OptionalSpinBox box(5, 100);
        box.stepUp();
        QCOMPARE(box.optionalValue(), std::optional(5));
        box.stepDown();
        QCOMPARE(box.optionalValue(), std::nullopt);
    }

    void anEmptiedLineIsNoNumber()
    {
        OptionalSpinBox box(0, 100);
        const QSignalSpy changed(&box, &OptionalSpinBox::optionalValueChanged);
        box.setOptionalValue(30);
        box.selectAll();
        QTest::keyClick(&box, Qt::Key_Delete);
        QCOMPARE(box.optionalValue(), std::nullopt);
        QTest::keyClicks(&box, u"0"_s);
        QCOMPARE(box.optionalValue(), std::optional(0));
        QCOMPARE(changed.count(), 3);
    }

    void cannotLeaveItsBounds()
    {
        OptionalSpinBox box(1, 99);
        QTest::keyClicks(&box, u"123"_s);
        QCOMPARE(box.optionalValue(), std::optional(12));
    }

    void scrollingOverItChangesNothing()
    {
        OptionalSpinBox box(1, 99);
        box.setOptionalValue(30);
        QWheelEvent turn({5, 5}, box.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, {}, {}, Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(&box, &turn);
        QCOMPARE(box.optionalValue(), std::optional(30));
        QVERIFY(!turn.isAccepted());
    }
};

QTEST_MAIN(OptionalSpinBoxTest)
#include "tst_optionalspinbox.moc"
