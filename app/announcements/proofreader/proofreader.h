// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/prooffinding.h"
#include "exchange/meetingdocument.h"

#include <QList>

namespace convoke {

/// Another meeting, as far as it can clash with this one.
struct OtherMeeting
{
    QString reference;
    QString title;
    QStringList groups; ///< codes of those that lead it or hold it jointly
    QStringList chairs;
    QList<Session> sessions;

    friend bool operator==(const OtherMeeting &, const OtherMeeting &) = default;
};

/// What the proof-reader knows beside the meeting.
struct ProofContext
{
    /// More than anybody writes into one text of a call, read in a fraction of a second.
    static constexpr qsizetype mostCharacters = 65'536;

    QList<OtherMeeting> others;
    qsizetype mostOfEachText = mostCharacters;
};

/// Everything in @p document that should be looked at before the call goes out: the gravest first, then in
/// the order of the form. Depends on nothing but its arguments, so it may run on any thread. Texts are looked
/// at up to the context's limit, and of one kind of finding in one text the first ten are told.
QList<ProofFinding> proofread(const MeetingDocument &document, const ProofContext &context);

} // namespace convoke
