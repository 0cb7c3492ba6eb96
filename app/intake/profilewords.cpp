// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/profilewords.h"

#include "announcements/foldedtext.h"

#include <QSet>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The begins of the longer words: "officers" and "officer" are one.
QSet<QString> stems(const QString &text)
{
    constexpr qsizetype shortest = 5;
    constexpr qsizetype longest = 5;
    QSet<QString> found;
    const QString folded = foldedText(text);
    for (qsizetype at = 0; at < folded.size();) {
        qsizetype end = at;
        while (end < folded.size() && folded.at(end).isLetter()) {
            ++end;
        }
        if (end - at >= shortest) {
            found.insert(folded.mid(at, qMin(end - at, longest)));
        }
        at = qMax(end, at + 1);
    }
    return found;
}

/// As whole words: "Participant" does not stand in "participants' list".
bool standsIn(const QString &text, const QString &words)
{
    const auto isLetterAt = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (!isLetterAt(at - 1) && !isLetterAt(at + words.size())) {
            return true;
        }
    }
    return false;
}

std::optional<ProfileId> named(const QString &text, const Call &call)
{
    const QString folded = foldedText(text);
    std::optional<ProfileId> found;
    for (const Profile &profile : call.profiles) {
        const QString label = foldedText(profile.label.trimmed());
        if (label.isEmpty() || !standsIn(folded, label)) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = profile.id;
    }
    return found;
}

} // namespace

ProfileGuess guessedProfile(const QString &text, const QString &function, const Call &call)
{
    if (const std::optional<ProfileId> profile = named(text, call)) {
        return {profile, false};
    }
    const QSet<QString> work = stems(function);
    ProfileGuess best;
    qsizetype most = 0;
    for (const Profile &profile : call.profiles) {
        QSet<QString> words = stems(profile.label + u' ' + profile.description + u' ' + profile.key);
        const qsizetype shared = words.intersect(work).size();
        if (shared > most) {
            most = shared;
            best = {profile.id, true};
        } else if (shared == most) {
            best = {};
        }
    }
    return most > 0 ? best : ProfileGuess();
}

} // namespace convoke
