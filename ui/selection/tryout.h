// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"
#include "ui/selection/seatplan.h"

#include <QHash>
#include <QObject>

namespace convoke {

/// What a try-out comes to, in words.
struct TryOutVerdict
{
    QString words;
    Tone tone = Tone::Neutral;

    friend bool operator==(const TryOutVerdict &, const TryOutVerdict &) = default;
};

/// Moves between in and out that are only tried: the best group with them is searched at once and held
/// against the one that was proposed. Nothing is written.
class TryOut final : public QObject
{
    Q_OBJECT
public:
    /// @p base is the plan with what is proposed without the moves.
    explicit TryOut(const SeatPlan &base, QObject *parent = nullptr);

    void setAllowsExceptions(bool allows) { m_exceptions = allows; }
    /// To In, Reserve or Out. Moves to where they are anyway are taken back. Who is moved to the reserve gets
    /// no seat either.
    void move(const QList<ApplicationId> &applications, SeatState to);
    void takeBack(const QList<ApplicationId> &applications);
    void clear();
    /// What would become of it if these moved too; considered() answers. Nothing is moved.
    void consider(const QList<ApplicationId> &applications, SeatState to);
    /// The base has changed: moves that have become true or senseless are dropped, the others tried again.
    void follow();

    [[nodiscard]] bool isEmpty() const { return m_moves.isEmpty(); }
    [[nodiscard]] const QHash<ApplicationId, SeatState> &moves() const { return m_moves; }
    [[nodiscard]] bool isBusy() const { return m_search.isBusy(); }
    /// The base with what is tried as its proposal; without an answer yet, or without moves, the base.
    [[nodiscard]] const SeatPlan &plan() const { return m_tried ? *m_tried : m_base; }
    /// There is an answer, and no group meets everything.
    [[nodiscard]] bool isImpossible() const;
    [[nodiscard]] TryOutVerdict verdict() const;

Q_SIGNALS:
    /// Moves or their outcome.
    void changed();
    void considered(const convoke::TryOutVerdict &verdict);

private:
    using Moves = QHash<ApplicationId, SeatState>;
    [[nodiscard]] SelectionProblem problemWith(const Moves &moves) const;
    [[nodiscard]] Moves with(const QList<ApplicationId> &applications, SeatState to) const;
    /// Where everybody is without the moves.
    [[nodiscard]] QHash<ApplicationId, SeatState> places() const;
    [[nodiscard]] TryOutVerdict verdictOf(const SelectionProblem &problem, const Selection &selection) const;
    void search();
    void take(const GroupAnswer &answer);

    const SeatPlan &m_base;
    bool m_exceptions = false;
    Moves m_moves;
    std::optional<SeatPlan> m_tried;
    GroupSearch m_search;
    GroupSearch m_glance; ///< for what is only considered
};

} // namespace convoke
