// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progressdialog.h"

#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ProgressDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quickWorkShowsNothing()
    {
        ProgressDialog dialog(u"Reading <b>x</b>"_s);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(dialog.step(i, 100));
        }
        QVERIFY(!dialog.isVisible());
    }

    void slowWorkShowsHowFarItIs()
    {
        ProgressDialog dialog(u"Reading"_s);
        dialog.setPatience(0);
        QTest::qSleep(50);
        QVERIFY(dialog.step(25, 100));
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.findChild<QProgressBar *>()->value(), 250);
        QTest::qSleep(50);
        dialog.step(25, 0);
        QCOMPARE(dialog.findChild<QProgressBar *>()->maximum(), 0);
    }

    void canBeCancelled_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by its button") << false;
        QTest::newRow("by Escape") << true;
    }
    void canBeCancelled()
    {
        QFETCH(bool, byKey);
        ProgressDialog dialog(u"Reading"_s);
        dialog.setPatience(0);
        QTest::qSleep(50);
        dialog.step(1, 100);
        if (byKey) {
            QTest::keyClick(&dialog, Qt::Key_Escape);
        } else {
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"cancel"_s), Qt::LeftButton);
        }
        QVERIFY(!dialog.step(2, 100));
        QVERIFY(dialog.isCancelled());
    }
};

QTEST_MAIN(ProgressDialogTest)
#include "tst_progressdialog.moc"
