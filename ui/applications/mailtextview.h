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

/// The whole text of an e-mail, to be read. What is marked in it can be dragged to a question, or given to it
/// by the menu.
class MailTextView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MailTextView(QWidget *parent = nullptr);

    void setMail(const StoredMail &mail, const QList<GivableQuestion> &questions);
    /// Nothing while nothing is marked.
    [[nodiscard]] std::optional<MailPieceRef> markedPiece() const;
    /// Fills a menu with the questions for what is marked.
    void fillMenu(QMenu *menu);

Q_SIGNALS:
    void given(const convoke::MailPieceRef &piece, const convoke::GivenTo &to);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    std::optional<MailId> m_mail;
    QList<GivableQuestion> m_questions;
};

} // namespace convoke
