// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/duplicatepane.h"

#include "people/duplicatewords.h"
#include "ui/common/ground.h"
#include "ui/common/measures.h"
#include "ui/common/notecard.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"

#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

DuplicatePane::DuplicatePane(QWidget *parent)
    : QFrame(parent)
    , m_words(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_for(new PlainLabel(this))
    , m_against(new PlainLabel(this))
    , m_comparison(new PersonComparison(this))
    , m_answers(new NoteCard({}, Tone::Accent, this))
    , m_scroll(new QScrollArea(this))
    , m_foot(makeFoot())
{
    setObjectName(u"duplicatePane"_s);
    setProperty("part", u"surface"_s);
    setMinimumWidth(scaled(420));
    m_answers->setObjectName(u"duplicateAnswers"_s);
    m_scroll->setObjectName(u"duplicateScroll"_s);
    m_scroll->setAccessibleName(tr("Side by side"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(measure::page, measure::wide, measure::page, measure::wide);
    layout->setSpacing(measure::wide);
    layout->addWidget(makeHead());
    layout->addWidget(m_comparison);
    layout->addWidget(m_answers);
    layout->addStretch(1);
    m_scroll->setWidget(content);
    letGroundThrough(m_scroll);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_foot);
    connect(m_comparison, &PersonComparison::confirmed, this, &DuplicatePane::mergeWanted);
}

QWidget *DuplicatePane::makeHead()
{
    auto *head = new QWidget(this);
    m_words->setObjectName(u"duplicateWords"_s);
    m_words->setWordWrap(true);
    setTextRole(m_words, TextRole::Title);
    m_bar->setObjectName(u"duplicateCertainty"_s);
    m_bar->setAccessibleName(tr("How certain it is"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(scaled(160));
    m_for->setObjectName(u"duplicateFor"_s);
    m_against->setObjectName(u"duplicateAgainst"_s);
    for (PlainLabel *label : {m_for, m_against}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    setTextRole(m_for, TextRole::Body, Ink::Text);
    setTextRole(m_against, TextRole::Body, Ink::Warn);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::pad);
    line->addWidget(m_words, 1);
    line->addWidget(m_bar, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_for);
    layout->addWidget(m_against);
    return head;
}

QWidget *DuplicatePane::makeFoot()
{
    auto *foot = new QFrame(this);
    auto *merge = new QPushButton(tr("Merge into one"), foot);
    merge->setObjectName(u"duplicateMerge"_s);
    setPlainToolTip(merge, tr("Make the two one entry, with both histories (Enter). Undo brings both back."));
    makePrimary(merge);
    auto *distinct = new QPushButton(tr("Not the same person"), foot);
    distinct->setObjectName(u"duplicateDistinct"_s);
    setPlainToolTip(distinct, tr("Remember that these are two people, and propose them no more (N)"));
    auto *later = new QPushButton(tr("Later"), foot);
    later->setObjectName(u"duplicateLater"_s);
    setPlainToolTip(later, tr("Go on to the next proposal without deciding"));
    connect(merge, &QPushButton::clicked, this, &DuplicatePane::mergeWanted);
    connect(distinct, &QPushButton::clicked, this, &DuplicatePane::distinctWanted);
    connect(later, &QPushButton::clicked, this, &DuplicatePane::laterWanted);
    auto *keys = new PlainLabel(tr("Enter merges, N: not the same, arrows choose"), foot);
    keys->setElideMode(Qt::ElideRight);
    setTextRole(keys, TextRole::Small, Ink::Secondary);
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(measure::page, measure::pad, measure::page, measure::pad);
    layout->setSpacing(measure::gap);
    layout->addWidget(merge);
    layout->addWidget(distinct);
    layout->addWidget(later);
    layout->addSpacing(measure::gap);
    layout->addWidget(keys, 1);
    auto *outer = new QVBoxLayout(foot);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *line = new QFrame(foot);
    line->setProperty("line", true);
    outer->addWidget(line);
    outer->addLayout(layout);
    return foot;
}

void DuplicatePane::showReasons(const QList<DuplicateReason> &reasons)
{
    QStringList pro;
    QStringList contra;
    for (const DuplicateReason reason : reasons) {
        (speaksAgainst(reason) ? contra : pro).append(duplicateSentence(reason));
    }
    //: %1: short sentences on why two entries may be one person
    m_for->setText(tr("For it: %1").arg(pro.join(u' ')));
    m_for->setVisible(!pro.isEmpty());
    //: %1: short sentences on why two entries may be two people
    m_against->setText(tr("Against it: %1").arg(contra.join(u' ')));
    m_against->setVisible(!contra.isEmpty());
}

void DuplicatePane::show(const DuplicateProposal &proposal, const PersonComparison::Side &left,
                         const PersonComparison::Side &right, const QList<SettledAnswers> &answers)
{
    const QString words = certaintyWords(proposal.certainty);
    m_words->setText(words.left(1).toUpper() + words.mid(1));
    m_bar->setValue(qBound(1, qRound(100 * proposal.certainty), 99));
    showReasons(proposal.reasons);
    m_comparison->show(left, right);
    QStringList lines;
    for (const SettledAnswers &answer : answers) {
        lines.append(tr("Both answered %1: the newer answer %2 will be used, %3 is kept.")
                         .arg(answer.meeting, answer.used, answer.kept.join(u", ")));
    }
    m_answers->setText(lines.join(u'\n'));
    m_answers->setVisible(!lines.isEmpty());
    m_scroll->setVisible(true);
    m_foot->setVisible(true);
}

void DuplicatePane::clear()
{
    m_comparison->clear();
    m_scroll->setVisible(false);
    m_foot->setVisible(false);
}

} // namespace convoke
