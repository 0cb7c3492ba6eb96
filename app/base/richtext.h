// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace convoke {

/// Words that look alike and lead to the same place.
struct RichRun
{
    QString text; ///< may hold line breaks
    bool strong = false;
    bool emphasis = false;
    QString target = {}; ///< http, https or mailto, never anything else; empty: leads nowhere

    friend bool operator==(const RichRun &, const RichRun &) = default;
};

enum class RichBlockKind { Paragraph, Bullet, Numbered };

/// A paragraph, or an item of a list.
struct RichBlock
{
    RichBlockKind kind = RichBlockKind::Paragraph;
    int level = 1; ///< of an item, from 1 to deepestRichLevel
    QList<RichRun> runs;

    [[nodiscard]] QString text() const;
    friend bool operator==(const RichBlock &, const RichBlock &) = default;
};

inline constexpr int deepestRichLevel = 3;

/// A text of an announcement: paragraphs, lists, emphasis and links, nothing else. It is kept as the part of
/// CommonMark that says just that, so a text without any markup is kept as it stands:
///
///     Paragraphs have an empty line between them; a line break inside stays one.
///     - an item ("•", "*" and "–" are read too), two blanks deeper: an item below it
///     1. a numbered item
///     **strong**, *emphasis* or _emphasis_, [words](https://…), https://… by itself
///
/// A backslash before a sign takes its meaning away.
using RichText = QList<RichBlock>;

/// Takes any text, in time proportional to its length; what is no such markup stays as it is.
RichText richTextFrom(QStringView source);
/// How @p text is kept. richTextFrom() gives the same text back, without empty blocks, and with blanks at the
/// ends of runs outside their emphasis.
QString richTextSource(const RichText &text);

/// The words alone; items with "• " or their number before them, an empty line between paragraphs.
QString plainRichText(const RichText &text);
/// The numbers of numbered items, 0 for all other blocks. Every list begins at 1.
QList<int> richNumbers(const RichText &text);

/// True for an address that a text may lead to: http or https with a host and without a user name before it,
/// or mailto with an address.
bool isRichTarget(const QString &target);

} // namespace convoke
