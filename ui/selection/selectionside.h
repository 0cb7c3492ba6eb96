// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/seatplan.h"
#include "ui/selection/whyanswer.h"

#include <QFrame>
#include <QTimer>

namespace convoke {

class Card;
class ConflictCard;
class OptionalSpinBox;
class PlainLabel;
class RuleCard;

class WeightsPane;
class WhyPane;

/// The right side of a selection: conflicts and ways out, the rules with their counts, weights, tie-breaks
/// and places, and why the chosen person has a seat or none. It shows a plan and tells what the user wants.
class SelectionSide final : public QFrame
{
    Q_OBJECT
public:
    explicit SelectionSide(QWidget *parent = nullptr);

    void showPlan(const SeatPlan &plan, bool exceptionsAllowed);
    /// The rules with the counts of another plan of the same meeting.
    void showRules(const SeatPlan &plan, bool exceptionsAllowed);
    void showWhy(const SeatPlan &plan, std::optional<ApplicationId> application);
    [[nodiscard]] WeightsPane *weights() const { return m_weights; }
    /// The cursor stands in the number of places.
    void askPlaces();
    /// What is being edited becomes real.
    void commitEdits();

Q_SIGNALS:
    void weightsTried(const QList<double> &weights);
    void weightChosen(convoke::CriterionId criterion, double weight);
    void placesChosen(std::optional<int> places);
    void rulesWanted();
    void tieBreaksWanted();
    void repairWanted(qsizetype index);
    void lockWanted(convoke::Seat seat);
    void unlockWanted();

private:
    [[nodiscard]] QWidget *makeColumn();
    [[nodiscard]] QWidget *makeRules();
    [[nodiscard]] QWidget *makeWeights();
    [[nodiscard]] QWidget *makePlaces();
    void showTieBreaks(const MeetingDocument &document);

    ConflictCard *m_conflict = nullptr;
    Card *m_rules = nullptr;
    QList<RuleCard *> m_ruleCards;
    PlainLabel *m_noRules = nullptr;
    WeightsPane *m_weights = nullptr;
    PlainLabel *m_tieBreaks = nullptr;
    OptionalSpinBox *m_places = nullptr;
    std::optional<int> m_savedPlaces;
    QTimer m_rest;
    WhyPane *m_why;
};

} // namespace convoke
