// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callpagebench.h"

#include "ui/common/growingtextedit.h"
#include "ui/common/listview.h"
#include "ui/common/optionalspinbox.h"
#include "ui/common/plainlabel.h"
#include "ui/meetings/callnavigation.h"
#include "ui/meetings/criterioncard.h"
#include "ui/meetings/formsection.h"
#include "ui/meetings/profilecard.h"
#include "ui/meetings/profilesbutton.h"
#include "ui/meetings/questioncard.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Cards that unfold: profiles, questions, criteria; and the way through the sections.
class CallPagePartsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CallPageBench> m_bench;

    template <typename Card>
    QList<Card *> cards() const
    {
        return shownCards<Card>(m_bench->page.get());
    }
    template <typename Widget>
    static Widget *part(QWidget *card, const QString &name)
    {
        return card->findChild<Widget *>(name);
    }
    QList<QString> questionKeys()
    {
        QList<QString> keys;
        const QList<Question> questions = m_bench->document().call.questions;
        for (const Question &question : questions) {
            keys.append(question.key);
        }
        return keys;
    }

    /// Drags @p card by its grip to the upper or lower part of @p target.
    static void drag(QWidget *card, const QString &grip, QWidget *target, bool below)
    {
        auto *handle = part<QWidget>(card, grip);
        const QPoint goal(5, below ? target->height() - 2 : 2);
        const QPoint there = handle->mapFromGlobal(target->mapToGlobal(goal));
        QTest::mousePress(handle, Qt::LeftButton);
        QTest::mouseMove(handle, there);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, there);
        CallPageBench::settle();
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CallPageBench>(u"PRISONS-2026-12"_s); }
    void cleanup() { m_bench.reset(); }
    void aCardUnfoldsAndFolds();
    void addsAProfileWithAKeyFromItsLabel();
    void refusesMoreThanAtMost();
    void removingAProfileTakesItsOwnQuestions();
    void movesAQuestionWithItsFollowUps();
    void draggingMovesACriterionInOneStep();
    void draggingTakesFollowUpsAlong();
    void draggingToTheRightMakesAFollowUp();
    void escapeEndsTheDragging();
    void showsChoicesOnlyWhereThereAreSome();
    void letsAQuestionFollowAnother();
    void asksOnlyChosenProfiles();
    void editsACriterion();
    void refusesAScaleThatFalls();
    void aMustIsNoOrYes();
    void namesTheSectionsWithTheirFigures();
    void ctrlDownWalksThroughTheSections();
    void staysUsableWithManyQuestions();
};

void CallPagePartsTest::aCardUnfoldsAndFolds()
{
    ProfileCard *card = cards<ProfileCard>().first();
    QVERIFY(!card->isUnfolded());
    QVERIFY(part<QLineEdit>(card, u"profileLabel"_s) == nullptr);
    QTest::mouseClick(part<QToolButton>(card, u"profileFold"_s), Qt::LeftButton);
    QVERIFY(part<QLineEdit>(card, u"profileLabel"_s)->isVisible());
    QTest::mouseClick(part<QWidget>(card, u"profileHead"_s), Qt::LeftButton, {}, QPoint(60, 8));
    QVERIFY(!part<QLineEdit>(card, u"profileLabel"_s)->isVisible());
}

void CallPagePartsTest::addsAProfileWithAKeyFromItsLabel()
{
    m_bench->click<QPushButton>(u"profilesSectionAdd"_s);
    QCOMPARE(cards<ProfileCard>().size(), 3);
    ProfileCard *card = cards<ProfileCard>().last();
    QVERIFY(card->isUnfolded());
    auto *label = part<QLineEdit>(card, u"profileLabel"_s);
    QCOMPARE(QApplication::focusWidget(), label);
    QCOMPARE(label->selectedText(), ProfileCard::placeholder());
    QTest::keyClicks(label, u"Family workers"_s);
    QTest::keyClick(label, Qt::Key_Return);
    const Profile profile = m_bench->document().call.profiles.last();
    QCOMPARE(profile.label, u"Family workers"_s);
    QCOMPARE(profile.key, u"family-workers"_s);
    QCOMPARE(part<PlainLabel>(card, u"profileTitle"_s)->fullText(), u"Family workers"_s);
    m_bench->around.stack.undo();
    m_bench->around.stack.undo();
    CallPageBench::settle();
    QCOMPARE(cards<ProfileCard>().size(), 2);
}

void CallPagePartsTest::refusesMoreThanAtMost()
{
    ProfileCard *card = cards<ProfileCard>().first();
    card->setUnfolded(true);
    const Profile before = m_bench->document().call.profiles.first();
    QVERIFY(before.min && before.max);
    auto *least = part<OptionalSpinBox>(card, u"profileMin"_s);
    least->setOptionalValue(*before.max + 1);
    QVERIFY(!m_bench->page->commitEdits());
    QVERIFY(part<PlainLabel>(card, u"profileMinComplaint"_s)->isVisible());
    QCOMPARE(m_bench->document().call.profiles.first(), before);
    least->setOptionalValue(*before.max);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().call.profiles.first().min, before.max);
}

void CallPagePartsTest::removingAProfileTakesItsOwnQuestions()
{
    const MeetingDocument before = m_bench->document();
    QTest::mouseClick(part<QToolButton>(cards<ProfileCard>().first(), u"profileRemove"_s), Qt::LeftButton);
    CallPageBench::settle();
    const MeetingDocument after = m_bench->document();
    QCOMPARE(after.call.profiles.size(), 1);
    QCOMPARE(after.call.questions.size(), 3);
    QCOMPARE(cards<QuestionCard>().size(), 3);
    QCOMPARE(m_bench->around.stack.count(), 1);
    m_bench->around.stack.undo();
    QCOMPARE(m_bench->document(), before);
}

void CallPagePartsTest::movesAQuestionWithItsFollowUps()
{
    const QList<QString> before = questionKeys();
    QuestionCard *third = cards<QuestionCard>().at(2);
    QTest::mouseClick(part<QToolButton>(third, u"questionUp"_s), Qt::LeftButton);
    CallPageBench::settle();
    QCOMPARE(questionKeys().mid(0, 3), (QList<QString>{before.at(2), before.at(0), before.at(1)}));
    QCOMPARE(cards<QuestionCard>().first(), third); // the same card, now first
    QVERIFY(!part<QToolButton>(third, u"questionUp"_s)->isEnabled());
    QTest::keyClick(part<QToolButton>(third, u"questionFold"_s), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(questionKeys(), before);
}

void CallPagePartsTest::draggingMovesACriterionInOneStep()
{
    const QList<Criterion> before = m_bench->document().criteria;
    QVERIFY(before.size() > 3);
    drag(cards<CriterionCard>().at(0), u"criterionGrip"_s, cards<CriterionCard>().at(2), true);
    const QList<Criterion> after = m_bench->document().criteria;
    QCOMPARE(after.at(0), before.at(1));
    QCOMPARE(after.at(1), before.at(2));
    QCOMPARE(after.at(2), before.at(0));
    QCOMPARE(m_bench->around.stack.count(), 1);
    m_bench->around.stack.undo();
    QCOMPARE(m_bench->document().criteria, before);
    CallPageBench::settle();
    drag(cards<CriterionCard>().at(3), u"criterionGrip"_s, cards<CriterionCard>().at(0), false);
    QCOMPARE(m_bench->document().criteria.first(), before.at(3));
}

void CallPagePartsTest::draggingTakesFollowUpsAlong()
{
    const QList<Question> before = m_bench->document().call.questions;
    qsizetype parent = -1;
    for (qsizetype i = 0; i + 1 < before.size() && parent < 0; ++i) {
        parent = before.at(i + 1).followUpOf == std::optional(before.at(i).id) ? i : -1;
    }
    QVERIFY(parent >= 0);
    drag(cards<QuestionCard>().at(parent), u"questionGrip"_s, cards<QuestionCard>().last(), true);
    const QList<Question> after = m_bench->document().call.questions;
    const auto place = std::find(after.cbegin(), after.cend(), before.at(parent)) - after.cbegin();
    QVERIFY(place > parent);
    QCOMPARE(after.at(place + 1), before.at(parent + 1));
    m_bench->around.stack.undo();
    CallPageBench::settle();
    drag(cards<QuestionCard>().at(parent), u"questionGrip"_s, cards<QuestionCard>().at(parent + 1), true);
    QCOMPARE(m_bench->document().call.questions, before); // not behind what hangs on it
}

void CallPagePartsTest::draggingToTheRightMakesAFollowUp()
{
    const QList<Question> before = m_bench->document().call.questions;
    qsizetype place = 1;
    while (place < before.size() && (before.at(place - 1).followUpOf || before.at(place).followUpOf)) {
        ++place;
    }
    QVERIFY(place < before.size());
    auto *card = cards<QuestionCard>().at(place);
    auto *grip = part<QWidget>(card, u"questionGrip"_s);
    const QPoint press = grip->rect().center();
    const QPoint there = press + QPoint(ItemCard::indent, 0);
    QTest::mousePress(grip, Qt::LeftButton, {}, press);
    QTest::mouseMove(grip, there);
    auto *line = card->parentWidget()->findChild<QWidget *>(u"insertionLine"_s);
    QVERIFY(line->isVisible());
    QCOMPARE(line->x(), ItemCard::indent); // says how deep it will stand
    QTest::mouseRelease(grip, Qt::LeftButton, {}, there);
    CallPageBench::settle();
    QCOMPARE(m_bench->document().call.questions.at(place).followUpOf, std::optional(before.at(place - 1).id));
    QCOMPARE(m_bench->around.stack.count(), 1);
    m_bench->around.stack.undo();
    QCOMPARE(m_bench->document().call.questions, before);
}

void CallPagePartsTest::escapeEndsTheDragging()
{
    const QList<Criterion> before = m_bench->document().criteria;
    auto *grip = part<QWidget>(cards<CriterionCard>().first(), u"criterionGrip"_s);
    const QWidget *list = cards<CriterionCard>().first()->parentWidget();
    QTest::mousePress(grip, Qt::LeftButton);
    QTest::mouseMove(grip, QPoint(5, 90));
    QVERIFY(list->findChild<QWidget *>(u"insertionLine"_s)->isVisible());
    QTest::keyClick(grip, Qt::Key_Escape);
    QVERIFY(!list->findChild<QWidget *>(u"insertionLine"_s)->isVisible());
    QTest::mouseRelease(grip, Qt::LeftButton, {}, QPoint(5, 90));
    QCOMPARE(m_bench->document().criteria, before);
}

void CallPagePartsTest::showsChoicesOnlyWhereThereAreSome()
{
    QuestionCard *card = cards<QuestionCard>().at(2);
    card->setUnfolded(true);
    auto *choicesEdit = part<StringListEdit>(card, u"questionChoices"_s);
    QVERIFY(!choicesEdit->isVisible());
    choose(part<QComboBox>(card, u"questionType"_s), u"One choice"_s);
    QVERIFY(choicesEdit->isVisible());
    choicesEdit->setPlainText(u"North\nSouth"_s);
    QVERIFY(m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().call.questions.at(2).choices, (QStringList{u"North"_s, u"South"_s}));
}

void CallPagePartsTest::letsAQuestionFollowAnother()
{
    const QList<QString> before = questionKeys();
    QuestionCard *card = cards<QuestionCard>().at(2);
    card->setUnfolded(true);
    auto *follows = part<QComboBox>(card, u"questionFollows"_s);
    QCOMPARE(follows->count(), 3); // nobody, and the two before it
    follows->setCurrentIndex(1);
    Q_EMIT follows->activated(1);
    const QList<Question> questions = m_bench->document().call.questions;
    QCOMPARE(questionKeys(), before); // it stands behind its family already
    QCOMPARE(questions.at(2).followUpOf, std::optional(questions.first().id));
}

void CallPagePartsTest::asksOnlyChosenProfiles()
{
    QuestionCard *card = cards<QuestionCard>().first();
    card->setUnfolded(true);
    auto *button = part<ProfilesButton>(card, u"questionProfiles"_s);
    Q_EMIT button->menu()->aboutToShow();
    QList<QAction *> actions = button->menu()->actions();
    QCOMPARE(actions.size(), 2);
    QVERIFY(actions.first()->isChecked());
    actions.first()->trigger();
    QVERIFY(m_bench->document().call.questions.first().profiles.isEmpty());
    QCOMPARE(button->text(), u"everybody"_s);
}

void CallPagePartsTest::editsACriterion()
{
    CriterionCard *card = cards<CriterionCard>().at(1);
    card->setUnfolded(true);
    const Criterion before = m_bench->document().criteria.at(1);
    part<QLineEdit>(card, u"criterionLabel"_s)->setText(u"Own training practice"_s);
    part<QLineEdit>(card, u"criterionWeight"_s)->setText(u"1.5"_s);
    part<QLineEdit>(card, u"criterionMax"_s)->setText(u"10"_s);
    QVERIFY(m_bench->page->commitEdits());
    const Criterion after = m_bench->document().criteria.at(1);
    QCOMPARE(after.label, u"Own training practice"_s);
    QCOMPARE(after.key, before.key);
    QCOMPARE(after.weight, 1.5);
    QCOMPARE(after.max, 10.0);
    QCOMPARE(m_bench->around.stack.count(), 3);
}

void CallPagePartsTest::refusesAScaleThatFalls()
{
    CriterionCard *card = cards<CriterionCard>().at(1);
    card->setUnfolded(true);
    const Criterion before = m_bench->document().criteria.at(1);
    part<QLineEdit>(card, u"criterionMin"_s)->setText(u"7"_s);
    part<QLineEdit>(card, u"criterionWeight"_s)->setText(u"-1"_s);
    QVERIFY(!m_bench->page->commitEdits());
    QCOMPARE(m_bench->document().criteria.at(1), before);
}

void CallPagePartsTest::aMustIsNoOrYes()
{
    CriterionCard *card = cards<CriterionCard>().at(1);
    card->setUnfolded(true);
    choose(part<QComboBox>(card, u"criterionKind"_s), u"Must"_s);
    Criterion after = m_bench->document().criteria.at(1);
    QCOMPARE(after.kind, CriterionKind::Must);
    QCOMPARE(after.max, 1.0);
    QVERIFY(!part<QLineEdit>(card, u"criterionMax"_s)->isVisible());
    choose(part<QComboBox>(card, u"criterionKind"_s), u"Score"_s);
    after = m_bench->document().criteria.at(1);
    QCOMPARE(after.max, 5.0);
    QVERIFY(part<QLineEdit>(card, u"criterionMax"_s)->isVisible());
}

void CallPagePartsTest::namesTheSectionsWithTheirFigures()
{
    auto *list = m_bench->find<ListView>(u"callSections"_s);
    QStringList words;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        words.append(list->model()->index(row, 0).data().toString());
    }
    QCOMPARE(words,
             (QStringList{u"What"_s, u"When and where"_s, u"The call"_s, u"Profiles (2)"_s,
                          u"Questions (6)"_s, u"Criteria (5)"_s, u"Review"_s,
                          u"Rules (%1)"_s.arg(m_bench->document().rules.size()), u"Texts"_s}));
    m_bench->click<QPushButton>(u"questionsSectionAdd"_s);
    QCOMPARE(list->model()->index(4, 0).data().toString(), u"Questions (7)"_s);
}

void CallPagePartsTest::ctrlDownWalksThroughTheSections()
{
    auto *form = m_bench->page->findChild<CallNavigation *>();
    auto *list = m_bench->find<ListView>(u"callSections"_s);
    QCOMPARE(list->currentIndex().row(), 0);
    for (int section = 1; section < form->sections().size(); ++section) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(list->currentIndex().row(), section);
        QVERIFY(form->sections().at(section)->isAncestorOf(QApplication::focusWidget()));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(list->currentIndex().row(), 7);
    auto *scroll = m_bench->find<QScrollArea>(u"callForm"_s);
    scroll->verticalScrollBar()->setValue(0);
    QCOMPARE(list->currentIndex().row(), 0);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    QCOMPARE(list->currentIndex().row(), 8);
}

void CallPagePartsTest::staysUsableWithManyQuestions()
{
    MeetingDocument document = m_bench->document();
    for (int i = 0; i < 300; ++i) {
        Question question{m_bench->around.office->ids().next<QuestionId>(), u"many-%1"_s.arg(i),
                          u"Question %1?"_s.arg(i)};
        document.call.questions.append(question);
    }
    QElapsedTimer time;
    time.start();
    QVERIFY(m_bench->around.office->meetings().update(document));
    const qint64 loaded = time.restart();
    m_bench->type<QLineEdit>(u"venue"_s, u"Town hall"_s);
    const qint64 edited = time.elapsed();
    QVERIFY2(loaded < 6000 && edited < 3000,
             qPrintable(u"306 questions: %1 ms to show, %2 ms for an edit"_s.arg(loaded).arg(edited)));
    qInfo("306 questions: %lld ms to show, %lld ms for an edit", loaded, edited);
}

QTEST_MAIN(CallPagePartsTest)
#include "tst_callpageparts.moc"
