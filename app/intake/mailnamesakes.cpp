// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailnamesakes.h"

#include "base/textfold.h"

#include <QHash>

#include <algorithm>

namespace convoke {

namespace {

/// Somebody of a name: known, or another writer of this plan.
struct Namesake
{
    int place = -1; ///< in the plan's people; -1: only in the address book
    std::optional<PersonId> id;
    std::optional<CountryCode> country;
    QString name;
};

using Namesakes = QMultiHash<QString, Namesake>;

bool isHinted(const PlannedRow &row, const Namesake &other)
{
    return std::any_of(row.hints.cbegin(), row.hints.cend(), [&other](const PersonHint &hint) {
        return (other.id && hint.known == other.id) || (other.place >= 0 && hint.person == other.place);
    });
}

void addHints(PlannedRow &row, const Namesakes &namesakes, const QString &key,
              const std::optional<CountryCode> &country)
{
    constexpr qsizetype most = 3;
    constexpr int mostLooked = 50;
    auto [it, end] = namesakes.equal_range(key);
    for (int looked = 0; it != end && row.hints.size() < most && looked < mostLooked; ++it, ++looked) {
        const bool elsewhere = country && it->country && *country != *it->country;
        if (it->place != row.person && !elsewhere && !isHinted(row, *it)) {
            row.hints.append({PersonHint::Reason::SameName, it->place, it->id, it->name});
        }
    }
}

} // namespace

void addMailNamesakes(IntakeDraft &draft, const QList<Person> &known)
{
    if (draft.mails.isEmpty()) {
        return;
    }
    Namesakes namesakes;
    for (const Person &person : known) {
        const QString name = person.displayName();
        namesakes.insert(foldedForSearch(name), {-1, person.id, person.country, name});
    }
    for (PlannedRow &row : draft.plan.rows) {
        const SortedMail *mail = draft.mailAt(row.table, row.index);
        if (mail == nullptr || row.person < 0 || draft.plan.people.at(row.person).existing) {
            continue;
        }
        const QString name = draft.plan.people.at(row.person).values.displayName();
        const QString key = foldedForSearch(name);
        if (!key.isEmpty()) {
            addHints(row, namesakes, key, mail->signature.country);
            namesakes.insert(key, {row.person, std::nullopt, mail->signature.country, name});
        }
    }
}

} // namespace convoke
