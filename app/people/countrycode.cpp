// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/countrycode.h"

#include "base/textfold.h"

#include <QFile>
#include <QHash>
#include <QStringList>

namespace convoke {

namespace {

/// resources/data/countries.tsv: code, three letters, m for Member State, en, fr, de, nl, further names
/// between "|".
struct CountryTable
{
    struct Names
    {
        QString en, fr, de, nl;
        bool memberState = false;
    };
    QHash<QString, Names> names; ///< by code
    QHash<QString, QString> codes; ///< by folded name or code

    CountryTable();
};

void addSpelling(QHash<QString, QString> &codes, QStringView spelling, const QString &code)
{
    const QString folded = foldedForSearch(spelling);
    if (!folded.isEmpty()) {
        codes.insert(folded, code);
    }
}

CountryTable::CountryTable()
{
    QFile file(QStringLiteral(":/data/countries.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the table of countries is missing from the program");
    }
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 7 || line.startsWith(u'#')) {
            continue;
        }
        const QString &code = cells.at(0);
        names.insert(code, {cells.at(3), cells.at(4), cells.at(5), cells.at(6), cells.at(2) == u"m"});
        for (const int column : {0, 1, 3, 4, 5, 6}) {
            addSpelling(codes, cells.at(column), code);
        }
        const QStringList others = cells.value(7).split(u'|', Qt::SkipEmptyParts);
        for (const QString &other : others) {
            addSpelling(codes, other, code);
        }
    }
}

const CountryTable &table()
{
    static const CountryTable countries;
    return countries;
}

} // namespace

std::optional<CountryCode> CountryCode::fromText(QStringView text)
{
    QString folded = foldedForSearch(text);
    if (folded.startsWith(QStringLiteral("the "))) {
        folded.remove(0, 4);
    }
    const auto it = table().codes.constFind(folded);
    if (it == table().codes.cend()) {
        return std::nullopt;
    }
    return CountryCode(*it);
}

QList<CountryCode> CountryCode::all()
{
    QStringList codes = table().names.keys();
    codes.sort();
    QList<CountryCode> countries;
    for (const QString &code : std::as_const(codes)) {
        countries.append(CountryCode(code));
    }
    return countries;
}

QString CountryCode::name(const QString &language) const
{
    const auto it = table().names.constFind(m_code);
    if (it == table().names.cend()) {
        return m_code;
    }
    const QString &wanted = language.startsWith(u"fr") ? it->fr
        : language.startsWith(u"de")                   ? it->de
        : language.startsWith(u"nl")                   ? it->nl
                                                       : it->en;
    return wanted.isEmpty() ? it->en : wanted;
}

bool CountryCode::isMemberState() const
{
    const auto it = table().names.constFind(m_code);
    return it != table().names.cend() && it->memberState;
}

} // namespace convoke
