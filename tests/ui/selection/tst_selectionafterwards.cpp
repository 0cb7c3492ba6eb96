// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownselection.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// After the decision: single seats change with a reason, and who withdraws is replaced.
class SelectionAfterwardsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownSelection> m_shown;

    [[nodiscard]] Decision decisionOn(int number)
    {
        return m_shown->office.office->applications()
            .load(m_shown->office.application(number))
            ->application.decision;
    }

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<ShownSelection>();
        QLocale::setDefault(QLocale::c());
        m_shown->office.scoreEverybody();
        m_shown->open();
        m_shown->propose();
        m_shown->find<QPushButton>(u"decide"_s)->click();
        m_shown->giveReason(u"Best under the rules"_s);
    }

    void chosenRowsAreDecidedTogetherWithOneReason()
    {
        m_shown->table()->setFocus();
        m_shown->table()->selectionModel()->select(
            QItemSelection(m_shown->table()->model()->index(6, 0), m_shown->table()->model()->index(7, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        Q_EMIT m_shown->table()->customContextMenuRequested({});
        m_shown->find<QAction>(u"menuReject"_s)->trigger();
        m_shown->table()->findChild<QMenu *>()->close();
        const int steps = m_shown->office.undo.count();
        m_shown->giveReason(u"Too little practice"_s);
        QCOMPARE(decisionOn(7), Decision::Reject);
        QCOMPARE(decisionOn(8), Decision::Reject);
        QCOMPARE(m_shown->office.undo.count(), steps + 1);
        m_shown->office.undo.undo();
        QCOMPARE(decisionOn(8), Decision::Open);
    }

    void theBoardAsksForTheReasonOfAChange()
    {
        m_shown->find<QPushButton>(u"viewBoard"_s)->click();
        auto *in = m_shown->find<QAbstractItemView>(u"boardIn"_s);
        QTRY_COMPARE(in->model()->rowCount(), 3);
        QVERIFY(m_shown->text(u"tryOutWords"_s).contains(u"decided"_s));
        in->setFocus();
        in->setCurrentIndex(in->model()->index(2, 0));
        QTest::keyClick(in, Qt::Key_R);
        QCOMPARE(decisionOn(3), Decision::Invite); // nothing before the reason
        m_shown->giveReason(u"Prefers the next meeting"_s);
        QCOMPARE(decisionOn(3), Decision::Reserve);
        QTRY_COMPARE(in->model()->rowCount(), 2);
    }

    void whoWithdrawsIsReplacedOnceSomebodyAgrees()
    {
        QVERIFY(m_shown->find<PlainLabel>(u"withdrawnWords"_s)->isHidden());
        QVERIFY(m_shown->office.office->applications().setWithdrawn(m_shown->office.application(2), true));
        QTRY_VERIFY(!m_shown->find<PlainLabel>(u"withdrawnWords"_s)->isHidden());
        QVERIFY(m_shown->text(u"withdrawnWords"_s).contains(u"Bob Boer"_s));
        m_shown->find<QPushButton>(u"replaceWithdrawn"_s)->click();
        QTRY_VERIFY(m_shown->find<QDialog>(u"reasonDialog"_s) != nullptr);
        bool saysWho = false;
        for (const PlainLabel *label :
             m_shown->find<QDialog>(u"reasonDialog"_s)->findChildren<PlainLabel *>()) {
            saysWho = saysWho || label->fullText().contains(u"In: Dea Dorn."_s);
        }
        QVERIFY(saysWho);
        m_shown->giveReason(u"First of the reserve"_s);
        QCOMPARE(decisionOn(4), Decision::Invite);
        QCOMPARE(decisionOn(1), Decision::Invite);
        QTRY_VERIFY(m_shown->find<PlainLabel>(u"withdrawnWords"_s)->isHidden());
    }
};

QTEST_MAIN(SelectionAfterwardsTest)
#include "tst_selectionafterwards.moc"
