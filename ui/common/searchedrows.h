// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace convoke {

/// A model that has the words of its rows ready for searching. Where a model offers this, a proxy need not
/// ask for HaystackRole, which costs more than the search itself.
class SearchedRows
{
public:
    SearchedRows() = default;
    virtual ~SearchedRows() = default;
    SearchedRows(const SearchedRows &) = delete;
    SearchedRows &operator=(const SearchedRows &) = delete;

    /// SearchKey::bytes() of a row.
    [[nodiscard]] virtual const QByteArray &searchKeyAt(int row) const = 0;
};

} // namespace convoke
