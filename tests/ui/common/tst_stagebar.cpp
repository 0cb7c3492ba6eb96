// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stagebar.h"

#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<StageTab> stages(const QString &applications = u"180"_s, bool selects = true)
{
    return {{u"call"_s, u"Call"_s, {}, true, true},
            {u"applications"_s, u"Applications"_s, applications, false, true},
            {u"review"_s, u"Review"_s, {}, false, selects},
            {u"participants"_s, u"Participants"_s, {}, false, true}};
}

} // namespace

class StageBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesByArrowKeys()
    {
        StageBar bar;
        bar.setStages(stages());
        const QSignalSpy chosen(&bar, &StageBar::stageChosen);
        bar.setCurrentStage(u"call"_s);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(bar.currentStage(), u"applications"_s);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"applications"_s);
    }

    void changesByMouse()
    {
        StageBar bar;
        bar.setStages(stages());
        bar.resize(bar.sizeHint());
        bar.show();
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(3).center());
        QCOMPARE(bar.currentStage(), u"participants"_s);
    }

    void staysWhereItIsWhenFiguresChange()
    {
        StageBar bar;
        bar.setStages(stages());
        bar.setCurrentStage(u"applications"_s);
        const QSignalSpy chosen(&bar, &StageBar::stageChosen);
        const int narrow = bar.tabRect(1).width();
        bar.setStages(stages(u"12,345"_s));
        QCOMPARE(bar.currentStage(), u"applications"_s);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(bar.tabRect(1).width() > narrow);
    }

    void hidesStagesThatAMeetingDoesNotHave()
    {
        StageBar bar;
        bar.setStages(stages(u"180"_s, false));
        QVERIFY(!bar.setCurrentStage(u"review"_s));
        bar.setCurrentStage(u"applications"_s);
        QTest::keyClick(&bar, Qt::Key_Right);
        QCOMPARE(bar.currentStage(), u"participants"_s);
    }

    void tellsFiguresToScreenReaders()
    {
        StageBar bar;
        bar.setStages(stages());
        QCOMPARE(bar.accessibleTabName(1), u"Applications, 180"_s);
        QCOMPARE(bar.accessibleTabName(0), u"Call, done"_s);
    }
};

QTEST_MAIN(StageBarTest)
#include "tst_stagebar.moc"
