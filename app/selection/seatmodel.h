// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/integerprogramme.h"
#include "selection/seatpool.h"

#include <vector>

namespace convoke {

/// A pool under given terms as an integer programme. People who are members of the same limits that can bind
/// have the same signature; those of one signature and one score are one column, because whoever of them is
/// taken, the best by rank goes first. Of a signature only as many as there are places can ever be taken,
/// always the best. People locked in are no columns: the rows are reduced by them. For the best total each
/// target of a wish is a further row, with columns of its own, after those of the people, for the seats by
/// which it is missed; their gains are what these seats cost.
class SeatModel final
{
public:
    enum class Aim {
        BestTotal,
        AnyGroup, ///< only whether there is one
        MostPeople,
        FewestPeople,
        FewestCompleted, ///< as few people as possible whose applications would have to be completed
    };
    /// With @p chosen (per person), of two equally good groups the one that keeps more of the chosen has the
    /// greater gain, though not the higher level.
    SeatModel(const SeatPool &pool, const SeatTerms &terms, Aim aim, const std::vector<char> &chosen = {});

    struct Column
    {
        int signature = 0;
        std::vector<int> people; ///< by rank
        bool chosen = false;
    };
    static constexpr int placesRow = 0;
    static constexpr int none = -1;

    [[nodiscard]] const IntegerProgramme &programme() const { return m_programme; }
    /// Of people only; the programme has more where there are wishes.
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    /// False when somebody is locked in and out.
    [[nodiscard]] bool isConsistent() const { return m_isConsistent; }
    [[nodiscard]] int peopleCount() const { return static_cast<int>(m_columnOf.size()); }
    [[nodiscard]] const std::vector<int> &lockedIn() const { return m_lockedIn; }
    /// The column of a person, none when they are not free to be taken or never would be.
    [[nodiscard]] int columnOf(int person) const { return m_columnOf[size_t(person)]; }
    /// none when they are not free to be taken.
    [[nodiscard]] int signatureOf(int person) const { return m_signatureOf[size_t(person)]; }
    [[nodiscard]] int signatureCount() const { return static_cast<int>(m_signatures.size()); }
    /// The rows of a signature, the places among them.
    [[nodiscard]] const std::vector<int> &rowsOf(int signature) const
    {
        return m_signatures[size_t(signature)];
    }
    /// The row of a limit, none when it cannot bind.
    [[nodiscard]] int rowOf(int limit) const { return m_rowOf[size_t(limit)]; }
    [[nodiscard]] bool isWishRow(int row) const { return row >= m_firstWishRow; }
    /// Per row: what @p x takes of it.
    [[nodiscard]] std::vector<int> takenBy(const std::vector<int> &x) const;
    /// The values of the columns with which just @p people are in.
    [[nodiscard]] std::vector<int> solutionFor(const std::vector<int> &people) const;
    /// The gain of a free person, without the preference for the chosen.
    [[nodiscard]] qint64 gainOf(int person) const;
    /// The bounds under which the others are chosen when @p person is in.
    [[nodiscard]] IntegerProgramme::Box boxWith(int person) const;
    /// Reduces @p box by one seat in @p rows.
    static void takeSeat(IntegerProgramme::Box &box, const std::vector<int> &rows);
    /// True when one of signature @p out may leave and one of signature @p in come: with so many @p taken per
    /// row, all of
    /// @p rows are kept.
    [[nodiscard]] bool canExchange(int out, int in, const std::vector<int> &taken,
                                   const std::vector<IntegerProgramme::Bounds> &rows) const;
    /// The people of a solution, those locked in among them; ascending, that is by rank.
    [[nodiscard]] std::vector<int> peopleIn(const std::vector<int> &x) const;

private:
    struct Standing
    {
        bool lockedIn = false;
        bool lockedOut = false;
    };
    [[nodiscard]] std::vector<Standing> standings(const SeatPool &pool, const SeatTerms &terms);
    void layRows(const SeatTerms &terms, const std::vector<int> &freeMembers,
                 const std::vector<int> &lockedMembers);
    void layWishRows(const SeatPool &pool);
    void layWishColumns(const SeatPool &pool, int mostPlaces);
    void sign(const std::vector<Standing> &standings);
    void layColumns(int mostPlaces, const std::vector<char> &chosen);

    const SeatPool &m_pool;
    Aim m_aim;
    IntegerProgramme m_programme;
    bool m_isConsistent = true;
    std::vector<int> m_lockedIn;
    std::vector<int> m_rowOf;
    int m_firstWishRow = IntegerProgramme::without;
    std::vector<std::vector<int>> m_signatures;
    std::vector<int> m_signatureOf;
    std::vector<Column> m_columns;
    std::vector<int> m_columnOf;
};

} // namespace convoke
