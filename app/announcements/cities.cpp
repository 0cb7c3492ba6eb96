// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/cities.h"

#include <QFile>
#include <QHash>

namespace convoke {

namespace {

QHash<QString, QString> readTable()
{
    QFile file(QStringLiteral(":/data/cities.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the table of cities is missing from the program");
    }
    QHash<QString, QString> countries;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (cells.size() == 2 && !cells.first().startsWith(u'#')) {
            countries.insert(cells.first(), cells.last());
        }
    }
    return countries;
}

} // namespace

QString countryOfCity(const QString &foldedName)
{
    static const QHash<QString, QString> countries = readTable();
    return countries.value(foldedName);
}

} // namespace convoke
