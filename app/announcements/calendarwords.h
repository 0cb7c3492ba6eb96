// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QLocale>
#include <QSet>
#include <QString>
#include <QStringView>

#include <span>

namespace convoke {

/// The 24 official languages of the Union. Where they share a word for different things, the earlier language
/// keeps it: English first.
std::span<const QLocale::Language> languagesOfTheUnion();

/// The names of months and weekdays in the 24 official languages of the Union, in their nominative and dated
/// forms and their usual short forms. Asked with folded words (foldedText()).
class CalendarWords
{
public:
    CalendarWords();

    /// 1 to 12. Two months where the languages disagree about a name ("listopad"), none for any other word.
    [[nodiscard]] QList<int> months(const QString &foldedWord) const { return m_months.value(foldedWord); }
    /// True for the first word of a month's name of two words (Irish).
    [[nodiscard]] bool beginsMonth(const QString &foldedWord) const
    {
        return m_firstWords.contains(foldedWord);
    }
    /// 1 (Monday) to 7, or 0.
    [[nodiscard]] int weekday(const QString &foldedWord) const { return m_weekdays.value(foldedWord); }

private:
    void addMonth(const QString &name, int month);
    void addWeekday(const QString &name, int day);

    QHash<QString, QList<int>> m_months;
    QSet<QString> m_firstWords;
    QHash<QString, int> m_weekdays;
};

const CalendarWords &calendarWords();

} // namespace convoke
