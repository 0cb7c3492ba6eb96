// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/boardcolumn.h"

#include "ui/common/cellroles.h"
#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"
#include "ui/common/typedsortproxy.h"
#include "ui/selection/boardmodel.h"

#include <QDragEnterEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastWidth = 150;

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Ink::Good;
    case Tone::Warn:
        return Ink::Warn;
    case Tone::Bad:
        return Ink::Bad;
    case Tone::Accent:
    case Tone::Neutral:
        break;
    }
    return Ink::Secondary;
}

} // namespace

BoardColumn::BoardColumn(SeatState state, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_heading(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_empty(new PlainLabel(this))
    , m_list(new ListView(name, this))
    , m_model(new BoardModel(this))
    , m_proxy(new TypedSortProxy(this))
{
    setObjectName(name + u"Column"_s);
    setProperty("part", u"boardColumn"_s);
    setAcceptDrops(true);
    setMinimumWidth(scaled(leastWidth));
    m_heading->setObjectName(name + u"Heading"_s);
    m_heading->setWordWrap(true);
    setTextRole(m_heading, TextRole::Strong);
    m_hint->setObjectName(name + u"Hint"_s);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_empty->setWordWrap(true);
    setTextRole(m_empty, TextRole::Small, Ink::Secondary);
    m_empty->hide();
    m_proxy->setSourceModel(m_model);
    m_proxy->sort(0);
    m_list->setModel(m_proxy);
    m_list->setFramed(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &ListView::currentIdChanged, this, &BoardColumn::currentChanged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::gap / 2, measure::gap / 2, measure::gap / 2, measure::gap / 2);
    layout->setSpacing(measure::gap / 2);
    layout->addWidget(m_heading);
    layout->addWidget(m_hint);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
}

void BoardColumn::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
}

void BoardColumn::setEmptyWords(const QString &words)
{
    m_empty->setText(words);
}

void BoardColumn::showCards(const QList<BoardCard> &cards)
{
    m_model->update(cards);
    m_empty->setVisible(cards.isEmpty() && !m_empty->fullText().isEmpty());
}

void BoardColumn::setFilter(const QString &text)
{
    m_proxy->setFilterText(text);
}

void BoardColumn::showHint(const TryOutVerdict &verdict)
{
    m_hint->setText(verdict.words);
    setTextRole(m_hint, TextRole::Small, inkOf(verdict.tone));
    m_hint->setVisible(m_isHovered && !verdict.words.isEmpty());
}

QList<ApplicationId> BoardColumn::selected() const
{
    QList<ApplicationId> applications;
    const QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen) {
        applications.append(ApplicationId(index.data(IdRole).toLongLong()));
    }
    const std::optional<ApplicationId> now = current();
    return applications.isEmpty() && now ? QList<ApplicationId>{*now} : applications;
}

std::optional<ApplicationId> BoardColumn::current() const
{
    const std::optional<qint64> id = m_list->currentId();
    return id ? std::optional(ApplicationId(*id)) : std::nullopt;
}

bool BoardColumn::select(ApplicationId application)
{
    return m_list->selectId(application.value());
}

void BoardColumn::setHovered(bool isHovered)
{
    m_isHovered = isHovered;
    setProperty("dropTarget", isHovered);
    style()->unpolish(this);
    style()->polish(this);
    if (!isHovered) {
        m_hint->hide();
    }
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<ApplicationId> applications = BoardModel::applicationsIn(*event->mimeData());
    if (applications.isEmpty() || event->source() == m_list) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    setHovered(true);
    Q_EMIT hovered(applications);
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    setHovered(false);
    const QList<ApplicationId> applications = BoardModel::applicationsIn(*event->mimeData());
    if (!applications.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT dropped(applications);
    }
}

} // namespace convoke
