// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decisionservice.h"
#include "ui/selection/groupsearch.h"
#include "ui/selection/selectionrow.h"
#include "ui/selection/shownranking.h"

#include <QCoreApplication>

namespace convoke {

/// What the selection page shows: how the meeting stands, the weights that are being tried, the group that is
/// proposed or decided. Values only; it follows no later changes by itself. A proposal goes before the
/// decided group.
class SeatPlan final
{
    Q_DECLARE_TR_FUNCTIONS(convoke::SeatPlan)
public:
    /// A proposal stays until it is replaced or dropped.
    void load(Standing standing, std::optional<DecidedSelection> decided);
    /// Another state of the same meeting. False when scores or ranking have to be read anew for it.
    [[nodiscard]] bool takeDocument(const MeetingDocument &document);
    void setDecided(std::optional<DecidedSelection> decided) { m_decided = std::move(decided); }
    void setHeld(const HeldSeats &held) { m_held = held; }
    /// Who holds a seat of the decision, and who of them is not coming any more.
    [[nodiscard]] const HeldSeats &held() const { return m_held; }
    [[nodiscard]] bool isLoaded() const { return m_standing.has_value(); }

    [[nodiscard]] const Standing &standing() const { return *m_standing; }
    [[nodiscard]] const MeetingDocument &document() const { return m_standing->document; }
    [[nodiscard]] const QList<Applicant> &applicants() const { return m_standing->applicants; }
    [[nodiscard]] const Ranking &ranking() const { return m_standing->ranking; }
    /// What the table shows of it: compared, or as it would be without a reviewer. Groups never follow that.
    [[nodiscard]] const ShownRanking &shown() const { return m_shown; }
    void setWithout(std::optional<ReviewerId> reviewer) { m_shown.setWithout(*m_standing, reviewer); }
    /// The present ranks are those that later ones are compared with.
    void endComparison();
    [[nodiscard]] const QList<Reviewer> &reviewers() const { return m_standing->reviewers; }
    /// False where no reviewer has scored anything that could count.
    [[nodiscard]] bool hasScores() const { return !m_standing->table->reviewers().isEmpty(); }
    /// Null where there is none such.
    [[nodiscard]] const Applicant *applicant(ApplicationId application) const;
    [[nodiscard]] std::optional<Lock> lockOf(const Application &application) const;

    /// The criteria that have a weight, and what they weigh now.
    [[nodiscard]] const QList<Criterion> &weighed() const { return m_standing->table->criteria(); }
    [[nodiscard]] const QList<double> &weights() const { return m_weights; }
    /// The same criteria as the call has them now.
    [[nodiscard]] QList<Criterion> weighedNow() const;
    /// The scores of all reviewers.
    [[nodiscard]] const ScoreTable &fullTable() const { return *m_standing->table; }
    /// Ranks by other weights than those of the criteria, until the meeting is taken again.
    void tryWeights(const QList<double> &weights);

    /// How a group is looked for; @p seed is the lottery's, empty: the meeting's reference.
    void setMethod(SelectionMethod method, const QString &seed);
    [[nodiscard]] SelectionMethod method() const { return m_method; }
    [[nodiscard]] const QString &seed() const { return m_seed; }

    /// With the group that was proposed or decided last as the one before.
    [[nodiscard]] SelectionProblem problem(bool exceptionsAllowed) const;
    void setProposal(const GroupAnswer &answer);
    void dropProposal() { m_proposal.reset(); }
    /// Null: nothing is proposed.
    [[nodiscard]] const Selection *proposal() const { return m_proposal ? &m_proposal->selection : nullptr; }
    /// The problem that the proposal answers; only while there is one.
    [[nodiscard]] const SelectionProblem &proposalProblem() const { return *m_proposal->problem; }
    [[nodiscard]] const std::optional<DecidedSelection> &decided() const { return m_decided; }
    [[nodiscard]] bool showsProposal() const { return m_proposal && m_proposal->selection.hasGroup(); }
    [[nodiscard]] bool showsGroup() const { return showsProposal() || m_decided; }
    /// True when @p selection seats the same people as the decision.
    [[nodiscard]] bool isDecided(const SelectionProblem &problem, const Selection &selection) const;

    [[nodiscard]] QList<SelectionRow> rows() const;
    /// Every rule for every value, counted for the group that is shown.
    [[nodiscard]] QList<LimitOutcome> limits(bool exceptionsAllowed) const;
    /// How many decimals tell the scores apart.
    [[nodiscard]] int decimals() const;

private:
    struct Proposal
    {
        std::shared_ptr<const SelectionProblem> problem;
        Selection selection;
    };
    [[nodiscard]] SelectionRow rowOf(qsizetype applicant) const;
    void giveSeats(QList<SelectionRow> &rows) const;
    void giveProposedSeats(QList<SelectionRow> &rows) const;
    void giveDecidedSeats(QList<SelectionRow> &rows) const;

    std::optional<Standing> m_standing;
    QList<double> m_weights;
    ShownRanking m_shown;
    std::optional<DecidedSelection> m_decided;
    std::optional<Proposal> m_proposal;
    HeldSeats m_held;
    QList<ApplicationId> m_lastGroup;
    SelectionMethod m_method = SelectionMethod::Optimum;
    QString m_seed;
};

} // namespace convoke
