// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/groupmentions.h"
#include "announcements/outline.h"

#include <QList>
#include <QString>

namespace convoke {

/// A title of a meeting in an announcement.
struct TitleReading
{
    QString
        title; ///< without "Call for participants", without date and time at its end; empty: there is none
    int line = -1; ///< the line where it stands
    SourceSpan span; ///< the words that became the title
    SourceSpan whole; ///< with the date and time that were cut off
    bool certain = false; ///< announced as a call's title, not merely the likeliest line
};

/// Finds the titles of a text.
class TitleReader
{
public:
    explicit TitleReader(const Outline &outline)
        : m_outline(outline)
    { }

    /// The titles of all calls in the text that are announced as such, each once.
    [[nodiscard]] QList<TitleReading> calls() const;
    /// The title: the first announced one, else the likeliest line, else the likeliest sentence.
    [[nodiscard]] TitleReading title(const QList<GroupMention> &groups) const;

private:
    [[nodiscard]] TitleReading trimmed(int line, int first, int end) const;
    [[nodiscard]] int afterPrefixes(int first, int end) const;
    [[nodiscard]] int withoutMoment(int first, int end) const;
    [[nodiscard]] TitleReading announcedAt(int line) const;
    [[nodiscard]] TitleReading likeliestLine(const QList<GroupMention> &groups) const;
    [[nodiscard]] TitleReading likeliestSentence(const QList<GroupMention> &groups) const;
    [[nodiscard]] TitleReading quoted(int line) const;
    [[nodiscard]] int score(int line, const QList<GroupMention> &groups) const;

    const Outline &m_outline;
};

} // namespace convoke
