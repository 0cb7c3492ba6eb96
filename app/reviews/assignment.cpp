// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/assignment.h"

#include "reviews/draw.h"

#include <algorithm>
#include <queue>
#include <vector>

namespace convoke {

namespace {

enum class Edge : char { Free, Barred, Kept, Given };

/// Applications and reviewers by their places in the drawn order.
class SharingOut
{
public:
    explicit SharingOut(const AssignmentTask &task)
        : m_task(task)
        , m_applications(drawn(task.applications, task.seed))
        , m_reviewers(drawn(task.reviewers, task.seed + 1))
        , m_edges(size_t(m_applications.size()), std::vector<Edge>(size_t(m_reviewers.size()), Edge::Free))
        , m_loads(size_t(m_reviewers.size()), 0)
    {
        for (size_t a = 0; a < m_edges.size(); ++a) {
            for (size_t r = 0; r < m_loads.size(); ++r) {
                const Assignment pair = pairAt(a, r);
                if (task.kept.contains(pair)) {
                    m_edges[a][r] = Edge::Kept;
                    ++m_loads[r];
                } else if (task.barred.contains(pair)) {
                    m_edges[a][r] = Edge::Barred;
                }
            }
        }
    }

    void give(size_t application);
    /// Everybody who may gets everything.
    void giveAll();
    [[nodiscard]] AssignmentPlan plan() const;
    [[nodiscard]] size_t applications() const { return m_edges.size(); }

private:
    [[nodiscard]] Assignment pairAt(size_t application, size_t reviewer) const
    {
        return {m_applications.at(qsizetype(application)), m_reviewers.at(qsizetype(reviewer))};
    }
    [[nodiscard]] int count(size_t application, Edge kind) const
    {
        const std::vector<Edge> &edges = m_edges[application];
        return int(std::count(edges.cbegin(), edges.cend(), kind));
    }
    bool giveOne(size_t application);

    const AssignmentTask &m_task;
    QList<ApplicationId> m_applications;
    QList<ReviewerId> m_reviewers;
    std::vector<std::vector<Edge>> m_edges;
    std::vector<int> m_loads;
};

/// One more reviewer for @p application: along an alternating path to the reviewer with the least load, who
/// then has one more; those between keep their number.
bool SharingOut::giveOne(size_t application)
{
    struct Step
    {
        size_t application = 0; ///< that takes this reviewer
        bool isSeen = false;
    };
    std::vector<Step> steps(m_loads.size());
    std::vector<size_t> from(m_edges.size(), m_loads.size()); ///< the reviewer that an application gives up
    std::vector<char> isVisited(m_edges.size(), 0);
    std::queue<size_t> waiting;
    waiting.push(application);
    isVisited[application] = 1;
    std::optional<size_t> best;
    const int least = *std::min_element(m_loads.cbegin(), m_loads.cend());
    while (!waiting.empty() && !(best && m_loads[*best] == least)) {
        const size_t at = waiting.front();
        waiting.pop();
        for (size_t r = 0; r < m_loads.size(); ++r) {
            if (m_edges[at][r] != Edge::Free || steps[r].isSeen) {
                continue;
            }
            steps[r] = {at, true};
            if (!best || m_loads[r] < m_loads[*best]) {
                best = r;
            }
            for (size_t other = 0; other < m_edges.size(); ++other) {
                if (!isVisited[other] && m_edges[other][r] == Edge::Given) {
                    isVisited[other] = 1;
                    from[other] = r;
                    waiting.push(other);
                }
            }
        }
    }
    if (!best) {
        return false;
    }
    ++m_loads[*best];
    size_t reviewer = *best;
    while (true) {
        const size_t taker = steps[reviewer].application;
        m_edges[taker][reviewer] = Edge::Given;
        if (taker == application) {
            return true;
        }
        reviewer = from[taker];
        m_edges[taker][reviewer] = Edge::Free;
    }
}

void SharingOut::give(size_t application)
{
    // Somebody who is not among the reviewers now may have begun: that counts as well.
    int has = 0;
    for (const Assignment &kept : m_task.kept) {
        has += kept.application == m_applications.at(qsizetype(application)) ? 1 : 0;
    }
    while (has < m_task.perApplication && giveOne(application)) {
        ++has;
    }
}

void SharingOut::giveAll()
{
    for (std::vector<Edge> &edges : m_edges) {
        for (size_t r = 0; r < edges.size(); ++r) {
            if (edges[r] == Edge::Free) {
                edges[r] = Edge::Given;
                ++m_loads[r];
            }
        }
    }
}

AssignmentPlan SharingOut::plan() const
{
    AssignmentPlan plan;
    QHash<ApplicationId, size_t> places;
    for (size_t a = 0; a < m_edges.size(); ++a) {
        places.insert(m_applications.at(qsizetype(a)), a);
    }
    QHash<ApplicationId, int> keptBy;
    for (const Assignment &kept : m_task.kept) {
        ++keptBy[kept.application];
    }
    for (const ApplicationId &application : m_task.applications) {
        const size_t a = places.value(application);
        for (size_t r = 0; r < m_loads.size(); ++r) {
            if (m_edges[a][r] == Edge::Given) {
                plan.added.append(pairAt(a, r));
            }
        }
        const int barred = count(a, Edge::Barred);
        const int has = count(a, Edge::Given)
            + (m_task.perApplication <= 0 ? count(a, Edge::Kept) : keptBy.value(application));
        const int wanted = m_task.perApplication <= 0 ? int(m_loads.size()) : m_task.perApplication;
        if (has < wanted) {
            plan.tooFew.append({application, wanted - has, barred});
        }
    }
    for (size_t r = 0; r < m_loads.size(); ++r) {
        plan.loads.insert(m_reviewers.at(qsizetype(r)), m_loads[r]);
    }
    return plan;
}

} // namespace

AssignmentPlan assignReviewers(const AssignmentTask &task)
{
    SharingOut sharing(task);
    if (task.reviewers.isEmpty() || task.perApplication <= 0) {
        sharing.giveAll();
        return sharing.plan();
    }
    for (size_t application = 0; application < sharing.applications(); ++application) {
        sharing.give(application);
    }
    return sharing.plan();
}

} // namespace convoke
