// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notecard.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordFor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"neutral"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warn:
        return u"warn"_s;
    case Tone::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

NoteCard::NoteCard(const QString &text, Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(text, this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"noteCard"_s);
    m_text->setWordWrap(true);
    m_text->setSelectable(true);
    setTextRole(m_text, TextRole::Body);
    m_layout->setContentsMargins(measure::pad, measure::gap, measure::pad, measure::gap);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_text);
    setTone(tone);
}

void NoteCard::setText(const QString &text)
{
    m_text->setText(text);
}

void NoteCard::setTone(Tone tone)
{
    setProperty("tone", wordFor(tone));
    style()->unpolish(this);
    style()->polish(this);
}

QString NoteCard::text() const
{
    return m_text->fullText();
}

QPushButton *NoteCard::addLink(const QString &name, const QString &verb)
{
    auto *link = new QPushButton(verb, this);
    link->setObjectName(name);
    makeLink(link);
    m_layout->addWidget(link, 0, Qt::AlignLeft);
    return link;
}

} // namespace convoke
