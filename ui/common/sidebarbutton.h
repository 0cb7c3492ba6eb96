// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/common/tokens.h"

#include <QAbstractButton>
#include <QList>

#include <optional>

namespace convoke {

/// One line of the side bar: a place, its words, its figure, its colours.
struct SideBarRow
{
    Place place;
    QString text;
    std::optional<int> count;
    QList<ColourPair> colours;

    friend bool operator==(const SideBarRow &, const SideBarRow &) = default;
};

/// Draws a SideBarRow; checked where the window is.
class SideBarButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SideBarButton(const SideBarRow &row, QWidget *parent = nullptr);

    [[nodiscard]] const SideBarRow &row() const { return m_row; }
    void setRow(const SideBarRow &row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    SideBarRow m_row;
};

} // namespace convoke
