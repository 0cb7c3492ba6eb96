// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incomingperson.h"

#include <QList>
#include <QString>

namespace convoke {

/// One value that differs, before and after.
struct FieldDifference
{
    QString field; ///< "person.phone", "received", "question:KEY"
    QString before;
    QString after;

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

enum class MergeRule {
    Newer, ///< what comes in replaces what is here
    FillOnly, ///< what comes in is older: it fills what is empty
};

/// What is known of a person with what comes in. Nothing becomes empty; addresses and notes are added; values
/// that say the same keep the better spelling; who unsubscribed stays unsubscribed whatever an import says.
/// Merging the same again changes nothing.
IncomingPerson merged(const IncomingPerson &known, const IncomingPerson &incoming, MergeRule rule);

QList<FieldDifference> differences(const IncomingPerson &before, const IncomingPerson &after);

} // namespace convoke
