// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace convoke {

enum class CallLineKind {
    Paragraph, ///< may hold line breaks
    Group, ///< the name of the profile that the following items are for
    Item, ///< of a list
};

/// One line of a call: words, and where a part of them leads.
struct CallLine
{
    CallLineKind kind = CallLineKind::Paragraph;
    QString text;
    int level = 1; ///< of an item, from 1
    QString linked = {}; ///< the part of the text that leads somewhere; empty: none
    QString target = {}; ///< http, https or mailto, never anything else

    friend bool operator==(const CallLine &, const CallLine &) = default;
};

/// "When: …": each value stands on a line of its own where there is room.
struct CallFact
{
    QString label;
    QStringList values;

    friend bool operator==(const CallFact &, const CallFact &) = default;
};

struct CallChapter
{
    QString heading;
    QList<CallLine> lines;

    friend bool operator==(const CallChapter &, const CallChapter &) = default;
};

/// What the announcement of a meeting says, in its order and in one language, before it is known how it will
/// look. The labels, dates and sentences of Convoke are in that language; the texts stand as they were
/// written. Nothing hidden is in it: no key, no criterion, no lock, no limit except those that everybody is
/// told (per country, per organisation).
struct CallOutline
{
    QString language; ///< "en", "fr", "de" or "nl"
    QString reference;
    QString title; ///< of the meeting
    QString headline; ///< "Call for participants – …"
    QString published; ///< "Published on …", or empty
    QStringList lead; ///< what it is, how and with whom: one sentence each
    QList<CallFact> facts;
    QList<CallChapter> sections;
    QStringList colours; ///< "#RRGGBB" of the groups, the leading group's first

    friend bool operator==(const CallOutline &, const CallOutline &) = default;
};

/// @p groups give the colours. English for a language that has no words.
CallOutline callOutline(const MeetingDocument &document, const QList<WorkingGroup> &groups,
                        const QString &language);

} // namespace convoke
