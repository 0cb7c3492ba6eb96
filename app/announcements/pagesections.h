// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementpage.h"
#include "announcements/cues.h"
#include "announcements/dateexpressions.h"

#include <QList>

namespace convoke {

enum class SectionKind : quint8 {
    Head, ///< all that stands before the first heading
    Background,
    Aim,
    BackgroundAndAim,
    Topics,
    Outcome,
    Audience,
    Call,
    Questions,
    Practical,
    Deadline,
    Contact,
    Fact, ///< a labelled line: "Venue: …", "Language: …"
    Publication, ///< the block with the date of publication
    Furniture, ///< skip links, logos, newsletter footers: nothing to read
};

/// The kind of section that every line belongs to. A heading is a short line that holds nothing but words of
/// headings
/// ("Background and aim of this meeting"); a label is the same before a colon ("Deadline: 5 May").
class PageSections
{
public:
    PageSections(const AnnouncementPage &page, const Cues &cues, const QList<DateMention> &dates);

    [[nodiscard]] SectionKind kindOf(int line) const { return m_lines.at(line).kind; }
    [[nodiscard]] bool isHeading(int line) const { return m_lines.at(line).heading; }
    /// One past the label's colon where the line begins with a label, else the line's first token.
    [[nodiscard]] int contentToken(int line) const { return m_lines.at(line).contentToken; }
    [[nodiscard]] bool hasLabel(int line) const { return m_lines.at(line).labelled; }
    /// The folded words of the label, without the colon; it may stand alone on the line above.
    [[nodiscard]] QStringView label(int line) const;
    [[nodiscard]] bool isFurniture(int line) const;
    /// First line after the head.
    [[nodiscard]] int endOfHead() const { return m_endOfHead; }

private:
    struct Entry
    {
        SectionKind kind = SectionKind::Head;
        bool heading = false;
        bool labelled = false;
        int contentToken = 0;
        int labelLine = -1; ///< the line above that holds nothing but the label
    };

    [[nodiscard]] bool isPublicationLabel(int line) const;
    [[nodiscard]] bool isFurnitureLine(int line, const QList<DateMention> &dates) const;
    [[nodiscard]] bool tellsHowToApply(const PageLine &line) const;
    [[nodiscard]] bool introducesTitle(int line) const;
    int labelEnd(int line, SectionKind &kind) const;
    void mark(const QList<DateMention> &dates);
    void markPublication(int line);

    const AnnouncementPage &m_page;
    const Cues &m_cues;
    QList<Entry> m_lines;
    int m_endOfHead = 0;
};

} // namespace convoke
