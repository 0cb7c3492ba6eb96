// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QLineEdit;

namespace convoke {

class PlainLabel;
class TypedSortProxy;

/// The search line above a list: filters as you type, says how many rows are left ("12 of 180"), Escape
/// empties it, Enter and the down arrow go to the list.
class FilterEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Filters @p proxy and counts its rows; @p view is where the arrow leads.
    void attach(TypedSortProxy *proxy, QAbstractItemView *view);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Puts the cursor into the line with everything marked: what Ctrl+F does.
    void focusLine();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();

    QLineEdit *m_line;
    PlainLabel *m_count;
    TypedSortProxy *m_proxy = nullptr;
    QAbstractItemView *m_view = nullptr;
};

} // namespace convoke
