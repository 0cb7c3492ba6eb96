// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "meetings/meetingkinds.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

struct ProfileTag;
using ProfileId = Id<ProfileTag>;
struct QuestionTag;
using QuestionId = Id<QuestionTag>;

/// A kind of participant that a call looks for.
struct Profile
{
    ProfileId id;
    QString key; ///< unique in its meeting; stable
    QString label;
    QString description;
    std::optional<int> min; ///< wanted at least
    std::optional<int> max; ///< wanted at most

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Something that applicants are asked.
struct Question
{
    QuestionId id;
    QString key; ///< unique in its meeting; stable
    QString text;
    QuestionType type = QuestionType::Text;
    QStringList choices; ///< for Choice and Choices
    bool required = false;
    QList<ProfileId> profiles; ///< empty: asked of all
    std::optional<QuestionId> followUpOf;

    friend bool operator==(const Question &, const Question &) = default;
};

/// The announcement of a meeting. The deadline is accepted to the end of its day in the meeting's zone,
/// whatever the rule word; arrival on the day of a "before" deadline is marked.
struct Call
{
    std::optional<QDate> published;
    std::optional<QDate> deadline;
    std::optional<DeadlineRule> deadlineRule;
    std::optional<QDate> preferredBy;
    std::optional<QString> outcomeTold; ///< a date (ISO) or words such as "end of February"
    std::optional<Channel> channel;
    std::optional<QString> link;
    bool selection = true; ///< false: open registration, everybody is in
    QList<Profile> profiles;
    QList<Question> questions;

    [[nodiscard]] const Profile *profile(ProfileId id) const;
    [[nodiscard]] const Profile *profile(const QString &key) const;
    [[nodiscard]] const Question *question(QuestionId id) const;
    [[nodiscard]] const Question *question(const QString &key) const;

    friend bool operator==(const Call &, const Call &) = default;
};

} // namespace convoke
