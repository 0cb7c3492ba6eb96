// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/planhints.h"

#include <algorithm>

namespace convoke {

namespace {

/// Whether @p choice speaks of the person of @p hint.
bool means(const RowChoice &choice, const PersonHint &hint, const IntakePlan &plan)
{
    if (choice.person || hint.known) {
        return choice.person == hint.known;
    }
    if (hint.person < 0) {
        return false;
    }
    const QList<EmailAddress> &addresses = plan.people.at(hint.person).values.emails;
    return choice.address ? addresses.contains(*choice.address)
                          : addresses.isEmpty() && choice.name == hint.name;
}

} // namespace

std::optional<RowChoice> notThisPerson(const IntakeDraft &draft, const PlannedRow &row,
                                       const PersonHint &hint)
{
    RowChoice choice{row.table,
                     draft.rows.at(row.table).rows.at(row.index).row,
                     RowChoice::Kind::NotThisPerson,
                     hint.known,
                     {}};
    if (!hint.known) {
        if (hint.person < 0) {
            return std::nullopt;
        }
        const QList<EmailAddress> &addresses = draft.plan.people.at(hint.person).values.emails;
        if (addresses.isEmpty()) {
            choice.name = hint.name;
        } else {
            choice.address = addresses.first();
        }
    }
    return choice;
}

void settleHints(IntakeDraft &draft, const QList<RowChoice> &choices)
{
    QHash<std::pair<int, int>, QList<RowChoice>> said; // by table and row
    for (const RowChoice &choice : choices) {
        if (choice.kind == RowChoice::Kind::NotThisPerson) {
            said[{choice.table, choice.row}].append(choice);
        }
    }
    if (said.isEmpty()) {
        return;
    }
    for (PlannedRow &row : draft.plan.rows) {
        const auto wrong = said.constFind({row.table, draft.rows.at(row.table).rows.at(row.index).row});
        if (wrong == said.cend()) {
            continue;
        }
        const auto isWrong = [&](const PersonHint &hint) {
            return std::any_of(wrong->cbegin(), wrong->cend(),
                               [&](const RowChoice &choice) { return means(choice, hint, draft.plan); });
        };
        std::copy_if(row.hints.cbegin(), row.hints.cend(), std::back_inserter(row.notThese), isWrong);
        row.hints.removeIf(isWrong);
    }
}

} // namespace convoke
