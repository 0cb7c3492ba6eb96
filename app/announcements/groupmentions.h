// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementpage.h"
#include "announcements/cues.h"
#include "meetings/workinggroup.h"

#include <QHash>
#include <QList>

#include <optional>

namespace convoke {

/// One place where a working group is named.
struct GroupMention
{
    QString code;
    int firstToken = 0;
    int endToken = 0;
    bool named =
        false; ///< named as a group: its code, "RAN …", "… working group"; otherwise words that may mean more
};

/// Finds working groups by code, name or alias. An alias counts only in its years; without a year the aliases
/// that still hold go first. The longest name wins ("Police & Law Enforcement" over "Police").
class GroupMentions
{
public:
    GroupMentions(const QList<WorkingGroup> &groups, std::optional<int> year);

    [[nodiscard]] QList<GroupMention> in(const AnnouncementPage &page, const Cues &cues) const;

private:
    struct Name
    {
        QStringList words; ///< folded tokens
        QString code;
        QString exact; ///< the spelling that a short name must have
        bool isCode = false;
    };

    void add(const QString &name, const QString &code, bool isCode);
    [[nodiscard]] const Name *longestAt(const AnnouncementPage &page, int token) const;

    QHash<QString, QList<Name>> m_byFirstWord;
};

} // namespace convoke
