// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTemporaryDir>

#include <optional>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace convoke {

/// One spreadsheet of one sheet being written. Everything happens in a private folder that is removed again;
/// what comes out is either a whole workbook or an error. The first fault is kept and told at the end.
class Workbook final
{
public:
    enum class Style { Plain, Strong, Quiet, Heading, RightHeading };

    Workbook(const QString &title, const QString &organisation, QDate created);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// Rows and columns count from 0. A text is written as text, whatever it looks like; an empty one leaves
    /// the cell blank.
    void putText(qsizetype row, qsizetype column, const QString &text, Style style);
    void putNumber(qsizetype row, qsizetype column, double number, Style style);
    /// In characters.
    void setColumnWidth(qsizetype column, double width);
    /// Freezes the first row, gives it filters over @p rows rows and repeats it on every printed page.
    void setHeadingRow(qsizetype columns, qsizetype rows);
    /// One page wide; @p head and @p foot in the codes of the format.
    void setPrinting(bool landscape, const QString &head, const QString &foot);

    /// The finished file; nothing can be put in afterwards. Errors: LimitExceeded, WriteFailed.
    Result<QByteArray> finish();

private:
    void note(int error, const QString &what);
    lxw_format *format(Style style);

    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_temporary;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_formats[5] = {};
    std::optional<Error> m_fault;
};

} // namespace convoke
