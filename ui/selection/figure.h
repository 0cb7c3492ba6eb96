// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace convoke {

/// A picture of numbers. Its numbers can be read by a screen reader, copied as a table and as a picture. Its
/// places are walked through with the arrow keys; Enter or a click chooses one.
class Figure : public QWidget
{
    Q_OBJECT
public:
    explicit Figure(QWidget *parent = nullptr);

    /// The same numbers as rows of a table, headings first.
    [[nodiscard]] virtual QList<QStringList> table() const = 0;
    void copyTable() const;
    void copyPicture();
    /// The place that the keyboard stands at.
    [[nodiscard]] std::optional<int> currentPlace() const { return m_current; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody wants to see who stands behind a place; @p words find them in the table.
    void placeChosen(const QString &words);

protected:
    [[nodiscard]] virtual int placeCount() const { return 0; }
    [[nodiscard]] virtual QRect placeRect(int place) const = 0;
    /// What is said of a place; first line of a tool tip.
    [[nodiscard]] virtual QString placeWords(int place) const = 0;
    /// What finds its people in the table; empty: nothing does.
    [[nodiscard]] virtual QString placeFilter(int place) const = 0;
    /// The place that @p key leads to from @p place.
    [[nodiscard]] virtual int neighbour(int place, int key) const;
    /// After the numbers changed: what a screen reader says of all of it.
    void setSpoken(const QString &title);
    void paintFocus(QPainter &painter) const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int placeAt(const QPoint &where) const;
    void setCurrent(int place);
    void chooseCurrent();

    QString m_title;
    std::optional<int> m_current;
};

} // namespace convoke
