// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listview.h"

#include "ui/common/cellroles.h"
#include "ui/common/tokens.h"
#include "ui/common/twolinedelegate.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace convoke {

ListView::ListView(const QString &name, QWidget *parent)
    : QListView(parent)
{
    setObjectName(name);
    setItemDelegate(new TwoLineDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

void ListView::setFramed(bool framed)
{
    m_framed = framed;
    style()->unpolish(this);
    style()->polish(this);
}

std::optional<qint64> ListView::currentId() const
{
    const QVariant id = currentIndex().data(IdRole);
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

bool ListView::selectId(qint64 id)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, modelColumn());
        if (index.data(IdRole).toLongLong() == id) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row() || current.isValid() != previous.isValid()) {
        Q_EMIT currentIdChanged();
    }
}

void ListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (hasFocus() && currentIndex().isValid()) {
        QPainter painter(viewport());
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawRect(visualRect(currentIndex()).adjusted(1, 1, -1, -1));
    }
}

void ListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange) {
        scheduleDelayedItemsLayout();
    }
}

} // namespace convoke
