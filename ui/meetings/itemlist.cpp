// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/itemlist.h"

#include "ui/meetings/itemeditor.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

ItemList::ItemList(IdsOf idsOf, Make make, int spacing, QWidget *parent)
    : QWidget(parent)
    , m_idsOf(std::move(idsOf))
    , m_make(std::move(make))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing);
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
            item = m_make(id, this);
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
