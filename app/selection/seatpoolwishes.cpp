// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/attribute.h"
#include "selection/seatpool.h"

#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void SeatPool::addTarget(SeatTarget target, const Group &group)
{
    using Kind = WishOutcome::Kind;
    const double points = m_problem.wishes.at(target.wish).price;
    const qint64 price = m_grid.steps(points);
    target.base = static_cast<int>(std::floor(target.target));
    target.pool = group.pool;
    target.atBase = target.kind == Kind::Share ? m_grid.steps(points * (target.target - target.base)) : 0;
    target.below = target.kind == Kind::AtMost ? 0 : price;
    target.above = target.kind == Kind::AtLeast ? 0 : price;
    target.first = target.kind == Kind::Share ? price - 2 * target.atBase : target.above;
    for (const int person : group.members) {
        m_people[size_t(person)].targets.push_back(static_cast<int>(m_targets.size()));
    }
    m_targets.push_back(target);
}

void SeatPool::openWish(qsizetype index)
{
    using Kind = WishOutcome::Kind;
    const Wish &wish = m_problem.wishes.at(index);
    const QMap<QString, Group> &groups = groupsOf(wish.attribute);
    for (const WishShare &share : wish.shares) {
        SeatTarget target{.wish = index, .kind = Kind::Share, .value = share.value.trimmed()};
        target.target = SeatTarget::seatsFor(share.percent, m_problem.places);
        addTarget(target, groups.value(attributeKey(wish.attribute, share.value)));
    }
    const auto addBounds = [&](const QString &value, const Group &group) {
        if (wish.min) {
            addTarget({index, Kind::AtLeast, value, double(*wish.min)}, group);
        }
        if (wish.max) {
            addTarget({index, Kind::AtMost, value, double(*wish.max)}, group);
        }
    };
    if (wish.value.trimmed() != u"*"_s) {
        addBounds(wish.value.trimmed(), groups.value(attributeKey(wish.attribute, wish.value)));
        return;
    }
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (it->pool > 0) {
            addBounds(wish.attribute == u"country"_s ? it.key() : it->usualSpelling(), *it);
        }
    }
}

std::vector<int> SeatPool::targetCounts(const std::vector<int> &people) const
{
    std::vector<int> counts(m_targets.size(), 0);
    for (const int person : people) {
        for (const int target : m_people[size_t(person)].targets) {
            ++counts[size_t(target)];
        }
    }
    return counts;
}

qint64 SeatPool::wishSteps(const std::vector<int> &counts) const
{
    qint64 steps = 0;
    for (size_t i = 0; i < m_targets.size(); ++i) {
        steps += m_targets[i].costOf(counts[i]);
    }
    return steps;
}

QList<WishOutcome> SeatPool::wishesFor(const std::vector<int> &people) const
{
    const std::vector<int> counts = targetCounts(people);
    QList<WishOutcome> outcomes;
    for (size_t i = 0; i < m_targets.size(); ++i) {
        const SeatTarget &target = m_targets[i];
        outcomes.append({.wish = target.wish,
                         .kind = target.kind,
                         .attribute = m_problem.wishes.at(target.wish).attribute,
                         .value = target.value,
                         .target = target.target,
                         .selected = counts[i],
                         .pool = target.pool,
                         .deviation = target.deviationOf(counts[i]),
                         .cost = m_grid.points(target.costOf(counts[i]))});
    }
    return outcomes;
}

} // namespace convoke
