// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"
#include "shownreview.h"

#include "ui/common/plainlabel.h"

#include <QDialog>
#include <QPushButton>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// A reviewer declares a conflict of interest and takes it back.
class ReviewPageRecusalTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownReview> m_shown;

    void recuseFromTheCurrentOne()
    {
        m_shown->find<QPushButton>(u"recuse"_s)->click();
        giveReason(&m_shown->page, u"Same unit"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<ShownReview>();
        m_shown->office.score(1, u"clarity"_s, 4);
        m_shown->open(u"Ada"_s);
    }

    void theApplicationDisappearsAndItsScoresAreSetAside()
    {
        QCOMPARE(m_shown->list()->model()->rowCount(), 8);
        recuseFromTheCurrentOne();
        QCOMPARE(m_shown->list()->model()->rowCount(), 7);
        auto *hidden = m_shown->find<QPushButton>(u"hiddenByRecusal"_s);
        QVERIFY(!hidden->isHidden());
        QVERIFY(hidden->text().startsWith(u"1 "_s));
        QCOMPARE(m_shown->find<PlainLabel>(u"reviewProgress"_s)->fullText(), u"0 of 7 scored by you"_s);
        QVERIFY(m_shown->office.entry(1, u"clarity"_s)); // not deleted
        QVERIFY(m_shown->find<PlainLabel>(u"applicationHeading"_s)->fullText() != u"Ann Abel"_s);
    }

    void theRecusalCanBeTakenBackInItsDialog()
    {
        recuseFromTheCurrentOne();
        m_shown->find<QPushButton>(u"hiddenByRecusal"_s)->click();
        auto *dialog = m_shown->find<QDialog>(u"recusalsDialog"_s);
        QVERIFY(dialog->isVisible());
        dialog->findChild<QPushButton *>(u"takeBack"_s)->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(m_shown->list()->model()->rowCount(), 8);
        QCOMPARE(m_shown->list()->model()->index(0, 0).data().toString(), u"Ann Abel"_s);
        QVERIFY(m_shown->find<QPushButton>(u"hiddenByRecusal"_s)->isHidden());
    }

    void undoTakesItBackToo()
    {
        recuseFromTheCurrentOne();
        m_shown->office.undo.undo();
        QCOMPARE(m_shown->list()->model()->rowCount(), 8);
    }
};

QTEST_MAIN(ReviewPageRecusalTest)
#include "tst_reviewpagerecusal.moc"
