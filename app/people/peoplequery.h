// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/searchkey.h"
#include "people/person.h"

#include <QByteArray>

namespace convoke {

/// What is looked for in the address book: words, and for each kind of value those that are let through. A
/// kind without values lets everybody through; an empty value stands for "not known" or "none". Values
/// compare without regard to case.
struct PeopleQuery
{
    QString text;
    QStringList groups; ///< codes
    QStringList countries; ///< two capital letters
    QStringList sectors;
    QStringList newsletter; ///< keys of Newsletter
    QStringList tags;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QByteArray toJson() const;
    /// Errors: DocumentInvalid. Unknown keys are refused, so that a search of a newer program is not widened.
    static Result<PeopleQuery> fromJson(const QByteArray &json);

    friend bool operator==(const PeopleQuery &, const PeopleQuery &) = default;
};

/// A query made ready to be asked of many people.
class PeopleFilter final
{
public:
    /// @p language: in which countries are named beside English.
    explicit PeopleFilter(const PeopleQuery &query, QString language = QStringLiteral("en"));

    [[nodiscard]] bool accepts(const Person &person) const;
    /// The same without the words.
    [[nodiscard]] bool acceptsValues(const Person &person) const;

private:
    PeopleQuery m_query;
    SearchQuery m_words;
    QString m_language;
};

} // namespace convoke
