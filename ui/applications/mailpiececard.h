// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/mailpiecedrag.h"
#include "ui/applications/questionmenu.h"

#include <QFrame>

class QMenu;

namespace convoke {

class PlainLabel;

/// A piece of an e-mail that answers no question yet: to be dragged to one, or given to it by the menu.
class MailPieceCard final : public QFrame
{
    Q_OBJECT
public:
    MailPieceCard(const MailPieceRef &piece, const QString &text, const QList<GivableQuestion> &questions,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const convoke::MailPieceRef &piece, const convoke::GivenTo &to);
    /// A drag begins, and it is over: the card has to stay alive between the two.
    void dragging(bool isOn);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    MailPieceRef m_piece;
    QString m_text;
    QPoint m_pressed;
};

} // namespace convoke
