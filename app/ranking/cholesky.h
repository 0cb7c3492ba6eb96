// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace convoke {

/// A symmetric matrix, of which the lower half is kept.
class SymmetricMatrix final
{
public:
    explicit SymmetricMatrix(std::size_t size)
        : m_size(size)
        , m_cells(size * (size + 1) / 2)
    { }

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Adds to the cell and to its mirror image.
    void add(std::size_t row, std::size_t column, double value)
    {
        (row >= column ? rowAt(row)[column] : rowAt(column)[row]) += value;
    }
    /// The cells of @p row up to the diagonal.
    [[nodiscard]] double *rowAt(std::size_t row) { return m_cells.data() + row * (row + 1) / 2; }

private:
    std::size_t m_size;
    std::vector<double> m_cells;
};

/// Solves @p matrix · x = @p right for a positive definite matrix by Cholesky's factorisation.
std::vector<double> solvePositive(SymmetricMatrix matrix, std::vector<double> right);

} // namespace convoke
