// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

/// What the selection knows of one application.
struct Candidate
{
    ApplicationId application;
    QString code; ///< "A-17"
    QString sourceRef; ///< empty where there is none
    QString name;
    /// 1, 2, 3, 4 …: the order in which those who are equally good for the total are preferred
    /// (RankedApplication:: position, then those without a rank); 0 goes last.
    int position = 0;
    std::optional<int> rank; ///< as printed: 1, 2, 2, 4; absent: not ranked
    std::optional<double> score; ///< 0–100; absent counts 0
    bool eligible = true; ///< may be chosen without a lock
    /// country, sector, profile, organisation, gender, answer:KEY → values as they stand in the data.
    QHash<QString, QStringList> values;
    /// Not eligible only because something is missing that can still come in.
    bool completable = false;
    QDateTime received = {}; ///< as Application::received; null: not known
    QString lot = {}; ///< the lottery's draw as 64 hexadecimal digits, where it is known already; else drawn

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

} // namespace convoke
