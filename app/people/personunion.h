// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/personfield.h"

#include <QHashFunctions>
#include <QList>
#include <QSet>

namespace convoke {

/// The values of a person of which one stays when two entries become one, in the order in which they are
/// shown. Addresses, languages, working groups, tags and notes are no choice: they are united.
QList<PersonField> choosableFields();
/// "family_name": the name of the field in the console's documents.
QString toKey(PersonField field);
template <>
std::optional<PersonField> fromKey(QStringView key);

/// Whether @p a and @p b say the same, however it is spelt (telephone numbers: the same number).
bool agreeIn(PersonField field, const Person &a, const Person &b);
/// An empty text, no country, an unknown newsletter state.
bool isEmptyIn(PersonField field, const Person &person);

/// The fields in which the value of @p other is the better one: it is empty in @p keep, or says the same in
/// better spelling.
QSet<PersonField> betterOf(const Person &keep, const Person &other);

/// @p keep with the values that @p fromOther names taken from @p other, even where they are empty. Addresses,
/// languages, working groups, tags and lines of notes of both stay, those of @p keep first. Whoever
/// unsubscribed stays unsubscribed whatever is chosen.
Person united(const Person &keep, const Person &other, const QSet<PersonField> &fromOther);

} // namespace convoke
