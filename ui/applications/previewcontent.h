// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/intakeline.h"

namespace convoke {

/// One value of a row, beside what is here already.
struct PreviewField
{
    QString name;
    QString before; ///< only where there is something to compare with
    QString after;

    friend bool operator==(const PreviewField &, const PreviewField &) = default;
};

/// What is shown of one row before it comes in.
struct PreviewContent
{
    QString title;
    QString sentence;
    QString beforeHeading; ///< empty: nothing to compare with
    QString afterHeading;
    QList<PreviewField> fields;
    bool asksForPerson = false; ///< the user may say whether two are one
    std::optional<PersonId> known; ///< the other person, where the address book has one
    std::optional<EmailAddress> joinsBy; ///< by which address the row finds a person of another row
    bool mayBeLeftOut = false; ///< or taken in again, when it is left out
    bool isLeftOut = false;
    bool mayBeSomebodyElse = false; ///< the user may say who it is
    bool mayBeApplication = false; ///< an e-mail that was set aside

    [[nodiscard]] bool canBeJoined() const { return known || joinsBy; }

    friend bool operator==(const PreviewContent &, const PreviewContent &) = default;
};

/// @p other: the values of the person that the row may speak of, for a line that asks for that.
PreviewContent previewContent(const IntakeDraft &draft, const IntakeLine &line, const Call &call,
                              const std::optional<IncomingPerson> &other);

} // namespace convoke
