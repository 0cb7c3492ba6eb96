// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/rankedvariant.h"

#include <QAbstractTableModel>

namespace convoke {

/// The rank of everybody under several weights, side by side: name, country, the present rank, then one
/// column per variant. Who comes in or goes out of the first ones is marked in words.
class VariantsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Person
    {
        ApplicationId application;
        QString name;
        QString country;
    };
    static constexpr int nameColumn = 0;
    static constexpr int countryColumn = 1;
    static constexpr int firstRanking = 2; ///< the present one

    using QAbstractTableModel::QAbstractTableModel;

    /// @p variants begin with the present weights.
    void load(const QList<Person> &people, const QList<RankedVariant> &variants, const QStringList &criteria);
    /// True where a variant gives the person in @p row another place among the first ones.
    [[nodiscard]] bool differs(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString rankText(const Person &person, const RankedVariant &variant) const;
    [[nodiscard]] bool isChanged(const Person &person, const RankedVariant &variant) const;
    [[nodiscard]] QString weightLines(const RankedVariant &variant) const;

    QList<Person> m_people;
    QList<RankedVariant> m_variants;
    QStringList m_criteria;
};

} // namespace convoke
