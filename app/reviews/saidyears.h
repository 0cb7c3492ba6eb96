// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace convoke {

/// A length of time that a text says.
struct SaidYears
{
    double least = 0; ///< in years, 0–60
    double most = 0; ///< the same but for "12–15 years"
    bool certain = true; ///< false: "about", "more than", or several lengths of which the longest was taken
    QString words; ///< of the text

    friend bool operator==(const SaidYears &, const SaidYears &) = default;
};

/// Reads "12 years", "12–15", "twelve", "since 2009", "18 months", in English, French, German or Dutch; ages
/// ("45 years old") are no length. Years since then are counted up to @p day. Nothing where the text says
/// none.
std::optional<SaidYears> saidYears(const QString &text, QDate day);

} // namespace convoke
