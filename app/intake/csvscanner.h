// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/cellgrid.h"

#include <QString>

namespace convoke {

/// Cuts separated text into fields, in place: quoted fields are unquoted where they stand. Takes what others
/// write wrongly: text after a closing quote belongs to the field, and an opening quote that is never closed,
/// or only by the opening quote of a later row, is a letter. The work is linear in the text, whatever stands
/// in it.
class CsvScanner final
{
public:
    enum class End { Field, Record, Text };

    /// @p text must outlive the scanner and is changed by it.
    CsvScanner(QString &text, qsizetype start, QChar separator);

    [[nodiscard]] bool atEnd() const { return m_position >= m_size; }
    [[nodiscard]] qsizetype position() const { return m_position; }
    /// Reads one field and says what ended it.
    End next(CellSpan &field);

    /// What was wrong with the fields read since the last call.
    [[nodiscard]] bool takeUnbalanced() { return std::exchange(m_unbalanced, false); }
    [[nodiscard]] bool takeMisplaced() { return std::exchange(m_misplaced, false); }

private:
    End bareField(CellSpan &field);
    bool quotedField(CellSpan &field, End &end);
    [[nodiscard]] qsizetype closingQuote(qsizetype from, bool &doubled) const;
    [[nodiscard]] bool endsField(qsizetype position) const;
    End finish();

    char16_t *m_data;
    qsizetype m_size;
    qsizetype m_position;
    char16_t m_separator;
    bool m_unbalanced = false;
    bool m_misplaced = false;
};

} // namespace convoke
