// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/codepageguess.h"

#include <QString>

namespace convoke {

namespace {

enum class Sound { None, Vowel, Consonant, Either };

/// The letter without its accent decides; ï and ë usually follow a vowel.
Sound soundOf(QChar c)
{
    if (!c.isLetter()) {
        return Sound::None;
    }
    const char16_t lower = c.toLower().unicode();
    constexpr QStringView either = u"ïëüýÿyj";
    if (either.contains(QChar(lower))) {
        return Sound::Either;
    }
    const QString parts = QString(QChar(lower)).normalized(QString::NormalizationForm_D);
    constexpr QStringView vowels = u"aeiouøæœıαεηιουωаеиоуъюя";
    return vowels.contains(parts.at(0)) ? Sound::Vowel : Sound::Consonant;
}

/// What a character above 0x7F tells, with the characters before and after it.
int likelihood(QChar before, QChar c, QChar after, bool latin)
{
    if (c.unicode() == 0xFFFD) {
        return -20;
    }
    if (!c.isLetter()) {
        return before.isLetter() && after.isLetter() && c.unicode() < 0x2000 ? -6 : 0;
    }
    int points = c.isUpper() && before.isLower() ? -6 : 1;
    const Sound sound = soundOf(c);
    const Sound left = soundOf(before);
    const Sound right = soundOf(after);
    if (latin && (sound == Sound::Vowel || sound == Sound::Consonant)) {
        points -= left == sound ? 2 : 0;
        points -= right == sound ? 2 : 0;
        points -= left == Sound::None && right == Sound::None && sound == Sound::Consonant ? 2 : 0;
    }
    if (latin && before.unicode() > 0x7F && before.isLetter() && after.unicode() > 0x7F && after.isLetter()) {
        points -= 4;
    }
    const bool mixedScripts = !latin
        && ((before.isLetter() && before.unicode() < 0x80) || (after.isLetter() && after.unicode() < 0x80));
    return points - (mixedScripts ? 6 : 0);
}

/// Letters that make up the most of a language stand for it where two alphabets share their bytes.
int frequency(QChar c, QStringView common)
{
    return common.contains(c) ? 1 : 0;
}

qint64 likelihoodOf(QByteArrayView bytes, const CodePage &page)
{
    const bool latin = page.name == u"Windows-1252" || page.name == u"Windows-1250";
    constexpr QStringView commonGreek = u"αεηιοτνσςρκπλμάέίόύήώ";
    constexpr QStringView commonCyrillic = u"аеионтсврлкдпмуяъ";
    const QStringView common = latin   ? QStringView()
        : page.name == u"Windows-1253" ? commonGreek
                                       : commonCyrillic;
    const auto charAt = [&](qsizetype i) {
        const uchar code = i >= 0 && i < bytes.size() ? static_cast<uchar>(bytes[i]) : uchar(' ');
        return code < 0x80 ? QChar(char16_t(code)) : page.upperHalf[code - 0x80];
    };
    qint64 points = page.name == u"Windows-1252" ? 1 : 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (static_cast<uchar>(bytes[i]) >= 0x80) {
            const QChar c = charAt(i);
            points += likelihood(charAt(i - 1), c, charAt(i + 1), latin) + frequency(c, common);
        }
    }
    return points;
}

} // namespace

const CodePage &guessedCodePage(QByteArrayView bytes)
{
    constexpr qsizetype looked = 100'000;
    const CodePage *best = &codePages[0];
    qint64 bestPoints = likelihoodOf(bytes.first(qMin(bytes.size(), looked)), *best);
    for (const CodePage &page : codePages) {
        const qint64 points = likelihoodOf(bytes.first(qMin(bytes.size(), looked)), page);
        if (points > bestPoints) {
            bestPoints = points;
            best = &page;
        }
    }
    return *best;
}

} // namespace convoke
