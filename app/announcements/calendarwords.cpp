// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/calendarwords.h"

#include "announcements/foldedtext.h"

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QLocale::Language languages[] = {
    QLocale::English, QLocale::French,     QLocale::German,   QLocale::Dutch,     QLocale::Italian,
    QLocale::Spanish, QLocale::Portuguese, QLocale::Swedish,  QLocale::Danish,    QLocale::Finnish,
    QLocale::Polish,  QLocale::Czech,      QLocale::Slovak,   QLocale::Slovenian, QLocale::Croatian,
    QLocale::Greek,   QLocale::Bulgarian,  QLocale::Romanian, QLocale::Hungarian, QLocale::Estonian,
    QLocale::Latvian, QLocale::Lithuanian, QLocale::Maltese,  QLocale::Irish,
};

struct Extra
{
    QStringView word;
    int value;
};

/// Forms that the tables of the locale do not hold.
constexpr Extra furtherMonths[] = {
    {u"sept", 9}, {u"janv", 1}, {u"fevr", 2}, {u"juil", 7}, {u"maerz", 3}, {u"jaenner", 1}, {u"janner", 1},
};

/// Month names in further cases, January first: "14. veebruaril", "līdz 20. februārim", "23. februarja".
/// Words that mean something else in English ("mail") are left out.
constexpr QStringView inflectedMonths[] = {
    (u"jaanuaril veebruaril martsil aprillil - juunil juulil augustil septembril oktoobril novembril "
     u"detsembril"),
    u"jaanuari veebruari martsi aprilli - - - augusti septembri oktoobri novembri detsembri",
    (u"jaanuarini veebruarini martsini aprillini maini juunini juulini augustini septembrini oktoobrini "
     "novembrini detsembrini"),
    u"janvari februari marta aprili maija junija julija augusta septembri oktobri novembri decembri",
    (u"janvarim februarim martam aprilim maijam junijam julijam augustam septembrim oktobrim novembrim "
     "decembrim"),
    u"januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
    u"eanair fheabhra mharta aibrean bhealtaine mheitheamh - - - - shamhain nollag",
};
constexpr Extra furtherWeekdays[] = {
    {u"mon", 1},  {u"tue", 2},   {u"tues", 2}, {u"wed", 3}, {u"weds", 3}, {u"thu", 4},
    {u"thur", 4}, {u"thurs", 4}, {u"fri", 5},  {u"sat", 6}, {u"sun", 7},  {u"sonnabend", 6},
};

/// Weekday names in the case that dates take, Monday first.
constexpr QStringView inflectedWeekdays[] = {
    u"poniedzialek wtorek srode czwartek piatek sobote niedziele", // Polish
    u"pondeli utery stredu ctvrtek patek sobotu nedeli", // Czech
    u"pondelok utorok stredu stvrtok piatok sobotu nedelu", // Slovak
    u"ponedeljek torek sredo cetrtek petek soboto nedeljo", // Slovenian
    u"ponedjeljak utorak srijedu cetvrtak petak subotu nedjelju", // Croatian
    u"maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina", // Finnish
    u"hetfon kedden szerdan csutortokon penteken szombaton vasarnap", // Hungarian
    u"esmaspaeval teisipaeval kolmapaeval neljapaeval reedel laupaeval puhapaeval", // Estonian
    u"pirmadieni antradieni treciadieni ketvirtadieni penktadieni sestadieni sekmadieni", // Lithuanian
};

QString keyOfName(const QString &name)
{
    QString key = foldedText(name);
    while (key.endsWith(u'.')) {
        key.chop(1);
    }
    return key;
}

} // namespace

std::span<const QLocale::Language> languagesOfTheUnion()
{
    return languages;
}

CalendarWords::CalendarWords()
{
    for (const QLocale::Language language : languages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            addMonth(locale.monthName(month), month);
            addMonth(locale.standaloneMonthName(month), month);
        }
        for (int day = 1; day <= 7; ++day) {
            addWeekday(locale.dayName(day), day);
            addWeekday(locale.standaloneDayName(day), day);
        }
    }
    for (const Extra &extra : furtherMonths) {
        addMonth(extra.word.toString(), extra.value);
    }
    for (const QStringView names : inflectedMonths) {
        const QList<QStringView> words = names.split(u' ');
        for (int month = 1; month <= 12; ++month) {
            addMonth(words.at(month - 1).toString(), month);
        }
    }
    for (const QStringView names : inflectedWeekdays) {
        const QList<QStringView> words = names.split(u' ');
        for (int day = 1; day <= 7; ++day) {
            addWeekday(words.at(day - 1).toString(), day);
        }
    }
    for (const Extra &extra : furtherWeekdays) {
        addWeekday(extra.word.toString(), extra.value);
    }
    constexpr qsizetype languagesWithShortForms = 9;
    for (qsizetype i = 0; i < languagesWithShortForms; ++i) {
        const QLocale locale(languages[i]);
        for (int month = 1; month <= 12; ++month) {
            const QString name = locale.standaloneMonthName(month, QLocale::ShortFormat);
            if (!m_months.contains(keyOfName(name))) {
                addMonth(name, month);
            }
        }
    }
}

void CalendarWords::addMonth(const QString &name, int month)
{
    const QString key = keyOfName(name);
    if (key.size() < 3) {
        return;
    }
    if (const qsizetype blank = key.indexOf(u' '); blank > 0) {
        m_firstWords.insert(key.first(blank));
    }
    QList<int> &months = m_months[key];
    if (!months.contains(month)) {
        months.append(month);
    }
}

void CalendarWords::addWeekday(const QString &name, int day)
{
    QString key = keyOfName(name);
    constexpr qsizetype longestArticle = 2;
    if (const qsizetype hyphen = key.indexOf(u'-'); hyphen > longestArticle) {
        key.truncate(hyphen); // "segunda-feira"
    } else if (hyphen > 0) {
        key.remove(0, hyphen + 1); // "il-Ħamis"
    }
    key.remove(0, key.lastIndexOf(u' ') + 1); // "Dé Luain"
    if (key.size() >= 3 && !m_weekdays.contains(key)) {
        m_weekdays.insert(key, day);
    }
}

const CalendarWords &calendarWords()
{
    static const CalendarWords words;
    return words;
}

} // namespace convoke
