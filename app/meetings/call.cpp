// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/call.h"

#include <algorithm>

namespace convoke {

namespace {

template <typename List, typename Predicate>
auto pointerTo(const List &list, Predicate matches) -> const typename List::value_type *
{
    const auto it = std::find_if(list.cbegin(), list.cend(), matches);
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

const Profile *Call::profile(ProfileId id) const
{
    return pointerTo(profiles, [id](const Profile &profile) { return profile.id == id; });
}

const Profile *Call::profile(const QString &key) const
{
    return pointerTo(profiles, [&key](const Profile &profile) { return profile.key == key; });
}

const Question *Call::question(QuestionId id) const
{
    return pointerTo(questions, [id](const Question &question) { return question.id == id; });
}

const Question *Call::question(const QString &key) const
{
    return pointerTo(questions, [&key](const Question &question) { return question.key == key; });
}

} // namespace convoke
