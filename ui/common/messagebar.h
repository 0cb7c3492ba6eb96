// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <QTimer>

#include <functional>

class QHBoxLayout;
class QToolButton;

namespace convoke {

class IconLabel;
class PlainLabel;

/// A deed that a message offers, named by its verb.
struct MessageAction
{
    QString verb;
    std::function<void()> run;
};

/// One message at the top of a page: what happened and what can be done about it. It never takes the keyboard
/// away; Tab reaches it, Escape inside it closes it. Warnings and errors stay until closed, news and offers
/// to undo leave by themselves unless the mouse or the keyboard is on them.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Warn, Error, Undo };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces the message that stands. Plain text, whatever is in it.
    void say(Kind kind, const QString &text, const QList<MessageAction> &actions = {});
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// From edge to edge, without corners: at the top of a window.
    void setBanner();
    /// How long news stay, in milliseconds.
    void setStay(int msecs) { m_leave.setInterval(msecs); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leaveIfIdle();
    void setButtons(const QList<MessageAction> &actions);

    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    PlainLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    QTimer m_leave;
};

} // namespace convoke
