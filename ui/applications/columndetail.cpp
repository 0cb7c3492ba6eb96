// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/columndetail.h"

#include "intake/celltext.h"
#include "intake/rolesplitter.h"
#include "ui/applications/targetwords.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int splitRowsShown = 3;

PlainLabel *splitCell(const QString &text, TextRole role, Ink ink, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setElideMode(Qt::ElideRight);
    setTextRole(label, role, ink);
    return label;
}

QString sentenceFor(const MappingLine &line)
{
    const MappedColumn &mapped = line.mapped;
    if (mapped.empty) {
        return ColumnDetail::tr(
            "No row has a value here. When a later file fills this column, it is asked again.");
    }
    if (mapped.special && mapped.target == ColumnTarget::Special) {
        return specialSentence(*mapped.special);
    }
    if (mapped.special) {
        return ColumnDetail::tr(
                   "This column seems to tell of %1, a special category of personal data, and is taken "
                   "in as an ordinary value. Everybody who reads the application sees it.")
            .arg(specialWord(*mapped.special));
    }
    if (mapped.maySplitRole) {
        return ColumnDetail::tr(
            "Many cells seem to hold the organisation and the function in one. They can be "
            "split like this:");
    }
    if (mapped.splitsRole) {
        return ColumnDetail::tr("Each cell is split into the organisation and the function, like this:");
    }
    if (mapped.certainty == Certainty::NewQuestion) {
        return ColumnDetail::tr(
            "Nothing is known of this heading. The call gets a question of that name, so that no "
            "answer is lost.");
    }
    return line.samples.isEmpty() ? QString()
                                  : ColumnDetail::tr("Such as: %1").arg(line.samples.join(u" · "_s));
}

} // namespace

ColumnDetail::ColumnDetail(QWidget *parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_split(new QWidget(this))
    , m_splitRows(new QGridLayout(m_split))
    , m_change(new QPushButton(tr("Take in as…"), this))
    , m_doSplit(new QPushButton(this))
    , m_apart(new QPushButton(this))
{
    setObjectName(u"columnDetail"_s);
    m_heading->setObjectName(u"columnHeading"_s);
    m_heading->setElideMode(Qt::ElideRight);
    setTextRole(m_heading, TextRole::Strong);
    m_sentence->setObjectName(u"columnSentence"_s);
    m_sentence->setWordWrap(true);
    setTextRole(m_sentence, TextRole::Body, Ink::Secondary);
    m_splitRows->setContentsMargins(0, 0, 0, 0);
    m_splitRows->setHorizontalSpacing(measure::wide);
    m_change->setObjectName(u"changeTarget"_s);
    m_doSplit->setObjectName(u"splitColumn"_s);
    m_apart->setObjectName(u"keepApart"_s);
    connect(m_change, &QPushButton::clicked, this, &ColumnDetail::menuWanted);
    connect(m_doSplit, &QPushButton::clicked, this, [this] {
        choose({ColumnTarget::Organisation, {}, {}, !m_line.mapped.splitsRole});
    });
    connect(m_apart, &QPushButton::clicked, this, [this] {
        if (m_line.mapped.target == ColumnTarget::Special) {
            choose({ColumnTarget::Question, m_line.mapped.question});
        } else {
            choose({ColumnTarget::Special, {}, m_line.mapped.special});
        }
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap);
    buttons->addWidget(m_change);
    buttons->addWidget(m_doSplit);
    buttons->addWidget(m_apart);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_split);
    layout->addLayout(buttons);
    showNothing();
}

void ColumnDetail::choose(const TargetChoice &choice)
{
    Q_EMIT targetChosen(m_line.column, choice);
}

void ColumnDetail::showNothing()
{
    m_line = {};
    m_heading->setText(tr("Choose a column to see what it holds."));
    m_sentence->hide();
    clearSplit();
    for (QPushButton *button : {m_change, m_doSplit, m_apart}) {
        button->hide();
    }
}

void ColumnDetail::showColumn(const MappingLine &line, const SourceTable &table)
{
    m_line = line;
    const MappedColumn &mapped = line.mapped;
    //: a column's heading, and what the column is taken in as
    m_heading->setText(tr("%1 → %2").arg(line.heading, mapped.empty ? tr("empty") : line.meaning));
    const QString sentence = sentenceFor(line);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    clearSplit();
    const bool isSplit =
        mapped.target == ColumnTarget::Organisation && (mapped.splitsRole || mapped.maySplitRole);
    if (isSplit) {
        showSplit(table);
    }
    m_change->show();
    m_doSplit->setVisible(isSplit);
    m_doSplit->setText(mapped.splitsRole ? tr("Do not split") : tr("Split into organisation and function"));
    m_apart->setVisible(mapped.special.has_value());
    m_apart->setText(mapped.target == ColumnTarget::Special ? tr("Take in as an ordinary answer")
                                                            : tr("Keep apart"));
}

void ColumnDetail::clearSplit()
{
    qDeleteAll(m_split->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_split->hide();
}

void ColumnDetail::showSplit(const SourceTable &table)
{
    RoleSplitter splitter;
    for (int row = 0; row < table.rowCount(); ++row) {
        splitter.learn(cellLine(table.cells.cell(row, m_line.column).toString()));
    }
    m_splitRows->addWidget(splitCell(tr("in the file"), TextRole::Small, Ink::Secondary, m_split), 0, 0);
    m_splitRows->addWidget(
        splitCell(targetWord(ColumnTarget::Organisation), TextRole::Small, Ink::Secondary, m_split), 0, 1);
    m_splitRows->addWidget(
        splitCell(targetWord(ColumnTarget::Function), TextRole::Small, Ink::Secondary, m_split), 0, 2);
    int shown = 0;
    for (int row = 0; row < table.rowCount() && shown < splitRowsShown; ++row) {
        const QString cell = cellLine(table.cells.cell(row, m_line.column).toString());
        if (cell.isEmpty()) {
            continue;
        }
        const RoleSplitter::Parts parts = splitter.split(cell);
        ++shown;
        m_splitRows->addWidget(splitCell(cell, TextRole::Body, Ink::Secondary, m_split), shown, 0);
        m_splitRows->addWidget(splitCell(parts.organisation, TextRole::Body, Ink::Text, m_split), shown, 1);
        m_splitRows->addWidget(splitCell(parts.role, TextRole::Body, Ink::Text, m_split), shown, 2);
    }
    for (const int column : {0, 1, 2}) {
        m_splitRows->setColumnStretch(column, 1);
    }
    m_split->show();
}

} // namespace convoke
