// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/variantsmodel.h"

#include "ui/common/cellroles.h"
#include "ui/common/plaintext.h"

#include <QLocale>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void VariantsModel::load(const QList<Person> &people, const QList<RankedVariant> &variants,
                         const QStringList &criteria)
{
    beginResetModel();
    m_people = people;
    m_variants = variants;
    m_criteria = criteria;
    endResetModel();
}

bool VariantsModel::isChanged(const Person &person, const RankedVariant &variant) const
{
    return variant.seated.contains(person.application)
        != m_variants.constFirst().seated.contains(person.application);
}

bool VariantsModel::differs(int row) const
{
    return std::any_of(m_variants.cbegin(), m_variants.cend(),
                       [&](const RankedVariant &variant) { return isChanged(m_people.at(row), variant); });
}

int VariantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int VariantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstRanking + static_cast<int>(m_variants.size());
}

/// "12 ▲3 comes in".
QString VariantsModel::rankText(const Person &person, const RankedVariant &variant) const
{
    const int rank = variant.ranks.value(person.application, 0);
    if (rank == 0) {
        return tr("–");
    }
    const QLocale locale;
    QStringList words{locale.toString(rank)};
    const int moved = m_variants.constFirst().ranks.value(person.application, rank) - rank;
    if (moved != 0) {
        words.append((moved > 0 ? u"▲"_s : u"▼"_s) + locale.toString(qAbs(moved)));
    }
    if (isChanged(person, variant)) {
        //: somebody gets a seat, or loses it, under other weights
        words.append(variant.seated.contains(person.application) ? tr("comes in") : tr("goes out"));
    }
    return words.join(u' ');
}

QVariant VariantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Person &person = m_people.at(index.row());
    const int column = index.column();
    const RankedVariant *variant = column < firstRanking ? nullptr : &m_variants.at(column - firstRanking);
    switch (role) {
    case Qt::DisplayRole:
        return variant != nullptr  ? rankText(person, *variant)
            : column == nameColumn ? person.name
                                   : person.country;
    case RawRole: {
        const int rank = variant == nullptr ? 0 : variant->ranks.value(person.application, 0);
        return variant == nullptr ? data(index, Qt::DisplayRole) : rank > 0 ? QVariant(rank) : QVariant();
    }
    case IdRole:
        return person.application.value();
    case EmphasisRole:
        return column == nameColumn || (variant != nullptr && isChanged(person, *variant));
    default:
        return {};
    }
}

/// What the criteria weigh in a variant, one line each.
QString VariantsModel::weightLines(const RankedVariant &variant) const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_criteria.size() && i < variant.weights.size(); ++i) {
        //: a criterion and its weight
        lines.append(tr("%1: %2").arg(m_criteria.at(i), QLocale().toString(variant.weights.at(i))));
    }
    return lines.join(u'\n');
}

QVariant VariantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return section == nameColumn   ? tr("Name")
            : section == countryColumn ? tr("Country")
                                       : m_variants.at(section - firstRanking).name;
    }
    if (role == Qt::ToolTipRole && section >= firstRanking) {
        return safeToolTip(weightLines(m_variants.at(section - firstRanking)));
    }
    return {};
}

} // namespace convoke
