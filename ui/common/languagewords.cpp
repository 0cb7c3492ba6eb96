// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/languagewords.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoke {

namespace {

struct LanguageWord
{
    QStringView code;
    const char *word;
};

constexpr LanguageWord words[] = {
    {u"ar", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Arabic")},
    {u"bg", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Bulgarian")},
    {u"ca", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Catalan")},
    {u"cs", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Czech")},
    {u"da", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Danish")},
    {u"de", QT_TRANSLATE_NOOP("convoke::LanguageWords", "German")},
    {u"el", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Greek")},
    {u"en", QT_TRANSLATE_NOOP("convoke::LanguageWords", "English")},
    {u"es", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Spanish")},
    {u"et", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Estonian")},
    {u"fi", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Finnish")},
    {u"fr", QT_TRANSLATE_NOOP("convoke::LanguageWords", "French")},
    {u"ga", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Irish")},
    {u"hr", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Croatian")},
    {u"hu", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Hungarian")},
    {u"is", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Icelandic")},
    {u"it", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Italian")},
    {u"lb", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Luxembourgish")},
    {u"lt", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Lithuanian")},
    {u"lv", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Latvian")},
    {u"mk", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Macedonian")},
    {u"mt", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Maltese")},
    {u"nb", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Norwegian")},
    {u"nl", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Dutch")},
    {u"pl", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Polish")},
    {u"pt", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Portuguese")},
    {u"ro", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Romanian")},
    {u"ru", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Russian")},
    {u"sk", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Slovak")},
    {u"sl", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Slovene")},
    {u"sq", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Albanian")},
    {u"sr", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Serbian")},
    {u"sv", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Swedish")},
    {u"tr", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Turkish")},
    {u"uk", QT_TRANSLATE_NOOP("convoke::LanguageWords", "Ukrainian")},
};

} // namespace

QStringList languageCodes()
{
    QStringList codes;
    for (const LanguageWord &entry : words) {
        codes.append(entry.code.toString());
    }
    const QCollator collator((QLocale()));
    std::sort(codes.begin(), codes.end(), [&collator](const QString &a, const QString &b) {
        return collator.compare(languageWord(a), languageWord(b)) < 0;
    });
    return codes;
}

QString languageWord(const QString &code)
{
    for (const LanguageWord &entry : words) {
        if (entry.code == code) {
            return QCoreApplication::translate("convoke::LanguageWords", entry.word);
        }
    }
    return code;
}

} // namespace convoke
