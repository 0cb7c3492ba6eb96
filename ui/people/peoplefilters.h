// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peoplequery.h"

#include <QWidget>

#include <vector>

namespace convoke {

class ValueFilter;

/// The quick filters above the address book: working group, country, sector, newsletter state, tag.
class PeopleFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleFilters(QWidget *parent = nullptr);

    /// Counts and values come from these; a filter that nobody has a value for is hidden.
    void setPeople(const QList<Person> &people);
    /// What is chosen, without words.
    [[nodiscard]] PeopleQuery query() const;
    /// Chooses the values of @p query and tells once.
    void setQuery(const PeopleQuery &query);
    [[nodiscard]] bool isNarrowing() const;

Q_SIGNALS:
    void changed();

private:
    struct Facet
    {
        ValueFilter *filter;
        QStringList PeopleQuery::*values;
    };
    ValueFilter *addFacet(const QString &name, const QString &subject, QStringList PeopleQuery::*values);

    std::vector<Facet> m_facets;
    ValueFilter *m_group;
    ValueFilter *m_country;
    ValueFilter *m_sector;
    ValueFilter *m_newsletter;
    ValueFilter *m_tag;
};

} // namespace convoke
