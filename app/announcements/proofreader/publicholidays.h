// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace convoke {

/// A day off in one country.
struct PublicHoliday
{
    QString country; ///< ISO 3166-1 alpha-2
    QString english;
    QString french;

    /// In @p language ("en", "fr"); English where there is no other.
    [[nodiscard]] const QString &name(const QString &language) const
    {
        return language == u"fr" ? french : english;
    }
    friend bool operator==(const PublicHoliday &, const PublicHoliday &) = default;
};

/// The nationwide public holidays of the Member States, of the EEA and EFTA states and of the United Kingdom.
/// The rules and their source stand in the resource public-holidays.tsv; movable feasts are computed from
/// Easter. Reading them takes no lock: one object serves every thread.
class PublicHolidays
{
public:
    PublicHolidays();

    /// Sundays are nobody's holiday here unless a rule names them.
    [[nodiscard]] std::optional<PublicHoliday> in(const QString &country, QDate day) const;
    /// One for each Member State where @p day is off, in the order of the codes.
    [[nodiscard]] QList<PublicHoliday> inMemberStatesOn(QDate day) const;

private:
    struct DayRule
    {
        QString country;
        QString day;
        int fromYear = 0;
        int untilYear = 0;
        PublicHoliday holiday;
        bool isSubstituted = false; ///< on a Saturday or Sunday the next working day is off too
        bool isMemberState = false;

        [[nodiscard]] QDate in(int year) const;
    };
    [[nodiscard]] bool isOffByItself(const QString &country, QDate day) const;
    [[nodiscard]] QDate substituteFor(const DayRule &rule, int year) const;
    [[nodiscard]] bool hits(const DayRule &rule, QDate day) const;

    QList<DayRule> m_rules;
};

const PublicHolidays &publicHolidays();

} // namespace convoke
