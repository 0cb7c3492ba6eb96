// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/richtext.h"

#include <functional>

namespace convoke {

/// The words of one block with what marks them, read (see RichText).
QList<RichRun> richRunsFrom(QStringView source);

/// Words from elsewhere, which may be marked or not: emphasis counts around whole words only ("5*3*2" stays
/// as it is), and a backslash takes no meaning away.
QList<RichRun> foreignRuns(QStringView words);

/// Adds @p more behind @p runs, to the last one where it looks alike.
void addRuns(QList<RichRun> &runs, const QList<RichRun> &more);

/// Adds @p run behind @p runs, to the last one where it looks alike.
void addRun(QList<RichRun> &runs, const RichRun &run);

/// How the source of a block is written.
struct RichWriting
{
    /// @p words so that they stand as they are, in a link's words or elsewhere. Line starts are not its
    /// matter.
    std::function<QString(const QString &words, bool isLabel)> escape;
    /// An address that is its own words.
    std::function<QString(const QString &target)> address;
};

/// The source of @p runs, line breaks as they are. Emphasis that cannot be written where it stands is left
/// out; words never are.
QString richRunsSource(const QList<RichRun> &runs, const RichWriting &writing);

} // namespace convoke
