// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownreview.h"

#include "ui/common/plainlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// A reviewer scores by keyboard from one application to the next.
class ReviewPageScoringTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownReview> m_shown;

    [[nodiscard]] int currentRow() const { return m_shown->list()->currentIndex().row(); }
    [[nodiscard]] QString progress() const
    {
        return m_shown->find<PlainLabel>(u"reviewProgress"_s)->fullText();
    }

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<ShownReview>();
        m_shown->open(u"Ada"_s);
    }

    void scoresOneApplicationWithFourKeys()
    {
        m_shown->type(Qt::Key_1);
        m_shown->type(Qt::Key_4);
        m_shown->type(Qt::Key_3);
        m_shown->type(Qt::Key_8);
        QCOMPARE(m_shown->office.entry(1, u"ready"_s), std::optional<std::optional<double>>(1.0));
        QCOMPARE(m_shown->office.entry(1, u"depth"_s), std::optional<std::optional<double>>(4.0));
        QCOMPARE(m_shown->office.entry(1, u"clarity"_s), std::optional<std::optional<double>>(3.0));
        QCOMPARE(m_shown->office.entry(1, u"breadth"_s), std::optional<std::optional<double>>(8.0));
        QCOMPARE(progress(), u"1 of 8 scored by you"_s);
        QCOMPARE(m_shown->office.undo.count(), 4);
    }

    void undoTakesOneScoreBackAndRedoGivesItAgain()
    {
        m_shown->type(Qt::Key_1);
        m_shown->type(Qt::Key_4);
        m_shown->office.undo.undo();
        QVERIFY(!m_shown->office.entry(1, u"depth"_s));
        QVERIFY(m_shown->office.entry(1, u"ready"_s));
        auto *four = m_shown->find<QWidget>(u"criterion-depth"_s)->findChild<QAbstractButton *>(u"score-4"_s);
        QVERIFY(!four->isChecked());
        m_shown->office.undo.redo();
        QVERIFY(m_shown->office.entry(1, u"depth"_s));
        QVERIFY(four->isChecked());
    }

    void goesToTheNextApplicationThatIsNotDone()
    {
        m_shown->office.score(2, u"ready"_s, 1);
        m_shown->office.score(2, u"clarity"_s, 1);
        m_shown->office.score(2, u"breadth"_s, 1);
        QCOMPARE(currentRow(), 0);
        m_shown->type(Qt::Key_N);
        QCOMPARE(currentRow(), 2);
        m_shown->type(Qt::Key_PageDown);
        QCOMPARE(currentRow(), 3);
        m_shown->type(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(currentRow(), 2);
        m_shown->type(Qt::Key_PageUp);
        QCOMPARE(currentRow(), 1);
    }

    void arrowsChooseTheCriterion()
    {
        m_shown->type(Qt::Key_Down);
        m_shown->type(Qt::Key_Down);
        m_shown->type(Qt::Key_5);
        QCOMPARE(m_shown->office.entry(1, u"clarity"_s), std::optional<std::optional<double>>(5.0));
        m_shown->type(Qt::Key_Up);
        m_shown->type(Qt::Key_Right);
        QCOMPARE(m_shown->office.entry(1, u"clarity"_s), std::optional<std::optional<double>>(5.0));
        m_shown->type(Qt::Key_Left);
        QCOMPARE(m_shown->office.entry(1, u"clarity"_s), std::optional<std::optional<double>>(4.0));
    }

    void abstainsAndClears()
    {
        m_shown->type(Qt::Key_A);
        const auto entry = m_shown->office.entry(1, u"ready"_s);
        QVERIFY(entry && !*entry);
        m_shown->type(Qt::Key_Up);
        m_shown->type(Qt::Key_Backspace);
        QVERIFY(!m_shown->office.entry(1, u"ready"_s));
    }

    void flagsWithAKeyAndWithTheButton()
    {
        auto *flag = m_shown->find<QPushButton>(u"flag"_s);
        m_shown->type(Qt::Key_F);
        QVERIFY(flag->isChecked());
        QVERIFY(m_shown->office.office->reviews()
                    .reviewsOf(m_shown->office.application(1))
                    ->constFirst()
                    .flagged);
        flag->click();
        QVERIFY(!flag->isChecked());
    }

    void clicksScoreTheCriterionThatIsClicked()
    {
        QWidget *card = m_shown->find<QWidget>(u"criterion-clarity"_s);
        QTest::mouseClick(card->findChild<QWidget *>(u"score-2"_s), Qt::LeftButton);
        QCOMPARE(m_shown->office.entry(1, u"clarity"_s), std::optional<std::optional<double>>(2.0));
        QTest::mouseClick(card->findChild<QWidget *>(u"clear"_s), Qt::LeftButton);
        QVERIFY(!m_shown->office.entry(1, u"clarity"_s));
    }

    void keepsTheNoteOfTheApplicationThatIsLeft()
    {
        auto *note = m_shown->find<QPlainTextEdit>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"n1 a f"_s); // letters that are keys elsewhere
        m_shown->type(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(currentRow(), 1);
        QCOMPARE(note->toPlainText(), QString());
        QCOMPARE(
            m_shown->office.office->reviews().reviewsOf(m_shown->office.application(1))->constFirst().comment,
            u"n1 a f"_s);
        QVERIFY(!m_shown->office.office->reviews()
                     .reviewsOf(m_shown->office.application(1))
                     ->constFirst()
                     .flagged);
    }

    void commitsTheNoteBeforeUndo()
    {
        auto *note = m_shown->find<QPlainTextEdit>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"later"_s);
        QVERIFY(m_shown->page.commitEdits());
        QCOMPARE(m_shown->office.undo.count(), 1);
        m_shown->office.undo.undo();
        QCOMPARE(note->toPlainText(), QString());
    }

    void followsWhatHappensElsewhere()
    {
        m_shown->office.score(1, u"ready"_s, 1);
        auto *yes = m_shown->find<QWidget>(u"criterion-ready"_s)->findChild<QAbstractButton *>(u"score-1"_s);
        QVERIFY(yes->isChecked());
        m_shown->page.hide();
        m_shown->office.score(1, u"ready"_s, 0);
        QVERIFY(yes->isChecked()); // nobody looks
        m_shown->page.show();
        QVERIFY(!yes->isChecked());
    }
};

QTEST_MAIN(ReviewPageScoringTest)
#include "tst_reviewpagescoring.moc"
