// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/scorepane.h"

#include "ui/common/card.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/notecard.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"
#include "ui/reviews/criterionlist.h"

#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ScorePane::ScorePane(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"scorePane"_s);
    setProperty("part", u"sidePane"_s);
    setMinimumWidth(scaled(280));
    m_scroll->setObjectName(u"scoreScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeColumn());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeFoot());
}

QWidget *ScorePane::makeColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(measure::pad, measure::pad, measure::pad, measure::gap);
    layout->setSpacing(measure::pad);
    addNotices(layout);
    auto *card = new Card({}, column);
    m_criteriaCard = card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_criteria = new CriterionList(card);
    card->body()->addWidget(m_criteria);
    connect(m_criteria, &CriterionList::currentChanged, this,
            [this](QWidget *current) { m_scroll->ensureWidgetVisible(current, 0, measure::wide); });
    layout->addWidget(card);
    layout->addWidget(makeNote());
    layout->addWidget(makeOthers());
    layout->addStretch(1);
    return column;
}

void ScorePane::addNotices(QVBoxLayout *column)
{
    m_closed = new NoteCard({}, Tone::Neutral);
    m_closed->setObjectName(u"reviewClosed"_s);
    connect(m_closed->addLink(u"openReview"_s, tr("Score all the same")), &QPushButton::clicked, this,
            &ScorePane::openWanted);
    m_conflict = new NoteCard({}, Tone::Warn);
    m_conflict->setObjectName(u"conflict"_s);
    connect(m_conflict->addLink(u"stepBack"_s, tr("Step back…")), &QPushButton::clicked, this,
            &ScorePane::recusalWanted);
    connect(m_conflict->addLink(u"noConflict"_s, tr("No conflict")), &QPushButton::clicked, this,
            &ScorePane::noConflictSaid);
    column->addWidget(m_closed);
    column->addWidget(m_conflict);
    m_closed->hide();
    m_conflict->hide();
}

void ScorePane::setConflict(const QString &words)
{
    m_conflict->setText(words);
    m_conflict->setVisible(!words.isEmpty());
}

void ScorePane::setClosed(const QString &words)
{
    m_closed->setText(words);
    m_closed->setVisible(!words.isEmpty());
    m_isOpen = words.isEmpty();
    m_criteriaCard->setEnabled(m_isOpen);
    m_note->setEnabled(m_isOpen);
    m_flag->setEnabled(m_isOpen);
}

QWidget *ScorePane::makeNote()
{
    auto *card = new Card;
    card->body()->setSpacing(4);
    card->body()->addWidget(new SectionTitle(tr("Note")));
    m_note = new GrowingTextEdit(card, 3, 8);
    m_note->setObjectName(u"note"_s);
    m_note->setMinimumWidth(scaled(120)); // narrower than forty letters where there is no room
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("For the chairs, not shown to the applicant"));
    card->body()->addWidget(m_note);
    connect(m_note, &GrowingTextEdit::editingFinished, this, &ScorePane::commitEdits);
    auto *leave = new QShortcut(Qt::Key_Escape, m_note);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, m_criteria, &CriterionList::takeKeyboard);
    return card;
}

QWidget *ScorePane::makeOthers()
{
    m_othersCard = new Card;
    m_othersCard->body()->setSpacing(4);
    m_othersCard->body()->addWidget(new SectionTitle(tr("Other reviewers")));
    m_others = new PlainLabel;
    m_others->setObjectName(u"otherReviewers"_s);
    m_others->setWordWrap(true);
    m_othersCard->body()->addWidget(m_others);
    m_othersCard->hide();
    return m_othersCard;
}

QWidget *ScorePane::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(measure::pad, measure::gap, measure::pad, measure::pad);
    layout->setSpacing(measure::gap);
    m_flag = new QPushButton(tr("Flag"), foot);
    m_flag->setObjectName(u"flag"_s);
    m_flag->setCheckable(true);
    m_flag->setAccessibleDescription(tr("Marks the application for a second look. Key: F"));
    setPlainToolTip(m_flag, tr("Mark for a second look (F)"));
    connect(m_flag, &QPushButton::clicked, this,
            [this](bool isFlagged) { Q_EMIT noteEdited(m_note->toPlainText(), isFlagged); });
    auto *recuse = new QPushButton(tr("Recuse…"), foot);
    recuse->setObjectName(u"recuse"_s);
    setPlainToolTip(recuse, tr("Declare a conflict of interest: the application disappears for you"));
    connect(recuse, &QPushButton::clicked, this, &ScorePane::recusalWanted);
    //: keys of the review page, beside the buttons
    auto *keys = new PlainLabel(tr("Digits score · ? keys"), foot);
    setTextRole(keys, TextRole::Small, Ink::Secondary);
    layout->addWidget(m_flag);
    layout->addWidget(recuse);
    layout->addStretch(1);
    layout->addWidget(keys);
    return foot;
}

void ScorePane::showReview(const Review &review)
{
    const bool isSame = m_application == review.application;
    m_application = review.application;
    m_criteria->showScores(review.scores);
    const bool isEditing = isSame && m_note->hasFocus() && m_note->toPlainText() != m_savedNote;
    m_savedNote = review.comment;
    if (!isEditing && m_note->toPlainText() != review.comment) {
        m_note->setPlainText(review.comment);
    }
    m_isFlagged = review.flagged;
    m_flag->setChecked(review.flagged);
    m_flag->setText(review.flagged ? tr("Flagged") : tr("Flag"));
    m_flag->setIcon(review.flagged ? lineIcon(u"warning"_s, IconInk::Warn) : QIcon());
}

void ScorePane::setOthers(const QString &words)
{
    m_others->setText(words);
    m_othersCard->setVisible(!words.isEmpty());
}

void ScorePane::writeNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_note);
}

void ScorePane::toggleFlag()
{
    if (!m_flag->isEnabled()) {
        return;
    }
    Q_EMIT noteEdited(m_note->toPlainText(), !m_isFlagged);
}

void ScorePane::commitEdits()
{
    m_criteria->commitEdits();
    if (m_application && m_note->toPlainText() != m_savedNote) {
        Q_EMIT noteEdited(m_note->toPlainText(), m_isFlagged);
    }
}

} // namespace convoke
