// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/tiebreakdialog.h"

#include "ui/common/cellroles.h"
#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TieBreakDialogTest : public QObject
{
    Q_OBJECT

    QStringList m_saved;

    std::unique_ptr<TieBreakDialog> open(const QStringList &links)
    {
        const QList<Criterion> criteria{
            {CriterionId(1), u"depth"_s, u"Depth"_s, CriterionKind::Score, 0, 5, 1, {}, {}},
            {CriterionId(2), u"ready"_s, u"Ready"_s, CriterionKind::Must, 0, 1, 1, {}, {}},
            {CriterionId(3), u"first"_s, u"First time"_s, CriterionKind::Fact, 0, 1, 1, {}, {}}};
        auto dialog = std::make_unique<TieBreakDialog>(
            criteria, links,
            [this](const QStringList &chosen) {
                m_saved = chosen;
                return true;
            },
            nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->setReference(u"TEST-2031-01"_s);
        dialog->show();
        return dialog;
    }

private Q_SLOTS:
    void ordersTheLinks()
    {
        const auto dialog = open({u"counts"_s, u"lot:7"_s, u"criterion:depth"_s});
        auto *list = dialog->findChild<QListWidget *>(u"tieBreaks"_s);
        QCOMPARE(list->item(2)->text(), u"Higher on “Depth”"_s);
        list->setCurrentRow(2);
        dialog->findChild<QPushButton *>(u"moveUp"_s)->click();
        dialog->findChild<QPushButton *>(u"moveUp"_s)->click();
        QVERIFY(!dialog->findChild<QPushButton *>(u"moveUp"_s)->isEnabled());
        dialog->findChild<QPushButton *>(u"saveTieBreaks"_s)->click();
        QCOMPARE(m_saved, (QStringList{u"criterion:depth"_s, u"counts"_s, u"lot:7"_s}));
    }

    void offersWhatIsNotInTheChain()
    {
        const auto dialog = open({u"counts"_s});
        auto *more = dialog->findChild<QComboBox *>(u"moreTieBreaks"_s);
        QVERIFY(more->findData(u"counts"_s) < 0);
        QVERIFY(more->findData(u"criterion:ready"_s) < 0); // a must separates nobody
        const int lot = more->findData(u"lot"_s);
        QVERIFY(lot > 0);
        more->setCurrentIndex(lot);
        Q_EMIT more->activated(lot);
        QCOMPARE(dialog->links(), (QStringList{u"counts"_s, u"lot"_s}));
        QVERIFY(more->findData(u"lot"_s) < 0);
    }

    void saysWhatEachLinkDoes()
    {
        const auto dialog = open({u"criterion:depth"_s, u"fact:first"_s, u"lot"_s});
        auto *list = dialog->findChild<QListWidget *>(u"tieBreaks"_s);
        QCOMPARE(list->item(1)->text(), u"Fact “First time”"_s);
        QVERIFY(list->item(0)->data(SecondLineRole).toString().contains(u"higher mean"_s));
        for (int row = 0; row < list->count(); ++row) {
            QVERIFY(list->item(row)->data(SecondLineRole).toString().endsWith(u'.'));
        }
    }

    void drawsANewSeedForTheLot()
    {
        const auto dialog = open({u"counts"_s, u"lot"_s});
        const auto *seed = dialog->findChild<PlainLabel *>(u"lotSeed"_s);
        QVERIFY(seed->isVisible());
        QVERIFY(seed->fullText().contains(u"TEST-2031-01"_s));
        dialog->findChild<QPushButton *>(u"drawSeed"_s)->click();
        const QString first = dialog->links().at(1);
        QVERIFY(first.startsWith(u"lot:"_s) && first.size() == 16);
        QVERIFY(seed->fullText().endsWith(first.mid(4)));
        dialog->findChild<QPushButton *>(u"drawSeed"_s)->click();
        QVERIFY(dialog->links().at(1) != first);
        QCOMPARE(dialog->links().size(), 2);
        QVERIFY(dialog->findChild<QComboBox *>(u"moreTieBreaks"_s)->findData(u"lot"_s) < 0);
        dialog->findChild<QListWidget *>(u"tieBreaks"_s)->setCurrentRow(1);
        dialog->findChild<QPushButton *>(u"removeTieBreak"_s)->click();
        QVERIFY(!seed->isVisible());
    }

    void movesAndRemovesByKeyboard()
    {
        const auto dialog = open({u"counts"_s, u"first-timer"_s, u"lot"_s});
        auto *list = dialog->findChild<QListWidget *>(u"tieBreaks"_s);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(dialog->links(), (QStringList{u"first-timer"_s, u"counts"_s, u"lot"_s}));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(dialog->links(), (QStringList{u"first-timer"_s, u"lot"_s}));
    }

    void removesALink()
    {
        const auto dialog = open({u"counts"_s, u"lot"_s});
        dialog->findChild<QPushButton *>(u"removeTieBreak"_s)->click();
        QCOMPARE(dialog->links(), QStringList{u"lot"_s});
    }
};

QTEST_MAIN(TieBreakDialogTest)
#include "tst_tiebreakdialog.moc"
