// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/practicalreading.h"

#include "announcements/languagenames.h"

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

} // namespace

/// "held in English", "working language is English", "Language: English": not "a survey in English".
bool PracticalReader::saysLanguage(int token) const
{
    const AnnouncementPage &page = m_outline.page;
    const int line = page.lineOfToken(token);
    const QStringView label = m_outline.sections.label(line);
    const bool labelled = m_outline.sections.hasLabel(line)
        && (label.contains(u"langu") || label.contains(u"sprache") || label.contains(u"taal"));
    // "Czech Republic"
    const Token *next = token + 1 < page.tokens().size() ? &page.tokens().at(token + 1) : nullptr;
    if (next != nullptr && page.lineOfToken(token + 1) == line && next->kind == TokenKind::Word
        && page.text().at(next->start).isUpper()) {
        return false;
    }
    const QStringView before = page.wordAt(token - 1);
    const bool joined = before == u"in" || before == u"is" || before == u"be" || before == u"and"
        || before == u"," || before == u":" || before == u"en" || before == u"auf" || before == u"het"
        || before == u"(" || before == u"/";
    if (!m_outline.isReadable(line) || (!labelled && !joined)) {
        return false;
    }
    const Sentence &sentence = m_outline.sentence(page.sentenceOfToken(token));
    constexpr int reach = 14;
    const CueHit *held = m_outline.cues.last(Cue::Held, qMax(sentence.firstToken, token - reach), token);
    const int from = held != nullptr ? held->endToken : sentence.firstToken;
    const bool interpreted = m_outline.cues.has(Cue::Interpretation, from, token);
    return (labelled || (held != nullptr && m_outline.isFactLine(line))) && !interpreted;
}

void PracticalReader::readLanguage()
{
    const AnnouncementPage &page = m_outline.page;
    const int count = static_cast<int>(page.tokens().size());
    QStringList codes;
    QList<SourceSpan> spans;
    for (int token = 0; token < count; ++token) {
        if (page.tokens().at(token).kind != TokenKind::Word) {
            continue;
        }
        const QString code = languageCode(page.foldedToken(token));
        if (!code.isEmpty() && !codes.contains(code) && saysLanguage(token)) {
            codes.append(code);
            spans.append(page.spanOfTokens(token, token + 1));
        }
    }
    if (!codes.isEmpty()) {
        m_draft.document().meeting.language = codes.first();
        m_draft.set(u"language"_s, FieldState::Found, spans, codes.size() > 1 ? codes : QStringList());
    }
}

void PracticalReader::readInterpretation()
{
    for (const CueHit *hit : m_outline.cues.of(Cue::Interpretation)) {
        const int line = m_outline.page.lineOfToken(hit->firstToken);
        if (!m_outline.isFactLine(line)) {
            continue;
        }
        const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(hit->firstToken));
        const bool labelled = m_outline.sections.kindOf(line) == SectionKind::Fact
            && m_outline.sections.label(line).contains(u"interpretation");
        constexpr int reach = 4;
        const CueHit *before = m_outline.cues.last(
            Cue::Negation, qMax(sentence.firstToken, hit->firstToken - reach), hit->firstToken);
        const CueHit *after = m_outline.cues.first(Cue::Negation, hit->endToken,
                                                   qMin(sentence.endToken, hit->endToken + reach));
        const QStringView previous = m_outline.page.wordAt(hit->firstToken - 1);
        const QStringView next = m_outline.page.wordAt(hit->endToken);
        const bool offered = previous == u"with" || previous == u"avec" || previous == u"mit"
            || previous == u"met" || previous == u"simultaneous" || next == u"will" || next == u"is"
            || next == u"available" || next == u"provided" || next == u"into" || next == u"from"
            || next == u"to";
        if (before != nullptr || after != nullptr || offered || labelled) {
            m_draft.document().meeting.interpretation = before == nullptr && after == nullptr;
            m_draft.set(u"interpretation"_s, FieldState::Found,
                        {m_outline.page.spanOfTokens(before != nullptr ? before->firstToken : hit->firstToken,
                                                     after != nullptr ? after->endToken : hit->endToken)});
            return;
        }
    }
}

void PracticalReader::readTravel()
{
    for (const CueHit *hit : m_outline.cues.of(Cue::Travel)) {
        const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(hit->firstToken));
        const CueHit *arranges = m_outline.cues.first(Cue::Arranges, sentence);
        if (arranges == nullptr || !m_outline.isReadable(sentence.line)) {
            continue;
        }
        constexpr int reach = 3;
        const bool negated = m_outline.cues.has(
            Cue::Negation, qMax(sentence.firstToken, arranges->firstToken - reach), arranges->endToken + 1);
        const bool own = m_outline.cues.has(Cue::Own, sentence);
        m_draft.document().meeting.travelArranged = !negated && !own;
        m_draft.set(u"travel_arranged"_s, FieldState::Found, {sentence.span});
        return;
    }
}

void PracticalReader::read()
{
    readLanguage();
    readInterpretation();
    readTravel();
}

} // namespace convoke
