// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/specialcategory.h"

#include "base/textfold.h"
#include "base/wordlist.h"
#include "intake/answerwords.h"
#include "intake/headingwords.h"

#include <QFile>
#include <QHash>
#include <QList>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CategoryTable
{
    QHash<QString, SpecialCategory> whole; ///< by what is left of a heading without words like "your"
    QList<std::pair<QString, SpecialCategory>> parts; ///< folded, with a blank before

    CategoryTable();
};

CategoryTable::CategoryTable()
{
    QFile file(u":/data/special-categories.tsv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the table of special categories is missing from the program");
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() != 3 || line.startsWith(u'#')) {
            continue;
        }
        const std::optional<SpecialCategory> category = fromKey<SpecialCategory>(cells.at(0));
        Q_ASSERT(category);
        const QStringList phrases = cells.at(2).split(u'|');
        for (const QString &phrase : phrases) {
            if (cells.at(1) == u"is") {
                whole.insert(headingCore(phrase), *category);
            } else {
                parts.append({u' ' + foldedHeading(phrase), *category});
            }
        }
    }
}

const CategoryTable &table()
{
    static const CategoryTable categories;
    return categories;
}

} // namespace

std::optional<SpecialCategory> specialCategoryOf(QStringView heading)
{
    const QString folded = u' ' + foldedHeading(heading);
    const auto part = std::find_if(table().parts.cbegin(), table().parts.cend(),
                                   [&folded](const auto &known) { return folded.contains(known.first); });
    if (part != table().parts.cend()) {
        return part->second;
    }
    const auto whole = table().whole.constFind(headingCore(heading));
    return whole == table().whole.cend() ? std::nullopt : std::optional(*whole);
}

std::optional<SpecialCategory> specialCategoryOfValues(const QStringList &labels)
{
    constexpr QStringView words[] = {
        u"vegetarian",    u"vegan",        u"halal",         u"kosher",     u"pescatarian",  u"gluten-free",
        u"gluten free",   u"no gluten",    u"lactose-free",  u"no lactose", u"lactose free", u"coeliac",
        u"vegetarien",    u"vegetarienne", u"vegane",        u"vegetarier", u"vegetarisch",  u"glutenfrei",
        u"laktosefrei",   u"vegetariano",  u"vegetariana",   u"vegano",     u"vegana",       u"sans gluten",
        u"senza glutine", u"sin gluten",   u"wegetarianska", u"weganska",   u"no pork",      u"no fish"};
    int said = 0;
    int food = 0;
    for (const QString &label : labels) {
        if (!meansNothing(label) && !yesOrNo(label)) {
            ++said;
            food += isOneOf(words, foldedForSearch(label)) ? 1 : 0;
        }
    }
    return food > 0 && food * 2 >= said ? std::optional(SpecialCategory::Diet) : std::nullopt;
}

} // namespace convoke
