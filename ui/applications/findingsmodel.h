// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"
#include "ui/common/rowmodel.h"

namespace convoke {

/// Something to look at in a file.
struct FindingLine
{
    int key = 0;
    QString sentence;
    QString place; ///< "row 12, column E-mail"
    int table = 0;
    int row = 0; ///< 1-based row of the file; 0: none
    int column = 0; ///< 1-based column of the file; 0: none

    friend bool operator==(const FindingLine &, const FindingLine &) = default;
};

/// What reading the files found, in their order.
QList<FindingLine> findingLines(const IntakeDraft &draft);

enum class FindingColumn { Sentence, Count };

class FindingsModel final : public RowModel<FindingLine, FindingColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const FindingLine &line) const override { return line.key; }
    [[nodiscard]] QString headerText(FindingColumn column) const override;
    [[nodiscard]] QString displayText(const FindingLine &line, FindingColumn column) const override;
    [[nodiscard]] QVariant rawValue(const FindingLine &line, FindingColumn column) const override;
    [[nodiscard]] QVariant extra(const FindingLine &line, FindingColumn column, int role) const override;
};

} // namespace convoke
