// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace convoke {

/// What our delegates, proxies and views ask a model for, beside Qt's own roles. DisplayRole stays the plain
/// words: they are copied, read aloud and shown when a cell is cut. ToolTipRole is plain text too; the
/// delegates make it safe.
enum CellRole {
    RawRole = Qt::UserRole
        + 1, ///< the value itself, for sorting: number, date, time, bool or QString; invalid: missing
    HaystackRole, ///< asked of column 0: all searchable words of the row, as a SearchKey has them
    IdRole, ///< qint64
    ChipRole, ///< Chip or QList<Chip>
    DotsRole, ///< QList<ColourPair>, drawn before the text
    EmphasisRole, ///< bool: semibold
    QuietRole, ///< bool: secondary ink
    SecondLineRole, ///< QString, for TwoLineDelegate
    SpreadRole, ///< Spread
    ProgressRole, ///< double, 0 to 1
};

} // namespace convoke
