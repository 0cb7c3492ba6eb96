// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/prosereading.h"

#include "announcements/audiencephrase.h"
#include "announcements/foldedtext.h"
#include "base/richinline.h"

#include <algorithm>
#include <initializer_list>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int shortestParagraph = 40; ///< in the head; shorter lines there are furniture or facts

} // namespace

/// The title again, as the subject of a mail or above the text.
bool ProseReader::repeatsTitle(int line) const
{
    const QString title = foldedText(m_draft.document().meeting.title);
    const PageLine &item = m_outline.line(line);
    constexpr qsizetype around = 40;
    return !title.isEmpty() && item.layout.length < title.size() + around
        && m_outline.page.foldedWords(item.span()).contains(title);
}

/// Background and aims stand in the head too where a text has no headings.
bool ProseReader::isProseLine(int line) const
{
    const PageLine &item = m_outline.line(line);
    const bool remark =
        m_outline.page.isMark(item.firstToken, u'[') && m_outline.page.isMark(item.endToken - 1, u']');
    if (!m_outline.isReadable(line) || m_outline.sections.isHeading(line) || line == m_titleLine || remark
        || m_uses.of(line) != LineUse::Prose || repeatsTitle(line)) {
        return false;
    }
    switch (m_outline.sections.kindOf(line)) {
    case SectionKind::Background:
    case SectionKind::Aim:
    case SectionKind::BackgroundAndAim:
    case SectionKind::Topics:
    case SectionKind::Outcome:
        return true;
    case SectionKind::Head: {
        const QStringView last = m_outline.page.wordAt(item.endToken - 1);
        const bool sentence = last == u"." || last == u"?" || last == u"!" || last == u":" || last == u")"
            || last == u"…" || item.endSentence - item.firstSentence > 1;
        return item.layout.length >= shortestParagraph && sentence && line > m_titleLine;
    }
    default:
        return false;
    }
}

/// "The lessons learned will be published …" at the end of a section that is no text by itself.
bool ProseReader::isOutcomeLine(int line) const
{
    const PageLine &item = m_outline.line(line);
    const Cues &cues = m_outline.cues;
    return m_outline.isReadable(line) && !m_outline.sections.isHeading(line) && line != m_titleLine
        && m_uses.of(line) == LineUse::Prose && m_outline.page.isMark(item.endToken - 1, u'.')
        && m_outline.has(Cue::Outcome, item) && !cues.has(Cue::TellsOutcome, item.firstToken, item.endToken)
        && !m_outline.has(Cue::Selects, item);
}

void ProseReader::gatherFacts()
{
    const QStringList facts{u"sessions"_s,       u"place"_s,           u"platform"_s,     u"language"_s,
                            u"interpretation"_s, u"travel_arranged"_s, u"places"_s,       u"chairs"_s,
                            u"contacts"_s,       u"deadline"_s,        u"outcome_told"_s, u"link"_s,
                            u"rules"_s,          u"selection"_s,       u"mode"_s};
    for (const QString &field : facts) {
        const QList<SourceSpan> spans = m_draft.spans(field);
        for (const SourceSpan &span : spans) {
            const int first = m_outline.page.sentenceOfToken(m_outline.page.tokenFrom(span.start));
            const int last = m_outline.page.sentenceOfToken(m_outline.page.tokenFrom(span.end()) - 1);
            for (int sentence = first; sentence <= last; ++sentence) {
                m_factSentences.insert(sentence);
            }
        }
    }
}

/// A sentence that says where, when, whom, how: no background. In the head such words weigh more, as nothing
/// else tells the facts from the texts there.
bool ProseReader::isAboutCall(int index) const
{
    const Sentence &sentence = m_outline.sentence(index);
    const Cues &cues = m_outline.cues;
    const auto hasAny = [&](std::initializer_list<Cue> list) {
        return std::any_of(list.begin(), list.end(), [&](Cue cue) { return cues.has(cue, sentence); });
    };
    constexpr int callOut = 2; // "Questions?"
    const bool calls =
        sentence.endToken - sentence.firstToken <= callOut && cues.has(Cue::QuestionWord, sentence);
    if (m_factSentences.contains(index) || cues.has(Cue::Selects, sentence) || calls
        || weLookFor(m_outline, sentence)) {
        return true;
    }
    if (m_outline.sectionOf(sentence) != SectionKind::Head) {
        return false;
    }
    const bool isMoment =
        m_outline.moments.at(sentence.line).tokens * 5 >= (sentence.endToken - sentence.firstToken) * 2;
    return isMoment || searchIn(m_outline, sentence) != nullptr
        || hasAny({Cue::TakesPlace, Cue::Register, Cue::Survey, Cue::Email, Cue::Chairs, Cue::CallTitle,
                   Cue::Arranges, Cue::Joint, Cue::Input, Cue::InPerson, Cue::TellsOutcome, Cue::Deadline});
}

/// Not a lone "…".
bool ProseReader::hasWords(const Sentence &sentence) const
{
    const auto first = m_outline.page.tokens().cbegin() + sentence.firstToken;
    const auto end = m_outline.page.tokens().cbegin() + sentence.endToken;
    return std::any_of(first, end, [](const Token &token) { return token.kind == TokenKind::Word; });
}

ProseReader::Text ProseReader::begins(const Sentence &sentence) const
{
    const Cues &cues = m_outline.cues;
    constexpr int reach = 6;
    if (cues.has(Cue::AimIs, sentence)) {
        return Text::Aim;
    }
    if (const CueHit *aim = cues.first(Cue::AimOf, sentence)) {
        if (cues.has(Cue::MeetingWord, aim->endToken, qMin(sentence.endToken, aim->endToken + reach))) {
            return Text::Aim;
        }
    }
    if (cues.has(Cue::FocusOn, sentence)) {
        return Text::Topic;
    }
    if (cues.has(Cue::Outcome, sentence)) {
        return Text::Outcome;
    }
    const CueHit *provides = cues.first(Cue::Provides, sentence);
    const bool ofMeeting = provides != nullptr
        && cues.has(Cue::MeetingWord, sentence.firstToken,
                    qMin(provides->firstToken, sentence.firstToken + reach));
    return ofMeeting ? Text::Outcome : Text::None;
}

ProseReader::Text ProseReader::sectionText(int line) const
{
    switch (m_outline.sections.kindOf(line)) {
    case SectionKind::Aim:
        return Text::Aim;
    case SectionKind::Outcome:
        return Text::Outcome;
    default:
        return Text::Background;
    }
}

/// The sentence before a list says nothing by itself.
bool ProseReader::introducesList(int line, const Sentence &sentence) const
{
    const PageLine &item = m_outline.line(line);
    const int next = line + 1;
    const bool last = sentence.endToken == item.endToken;
    return last && next < m_outline.lineCount() && m_outline.page.isMark(item.endToken - 1, u':')
        && m_uses.of(next) != LineUse::Prose && m_uses.of(next) != LineUse::OtherItem;
}

bool ProseReader::asksOnly(int line) const
{
    const PageLine &item = m_outline.line(line);
    for (int index = item.firstSentence; index < item.endSentence; ++index) {
        if (!m_outline.page.isMark(m_outline.sentence(index).endToken - 1, u'?')) {
            return false;
        }
    }
    return true;
}

ProseReader::Gathered &ProseReader::gatheredFor(Text text)
{
    return text == Text::Aim ? m_aim : text == Text::Outcome ? m_outcome : m_background;
}

/// A number counts where it is the next one of its list (see RichText).
void ProseReader::beginBlock(Gathered &gathered, const QString &words)
{
    const QString next = QString::number(gathered.number + 1);
    const bool isNext = words.startsWith(next + u". "_s) || words.startsWith(next + u") "_s);
    if (!isNext) {
        gathered.number = 0;
        gathered.blocks.append({RichBlockKind::Paragraph, 1, foreignRuns(words)});
        return;
    }
    // Bullets since the number before stand below that: the list goes on behind them.
    for (qsizetype i = gathered.blocks.size() - 1; i >= 0 && gathered.number > 0; --i) {
        RichBlock &block = gathered.blocks[i];
        if (block.kind != RichBlockKind::Bullet) {
            break;
        }
        block.level = qMin(block.level + 1, deepestRichLevel);
    }
    ++gathered.number;
    gathered.blocks.append({RichBlockKind::Numbered, 1, foreignRuns(words.sliced(words.indexOf(u' ') + 1))});
}

void ProseReader::put(Text text, SourceSpan span, bool newParagraph)
{
    Gathered &gathered = gatheredFor(text);
    const QString words = m_outline.page.words(span);
    if (newParagraph || gathered.blocks.isEmpty()) {
        beginBlock(gathered, words);
    } else {
        addRuns(gathered.blocks.last().runs, foreignRuns(u' ' + words));
    }
    if (!newParagraph && !gathered.spans.isEmpty()) {
        gathered.spans.last().length = span.end() - gathered.spans.last().start;
    } else {
        gathered.spans.append(span);
    }
}

/// An item of a list inside a text is part of it, and is kept as one (see RichText).
bool ProseReader::isTextItem(int line) const
{
    const SectionKind kind = m_outline.sections.kindOf(line);
    const bool isText = kind == SectionKind::Background || kind == SectionKind::Aim
        || kind == SectionKind::BackgroundAndAim || kind == SectionKind::Outcome;
    const PageLine &item = m_outline.line(line);
    if (!isText || m_uses.of(line) != LineUse::OtherItem || !m_outline.isReadable(line)
        || m_outline.sections.isHeading(line)) {
        return false;
    }
    for (int index = item.firstSentence; index < item.endSentence; ++index) {
        if (isAboutCall(index)) {
            return false;
        }
    }
    return true;
}

void ProseReader::readItem(int line)
{
    const PageLine &item = m_outline.line(line);
    const Text text = m_lastText == Text::None ? sectionText(line) : m_lastText;
    const RichBlockKind kind = item.layout.numbered ? RichBlockKind::Numbered : RichBlockKind::Bullet;
    const int level = qMax(item.layout.depth, 1);
    Gathered &gathered = gatheredFor(text);
    gathered.blocks.append({kind, level, foreignRuns(m_outline.page.words(item.span()))});
    if (level == 1 && kind == RichBlockKind::Numbered) {
        ++gathered.number;
    }
    gathered.spans.append(item.span());
    m_lastText = text;
}

void ProseReader::readLine(int line)
{
    const PageLine &item = m_outline.line(line);
    const bool goesOnAsking = asksOnly(line) && m_lastText == Text::Aim;
    const int content =
        m_outline.sections.hasLabel(line) ? m_outline.sections.contentToken(line) : item.firstToken;
    const bool onlyOutcome = isOutcomeLine(line) && !isProseLine(line);
    Text current = goesOnAsking ? Text::Aim : sectionText(line);
    Text last = Text::None;
    for (int index = item.firstSentence; index < item.endSentence; ++index) {
        const Sentence &sentence = m_outline.sentence(index);
        const Text begun = begins(sentence);
        if (onlyOutcome && begun != Text::Outcome) {
            continue;
        }
        const bool other = (begun == Text::None && isAboutCall(index)) || !hasWords(sentence);
        if (sentence.endToken <= content || other || introducesList(line, sentence)) {
            continue;
        }
        if (begun == Text::Topic) {
            m_topics.addFocus(sentence);
            continue;
        }
        current = begun == Text::None ? current : begun;
        put(current, m_outline.page.spanOfTokens(qMax(content, sentence.firstToken), sentence.endToken),
            current != last);
        last = current;
    }
    m_lastText = last == Text::None ? m_lastText : last;
}

void ProseReader::store()
{
    Meeting &meeting = m_draft.document().meeting;
    const auto keep = [this](const QString &field, const Gathered &gathered, QString &target) {
        target = richTextSource(gathered.blocks);
        if (!target.isEmpty()) {
            m_draft.set(field, FieldState::Found, gathered.spans);
        }
    };
    keep(u"background"_s, m_background, meeting.background);
    keep(u"aim"_s, m_aim, meeting.aim);
    keep(u"outcome"_s, m_outcome, meeting.outcome);
    m_topics.store(m_draft);
}

void ProseReader::read()
{
    gatherFacts();
    for (int line = 0; line < m_outline.lineCount(); ++line) {
        if (isTextItem(line)) {
            readItem(line);
        } else if (isProseLine(line) || isOutcomeLine(line)) {
            readLine(line);
        }
    }
    m_topics.addItems(m_uses);
    store();
}

} // namespace convoke
