// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace convoke {

/// A label that shows every text as it is: never markup, hidden controls visible. The only label of the
/// program.
class PlainLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Hides QLabel's: the text is made showable first.
    void setText(const QString &text);
    /// The text as it was given, whatever is drawn of it.
    [[nodiscard]] QString fullText() const { return m_fullText; }

    /// One line that is cut with an ellipsis where it does not fit; the tool tip then tells all of it.
    /// ElideNone: off.
    void setElideMode(Qt::TextElideMode mode);
    /// May be marked and copied, by mouse and keyboard.
    void setSelectable(bool selectable);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isCut() const;

    QString m_fullText;
    Qt::TextElideMode m_elideMode = Qt::ElideNone;
};

} // namespace convoke
