// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/addressrepair.h"
#include "announcements/announcementpage.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace convoke {

/// An e-mail address in the text, whole or damaged.
struct AddressMention
{
    QString address; ///< empty where a damaged one cannot be decided
    QStringList candidates; ///< of a damaged one, best first
    bool repaired = false; ///< it did not stand there as it is written here
    QString name; ///< of the person named right beside it, or empty
    int firstToken = 0;
    int endToken = 0; ///< of the address
    int endWithName = 0; ///< with the name in brackets behind it
    int firstWithName = 0; ///< with the name before it
};

/// Finds addresses: plain ones, "user [at] example [dot] com", "user(at)example.com", "user at example dot
/// com", and "s [dot] smithatexample [dot] org (Sam Smith)", where the "@" is glued or lost.
class AddressMentions
{
public:
    AddressMentions(const AnnouncementPage &page, const QStringList &knownDomains);

    [[nodiscard]] QList<AddressMention> all() const { return m_mentions; }

private:
    struct Region
    {
        QStringList before; ///< pieces before the "@", or all pieces if there is none
        QStringList behind; ///< pieces after it
        bool hasAt = false;
        bool spelled = false; ///< some mark was a bare word: "at", "dot"
        bool bareAt = false; ///< the "@" was the bare word "at"
        bool dotMarked = false; ///< some dot was written as a mark or a word
        bool marked = false; ///< some mark was in brackets or a word
        int end = 0;
    };

    [[nodiscard]] int mark(int token, bool &isAt, bool &isDot, bool &spelled) const;
    [[nodiscard]] int atom(int token, QString &piece) const;
    [[nodiscard]] Region region(int token) const;
    bool addDamaged(int token);
    void addWhole(int token);
    void findName(AddressMention &mention) const;
    void decide();

    const AnnouncementPage &m_page;
    QStringList m_domains;
    QList<AddressMention> m_mentions;
    QList<QStringList> m_undecided; ///< pieces of the mentions without address, in their order
};

} // namespace convoke
