// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/linearrelaxation.h"

#include <ClpSimplex.hpp>
#include <CoinPackedMatrix.hpp>

#include <algorithm>
#include <cmath>

namespace convoke {

namespace {

double lowerOf(const IntegerProgramme::Bounds &bounds)
{
    return bounds.lower == -IntegerProgramme::without ? -COIN_DBL_MAX : bounds.lower;
}

double upperOf(const IntegerProgramme::Bounds &bounds)
{
    return bounds.upper == IntegerProgramme::without ? COIN_DBL_MAX : bounds.upper;
}

// A power of two that brings the largest gain near 1000: exact, and the range in which the solver's
// tolerances are meant.
double scaleFor(const IntegerProgramme &programme)
{
    double largest = 1;
    for (const IntegerProgramme::Column &column : programme.columns) {
        largest = std::max(largest, std::abs(static_cast<double>(column.gain)));
    }
    return std::exp2(10 - std::ceil(std::log2(largest)));
}

} // namespace

struct LinearRelaxation::Engine
{
    ClpSimplex simplex;
    double scale = 1;
    bool isFresh = true;
};

LinearRelaxation::LinearRelaxation(const IntegerProgramme &programme)
    : m_engine(std::make_unique<Engine>())
{
    m_engine->scale = scaleFor(programme);
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> rows;
    std::vector<double> coefficients;
    std::vector<double> gains;
    for (const IntegerProgramme::Column &column : programme.columns) {
        for (const IntegerProgramme::Entry &entry : column.entries) {
            rows.push_back(entry.row);
            coefficients.push_back(entry.coefficient);
        }
        starts.push_back(static_cast<CoinBigIndex>(rows.size()));
        gains.push_back(static_cast<double>(column.gain) * m_engine->scale);
    }
    ClpSimplex &simplex = m_engine->simplex;
    simplex.setLogLevel(0);
    simplex.loadProblem(static_cast<int>(programme.columns.size()), static_cast<int>(programme.rows.size()),
                        starts.data(), rows.data(), coefficients.data(), nullptr, nullptr, gains.data(),
                        nullptr, nullptr);
    simplex.setOptimizationDirection(-1);
    simplex.setDualTolerance(1e-9);
    simplex.setPrimalTolerance(1e-8);
    m_values.resize(programme.columns.size());
    m_multipliers.resize(programme.rows.size());
}

LinearRelaxation::~LinearRelaxation() = default;

LinearRelaxation::Outcome LinearRelaxation::solve(const IntegerProgramme::Box &box)
{
    ClpSimplex &simplex = m_engine->simplex;
    for (size_t r = 0; r < box.rows.size(); ++r) {
        simplex.rowLower()[r] = lowerOf(box.rows[r]);
        simplex.rowUpper()[r] = upperOf(box.rows[r]);
    }
    for (size_t j = 0; j < box.columns.size(); ++j) {
        simplex.columnLower()[j] = lowerOf(box.columns[j]);
        simplex.columnUpper()[j] = upperOf(box.columns[j]);
    }
    simplex.dual();
    if (simplex.status() != 0 && simplex.status() != 1) {
        simplex.allSlackBasis(true);
        simplex.primal();
    }
    if (simplex.status() != 0) {
        return simplex.status() == 1 ? Outcome::Infeasible : Outcome::Failed;
    }
    std::copy_n(simplex.primalColumnSolution(), m_values.size(), m_values.begin());
    for (size_t r = 0; r < m_multipliers.size(); ++r) {
        m_multipliers[r] = std::llround(simplex.dualRowSolution()[r] / m_engine->scale);
    }
    return Outcome::Solved;
}

} // namespace convoke
