// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/proofsaying.h"

#include "people/countrycode.h"

#include <QCoreApplication>

namespace convoke::proofsaying {

QString said(const char *sentence)
{
    return QCoreApplication::translate("convoke::Proof", sentence);
}

QString saidOf(const char *sentence, int number)
{
    return QCoreApplication::translate("convoke::Proof", sentence, nullptr, number);
}

QString Pieces::day(qsizetype index) const
{
    return locale.toString(finding.dates.value(index), QLocale::LongFormat);
}

QString Pieces::weekday() const
{
    return locale.dayName(finding.dates.value(0).dayOfWeek());
}

QString Pieces::number(qsizetype index) const
{
    return locale.toString(finding.numbers.value(index));
}

QString Pieces::countryName(const QString &code) const
{
    const auto country = CountryCode::fromText(code);
    return country ? country->name(language()) : code;
}

QString Pieces::names(qsizetype from) const
{
    return locale.createSeparatedList(finding.words.mid(from));
}

QString Pieces::countries() const
{
    QStringList names;
    for (const QString &code : finding.countries) {
        names.append(countryName(code));
    }
    names.sort();
    return locale.createSeparatedList(names);
}

QString Pieces::holiday() const
{
    //: a public holiday and its country
    return said(QT_TRANSLATE_NOOP("convoke::Proof", "%1 in %2"))
        .arg(language() == u"fr" ? word(2) : word(1), countryName(word(0)));
}

} // namespace convoke::proofsaying
