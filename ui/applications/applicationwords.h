// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakestore.h"
#include "meetings/call.h"
#include "ui/applications/applicationrow.h"
#include "ui/common/chip.h"
#include "ui/common/readingview.h"

namespace convoke {

/// Something about one application that whoever reads it should know.
struct ApplicationNote
{
    QString sentence;
    Tone tone = Tone::Neutral;
    bool canCompare = false; ///< older answers are kept and can be shown beside these

    friend bool operator==(const ApplicationNote &, const ApplicationNote &) = default;
};

/// Answered twice, withdrawn, late, decided. @p older: the answers that this one replaced, newest first; @p
/// newer: the one that replaced it.
QList<ApplicationNote> applicationNotes(const ApplicationRow &row, const Call &call,
                                        const QList<Application> &older,
                                        const std::optional<Application> &newer);

/// The questions that concern the application in their order, with its answers. With @p compared, the older
/// answer stands under each that differs.
QList<ReadingSection> answerSections(const Application &application, const Call &call,
                                     const std::optional<Application> &compared);

/// "From survey.xlsx, row 96 · taken in 27 Feb by Ines Brandt"; empty where nothing is known.
QString provenanceWords(const Provenance &provenance, const std::optional<IntakeRecord> &intake);

} // namespace convoke
