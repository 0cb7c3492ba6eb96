// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownselection.h"

#include <QLineEdit>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// A group is proposed, decided on, and the decision grows old.
class SelectionPageDecidingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownSelection> m_shown;

    void decide()
    {
        m_shown->find<QPushButton>(u"decide"_s)->click();
        m_shown->giveReason(u"Best under the rules"_s);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_shown = std::make_unique<ShownSelection>();
        m_shown->office.scoreEverybody();
        m_shown->open();
    }

    void proposesTheBestGroupWithItsProof()
    {
        QVERIFY(!m_shown->find<QPushButton>(u"decide"_s)->isEnabled());
        m_shown->propose();
        QCOMPARE(m_shown->seated(), (QStringList{u"Abel, Ann"_s, u"Boer, Bob"_s, u"Celik, Cem"_s}));
        QVERIFY(m_shown->text(u"outcome"_s).startsWith(u"3 of 3"_s));
        QCOMPARE(m_shown->text(u"verdict"_s), u"proved best possible"_s);
        QCOMPARE(m_shown->office.undo.count(), 0); // a proposal changes nothing
        m_shown->choose(7);
        QCOMPARE(m_shown->text(u"whyTitle"_s), u"Why not Hal Hink?"_s);
    }

    void aNamedPersonDecidesWithAReason()
    {
        m_shown->propose();
        m_shown->find<QPushButton>(u"decide"_s)->click();
        auto *dialog = m_shown->find<QDialog>(u"reasonDialog"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"name"_s)->text(), u"Ines Brandt"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"do"_s)->isEnabled());
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Bo Lund"_s);
        m_shown->giveReason(u"Best under the rules"_s);
        const std::optional<DecidedSelection> decided =
            *m_shown->office.office->decisions().decided(m_shown->office.meeting);
        QVERIFY(decided);
        QCOMPARE(decided->decidedBy, u"Bo Lund"_s);
        QCOMPARE(m_shown->office.undo.count(), 1);
        const QString words = m_shown->text(u"decisionWords"_s);
        QVERIFY(words.contains(u"Bo Lund"_s) && words.contains(u"Best under the rules"_s));
        QCOMPARE(m_shown->seated().size(), 3);
        QVERIFY(m_shown->find<PlainLabel>(u"decisionWarning"_s)->isHidden());
    }

    void undoTakesTheDecisionBack()
    {
        m_shown->propose();
        decide();
        m_shown->office.undo.undo();
        QVERIFY(m_shown->find<QWidget>(u"decisionLine"_s)->isHidden());
        QVERIFY(m_shown->seated().isEmpty());
        m_shown->office.undo.redo();
        QVERIFY(!m_shown->find<QWidget>(u"decisionLine"_s)->isHidden());
    }

    void saysWhenTheDecisionIsNoLongerTheBest()
    {
        m_shown->propose();
        decide();
        m_shown->office.score(8, u"clarity"_s, 5, u"Ben"_s);
        m_shown->office.score(8, u"clarity"_s, 5);
        m_shown->office.score(8, u"breadth"_s, 10);
        QTRY_VERIFY(!m_shown->find<PlainLabel>(u"decisionWarning"_s)->isHidden());
        QVERIFY(m_shown->text(u"decisionWarning"_s).contains(u"1"_s));
        QCOMPARE(m_shown->seated().constFirst(), u"Abel, Ann"_s); // the decision still stands
        m_shown->find<QPushButton>(u"proposeAgain"_s)->click();
        QTRY_VERIFY(m_shown->seated().contains(u"Hink, Hal"_s));
    }

    void leadsToTheReviewsWithoutScores()
    {
        ShownSelection fresh;
        fresh.open();
        auto *deed = fresh.find<QPushButton>(u"selectionEmptyDeed"_s);
        QVERIFY(deed->isVisible());
        QList<Place> places;
        connect(&fresh.page, &Page::goTo, &fresh.page,
                [&places](const Place &place) { places.append(place); });
        deed->click();
        QCOMPARE(places, QList<Place>{Place::meeting(fresh.office.meeting.value(), u"review"_s)});
    }

    void hasNothingToDoForAnOpenRegistration()
    {
        MeetingDocument document = m_shown->office.document();
        document.call.selection = false;
        m_shown->office.save(document);
        QVERIFY(m_shown->find<QWidget>(u"selectionEmpty"_s)->isVisible());
        QVERIFY(!m_shown->table()->isVisible());
    }
};

QTEST_MAIN(SelectionPageDecidingTest)
#include "tst_selectionpagedeciding.moc"
