// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownselection.h"

#include "ui/common/filteredit.h"
#include "ui/selection/whynotmodel.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// The views of a selection beside the table: board, why not, composition. have the three places,
/// A-4 is the reserve of all of them.
class SelectionViewsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownSelection> m_shown;

    void show(const QString &view) { m_shown->find<QPushButton>(view)->click(); }
    [[nodiscard]] QStringList cards(const QString &column)
    {
        QStringList cards;
        const QAbstractItemModel *model = m_shown->find<QAbstractItemView>(column)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            cards.append(model->index(row, 0).data().toString());
        }
        return cards;
    }
    void press(const QString &column, int row, Qt::Key key)
    {
        auto *list = m_shown->find<QAbstractItemView>(column);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, key);
    }
    [[nodiscard]] bool isKeepable() { return m_shown->find<QPushButton>(u"keepTryOut"_s)->isEnabled(); }
    void keep(const QString &reason)
    {
        m_shown->find<QLineEdit>(u"tryOutReason"_s)->setText(reason);
        QTRY_VERIFY(isKeepable());
        m_shown->find<QPushButton>(u"keepTryOut"_s)->click();
    }

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<ShownSelection>();
        QLocale::setDefault(QLocale::c());
        m_shown->office.scoreEverybody();
        m_shown->open();
    }

    void keysChangeTheViewAndItIsRemembered()
    {
        m_shown->table()->setFocus();
        QTest::keyClick(m_shown->table(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_shown->find<QWidget>(u"boardView"_s)->isVisible());
        QVERIFY(m_shown->find<QPushButton>(u"boardPropose"_s)->isVisible()); // there is no group yet
        m_shown->find<QPushButton>(u"boardPropose"_s)->click();
        QTRY_COMPARE(cards(u"boardIn"_s).size(), 3);
        SelectionPage other({m_shown->office.office->decisions(), m_shown->office.office->meetings(),
                             m_shown->office.office->ids(), m_shown->office.office->weightVariants()},
                            m_shown->office.office->changes(), *m_shown->office.deeds,
                            [] { return u"Ines Brandt"_s; });
        QVERIFY(other.findChild<QPushButton *>(u"viewBoard"_s)->isChecked());
    }

    void theBoardShowsWhereEverybodyStands()
    {
        m_shown->propose();
        show(u"viewBoard"_s);
        QTRY_COMPARE(cards(u"boardIn"_s),
                     (QStringList{u"1 · Abel, Ann"_s, u"2 · Boer, Bob"_s, u"3 · Celik, Cem"_s}));
        QCOMPARE(cards(u"boardReserve"_s), QStringList{u"4 · Dorn, Dea"_s});
        QCOMPARE(cards(u"boardOut"_s).size(), 4);
        QCOMPARE(m_shown->text(u"boardInHeading"_s), u"In · 3 of 3"_s);
        m_shown->find<FilterEdit>(u"selectionFilter"_s)->setText(u"Hink"_s);
        QCOMPARE(cards(u"boardOut"_s), QStringList{u"8 · Hink, Hal"_s});
        QVERIFY(cards(u"boardIn"_s).isEmpty());
    }

    void movesAreTriedAndWrittenOnlyWhenKept()
    {
        m_shown->propose();
        show(u"viewBoard"_s);
        QTRY_COMPARE(cards(u"boardOut"_s).size(), 4);
        press(u"boardOut"_s, 3, Qt::Key_I);
        QTRY_VERIFY(m_shown->text(u"tryOutWords"_s).contains(u"Out: Cem Celik"_s));
        QVERIFY2(m_shown->text(u"tryOutWords"_s).contains(u"(−"_s),
                 qPrintable(m_shown->text(u"tryOutWords"_s)));
        QCOMPARE(cards(u"boardIn"_s).last(), u"8 · Hink, Hal"_s);
        QVERIFY(m_shown->office.document().locks.isEmpty());
        QVERIFY(!isKeepable()); // a reason is missing
        keep(u"Presents a case"_s);
        QCOMPARE(m_shown->office.document().locks.size(), 1);
        QCOMPARE(m_shown->office.document().locks.constFirst().reason, u"Presents a case"_s);
        QCOMPARE(m_shown->office.undo.count(), 1);
        QTRY_COMPARE(cards(u"boardIn"_s).last(), u"8 · Hink, Hal"_s); // the proposal has followed
        QVERIFY(!m_shown->find<QPushButton>(u"keepTryOut"_s)->isVisible());
        press(u"boardIn"_s, 0, Qt::Key_O);
        QTRY_VERIFY(isKeepable()); // the last reason is offered again
        m_shown->find<QPushButton>(u"discardTryOut"_s)->click();
        QCOMPARE(m_shown->office.document().locks.size(), 1);
        QTRY_COMPARE(cards(u"boardIn"_s).constFirst(), u"1 · Abel, Ann"_s);
        m_shown->office.undo.undo();
        QVERIFY(m_shown->office.document().locks.isEmpty());
        QTRY_COMPARE(cards(u"boardIn"_s).last(), u"3 · Celik, Cem"_s);
    }

    void whatDoesNotFitSaysWhichRuleBreaks()
    {
        MeetingDocument document = m_shown->office.document();
        document.rules = {
            {m_shown->office.office->ids().next<RuleId>(), u"country"_s, u"*"_s, {}, 1, {}, {}}};
        m_shown->office.save(document);
        m_shown->propose();
        show(u"viewBoard"_s);
        QTRY_COMPARE(cards(u"boardOut"_s).size() + cards(u"boardReserve"_s).size(), 5);
        for (const QString &who : {u"4 · Dorn, Dea"_s, u"7 · Gold, Gus"_s}) { // both from Belgium
            for (const QString &column : {u"boardReserve"_s, u"boardOut"_s}) {
                const qsizetype row = cards(column).indexOf(who);
                if (row >= 0) {
                    press(column, static_cast<int>(row), Qt::Key_I);
                }
            }
        }
        QTRY_VERIFY2(m_shown->text(u"tryOutWords"_s).contains(u"Not possible together"_s),
                     qPrintable(m_shown->text(u"tryOutWords"_s)));
        QVERIFY(m_shown->text(u"tryOutWords"_s).contains(u"Belgium: at most 1"_s));
        const QModelIndex card = m_shown->find<QAbstractItemView>(u"boardIn"_s)->currentIndex();
        QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(u"does not fit"_s));
        press(u"boardIn"_s, static_cast<int>(cards(u"boardIn"_s).indexOf(u"7 · Gold, Gus"_s)), Qt::Key_U);
        QTRY_VERIFY(m_shown->text(u"tryOutWords"_s).contains(u"Total"_s));
    }

    void whyNotAnswersForEverybody()
    {
        show(u"viewWhyNot"_s);
        QVERIFY(m_shown->find<QPushButton>(u"whyNotPropose"_s)->isVisible());
        m_shown->propose();
        auto *table = m_shown->find<QAbstractItemView>(u"whyNotTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 8);
        const auto cell = [table](int row, WhyNotColumn column) {
            return table->model()->index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(cell(7, WhyNotColumn::Name), u"Hink, Hal"_s);
        QCOMPARE(cell(7, WhyNotColumn::Others), u"Cem Celik"_s);
        QCOMPARE(cell(7, WhyNotColumn::Why), u"lower score"_s);
        QVERIFY(cell(7, WhyNotColumn::Cost).startsWith(u"−"_s));
        QCOMPARE(cell(0, WhyNotColumn::Others), u"Dea Dorn"_s); // would come in for the first
        table->setCurrentIndex(table->model()->index(7, 0));
        QCOMPARE(m_shown->text(u"whyTitle"_s), u"Why not Hal Hink?"_s);
        m_shown->find<FilterEdit>(u"selectionFilter"_s)->setText(u"Hink"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        m_shown->find<QPushButton>(u"saveWhyNot"_s)->click();
        auto *dialog = m_shown->find<QFileDialog>(u"saveWhyNotDialog"_s);
        QVERIFY(dialog != nullptr);
        const QString path = m_shown->box.folder() + u"/why.csv"_s;
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(1).contains("Hink, Hal"), lines.at(1).constData());
    }

    void aBarLeadsToItsPeople()
    {
        m_shown->propose();
        show(u"viewComposition"_s);
        auto *map = m_shown->find<QWidget>(u"shareBars"_s);
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Return);
        QVERIFY(m_shown->table()->isVisible());
        QCOMPARE(m_shown->find<FilterEdit>(u"selectionFilter"_s)->text(), u"Belgium"_s);
        QCOMPARE(m_shown->table()->model()->rowCount(), 3);
    }
};

QTEST_MAIN(SelectionViewsTest)
#include "tst_selectionviews.moc"
