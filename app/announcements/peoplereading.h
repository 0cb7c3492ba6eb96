// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/addressmentions.h"
#include "announcements/namelist.h"
#include "announcements/outline.h"
#include "announcements/readingdraft.h"

#include <QList>

namespace convoke {

/// Reads who stands behind the meeting: chairs and contact persons with their addresses.
class PeopleReader
{
public:
    PeopleReader(const Outline &outline, const QList<AddressMention> &addresses, ReadingDraft &draft)
        : m_outline(outline)
        , m_addresses(addresses)
        , m_draft(draft)
    { }

    void read();

private:
    void readChairs();
    void readContacts();
    void addNamesAfter(const CueHit &cue);
    void addContact(const QString &name, const AddressMention *address, SourceSpan span);
    [[nodiscard]] int afterFillers(int token, int end) const;
    [[nodiscard]] const AddressMention *addressOf(const NameMention &name) const;
    void report();

    const Outline &m_outline;
    const QList<AddressMention> &m_addresses;
    ReadingDraft &m_draft;
    QList<SourceSpan> m_spans;
    QList<int> m_starts; ///< of the words that each contact was found in
    QStringList m_candidates;
    bool m_named = false; ///< the text points at contact persons, whether or not it names any
    bool m_repaired = false;
    bool m_undecided = false;
    SourceSpan m_emptyPointer; ///< "contact" with nobody behind it
};

} // namespace convoke
