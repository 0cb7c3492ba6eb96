// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/reviewservice.h"
#include "reviews/reviewteamservice.h"

#include <QObject>

#include <optional>

class QSettings;
class QWidget;

namespace convoke {

class Deeds;
class ReviewerChooser;

/// Who reviews: remembered from last time, or asked for.
class ReviewerSeat final : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        ReviewService &reviews;
        ReviewTeamService &teams;
    };
    /// @p settings remember the name under "reviewer".
    ReviewerSeat(const Services &services, Deeds &deeds, QSettings &settings, QObject *parent);

    /// The page that asks; its owner is whoever lays it out.
    [[nodiscard]] QWidget *chooser() const;
    [[nodiscard]] const std::optional<Reviewer> &reviewer() const { return m_reviewer; }
    /// Sits down who reviewed last, where nobody sits yet.
    void remember();
    /// Fills the chooser.
    void ask();

Q_SIGNALS:
    /// Somebody was chosen and sits now.
    void taken();

private:
    void take(const QString &name, const QString &email, const QString &organisation);

    Services m_services;
    Deeds &m_deeds;
    QSettings &m_settings;
    ReviewerChooser *m_chooser;
    std::optional<Reviewer> m_reviewer;
};

} // namespace convoke
