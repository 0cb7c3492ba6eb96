// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/office.h"
#include "support/fixedclock.h"
#include "ui/undo/deeds.h"

#include <QUndoStack>

namespace convoke::test {

/// An office in memory with one meeting, TEST-2031-01: 3 places, two profiles, a must ("ready"), three scored
/// criteria
/// ("depth" of weight 3 only for speakers, "clarity" of weight 2, "breadth" of weight 1 from 0 to 10) and
/// eight applicants, A-1 to A-8, from Belgium, France and Portugal in turn, police and health in turn. No
/// rules.
class ScoredOffice final
{
public:
    ScoredOffice();

    [[nodiscard]] MeetingDocument document() const;
    void save(const MeetingDocument &document);
    [[nodiscard]] Criterion criterion(const QString &key) const;
    /// Of applicant A-@p number.
    [[nodiscard]] ApplicationId application(int number) const { return m_applications.at(number - 1); }
    ReviewerId reviewer(const QString &name);
    void score(int number, const QString &key, std::optional<double> value,
               const QString &reviewer = QStringLiteral("Ada"));
    /// Everybody gets @p clarity of their place in the list; the others follow with less.
    void scoreEverybody();
    /// The reviewer's entry: absent, abstained or a score.
    [[nodiscard]] std::optional<std::optional<double>> entry(int number, const QString &key,
                                                             const QString &reviewer = QStringLiteral("Ada"));

    FixedClock clock;
    std::unique_ptr<Office> office;
    QUndoStack undo;
    std::unique_ptr<Deeds> deeds;
    MeetingId meeting{0};

private:
    QList<ApplicationId> m_applications;
};

} // namespace convoke::test
