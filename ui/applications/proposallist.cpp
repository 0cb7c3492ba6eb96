// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/proposallist.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

PlainLabel *makeLabel(const QString &text, TextRole role, Ink ink, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    label->setSelectable(true);
    label->setMinimumWidth(1);
    setTextRole(label, role, ink);
    return label;
}

} // namespace

ProposalList::ProposalList(const QString &name, const QString &heading, const QString &verb, QWidget *parent)
    : QWidget(parent)
    , m_verb(verb)
    , m_title(new SectionTitle(heading, this))
    , m_all(new QWidget(this))
{
    setObjectName(name);
    setAccessibleName(heading);
    auto *takeAll = new QPushButton(tr("Take all"), m_all);
    takeAll->setObjectName(u"takeAll"_s);
    auto *refuseAll = new QPushButton(tr("Refuse all"), m_all);
    refuseAll->setObjectName(u"refuseAll"_s);
    for (QPushButton *button : {takeAll, refuseAll}) {
        makeLink(button);
    }
    connect(takeAll, &QPushButton::clicked, this, [this] { Q_EMIT taken(openIds()); });
    connect(refuseAll, &QPushButton::clicked, this, [this] { Q_EMIT refused(openIds()); });
    auto *links = new QHBoxLayout(m_all);
    links->setContentsMargins(0, 0, 0, 0);
    links->addWidget(takeAll);
    links->addWidget(refuseAll);
    links->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_all);
    hide();
}

QList<qint64> ProposalList::openIds() const
{
    QList<qint64> ids;
    for (const ProposedLine &line : m_lines) {
        if (line.outcome.isEmpty()) {
            ids.append(line.id);
        }
    }
    return ids;
}

void ProposalList::setLines(const QList<ProposedLine> &lines)
{
    if (lines == m_lines) {
        return;
    }
    const bool hadFocus = m_rows != nullptr && m_rows->isAncestorOf(focusWidget());
    m_lines = lines;
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(measure::gap);
    for (const ProposedLine &line : lines) {
        rows->addWidget(makeLine(line));
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
    m_all->setVisible(openIds().size() > 1);
    setVisible(!lines.isEmpty());
    if (hadFocus) { // who decides by keyboard goes on with the next one
        if (auto *next = m_rows->findChild<QPushButton *>()) {
            next->setFocus(Qt::OtherFocusReason);
        }
    }
}

QWidget *ProposalList::makeLine(const ProposedLine &line)
{
    auto *row = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    if (!line.label.isEmpty()) {
        words->addWidget(makeLabel(line.label, TextRole::Small, Ink::Secondary, row));
    }
    words->addWidget(
        makeLabel(line.text, TextRole::Body, line.outcome.isEmpty() ? Ink::Text : Ink::Secondary, row));
    const QStringList remarks{line.remark, line.outcome};
    for (const QString &remark : remarks) {
        if (!remark.isEmpty()) {
            words->addWidget(makeLabel(remark, TextRole::Small, Ink::Secondary, row));
        }
    }
    auto *layout = new QBoxLayout(m_isBeneath ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addLayout(words, 1);
    if (!line.outcome.isEmpty()) {
        return row;
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap);
    layout->addLayout(buttons);
    const auto add = [&](const QString &name, const QString &verb, auto signal) {
        auto *button = new QPushButton(verb, row);
        button->setObjectName(name);
        //: what a button does, and to what: for screen readers
        button->setAccessibleName(tr("%1: %2").arg(verb, line.text));
        connect(button, &QPushButton::clicked, this, [this, signal, id = line.id] { (this->*signal)({id}); });
        buttons->addWidget(button, 0, Qt::AlignTop);
    };
    add(u"takeProposal"_s, m_verb, &ProposalList::taken);
    add(u"refuseProposal"_s, tr("Refuse"), &ProposalList::refused);
    if (m_isBeneath) {
        buttons->addStretch(1);
    }
    return row;
}

} // namespace convoke
