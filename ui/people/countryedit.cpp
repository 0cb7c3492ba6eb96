// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/countryedit.h"

#include <QCollator>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace convoke {

namespace {

QString language()
{
    return QLocale().name().left(2);
}

} // namespace

CountryEdit::CountryEdit(QWidget *parent)
    : CalmCombo(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    QStringList names;
    const QList<CountryCode> countries = CountryCode::all();
    for (const CountryCode &country : countries) {
        names.append(country.name(language()));
    }
    std::sort(names.begin(), names.end(), QCollator());
    addItems(names);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    setCurrentIndex(-1);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &CountryEdit::readLine);
}

void CountryEdit::setCountry(const std::optional<CountryCode> &country)
{
    setCurrentIndex(-1);
    setEditText(country ? country->name(language()) : QString());
    readLine();
}

Result<std::optional<CountryCode>> CountryEdit::value() const
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty()) {
        return std::optional<CountryCode>();
    }
    const std::optional<CountryCode> country = CountryCode::fromText(typed);
    return country ? Result<std::optional<CountryCode>>(country) : Error{ErrorCode::ValueInvalid, typed};
}

void CountryEdit::readLine()
{
    const Result<std::optional<CountryCode>> read = value();
    if (read && *read) {
        setEditText((*read)->name(language()));
    }
    setProperty("invalid", !read);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace convoke
