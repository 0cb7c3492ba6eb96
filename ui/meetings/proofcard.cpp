// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/proofcard.h"

#include "announcements/fieldnames.h"
#include "announcements/proofreader/proofwords.h"
#include "ui/common/chiplabel.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestVerb = 176;

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Warn;
    case Severity::Hint:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ProofCard::tr("wrong");
    case Severity::Warning:
        return ProofCard::tr("doubtful");
    case Severity::Hint:
        return ProofCard::tr("hint");
    }
    Q_UNREACHABLE();
}

PlainLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored); // a long link does not widen the pane
    label->setSizePolicy(policy);
    return label;
}

} // namespace

ProofCard::ProofCard(const ProofFinding &finding, int number, QWidget *parent)
    : QFrame(parent)
    , m_finding(finding)
    , m_number(number)
{
    setObjectName(u"finding%1"_s.arg(number));
    const ProofWords words = proofWords(finding, locale());
    //: accessible name of a finding: how grave, where, what, why
    setAccessibleName(
        tr("%1, %2: %3 %4")
            .arg(wordOf(finding.severity), fieldName(finding.field), words.sentence, words.why));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::pad, measure::gap, measure::pad, measure::gap);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    auto *field = new PlainLabel(fieldName(finding.field), this);
    setTextRole(field, TextRole::Label, Ink::Secondary);
    head->addWidget(field, 1);
    head->addWidget(new ChipLabel({wordOf(finding.severity), toneOf(finding.severity)}, this));
    layout->addLayout(head);
    layout->addWidget(wrapped(words.sentence, this));
    PlainLabel *why = wrapped(words.why, this);
    setTextRole(why, TextRole::Small, Ink::Secondary);
    layout->addWidget(why);
    if (!words.mend.isEmpty()) {
        QPushButton *mend = addButton(u"Mend"_s, words.mend);
        layout->addWidget(mend, 0, Qt::AlignLeft);
        connect(mend, &QPushButton::clicked, this, &ProofCard::mendRequested);
    }
    auto *links = new QHBoxLayout;
    QPushButton *there = addButton(u"GoTo"_s, tr("Go there"));
    QPushButton *ignore = addButton(u"Ignore"_s, tr("Ignore"));
    for (QPushButton *link : {there, ignore}) {
        makeLink(link);
        links->addWidget(link);
    }
    links->addStretch(1);
    links->setContentsMargins(-4, 0, 0, 0);
    layout->addLayout(links);
    connect(there, &QPushButton::clicked, this, &ProofCard::goToRequested);
    connect(ignore, &QPushButton::clicked, this, &ProofCard::ignoreRequested);
}

QPushButton *ProofCard::addButton(const QString &name, const QString &verb)
{
    const QString shown = fontMetrics().elidedText(singleLine(verb), Qt::ElideMiddle, scaled(widestVerb));
    auto *button = new QPushButton(plainMenuText(shown), this);
    button->setAccessibleName(verb);
    if (shown != verb) {
        setPlainToolTip(button, verb);
    }
    button->setObjectName(u"finding%1"_s.arg(m_number) + name);
    button->setAccessibleDescription(accessibleName());
    return button;
}

void ProofCard::setCurrent(bool current)
{
    if (m_isCurrent != current) {
        m_isCurrent = current;
        style()->unpolish(this);
        style()->polish(this);
    }
}

} // namespace convoke
