// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <optional>

namespace convoke {

/// A list with rows of two lines (TwoLineDelegate) or of one (give it a CellDelegate). Whole rows, a visible
/// ring on the current one, as wide as its place.
class ListView final : public QListView
{
    Q_OBJECT
    Q_PROPERTY(bool framed READ isFramed WRITE setFramed)
public:
    /// @p name becomes the objectName.
    explicit ListView(const QString &name, QWidget *parent = nullptr);

    void setFramed(bool framed);
    [[nodiscard]] bool isFramed() const { return m_framed; }

    /// By IdRole.
    [[nodiscard]] std::optional<qint64> currentId() const;
    bool selectId(qint64 id);

Q_SIGNALS:
    /// Another row is current, or none.
    void currentIdChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_framed = false;
};

} // namespace convoke
