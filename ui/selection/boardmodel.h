// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowmodel.h"
#include "ui/selection/boardcard.h"

#include <QCoreApplication>

class QMimeData;

namespace convoke {

enum class BoardModelColumn { Card, Count };

/// The cards of one column of the board; they can be dragged, and know what was dragged.
class BoardModel final : public RowModel<BoardCard, BoardModelColumn>
{
    Q_DECLARE_TR_FUNCTIONS(convoke::BoardModel)
public:
    using RowModel::RowModel;

    /// The applications that @p content carries from a board of this program; none where it carries others.
    static QList<ApplicationId> applicationsIn(const QMimeData &content);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// What is dropped is moved by the board, not by the view.
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

protected:
    [[nodiscard]] qint64 idOf(const BoardCard &card) const override { return card.application.value(); }
    [[nodiscard]] QString headerText(BoardModelColumn) const override { return tr("Card"); }
    [[nodiscard]] QString displayText(const BoardCard &card, BoardModelColumn) const override
    {
        return card.title;
    }
    [[nodiscard]] QVariant rawValue(const BoardCard &card, BoardModelColumn) const override
    {
        return card.position;
    }
    [[nodiscard]] QVariant extra(const BoardCard &card, BoardModelColumn column, int role) const override;
    [[nodiscard]] QString searchText(const BoardCard &card) const override { return card.search; }
};

} // namespace convoke
