// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/tryoutbar.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/selection/tryout.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Ink inkOf(Tone tone)
{
    return tone == Tone::Bad ? Ink::Bad : tone == Tone::Neutral ? Ink::Secondary : Ink::Text;
}

} // namespace

TryOutBar::TryOutBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new PlainLabel(this))
    , m_row(new QWidget(this))
    , m_reason(new QLineEdit(m_row))
    , m_keep(new QPushButton(m_row))
    , m_discard(new QPushButton(tr("Discard"), m_row))
{
    setObjectName(u"tryOutBar"_s);
    m_words->setObjectName(u"tryOutWords"_s);
    m_words->setWordWrap(true);
    m_words->setSelectable(true);
    m_reason->setObjectName(u"tryOutReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, for example: presents a case"));
    m_keep->setObjectName(u"keepTryOut"_s);
    setPlainToolTip(m_keep, tr("Each moved person is locked in or out with this reason; one step to undo"));
    m_discard->setObjectName(u"discardTryOut"_s);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap);
    row->addWidget(m_reason, 1);
    row->addWidget(m_keep);
    row->addWidget(m_discard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::gap, measure::gap / 2, measure::gap, measure::gap / 2);
    layout->setSpacing(measure::gap / 2);
    layout->addWidget(m_words);
    layout->addWidget(m_row);
    m_row->hide();
    connect(m_reason, &QLineEdit::textChanged, this, &TryOutBar::check);
    connect(m_reason, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this,
            [this] { Q_EMIT keepWanted(m_reason->text().simplified()); });
    connect(m_discard, &QPushButton::clicked, this, &TryOutBar::discardWanted);
}

void TryOutBar::showTryOut(const TryOut &tryOut)
{
    const bool isEmpty = tryOut.isEmpty();
    m_row->setVisible(!isEmpty);
    m_isReady = !isEmpty && !tryOut.isBusy();
    if (isEmpty) {
        m_words->setText(m_isDecided ? tr("This group is decided. Drag people between the columns, or press "
                                          "I, R or O: each change asks "
                                          "for its reason.")
                                     : tr("Drag people between the columns, or press I, R or O. It is only "
                                          "tried, and what it costs is "
                                          "shown at once; nothing is written before you keep it."));
        setTextRole(m_words, TextRole::Small, Ink::Secondary);
        return;
    }
    const TryOutVerdict verdict = tryOut.verdict();
    const int moves = static_cast<int>(tryOut.moves().size());
    //: how many people were moved, then what it comes to
    m_words->setText(tr("Tried: %Ln move(s). %1", nullptr, moves).arg(verdict.words));
    setTextRole(m_words, TextRole::Body, inkOf(verdict.tone));
    m_keep->setText(tr("Keep %Ln move(s)", nullptr, moves));
    check();
}

void TryOutBar::setDecided(bool isDecided)
{
    m_isDecided = isDecided;
}

void TryOutBar::kept()
{
    m_reason->selectAll(); // offered for the next time, gone with the first letter
}

void TryOutBar::check()
{
    m_keep->setEnabled(m_isReady && !m_reason->text().trimmed().isEmpty());
}

} // namespace convoke
