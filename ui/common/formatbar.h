// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QToolButton;

namespace convoke {

class RichTextEdit;

/// The buttons for the texts of a form: they act on the text that has the keyboard and show how the words at
/// its cursor look. They never take the keyboard away; every one has its keys, which its tool tip says.
class FormatBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FormatBar(QWidget *parent = nullptr);

    void attach(RichTextEdit *edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *add(const QString &name, const QString &words, const QString &keys,
                     std::function<void(RichTextEdit &)> deed);
    void follow();

    QPointer<RichTextEdit> m_edit; ///< the one with the keyboard
    QList<QToolButton *> m_buttons;
    QToolButton *m_strong;
    QToolButton *m_emphasis;
    QToolButton *m_bullets;
    QToolButton *m_numbers;
    QToolButton *m_deeper;
    QToolButton *m_higher;
    QToolButton *m_link;
};

} // namespace convoke
