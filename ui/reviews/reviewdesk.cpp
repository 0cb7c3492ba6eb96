// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewdesk.h"

#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/common/readingview.h"
#include "ui/reviews/answersections.h"
#include "ui/reviews/criterionlist.h"
#include "ui/reviews/reviewhead.h"
#include "ui/reviews/reviewlist.h"
#include "ui/reviews/reviewround.h"
#include "ui/reviews/reviewstrip.h"
#include "ui/reviews/scorepane.h"

#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ReviewDesk::ReviewDesk(QWidget *parent)
    : QWidget(parent)
    , m_strip(new ReviewStrip(this))
    , m_list(new ReviewList)
    , m_reading(new ReadingView)
    , m_head(new ReviewHead)
    , m_pane(new ScorePane)
{
    setObjectName(u"reviewDesk"_s);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(makeMiddle());
    splitter->addWidget(m_pane);
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
    connect(m_list->view(), &QListView::clicked, this, &ReviewDesk::takeKeyboard);
    connect(m_list->view(), &QListView::activated, this, &ReviewDesk::takeKeyboard);
    addShortcuts();
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

void ReviewDesk::addShortcuts()
{
    CriterionList *criteria = m_pane->criteria();
    for (int digit = 0; digit <= 9; ++digit) {
        addShortcut(QKeySequence(Qt::Key_0 + digit), [criteria, digit] { criteria->enterDigit(digit); });
    }
    addShortcut(Qt::Key_A, [criteria] { criteria->abstain(); });
    addShortcut(Qt::Key_Backspace, [criteria] { criteria->clear(); });
    addShortcut(Qt::Key_Delete, [criteria] { criteria->clear(); });
    addShortcut(Qt::Key_F, [this] { m_pane->toggleFlag(); });
    addShortcut(Qt::Key_N, [this] { nextUnscored(); });
    for (const QKeySequence &next : {QKeySequence(Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Down)}) {
        addShortcut(next, [this] { m_list->move(1); });
    }
    for (const QKeySequence &previous : {QKeySequence(Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::Key_Up)}) {
        addShortcut(previous, [this] { m_list->move(-1); });
    }
}

void ReviewDesk::addShortcut(const QKeySequence &key, const std::function<void()> &deed)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, deed);
}

void ReviewDesk::nextUnscored()
{
    if (m_list->selectNextUnscored()) {
        takeKeyboard();
    }
}

void ReviewDesk::takeKeyboard()
{
    m_pane->criteria()->takeKeyboard();
}

void ReviewDesk::showApplicant(const Applicant &applicant, ReviewRound &round)
{
    const Call &call = round.document().call;
    m_head->showApplicant(applicant, call,
                          {round.headingOf(applicant), round.profileLabel(applicant), round.isBlind()});
    m_head->show();
    m_reading->setSections(answerSections(applicant, call, round.isBlind()));
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
    m_pane->show();
    m_pane->criteria()->begin();
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

void ReviewDesk::showNothing()
{
    m_reading->setSections({});
    m_head->hide();
    m_pane->hide();
}

} // namespace convoke
