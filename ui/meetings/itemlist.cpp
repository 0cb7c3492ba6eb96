// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/itemlist.h"

#include "ui/common/tokens.h"
#include "ui/meetings/itemcard.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ItemList::ItemList(IdsOf idsOf, Make make, int spacing, QWidget *parent)
    : QWidget(parent)
    , m_idsOf(std::move(idsOf))
    , m_make(std::move(make))
    , m_layout(new QVBoxLayout(this))
    , m_gapLine(new QWidget(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing);
    m_gapLine->setObjectName(u"insertionLine"_s);
    m_gapLine->setAutoFillBackground(true);
    m_gapLine->hide();
}

ItemEditor *ItemList::makeItem(qint64 id)
{
    ItemEditor *item = m_make(id, this);
    if (auto *card = qobject_cast<ItemCard *>(item)) {
        connect(card, &ItemCard::dragged, this,
                [this, card](QPoint now, QPoint moved) { showPlace(placeAt(*card, now, moved)); });
        connect(card, &ItemCard::dragCancelled, m_gapLine, &QWidget::hide);
        connect(card, &ItemCard::dropped, this, [this, card](QPoint now, QPoint moved) {
            m_gapLine->hide();
            card->moveTo(m_idsOf, placeAt(*card, now, moved));
        });
    }
    return item;
}

qsizetype ItemList::gapAt(int globalY) const
{
    const int y = mapFromGlobal(QPoint(0, globalY)).y();
    return std::count_if(m_editors.cbegin(), m_editors.cend(),
                         [y](const ItemEditor *item) { return item->geometry().center().y() < y; });
}

DropPlace ItemList::placeAt(const ItemCard &card, QPoint now, QPoint moved) const
{
    const int levels = qRound(static_cast<double>(moved.x()) / ItemCard::indent);
    return card.dropPlace(gapAt(now.y()), levels);
}

void ItemList::showPlace(const DropPlace &place)
{
    const qsizetype gap = place.gap;
    if (m_editors.isEmpty()) {
        return;
    }
    const int half = m_layout->spacing() / 2;
    const int y =
        gap < m_editors.size() ? m_editors.at(gap)->y() - half : m_editors.last()->geometry().bottom();
    QPalette ink = palette();
    ink.setColor(QPalette::Window, tokens().accent);
    m_gapLine->setPalette(ink);
    const int left = place.level * ItemCard::indent;
    m_gapLine->setGeometry(left, qBound(0, y - 1, height() - 2), width() - left, 2);
    m_gapLine->raise();
    m_gapLine->show();
}

void ItemList::follow(const MeetingDocument &document)
{
    const QList<qint64> ids = m_idsOf(document);
    QHash<qint64, ItemEditor *> known;
    for (ItemEditor *item : std::as_const(m_editors)) {
        known.insert(item->id(), item);
    }
    QList<ItemEditor *> fresh;
    fresh.reserve(ids.size());
    for (const qint64 id : ids) {
        ItemEditor *item = known.take(id);
        if (item == nullptr) {
            item = makeItem(id);
        }
        const int place = static_cast<int>(fresh.size());
        if (m_layout->indexOf(item) != place) {
            m_layout->insertWidget(place, item);
        }
        fresh.append(item);
        item->show();
    }
    for (ItemEditor *item : std::as_const(known)) {
        item->hide(); // deleted later: it may be the one that asked for its removal
        m_layout->removeWidget(item);
        item->deleteLater();
    }
    m_editors = fresh;
    for (ItemEditor *item : std::as_const(m_editors)) {
        item->follow();
    }
}

void ItemList::clear()
{
    for (ItemEditor *item : std::as_const(m_editors)) {
        item->hide();
        m_layout->removeWidget(item);
        item->deleteLater();
    }
    m_editors.clear();
}

bool ItemList::commit()
{
    bool all = true;
    const QList<ItemEditor *> items = m_editors; // storing one may rearrange them
    for (ItemEditor *item : items) {
        all = item->commit() && all;
    }
    return all;
}

ItemEditor *ItemList::editor(qint64 id) const
{
    const auto it = std::find_if(m_editors.cbegin(), m_editors.cend(),
                                 [id](const ItemEditor *item) { return item->id() == id; });
    return it == m_editors.cend() ? nullptr : *it;
}

} // namespace convoke
