// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chipflow.h"

#include "dress.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class ChipFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }

    void goesOnInTheNextLineWhereThereIsNoRoom()
    {
        ChipFlow flow;
        flow.setChips({{u"invited to POL-2031-05"_s}, {u"on the reserve of POL-2031-06"_s}});
        QVERIFY(flow.heightForWidth(150) > flow.heightForWidth(2000));
        QVERIFY(flow.heightForWidth(2000) >= chipSize(flow.chips().first()).height());
    }

    void isHiddenWhileThereIsNothing()
    {
        QWidget window;
        auto *flow = new ChipFlow(&window);
        window.show();
        QVERIFY(!flow->isVisible());
        flow->setChips({{u"new"_s}});
        QVERIFY(flow->isVisible());
        flow->setChips({});
        QVERIFY(!flow->isVisible());
        QCOMPARE(flow->heightForWidth(100), 0);
    }

    void saysAllWordsToScreenReaders()
    {
        ChipFlow flow;
        flow.setChips({{u"new"_s}, {u"late"_s}});
        QCOMPARE(flow.accessibleName(), u"new, late"_s);
    }
};

QTEST_MAIN(ChipFlowTest)
#include "tst_chipflow.moc"
