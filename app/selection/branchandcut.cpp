// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/branchandcut.h"

#include <CbcModel.hpp> // must come first: the others use what it declares

#include <CbcCutGenerator.hpp>
#include <CbcEventHandler.hpp>
#include <CbcHeuristic.hpp>
#include <CglClique.hpp>
#include <CglGomory.hpp>
#include <CglKnapsackCover.hpp>
#include <CglMixedIntegerRounding2.hpp>
#include <CglProbing.hpp>
#include <CglZeroHalf.hpp>
#include <OsiClpSolverInterface.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace convoke {

namespace {

class StopWhenCancelled final : public CbcEventHandler
{
public:
    explicit StopWhenCancelled(const std::atomic_bool *cancelled)
        : m_cancelled(cancelled)
    { }
    CbcAction event(CbcEvent /*whichEvent*/) override
    {
        return m_cancelled != nullptr && m_cancelled->load(std::memory_order_relaxed) ? stop : noAction;
    }
    [[nodiscard]] CbcEventHandler *clone() const override { return new StopWhenCancelled(*this); }

private:
    const std::atomic_bool *m_cancelled;
};

double boundOf(int bound, double infinity)
{
    return bound == IntegerProgramme::without ? infinity
        : bound == -IntegerProgramme::without ? -infinity
                                              : bound;
}

// Costs are levels, brought down to a million where they are larger: then a whole level stays far above the
// solver's tolerances.
double scaleFor(const IntegerProgramme &programme)
{
    double largest = 1;
    for (const IntegerProgramme::Column &column : programme.columns) {
        largest = std::max(largest, std::abs(static_cast<double>(programme.level(column.gain))));
    }
    return std::min(1.0, 1e6 / largest);
}

void load(OsiClpSolverInterface &solver, const IntegerProgramme &programme, const IntegerProgramme::Box &box,
          double scale)
{
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> rows;
    std::vector<double> coefficients;
    std::vector<double> lower;
    std::vector<double> upper;
    std::vector<double> costs;
    for (size_t j = 0; j < programme.columns.size(); ++j) {
        for (const IntegerProgramme::Entry &entry : programme.columns[j].entries) {
            rows.push_back(entry.row);
            coefficients.push_back(entry.coefficient);
        }
        starts.push_back(static_cast<CoinBigIndex>(rows.size()));
        lower.push_back(box.columns[j].lower);
        upper.push_back(box.columns[j].upper);
        costs.push_back(-scale * static_cast<double>(programme.columns[j].gain)
                        / static_cast<double>(programme.unit));
    }
    std::vector<double> rowLower;
    std::vector<double> rowUpper;
    for (const IntegerProgramme::Bounds &bounds : box.rows) {
        rowLower.push_back(boundOf(bounds.lower, solver.getInfinity()));
        rowUpper.push_back(boundOf(bounds.upper, solver.getInfinity()));
    }
    solver.setHintParam(OsiDoReducePrint, true, OsiHintTry);
    solver.messageHandler()->setLogLevel(0);
    solver.getModelPtr()->setLogLevel(0);
    solver.loadProblem(static_cast<int>(costs.size()), static_cast<int>(box.rows.size()), starts.data(),
                       rows.data(), coefficients.data(), lower.data(), upper.data(), costs.data(),
                       rowLower.data(), rowUpper.data());
    for (int j = 0; j < solver.getNumCols(); ++j) {
        solver.setInteger(j);
    }
}

void addCuts(CbcModel &model)
{
    CglProbing probing;
    probing.setMaxPass(1);
    probing.setMaxProbe(10);
    CglGomory gomory;
    CglKnapsackCover cover;
    CglClique clique;
    clique.setStarCliqueReport(false);
    clique.setRowCliqueReport(false);
    CglMixedIntegerRounding2 rounding;
    CglZeroHalf zeroHalf;
    constexpr int whileUseful = -1;
    model.addCutGenerator(&probing, whileUseful, "Probing");
    model.addCutGenerator(&gomory, whileUseful, "Gomory");
    model.addCutGenerator(&cover, whileUseful, "Cover");
    model.addCutGenerator(&clique, whileUseful, "Clique");
    model.addCutGenerator(&rounding, whileUseful, "Rounding");
    model.addCutGenerator(&zeroHalf, whileUseful, "ZeroHalf");
}

} // namespace

BranchAndCut::BranchAndCut(const IntegerProgramme &programme, const std::atomic_bool *cancelled)
    : m_programme(programme)
    , m_cancelled(cancelled)
{ }

ProgrammeSolver::Solution BranchAndCut::solve(const IntegerProgramme::Box &box, qint64 floor,
                                              ProgrammeSolver::Solution best) const
{
    using Status = ProgrammeSolver::Status;
    OsiClpSolverInterface solver;
    const double scale = scaleFor(m_programme);
    load(solver, m_programme, box, scale);
    CbcModel model(solver);
    model.setLogLevel(0);
    model.messageHandler()->setLogLevel(0);
    model.solver()->messageHandler()->setLogLevel(0);
    addCuts(model);
    CbcRounding rounding(model);
    model.addHeuristic(&rounding, "Rounding");
    StopWhenCancelled handler(m_cancelled);
    model.passInEventHandler(&handler);
    model.setAllowableGap(0);
    model.setAllowableFractionGap(0);
    model.setDblParam(CbcModel::CbcCutoffIncrement, 0.5 * scale);
    if (floor > std::numeric_limits<qint64>::min()) {
        model.setCutoff(-scale * (static_cast<double>(floor) + 0.5));
    }
    model.branchAndBound();
    if (m_cancelled != nullptr && m_cancelled->load(std::memory_order_relaxed)) {
        return {.status = Status::Cancelled};
    }
    if (model.status() != 0) {
        return {.status = Status::Failed};
    }
    if (model.bestSolution() == nullptr) {
        return best;
    }
    std::vector<int> x;
    for (size_t j = 0; j < m_programme.columns.size(); ++j) {
        x.push_back(static_cast<int>(std::lround(model.bestSolution()[j])));
    }
    if (!m_programme.isFeasible(x, box)) {
        return {.status = Status::Failed};
    }
    const qint64 gain = m_programme.gainOf(x);
    if (m_programme.level(gain) > floor) {
        best.status = Status::Optimal;
        best.gain = gain;
        best.x = std::move(x);
    }
    return best;
}

} // namespace convoke
