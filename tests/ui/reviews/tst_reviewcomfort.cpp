// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"
#include "shownreview.h"

#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Conflicts, assignments, phases, pace and order on the desk.
class ReviewComfortTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownReview> m_shown;

    void plan(const std::function<void(ReviewPlan &)> &change)
    {
        MeetingDocument document = m_shown->office.document();
        const ReviewPlan before = document.review;
        change(document.review);
        if (document.review != before) {
            m_shown->office.save(document);
        }
    }
    [[nodiscard]] QString progress() { return m_shown->find<PlainLabel>(u"reviewProgress"_s)->fullText(); }
    [[nodiscard]] QStringList headings()
    {
        QStringList headings;
        for (int row = 0; row < m_shown->list()->model()->rowCount(); ++row) {
            headings.append(m_shown->list()->model()->index(row, 0).data().toString());
        }
        return headings;
    }
    void worksAt(const QString &organisation)
    {
        Reviewer ada = *m_shown->office.office->reviews().reviewerNamed(u"Ada"_s);
        ada.organisation = organisation;
        QVERIFY(m_shown->office.office->reviewTeams().saveReviewer(ada));
    }

private Q_SLOTS:
    void init() { m_shown = std::make_unique<ShownReview>(); }

    void asksWhereTheReviewerWorks()
    {
        m_shown->open({});
        m_shown->find<QComboBox>(u"reviewerName"_s)->setEditText(u"Ada"_s);
        m_shown->find<QLineEdit>(u"reviewerEmail"_s)->setText(u"nonsense"_s);
        QVERIFY(!m_shown->find<QPushButton>(u"beginReview"_s)->isEnabled());
        m_shown->find<QLineEdit>(u"reviewerEmail"_s)->setText(u"ada@harbour.test"_s);
        m_shown->find<QLineEdit>(u"reviewerOrganisation"_s)->setText(u"the Harbour Guard"_s);
        m_shown->find<QPushButton>(u"beginReview"_s)->click();
        const Reviewer ada = m_shown->office.office->reviews().reviewers()->constFirst();
        QCOMPARE(ada.email, u"ada@harbour.test"_s);
        QCOMPARE(ada.organisation, u"the Harbour Guard"_s);
        QVERIFY(m_shown->find<QWidget>(u"conflict"_s)->isVisible());
    }

    void aProposedConflictLeadsToStepBack()
    {
        m_shown->open(u"Ada"_s);
        QVERIFY(!m_shown->find<QWidget>(u"conflict"_s)->isVisible());
        worksAt(u"Harbour Guard"_s);
        QVERIFY(m_shown->find<QWidget>(u"conflict"_s)->isVisible());
        m_shown->find<QPushButton>(u"stepBack"_s)->click();
        auto *dialog = m_shown->find<QDialog>(u"reasonDialog"_s);
        QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"reason"_s)->toPlainText().isEmpty());
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        QCOMPARE(m_shown->list()->model()->rowCount(), 7);
    }

    void noConflictIsRemembered()
    {
        m_shown->open(u"Ada"_s);
        worksAt(u"Harbour Guard"_s);
        m_shown->find<QPushButton>(u"noConflict"_s)->click();
        QVERIFY(!m_shown->find<QWidget>(u"conflict"_s)->isVisible());
        m_shown->list()->setCurrentIndex(m_shown->list()->model()->index(1, 0));
        m_shown->list()->setCurrentIndex(m_shown->list()->model()->index(0, 0));
        QVERIFY(!m_shown->find<QWidget>(u"conflict"_s)->isVisible());
        m_shown->office.undo.undo();
        QVERIFY(m_shown->find<QWidget>(u"conflict"_s)->isVisible());
    }

    void whatIsAssignedStandsFirst()
    {
        const ReviewerId ada = m_shown->office.reviewer(u"Ada"_s);
        QVERIFY(m_shown->office.office->reviewTeams().reassign(
            {{m_shown->office.application(2), ada}, {m_shown->office.application(5), ada}}, {}));
        m_shown->open(u"Ada"_s);
        QTRY_COMPARE(headings(), (QStringList{u"Bob Boer"_s, u"Eva Egg"_s}));
        QCOMPARE(progress(), u"0 of 2 assigned to you scored"_s);
        choose(m_shown->find<QComboBox>(u"reviewShow"_s), u"All"_s);
        QTRY_COMPARE(m_shown->list()->model()->rowCount(), 8);
        QVERIFY(m_shown->find<PlainLabel>(u"reviewProgress"_s)->toolTip().contains(u"0 of all 8"_s));
        QVERIFY(m_shown->office.office->reviewTeams().reassign(
            {}, {{m_shown->office.application(2), ada}, {m_shown->office.application(5), ada}}));
        QCOMPARE(progress(), u"0 of 8 scored by you"_s);
        QVERIFY(m_shown->find<QComboBox>(u"reviewShow"_s)->findText(u"Assigned"_s) < 0);
    }

    void everyReviewerHasAnOrderOfTheirOwn()
    {
        plan([](ReviewPlan &plan) { plan.shuffled = true; });
        m_shown->open(u"Ada"_s);
        const QStringList first = headings();
        QCOMPARE(first.size(), 8);
        QStringList byNumber = first;
        std::sort(byNumber.begin(), byNumber.end());
        QVERIFY(first != byNumber);
        choose(m_shown->find<QComboBox>(u"reviewOrder"_s), u"Number"_s);
        QCOMPARE(headings().constFirst(), u"Ann Abel"_s);
        choose(m_shown->find<QComboBox>(u"reviewOrder"_s), u"Shuffled"_s);
        QCOMPARE(headings(), first);
    }

    void tellsHowLongItTakesAtThisPace()
    {
        m_shown->open(u"Ada"_s);
        auto *pace = m_shown->find<PlainLabel>(u"reviewPace"_s);
        QVERIFY(!pace->isVisible());
        for (int i = 0; i < 7; ++i) {
            m_shown->type(i % 4 == 0 ? Qt::Key_1 : Qt::Key_3);
            m_shown->office.clock.advance(60'000);
            if (i == 3) {
                m_shown->type(Qt::Key_N);
            }
        }
        QVERIFY(pace->isVisible());
        QVERIFY2(pace->fullText().contains(u"at this pace"_s), qPrintable(pace->fullText()));
    }

    void aDotAddsAHalf()
    {
        m_shown->open(u"Ada"_s);
        m_shown->type(Qt::Key_1); // a must has no halves
        m_shown->type(Qt::Key_Period);
        QCOMPARE(*m_shown->office.entry(1, u"ready"_s), 1.0);
        m_shown->type(Qt::Key_3);
        m_shown->type(Qt::Key_Period);
        QCOMPARE(*m_shown->office.entry(1, u"depth"_s), 3.5);
        m_shown->type(Qt::Key_Comma);
        QCOMPARE(*m_shown->office.entry(1, u"depth"_s), 3.5);
        m_shown->type(Qt::Key_5);
        m_shown->type(Qt::Key_Comma);
        QCOMPARE(*m_shown->office.entry(1, u"clarity"_s), 5.0); // nothing lies above the scale
    }

    void theNoteIsReachedAndLeftByKey()
    {
        m_shown->open(u"Ada"_s);
        m_shown->type(Qt::Key_M);
        auto *note = m_shown->find<QPlainTextEdit>(u"note"_s);
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, u"a fine man"_s);
        QTest::keyClick(note, Qt::Key_Escape);
        QVERIFY(!note->hasFocus());
        QCOMPARE(note->toPlainText(), u"a fine man"_s);
        m_shown->type(Qt::Key_1);
        QVERIFY(m_shown->office.entry(1, u"ready"_s));
    }

    void tellsItsKeys()
    {
        m_shown->open(u"Ada"_s);
        m_shown->type(Qt::Key_Question);
        auto *dialog = m_shown->find<QDialog>(u"reviewKeysDialog"_s);
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(dialog->findChildren<PlainLabel *>().size() > 20);
        dialog->close();
    }

    void outsideOfThePhasesNothingIsScored()
    {
        // The clock of the office stands on 5 March 2030.
        plan([](ReviewPlan &plan) {
            plan.phases = {{u"First reading"_s, QDate(2030, 3, 10), QDate(2030, 3, 20)}};
        });
        m_shown->open(u"Ada"_s);
        auto *closed = m_shown->find<QWidget>(u"reviewClosed"_s);
        QVERIFY(closed->isVisible());
        QVERIFY(closed->findChild<PlainLabel *>()->fullText().contains(u"First reading"_s));
        m_shown->type(Qt::Key_1);
        m_shown->type(Qt::Key_A);
        m_shown->type(Qt::Key_F);
        QVERIFY(!m_shown->office.entry(1, u"ready"_s));
        QVERIFY(m_shown->office.office->reviews().reviewsOf(m_shown->office.application(1))->isEmpty());
        m_shown->find<QPushButton>(u"openReview"_s)->click();
        QVERIFY(!closed->isVisible());
        m_shown->type(Qt::Key_1);
        QVERIFY(m_shown->office.entry(1, u"ready"_s));
    }

    void inAPhaseItIsOpen()
    {
        plan([](ReviewPlan &plan) {
            plan.phases = {{u"First reading"_s, QDate(2030, 3, 1), QDate(2030, 3, 5)}};
        });
        m_shown->open(u"Ada"_s);
        QVERIFY(!m_shown->find<QWidget>(u"reviewClosed"_s)->isVisible());
    }

    void othersScoresFollowTheCall_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<bool>("before");
        QTest::addColumn<bool>("after");
        QTest::newRow("always") << int(OthersScores::Always) << true << true;
        QTest::newRow("after own") << int(OthersScores::AfterOwn) << false << true;
        QTest::newRow("never") << int(OthersScores::Never) << false << false;
    }
    void othersScoresFollowTheCall()
    {
        QFETCH(int, policy);
        QFETCH(bool, before);
        QFETCH(bool, after);
        plan([policy](ReviewPlan &plan) { plan.othersScores = OthersScores(policy); });
        for (const QString &key : {u"ready"_s, u"depth"_s, u"clarity"_s, u"breadth"_s}) {
            m_shown->office.score(1, key, 1, u"Bo"_s);
        }
        m_shown->open(u"Ada"_s);
        auto *others = m_shown->find<PlainLabel>(u"otherReviewers"_s);
        QCOMPARE(others->fullText().contains(u"Bo"_s), before);
        for (const QString &key : {u"ready"_s, u"depth"_s, u"clarity"_s, u"breadth"_s}) {
            m_shown->office.score(1, key, 1, u"Ada"_s);
        }
        QCOMPARE(others->fullText().contains(u"Bo"_s), after);
    }
};

QTEST_MAIN(ReviewComfortTest)
#include "tst_reviewcomfort.moc"
