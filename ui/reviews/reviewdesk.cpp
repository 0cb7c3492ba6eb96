// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewdesk.h"

#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/common/readingview.h"
#include "ui/reviews/barspane.h"
#include "ui/reviews/conflictwords.h"
#include "ui/reviews/criterionlist.h"
#include "ui/reviews/keysdialog.h"
#include "ui/reviews/reviewhead.h"
#include "ui/reviews/reviewlist.h"
#include "ui/reviews/reviewround.h"
#include "ui/reviews/reviewstrip.h"
#include "ui/reviews/scorepane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ReviewDesk::ReviewDesk(QWidget *parent)
    : QWidget(parent)
    , m_strip(new ReviewStrip(this))
    , m_list(new ReviewList)
    , m_reading(new ReadingView)
    , m_head(new ReviewHead)
    , m_pane(new ScorePane)
    , m_bars(new BarsPane)
{
    setObjectName(u"reviewDesk"_s);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(makeMiddle());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({scaled(236), scaled(496), scaled(340)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(splitter, 1);
    connect(m_strip, &ReviewStrip::nextWanted, this, &ReviewDesk::nextUnscored);
    connect(m_strip, &ReviewStrip::keysWanted, this, &ReviewDesk::showKeys);
    connect(m_list->view(), &QListView::clicked, this, &ReviewDesk::takeKeyboard);
    connect(m_list->view(), &QListView::activated, this, &ReviewDesk::takeKeyboard);
    connect(m_reading, &ReadingView::menuWanted, this, &ReviewDesk::openMenu);
    connect(m_bars, &BarsPane::blackOutWanted, this, &ReviewDesk::blackOutMarked);
    connect(m_bars, &BarsPane::showAgainWanted, this, &ReviewDesk::showAgainWanted);
    addKeys();
}

QWidget *ReviewDesk::makeMiddle()
{
    m_reading->setHead(m_head);
    m_reading->setAccessibleName(tr("Answers"));
    auto *middle = new QFrame;
    middle->setProperty("part", u"surface"_s);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reading);
    return middle;
}

QWidget *ReviewDesk::makeRight()
{
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    layout->addWidget(m_bars);
    m_bars->hide();
    return right;
}

void ReviewDesk::addKeys()
{
    addScoringKeys(m_pane->criteria());
    addKey({Qt::Key_F}, u"keyFlag"_s, tr("Flag for a second look"), [this] { m_pane->toggleFlag(); });
    addKey({Qt::Key_M}, u"keyNote"_s, tr("Write a note; Esc leads back"), [this] { m_pane->writeNote(); });
    addKey({Qt::Key_R}, u"keyRecuse"_s, tr("Declare a conflict of interest"),
           [this] { Q_EMIT m_pane->recusalWanted(); });
    addKey({Qt::Key_N}, u"keyNextUnscored"_s, tr("Next unscored application"), [this] { nextUnscored(); });
    addKey({Qt::Key_PageDown, Qt::CTRL | Qt::Key_Down}, u"keyNext"_s, tr("Next application"),
           [this] { m_list->move(1); });
    addKey({Qt::Key_PageUp, Qt::CTRL | Qt::Key_Up}, u"keyPrevious"_s, tr("Previous application"),
           [this] { m_list->move(-1); });
    addKey({Qt::Key_B}, u"keyBlackOut"_s, tr("Black out the marked words"), [this] { blackOutMarked(); });
    addKey({Qt::Key_Question}, u"keyKeys"_s, tr("Keys of this page"), [this] { showKeys(); });
}

void ReviewDesk::addScoringKeys(CriterionList *criteria)
{
    for (int digit = 0; digit <= 9; ++digit) {
        addKey({QKeySequence(Qt::Key_0 + digit)}, {}, {}, [criteria, digit] { criteria->enterDigit(digit); });
    }
    addKey({Qt::Key_Period, Qt::Key_Comma}, u"keyHalf"_s, tr("Half a step more on the score just given"),
           [criteria] { criteria->addHalf(); });
    addKey({Qt::Key_A}, u"keyAbstain"_s, tr("Abstain on the criterion"), [criteria] { criteria->abstain(); });
    addKey({Qt::Key_Backspace, Qt::Key_Delete}, u"keyClear"_s, tr("Clear the score"),
           [criteria] { criteria->clear(); });
}

void ReviewDesk::addKey(const QList<QKeySequence> &keys, const QString &name, const QString &words,
                        const std::function<void()> &deed)
{
    auto *action = new QAction(words, this);
    action->setObjectName(name); // the window's overview of keys names those that have one
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, deed);
    addAction(action);
}

void ReviewDesk::showKeys()
{
    QList<KeysDialog::Key> keys{{tr("0 … 9"),
                                 tr("Score the criterion and go on to the next; on scales to "
                                    "10 a 1 waits a moment for a 0")},
                                {tr("↑ ↓"), tr("Choose a criterion")},
                                {tr("← →"), tr("Choose a score")}};
    const QList<QAction *> known = actions();
    for (const QAction *action : known) {
        if (!action->text().isEmpty()) {
            QStringList names;
            for (const QKeySequence &key : action->shortcuts()) {
                names.append(key.toString(QKeySequence::NativeText));
            }
            //: between two keys that do the same
            keys.append({names.join(tr(" or ")), action->text()});
        }
    }
    auto *dialog = new KeysDialog(keys, this);
    dialog->open();
}

void ReviewDesk::nextUnscored()
{
    if (m_list->selectNextUnscored()) {
        takeKeyboard();
    }
}

void ReviewDesk::takeKeyboard()
{
    if (m_pane->criteria()->isEnabled() && !m_isPreparing) {
        m_pane->criteria()->takeKeyboard();
    } else {
        m_list->view()->setFocus(Qt::OtherFocusReason);
    }
}

void ReviewDesk::setPreparing(bool isPreparing)
{
    m_isPreparing = isPreparing;
    m_strip->setPreparing(isPreparing);
    m_bars->load(isPreparing ? m_parts : QList<AnswerPart>());
    m_bars->setVisible(isPreparing && m_list->current());
    m_pane->setVisible(!isPreparing && m_list->current());
}

void ReviewDesk::showAnswers(const Applicant &applicant, const ReviewRound &round)
{
    m_isBlind = round.isBlind();
    m_parts =
        answerParts(applicant, round.document().call, round.desk().redactionsOf(applicant.application.id));
    if (m_isPreparing) {
        m_bars->load(m_parts);
    }
}

void ReviewDesk::showApplicant(const Applicant &applicant, ReviewRound &round)
{
    const Call &call = round.document().call;
    m_head->showApplicant(applicant, call,
                          {round.headingOf(applicant), round.profileLabel(applicant), round.isBlind()});
    m_head->show();
    showAnswers(applicant, round);
    m_reading->setSections(answerSections(m_parts, m_isBlind));
    const QList<Criterion> criteria = round.criteriaOf(applicant);
    m_pane->criteria()->setCriteria(criteria);
    m_pane->showReview(round.own(applicant.application.id));
    for (const Criterion &criterion : criteria) {
        if (criterion.kind == CriterionKind::Fact) {
            const ReviewRound::FactShown fact = round.fact(criterion, applicant);
            m_pane->criteria()->setFact(criterion.id, fact.value, fact.reason);
        }
    }
    showOthers(applicant, round);
    showConflict(applicant, round);
    m_pane->setVisible(!m_isPreparing);
    m_bars->setVisible(m_isPreparing);
    m_pane->criteria()->begin();
}

void ReviewDesk::refreshApplicant(const Applicant &applicant, ReviewRound &round)
{
    m_pane->showReview(round.own(applicant.application.id));
    showOthers(applicant, round);
    showConflict(applicant, round);
    showAnswers(applicant, round);
    m_reading->updateSections(answerSections(m_parts, m_isBlind));
}

void ReviewDesk::showOthers(const Applicant &applicant, ReviewRound &round)
{
    const Result<QList<ReviewRound::OtherScore>> others = round.others(applicant.application.id);
    QStringList lines;
    if (others) {
        for (const ReviewRound::OtherScore &other : *others) {
            //: a reviewer and the score from 0 to 100 that they gave
            lines.append(tr("%1: %2").arg(other.reviewer, QLocale().toString(other.score, 'f', 1)));
        }
    }
    m_pane->setOthers(lines.join(u'\n'));
}

void ReviewDesk::showConflict(const Applicant &applicant, const ReviewRound &round)
{
    const std::optional<ProposedConflict> conflict = round.desk().conflictOf(applicant);
    m_pane->setConflict(conflict ? conflictQuestion(*conflict, round.isBlind()) : QString());
}

void ReviewDesk::showNothing()
{
    m_parts.clear();
    m_reading->setSections({});
    m_head->hide();
    m_pane->hide();
    m_bars->hide();
}

const AnswerPart *ReviewDesk::partOf(const QString &sectionKey) const
{
    const QuestionId question = questionOf(sectionKey);
    const auto part = std::find_if(m_parts.cbegin(), m_parts.cend(),
                                   [question](const AnswerPart &one) { return one.question == question; });
    return part == m_parts.cend() || part->text.isEmpty() ? nullptr : &*part;
}

void ReviewDesk::blackOutMarked()
{
    const std::optional<ReadingSelection> marked = m_reading->selection();
    if (marked && partOf(marked->key) != nullptr) {
        Q_EMIT blackOutWanted(questionOf(marked->key), {marked->start, marked->length}, false);
    }
}

void ReviewDesk::openMenu(const ReadingSelection &selection, const QPoint &where)
{
    const AnswerPart *part = partOf(selection.key);
    if (part == nullptr) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"answerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TextSpan span{selection.start, selection.length};
    const QuestionId question = part->question;
    const QString shown = m_isBlind ? part->blind.text : part->text;
    if (selection.length > 0) {
        const QString words = shown.mid(span.start, span.length);
        QAction *copy =
            menu->addAction(tr("Copy"), this, [words] { QGuiApplication::clipboard()->setText(words); });
        copy->setObjectName(u"actionCopyAnswer"_s);
        QAction *here = menu->addAction(
            tr("Black out"), this, [this, question, span] { Q_EMIT blackOutWanted(question, span, false); });
        here->setObjectName(u"actionBlackOut"_s);
        QAction *all =
            menu->addAction(tr("Black out wherever it stands in this application"), this,
                            [this, question, span] { Q_EMIT blackOutWanted(question, span, true); });
        all->setObjectName(u"actionBlackOutEverywhere"_s);
    }
    const RedactionBar *bar = part->blind.barAt(selection.start);
    if (bar != nullptr && m_isPreparing) { // who reviews blind lifts no bar
        QAction *show = menu->addAction(tr("Show again"), this, [this, question, lifted = *bar] {
            Q_EMIT showAgainWanted(question, lifted);
        });
        show->setObjectName(u"actionShowAgain"_s);
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(where);
}

} // namespace convoke
