// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/richtext.h"

#include <QTextCursor>

namespace convoke {

/// What stands at a cursor of a rich document, and what may be made of it. Every deed is one step to undo.
class RichCursor final
{
public:
    explicit RichCursor(const QTextCursor &cursor)
        : m_cursor(cursor)
    { }

    [[nodiscard]] RichBlockKind kind() const;
    /// Makes the chosen lines items of @p kind, or paragraphs again where they are.
    void toggleList(RichBlockKind kind);
    /// Moves the chosen items one level to the right (1) or to the left (-1).
    void moveItems(int by);
    /// "- " and "1. " at the beginning of a paragraph make it an item. False: neither stands before the
    /// cursor.
    bool beginList();

    /// The chosen words; without any, those of the link at the cursor.
    [[nodiscard]] QTextCursor link() const;
    /// Where they lead; empty: nowhere.
    [[nodiscard]] QString target() const;
    /// Lets them lead to @p address: http, https or mailto, which may be left out; empty: nowhere. False: it
    /// is no address.
    bool linkTo(const QString &address);

private:
    void setBlocks(RichBlockKind kind, int level);

    QTextCursor m_cursor;
};

/// An address as it was typed made whole: "www.…" and mailboxes get what is missing. Empty: it is none.
QString wholeTarget(const QString &typed);

} // namespace convoke
