// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/cues.h"

#include "announcements/cuewords.h"

#include <QHash>

#include <algorithm>

namespace convoke {

namespace {

constexpr qsizetype keyLength = 3;

struct Phrase
{
    Cue cue;
    QStringList words;
};

/// The phrases by the first letters of their first word.
class PhraseIndex
{
public:
    PhraseIndex()
    {
        for (const CueWords &entry : cueWords()) {
            const QStringView first = entry.words.first();
            const QStringView stem = first.endsWith(u'*') ? first.chopped(1) : first;
            m_phrases[stem.first(qMin(keyLength, stem.size())).toString()].append({entry.cue, entry.words});
        }
    }

    [[nodiscard]] const QList<Phrase> &beginningLike(QStringView word) const
    {
        static const QList<Phrase> none;
        const auto it = m_phrases.constFind(word.first(qMin(keyLength, word.size())).toString());
        return it == m_phrases.cend() ? none : *it;
    }

private:
    QHash<QString, QList<Phrase>> m_phrases;
};

const PhraseIndex &phraseIndex()
{
    static const PhraseIndex index;
    return index;
}

bool matches(QStringView pattern, QStringView word)
{
    return pattern.endsWith(u'*') ? word.startsWith(pattern.chopped(1)) : pattern == word;
}

/// One past the last token of @p phrase at @p token, or 0 if it does not stand there.
int endOfPhrase(const AnnouncementPage &page, const Phrase &phrase, int token)
{
    int at = token;
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        if (i > 0 && page.isMark(at, u'-')) {
            ++at;
        }
        if (!matches(phrase.words.at(i), page.wordAt(at))) {
            return 0;
        }
        ++at;
    }
    return at;
}

} // namespace

Cues::Cues(const AnnouncementPage &page)
    : m_byCue(static_cast<int>(Cue::Furniture) + 1)
{
    const int count = static_cast<int>(page.tokens().size());
    for (int token = 0; token < count; ++token) {
        if (page.tokens().at(token).kind != TokenKind::Word) {
            continue;
        }
        const QList<Phrase> &phrases = phraseIndex().beginningLike(page.foldedToken(token));
        for (const Phrase &phrase : phrases) {
            if (const int end = endOfPhrase(page, phrase, token); end > 0) {
                m_byCue[static_cast<int>(phrase.cue)].append(static_cast<int>(m_hits.size()));
                m_hits.append({phrase.cue, token, end});
            }
        }
    }
}

const CueHit *Cues::first(Cue cue, int firstToken, int endToken) const
{
    const QList<int> &indices = m_byCue.at(static_cast<int>(cue));
    const auto it =
        std::lower_bound(indices.cbegin(), indices.cend(), firstToken,
                         [this](int index, int token) { return m_hits.at(index).firstToken < token; });
    return it != indices.cend() && m_hits.at(*it).firstToken < endToken ? &m_hits.at(*it) : nullptr;
}

const CueHit *Cues::last(Cue cue, int firstToken, int endToken) const
{
    const QList<int> &indices = m_byCue.at(static_cast<int>(cue));
    auto it = std::lower_bound(indices.cbegin(), indices.cend(), endToken,
                               [this](int index, int token) { return m_hits.at(index).firstToken < token; });
    while (it != indices.cbegin()) {
        --it;
        const CueHit &hit = m_hits.at(*it);
        if (hit.firstToken < firstToken) {
            return nullptr;
        }
        if (hit.endToken <= endToken) {
            return &hit;
        }
    }
    return nullptr;
}

QList<const CueHit *> Cues::of(Cue cue) const
{
    QList<const CueHit *> hits;
    for (const int index : m_byCue.at(static_cast<int>(cue))) {
        hits.append(&m_hits.at(index));
    }
    return hits;
}

} // namespace convoke
