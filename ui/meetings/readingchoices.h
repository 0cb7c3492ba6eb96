// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementreading.h"

#include <QList>

namespace convoke {

/// Something about a field that a person may decide: between candidates, or by typing.
struct ReadingChoice
{
    QString field;
    int index = 0; ///< of the contact that it is about; 0 for other fields
    QString subject; ///< name of the contact; empty for other fields
    QStringList candidates; ///< values of the document, best first
    QString chosen; ///< what the document holds now; empty: nothing
    bool mayType = false; ///< something else may be typed

    friend bool operator==(const ReadingChoice &, const ReadingChoice &) = default;
};

/// What can be decided about @p field; empty where there is nothing.
QList<ReadingChoice> choicesFor(const FieldReading &field, const MeetingDocument &document);

/// What @p document holds now of what @p choice is about; empty: nothing.
QString chosenIn(const MeetingDocument &document, const ReadingChoice &choice);

/// Puts @p value into @p document. Errors: ValueInvalid, and nothing changed.
Result<void> decide(MeetingDocument &document, const ReadingChoice &choice, const QString &value);

} // namespace convoke
