// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace convoke {

/// A country, as ISO 3166-1 alpha-2. Read from codes (also the EU's EL and UK), three-letter codes and names
/// in English, in the country's own languages and in the languages of the Union; shown by name.
class CountryCode
{
public:
    /// Nothing when @p text names no country: nothing is guessed from parts of words.
    static std::optional<CountryCode> fromText(QStringView text);

    /// Every country, in the order of the codes.
    static QList<CountryCode> all();

    /// The two capital letters.
    [[nodiscard]] const QString &toString() const { return m_code; }
    /// The country's usual name in @p language ("en", "fr", "de", "nl"); English where there is no other.
    [[nodiscard]] QString name(const QString &language = QStringLiteral("en")) const;
    /// One of the 27 Member States of the European Union.
    [[nodiscard]] bool isMemberState() const;

    friend bool operator==(const CountryCode &, const CountryCode &) = default;
    friend bool operator<(const CountryCode &a, const CountryCode &b) { return a.m_code < b.m_code; }
    friend size_t qHash(const CountryCode &country, size_t seed = 0) { return qHash(country.m_code, seed); }

private:
    explicit CountryCode(QString code)
        : m_code(std::move(code))
    { }
    QString m_code;
};

} // namespace convoke
