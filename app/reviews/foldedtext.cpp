// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/foldedtext.h"

namespace convoke {

namespace {

QChar strokeless(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł':
        return u'l';
    case u'ø':
        return u'o';
    case u'đ':
        return u'd';
    case u'ı':
        return u'i';
    case u'’':
    case u'‘':
    case u'ʼ':
        return u'\'';
    case u'‐':
    case u'‑':
    case u'–':
        return u'-';
    default:
        return letter;
    }
}

QChar base(QChar letter)
{
    QChar bare = letter;
    while (bare.decompositionTag() == QChar::Canonical) {
        bare = bare.decomposition().at(0);
    }
    return strokeless(bare.toCaseFolded());
}

} // namespace

FoldedText::FoldedText(const QString &text)
{
    m_folded.reserve(text.size());
    m_places.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter.isMark() || letter.category() == QChar::Other_Format) {
            continue;
        }
        if (letter.isSpace()) {
            if (m_folded.endsWith(u' ')) {
                continue;
            }
            m_folded.append(u' ');
        } else {
            m_folded.append(base(letter));
        }
        m_places.append(i);
    }
    m_places.append(text.size());
}

bool FoldedText::isInsideWord(qsizetype place) const
{
    return place >= 0 && place < m_folded.size() && m_folded.at(place).isLetterOrNumber();
}

QList<TextSpan> FoldedText::placesOf(const QString &folded) const
{
    QList<TextSpan> places;
    if (folded.isEmpty()) {
        return places;
    }
    qsizetype from = 0;
    while ((from = m_folded.indexOf(folded, from)) >= 0) {
        const qsizetype after = from + folded.size();
        const bool beginsFree = !folded.front().isLetterOrNumber() || !isInsideWord(from - 1);
        const bool endsFree = !folded.back().isLetterOrNumber() || !isInsideWord(after);
        if (beginsFree && endsFree) {
            const qsizetype start = m_places.at(from);
            // Marks and invisible characters behind the last letter belong to it.
            places.append({start, m_places.at(after) - start});
            from = after;
        } else {
            ++from;
        }
    }
    return places;
}

} // namespace convoke
