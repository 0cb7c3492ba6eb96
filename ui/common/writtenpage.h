// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace convoke {

/// A page that Convoke has written, as a reader will see it: on white paper in the dark, too. To look at and
/// to copy from; it opens no link and loads nothing, whatever the page names. Pages only, in which every
/// foreign text has been escaped: for foreign text there is ReadingView.
class WrittenPage final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit WrittenPage(QWidget *parent = nullptr);

    /// Keeps the place where it is scrolled to.
    void showPage(const QString &html);
};

/// Puts a text on the clipboard, and beside it, where @p html is not empty, the same with its looks: whoever
/// pastes takes what fits.
void copyWithLooks(const QString &text, const QString &html);

} // namespace convoke
