// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/seatmodel.h"

#include <algorithm>
#include <map>

namespace convoke {

namespace {

constexpr int without = IntegerProgramme::without;

} // namespace

SeatModel::SeatModel(const SeatPool &pool, const SeatTerms &terms, Aim aim, const std::vector<char> &chosen)
    : m_pool(pool)
    , m_aim(aim)
    , m_rowOf(pool.limits().size(), none)
    , m_signatureOf(pool.people().size(), none)
    , m_columnOf(pool.people().size(), none)
{
    const std::vector<Standing> people = standings(pool, terms);
    std::vector<int> freeMembers(pool.limits().size(), 0);
    std::vector<int> lockedMembers(pool.limits().size(), 0);
    for (size_t i = 0; i < people.size(); ++i) {
        const SeatPerson &person = pool.people()[i];
        const bool isFree = person.eligible && !people[i].lockedIn && !people[i].lockedOut;
        for (const int limit : person.limits) {
            freeMembers[size_t(limit)] += isFree ? 1 : 0;
            lockedMembers[size_t(limit)] += people[i].lockedIn ? 1 : 0;
        }
    }
    if (aim == Aim::BestTotal) {
        m_programme.unit = ScoreGrid::finenessFor(terms.places.upper);
    }
    layRows(terms, freeMembers, lockedMembers);
    const bool hasWishes = aim == Aim::BestTotal && !pool.targets().empty();
    if (hasWishes) {
        layWishRows(pool);
    }
    sign(people);
    layColumns(terms.places.upper, chosen);
    if (hasWishes) {
        layWishColumns(pool, terms.places.upper);
    }
}

std::vector<SeatModel::Standing> SeatModel::standings(const SeatPool &pool, const SeatTerms &terms)
{
    std::vector<Standing> people(pool.people().size());
    for (size_t i = 0; i < pool.locks().size(); ++i) {
        if (terms.locks[i] != 0) {
            Standing &standing = people[size_t(pool.locks()[i].person)];
            (pool.locks()[i].seat == Seat::In ? standing.lockedIn : standing.lockedOut) = true;
        }
    }
    for (size_t i = 0; i < people.size(); ++i) {
        m_isConsistent = m_isConsistent && !(people[i].lockedIn && people[i].lockedOut);
        if (people[i].lockedIn) {
            m_lockedIn.push_back(static_cast<int>(i));
        }
    }
    return people;
}

void SeatModel::layRows(const SeatTerms &terms, const std::vector<int> &freeMembers,
                        const std::vector<int> &lockedMembers)
{
    // What is left to the free people; a bound that they cannot reach is none.
    const auto left = [](const IntegerProgramme::Bounds &bounds, int lockedHere, int freeHere) {
        return IntegerProgramme::Bounds{bounds.lower > lockedHere ? bounds.lower - lockedHere : -without,
                                        bounds.upper == without || bounds.upper - lockedHere >= freeHere
                                            ? without
                                            : bounds.upper - lockedHere};
    };
    m_programme.rows.push_back(left(terms.places, static_cast<int>(m_lockedIn.size()), without));
    for (size_t i = 0; i < m_rowOf.size(); ++i) {
        const IntegerProgramme::Bounds bounds = left(terms.limits[i], lockedMembers[i], freeMembers[i]);
        if (bounds != IntegerProgramme::Bounds{-without, without}) {
            m_rowOf[i] = static_cast<int>(m_programme.rows.size());
            m_programme.rows.push_back(bounds);
        }
    }
}

// The members who are free, with the missing ones and without those too many, are the base of the target.
void SeatModel::layWishRows(const SeatPool &pool)
{
    m_firstWishRow = static_cast<int>(m_programme.rows.size());
    const std::vector<int> lockedMembers = pool.targetCounts(m_lockedIn);
    for (size_t i = 0; i < pool.targets().size(); ++i) {
        const SeatTarget &target = pool.targets()[i];
        const int left = target.base - lockedMembers[i];
        m_programme.rows.push_back({target.kind == WishOutcome::Kind::AtMost ? -without : left,
                                    target.kind == WishOutcome::Kind::AtLeast ? without : left});
    }
}

void SeatModel::layWishColumns(const SeatPool &pool, int mostPlaces)
{
    const auto lay = [this](int row, int most, qint64 cost, int coefficient) {
        m_programme.columns.push_back({{0, most}, -cost * m_programme.unit, {{row, coefficient}}});
    };
    for (size_t i = 0; i < pool.targets().size(); ++i) {
        const SeatTarget &target = pool.targets()[i];
        const int row = m_firstWishRow + static_cast<int>(i);
        if (target.kind != WishOutcome::Kind::AtMost) {
            lay(row, target.base, target.below, 1);
        }
        if (target.kind != WishOutcome::Kind::AtLeast) {
            lay(row, 1, target.first, -1);
            lay(row, std::max(0, mostPlaces), target.above, -1);
        }
    }
}

std::vector<int> SeatModel::solutionFor(const std::vector<int> &people) const
{
    std::vector<int> x(m_programme.columns.size(), 0);
    for (const int person : people) {
        if (columnOf(person) != none) {
            ++x[size_t(columnOf(person))];
        }
    }
    const std::vector<int> counts =
        m_firstWishRow == without ? std::vector<int>() : m_pool.targetCounts(people);
    size_t column = m_columns.size();
    for (size_t i = 0; i < counts.size(); ++i) {
        const SeatTarget &target = m_pool.targets()[i];
        const int beyond = counts[i] - target.base;
        if (target.kind != WishOutcome::Kind::AtMost) {
            x[column++] = std::max(0, -beyond);
        }
        if (target.kind != WishOutcome::Kind::AtLeast) {
            x[column++] = beyond > 0 ? 1 : 0;
            x[column++] = std::max(0, beyond - 1);
        }
    }
    return x;
}

std::vector<int> SeatModel::takenBy(const std::vector<int> &x) const
{
    std::vector<int> taken(m_programme.rows.size(), 0);
    for (size_t c = 0; c < x.size(); ++c) {
        for (const IntegerProgramme::Entry &entry : m_programme.columns[c].entries) {
            taken[size_t(entry.row)] += entry.coefficient * x[c];
        }
    }
    return taken;
}

void SeatModel::sign(const std::vector<Standing> &standings)
{
    std::map<std::vector<int>, int> known;
    for (size_t i = 0; i < standings.size(); ++i) {
        const SeatPerson &person = m_pool.people()[i];
        if (!person.eligible || standings[i].lockedIn || standings[i].lockedOut) {
            continue;
        }
        std::vector<int> rows{placesRow};
        for (const int limit : person.limits) {
            if (m_rowOf[size_t(limit)] != none) {
                rows.push_back(m_rowOf[size_t(limit)]);
            }
        }
        for (size_t t = 0; m_firstWishRow != without && t < person.targets.size(); ++t) {
            rows.push_back(m_firstWishRow + person.targets[t]);
        }
        const auto [it, isNew] = known.try_emplace(std::move(rows), static_cast<int>(m_signatures.size()));
        if (isNew) {
            m_signatures.push_back(it->first);
        }
        m_signatureOf[i] = it->second;
    }
}

void SeatModel::layColumns(int mostPlaces, const std::vector<char> &chosen)
{
    const bool byScore = m_aim == Aim::BestTotal || m_aim == Aim::FewestCompleted;
    const auto isChosen = [&chosen](int person) {
        return !chosen.empty() && chosen[size_t(person)] != 0;
    };
    std::vector<std::vector<int>> groups(m_signatures.size());
    for (int i = 0; i < static_cast<int>(m_signatureOf.size()); ++i) {
        if (signatureOf(i) != none) {
            groups[size_t(signatureOf(i))].push_back(i);
        }
    }
    for (size_t s = 0; s < groups.size(); ++s) {
        std::vector<int> &people = groups[s];
        const auto steps = [this, byScore](int i) {
            return byScore ? gainOf(i) : 0;
        };
        std::stable_sort(people.begin(), people.end(), [&](int a, int b) {
            return steps(a) != steps(b) ? steps(a) > steps(b) : isChosen(a) > isChosen(b);
        });
        people.resize(std::min(people.size(), size_t(std::max(0, mostPlaces))));
        for (size_t i = 0; i < people.size(); ++i) {
            const bool asBefore = i > 0 && steps(people[i]) == steps(people[i - 1])
                && isChosen(people[i]) == isChosen(people[i - 1]);
            if (!asBefore) {
                IntegerProgramme::Column column{{0, 0}, gainOf(people[i]), {}};
                column.gain += isChosen(people[i]) ? ScoreGrid::pricesPerStep : 0;
                for (const int row : m_signatures[s]) {
                    column.entries.push_back({row, 1});
                }
                m_programme.columns.push_back(std::move(column));
                m_columns.push_back({static_cast<int>(s), {}, isChosen(people[i])});
            }
            ++m_programme.columns.back().bounds.upper;
            m_columns.back().people.push_back(people[i]);
            m_columnOf[size_t(people[i])] = static_cast<int>(m_columns.size()) - 1;
        }
    }
}

qint64 SeatModel::gainOf(int person) const
{
    switch (m_aim) {
    case Aim::BestTotal:
        return m_pool.people()[size_t(person)].steps * m_programme.unit;
    case Aim::AnyGroup:
        return 0;
    case Aim::MostPeople:
        return 1;
    case Aim::FewestPeople:
        return -1;
    case Aim::FewestCompleted:
        return m_pool.people()[size_t(person)].completed ? -1 : 0;
    }
    Q_UNREACHABLE();
}

void SeatModel::takeSeat(IntegerProgramme::Box &box, const std::vector<int> &rows)
{
    for (const int row : rows) {
        IntegerProgramme::Bounds &bounds = box.rows[size_t(row)];
        bounds.lower -= bounds.lower == -without ? 0 : 1;
        bounds.upper -= bounds.upper == without ? 0 : 1;
    }
}

IntegerProgramme::Box SeatModel::boxWith(int person) const
{
    IntegerProgramme::Box box = m_programme.box();
    takeSeat(box, rowsOf(signatureOf(person)));
    if (columnOf(person) != none) {
        --box.columns[size_t(columnOf(person))].upper;
    }
    return box;
}

bool SeatModel::canExchange(int out, int in, const std::vector<int> &taken,
                            const std::vector<IntegerProgramme::Bounds> &rows) const
{
    const std::vector<int> &losing = rowsOf(out);
    const std::vector<int> &gaining = rowsOf(in);
    const auto isAmong = [](const std::vector<int> &list, int row) {
        return std::binary_search(list.cbegin(), list.cend(), row);
    };
    return std::all_of(
               gaining.cbegin(), gaining.cend(),
               [&](int row) { return isAmong(losing, row) || taken[size_t(row)] < rows[size_t(row)].upper; })
        && std::all_of(losing.cbegin(), losing.cend(), [&](int row) {
               return isAmong(gaining, row) || taken[size_t(row)] > rows[size_t(row)].lower;
           });
}

std::vector<int> SeatModel::peopleIn(const std::vector<int> &x) const
{
    std::vector<int> people = m_lockedIn;
    for (size_t c = 0; c < m_columns.size(); ++c) {
        people.insert(people.end(), m_columns[c].people.cbegin(), m_columns[c].people.cbegin() + x[c]);
    }
    std::sort(people.begin(), people.end());
    return people;
}

} // namespace convoke
