// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/tiebreakdialog.h"

#include "ui/common/calmcombo.h"
#include "ui/common/card.h"
#include "ui/common/cellroles.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/common/twolinedelegate.h"
#include "ui/selection/reasonwords.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLot(const QString &link)
{
    return link == u"lot" || link.startsWith(u"lot:");
}

} // namespace

TieBreakDialog::TieBreakDialog(const QList<Criterion> &criteria, const QStringList &links, Deed deed,
                               QWidget *parent)
    : QDialog(parent)
    , m_criteria(criteria)
    , m_deed(std::move(deed))
    , m_list(new QListWidget(this))
    , m_more(new CalmCombo(this))
{
    setObjectName(u"tieBreakDialog"_s);
    setWindowTitle(tr("Tie-breaks"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *words =
        new PlainLabel(tr("Where scores are equal, the first line that makes a difference decides."), this);
    words->setWordWrap(true);
    m_list->setObjectName(u"tieBreaks"_s);
    m_list->setAccessibleName(tr("Tie-breaks in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumSize(scaled(480), scaled(290));
    auto *sheet = new Card({}, this);
    sheet->body()->setContentsMargins(1, 4, 1, 4);
    sheet->body()->addWidget(m_list);
    m_more->setObjectName(u"moreTieBreaks"_s);
    m_more->setAccessibleName(tr("Add a tie-break"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(measure::gap);
    middle->addWidget(sheet, 1);
    middle->addLayout(makeButtons());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->addButton(tr("Save the order"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveTieBreaks"_s);
    makePrimary(save);
    connect(buttons, &QDialogButtonBox::accepted, this, &TieBreakDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(words);
    layout->addLayout(middle, 1);
    layout->addWidget(makeSeedRow());
    layout->addWidget(m_more);
    layout->addWidget(buttons);
    for (const QString &link : links) {
        add(link);
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &TieBreakDialog::refresh);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &TieBreakDialog::refresh);
    addMoveKeys();
    connect(m_more, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            add(m_more->itemData(index).toString());
            m_list->setCurrentRow(m_list->count() - 1);
            refresh();
        }
    });
    refresh();
}

QLayout *TieBreakDialog::makeButtons()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(measure::gap);
    const auto make = [this, column](const QString &name, const QString &verb, const QString &icon,
                                     const std::function<void()> &deed) {
        auto *button = new QPushButton(lineIcon(icon), verb, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, deed);
        column->addWidget(button);
        return button;
    };
    m_up = make(u"moveUp"_s, tr("Move up"), u"move-up"_s, [this] { moveCurrent(-1); });
    m_down = make(u"moveDown"_s, tr("Move down"), u"move-down"_s, [this] { moveCurrent(1); });
    m_remove = make(u"removeTieBreak"_s, tr("Remove"), u"delete"_s, [this] {
        delete m_list->takeItem(m_list->currentRow());
        refresh();
    });
    column->addStretch(1);
    return column;
}

void TieBreakDialog::addMoveKeys()
{
    const auto add = [this](const QKeySequence &key, const std::function<void()> &deed) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    add(Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); });
    add(Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); });
    add(Qt::Key_Delete, [this] { m_remove->click(); });
}

QWidget *TieBreakDialog::makeSeedRow()
{
    m_seedRow = new QWidget(this);
    m_seed = new PlainLabel(m_seedRow);
    m_seed->setObjectName(u"lotSeed"_s);
    m_seed->setWordWrap(true);
    m_seed->setSelectable(true);
    setTextRole(m_seed, TextRole::Body, Ink::Secondary);
    auto *draw = new QPushButton(tr("Draw a new seed"), m_seedRow);
    draw->setObjectName(u"drawSeed"_s);
    draw->setAutoDefault(false);
    connect(draw, &QPushButton::clicked, this, &TieBreakDialog::drawSeed);
    auto *layout = new QHBoxLayout(m_seedRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_seed, 1);
    layout->addWidget(draw);
    return m_seedRow;
}

void TieBreakDialog::setReference(const QString &reference)
{
    m_reference = reference;
    showSeed();
}

void TieBreakDialog::showSeed()
{
    const QStringList chain = links();
    const auto lot =
        std::find_if(chain.cbegin(), chain.cend(), [](const QString &link) { return isLot(link); });
    m_seedRow->setVisible(lot != chain.cend());
    if (lot == chain.cend()) {
        return;
    }
    m_seed->setText(*lot == u"lot" ? tr("Seed of the lot: %1, the reference of the meeting").arg(m_reference)
                                   : tr("Seed of the lot: %1").arg(lot->mid(4)));
    setPlainToolTip(m_seed,
                    tr("Whoever knows the seed can draw the lot again: the SHA-256 of the seed, a line "
                       "feed and the number of the application; the lowest goes before."));
}

/// Everybody can see that it was drawn: it stands in the chain, in the record and in the log.
void TieBreakDialog::drawSeed()
{
    constexpr int digits = 12;
    const QString seed =
        QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0').right(digits);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (isLot(item->data(Qt::UserRole).toString())) {
            setLink(item, u"lot:"_s + seed);
        }
    }
    showSeed();
}

void TieBreakDialog::setLink(QListWidgetItem *item, const QString &link)
{
    item->setText(tieBreakWord(link, m_criteria));
    item->setData(Qt::UserRole, link);
    item->setData(SecondLineRole, tieBreakSentence(link));
}

void TieBreakDialog::add(const QString &link)
{
    setLink(new QListWidgetItem(m_list), link);
}

QStringList TieBreakDialog::links() const
{
    QStringList links;
    for (int row = 0; row < m_list->count(); ++row) {
        links.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return links;
}

void TieBreakDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row >= 0 && target >= 0 && target < m_list->count()) {
        QListWidgetItem *item = m_list->takeItem(row);
        m_list->insertItem(target, item);
        m_list->setCurrentRow(target);
        refresh();
    }
}

/// The links that are not in the chain can be added.
void TieBreakDialog::refresh()
{
    QStringList possible;
    for (const Criterion &criterion : std::as_const(m_criteria)) {
        if (criterion.kind == CriterionKind::Score) {
            possible.append(u"criterion:"_s + criterion.key);
        } else if (criterion.kind == CriterionKind::Fact) {
            possible.append(u"fact:"_s + criterion.key);
        }
    }
    possible +=
        {u"counts"_s, u"country-least-represented"_s, u"first-timer"_s, u"earlier-application"_s, u"lot"_s};
    const QStringList present = links();
    m_more->clear();
    m_more->addItem(tr("Add a tie-break…"));
    for (const QString &link : std::as_const(possible)) {
        const bool hasLot = link == u"lot" && std::any_of(present.cbegin(), present.cend(), isLot);
        if (!present.contains(link) && !hasLot) {
            m_more->addItem(tieBreakWord(link, m_criteria), link);
        }
    }
    m_more->setEnabled(m_more->count() > 1);
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0);
    showSeed();
}

void TieBreakDialog::accept()
{
    if (m_deed(links())) {
        QDialog::accept();
    }
}

} // namespace convoke
