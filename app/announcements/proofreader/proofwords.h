// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/prooffinding.h"

#include <QLocale>
#include <QString>

namespace convoke {

/// A finding for people, translated; window and command line say the same.
struct ProofWords
{
    QString sentence; ///< what is there
    QString why; ///< why it matters
    QString mend; ///< the verb of its mend, or empty

    friend bool operator==(const ProofWords &, const ProofWords &) = default;
};

/// Dates and names of countries are those of @p locale.
ProofWords proofWords(const ProofFinding &finding, const QLocale &locale);

} // namespace convoke
