// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace convoke {

/// The words of a person's names, made comparable once. Particles ("van der", "de", "Ó") are left out.
struct NameWords
{
    QStringList given; ///< in latinLetters()
    QStringList family;
    QString key; ///< all words in alphabetical order, blanks between them: the same for either order
    bool otherScript = false; ///< some of it is not in Latin letters

    NameWords() = default;
    NameWords(const QString &givenName, const QString &familyName);
    [[nodiscard]] bool isEmpty() const { return given.isEmpty() && family.isEmpty(); }
};

/// How two names stand to each other, the closest first.
enum class NameRelation {
    Same, ///< the same words, however they are accented, hyphenated and written together
    Swapped, ///< the same words, the first name here is the last name there
    Close, ///< misspelt by a letter or two
    Part, ///< one has a further name: "Anna" and "Anna Maria", "García" and "García López"
    Short, ///< initials or a short form: "S. Jansen", "Jon", "Jonathan"
    Unknown, ///< one has no name, or only a first or only a last name
    SameGiven, ///< the same first name and another last name
    SameFamily, ///< the same last name and another first name
    Different,
};

struct NameComparison
{
    NameRelation relation = NameRelation::Different;
    int slips = 0; ///< Close, Part, Short: how many of the two parts are not quite the same, and by how much
    bool isCrossed = false; ///< first and last name are exchanged, beside what the relation says

    friend bool operator==(const NameComparison &, const NameComparison &) = default;
};

NameComparison compareNames(const NameWords &a, const NameWords &b);

} // namespace convoke
