// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/mailpiecedrag.h"
#include "ui/applications/questionmenu.h"

#include <QPlainTextEdit>

namespace convoke {

/// @p text for a plain text editor, one character for one so that places stay: what would turn or hide text
/// becomes a mark.
QString showableText(QString text);

/// The text of an e-mail or a piece of it, to be read. What is marked in it can be dragged to a question, or
/// given to it by the menu.
class MailTextView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MailTextView(QWidget *parent = nullptr);

    void setMail(const StoredMail &mail, const QList<GivableQuestion> &questions);
    /// Only a piece of it, as high as its text is, up to @p mostLines.
    void setPiece(const MailPieceRef &piece, const QString &text, const QList<GivableQuestion> &questions,
                  int mostLines);
    /// Nothing while nothing is marked.
    [[nodiscard]] std::optional<MailPieceRef> markedPiece() const;
    /// Fills a menu with the questions for what is marked.
    void fillMenu(QMenu *menu);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void given(const convoke::MailPieceRef &piece, const convoke::GivenTo &to);
    /// A drag may be going on, and is over: the view has to stay alive between the two.
    void dragging(bool isOn);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    std::optional<MailId> m_mail;
    qsizetype m_offset = 0; ///< of what is shown, in the text of the e-mail
    int m_mostLines = 0; ///< 0: any height
    QList<GivableQuestion> m_questions;
};

} // namespace convoke
