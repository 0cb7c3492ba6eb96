// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/boardcard.h"
#include "ui/selection/tryout.h"

#include <QFrame>

namespace convoke {

class BoardModel;
class ListView;
class PlainLabel;
class TypedSortProxy;

/// One column of the board: people beside those that they share a fate with. Cards are dragged out of it and
/// dropped on it; while they hover over it, it says what that would cost.
class BoardColumn final : public QFrame
{
    Q_OBJECT
public:
    BoardColumn(SeatState state, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] SeatState state() const { return m_state; }
    [[nodiscard]] ListView *list() const { return m_list; }
    void setHeading(const QString &heading);
    void setEmptyWords(const QString &words);
    void showCards(const QList<BoardCard> &cards);
    void setFilter(const QString &text);
    /// What dropping here would come to; shown while something hovers.
    void showHint(const TryOutVerdict &verdict);
    [[nodiscard]] bool isHovered() const { return m_isHovered; }
    [[nodiscard]] QList<ApplicationId> selected() const;
    [[nodiscard]] std::optional<ApplicationId> current() const;
    bool select(ApplicationId application);

Q_SIGNALS:
    void hovered(const QList<convoke::ApplicationId> &applications);
    void dropped(const QList<convoke::ApplicationId> &applications);
    void currentChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setHovered(bool isHovered);

    SeatState m_state;
    PlainLabel *m_heading;
    PlainLabel *m_hint;
    PlainLabel *m_empty;
    ListView *m_list;
    BoardModel *m_model;
    TypedSortProxy *m_proxy;
    bool m_isHovered = false;
};

} // namespace convoke
