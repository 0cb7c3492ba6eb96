// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace convoke {

class ItemCard;
class ItemEditor;
struct DropPlace;
struct MeetingDocument;

/// Editors of the items of one list of the document, in its order. An editor stays as long as its item, so
/// that the cursor stays in it whatever happens around.
class ItemList final : public QWidget
{
    Q_OBJECT
public:
    using IdsOf = std::function<QList<qint64>(const MeetingDocument &)>;
    using Make = std::function<ItemEditor *(qint64 id, QWidget *parent)>;

    ItemList(IdsOf idsOf, Make make, int spacing, QWidget *parent = nullptr);

    void follow(const MeetingDocument &document);
    /// Another meeting is shown: no editor stays.
    void clear();
    bool commit();
    /// Null where there is no such item.
    [[nodiscard]] ItemEditor *editor(qint64 id) const;
    [[nodiscard]] const QList<ItemEditor *> &editors() const { return m_editors; }

private:
    ItemEditor *makeItem(qint64 id);
    /// How many items stand above that height on the screen.
    [[nodiscard]] qsizetype gapAt(int globalY) const;
    [[nodiscard]] DropPlace placeAt(const ItemCard &card, QPoint now, QPoint moved) const;
    void showPlace(const DropPlace &place);

    IdsOf m_idsOf;
    Make m_make;
    QVBoxLayout *m_layout;
    QList<ItemEditor *> m_editors;
    QWidget *m_gapLine; ///< where a dragged card would go
};

} // namespace convoke
