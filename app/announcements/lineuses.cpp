// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/lineuses.h"

namespace convoke {

LineUses::LineUses(const Outline &outline)
    : m_outline(outline)
    , m_uses(outline.lineCount(), LineUse::Prose)
    , m_introductions(outline.lineCount(), -1)
{
    int introduction = -1;
    LineUse list = LineUse::Prose;
    for (int line = 0; line < outline.lineCount(); ++line) {
        if (!outline.isReadable(line)) {
            continue;
        }
        if (outline.sections.isHeading(line)) {
            m_questions = outline.sections.kindOf(line) == SectionKind::Questions || asksQuestions(line);
            introduction = -1;
            list = LineUse::Prose;
        } else if (outline.line(line).layout.depth > 0) {
            list = list == LineUse::Prose ? (m_questions ? LineUse::Question : useOfList(introduction, line))
                                          : list;
            m_uses[line] = list;
            m_introductions[line] = introduction;
        } else {
            list = LineUse::Prose;
            m_uses[line] = useOfProse(line);
            introduction = line;
        }
    }
}

bool LineUses::endsWith(int line, char16_t mark) const
{
    return m_outline.page.isMark(m_outline.line(line).endToken - 1, mark);
}

/// "please answer the following questions:", with questions behind it.
bool LineUses::asksQuestions(int line) const
{
    const PageLine &item = m_outline.line(line);
    const CueHit *ask = m_outline.cues.last(Cue::QuestionIntroduction, item.firstToken, item.endToken);
    if (ask == nullptr) {
        return false;
    }
    const int next = line + 1;
    const bool listFollows = next < m_outline.lineCount()
        && (m_outline.line(next).layout.depth > 0 || endsWith(next, u'?') || endsWith(next, u':'));
    return listFollows || endsWith(line, u':');
}

bool LineUses::isGroupLabel(int line) const
{
    const PageLine &item = m_outline.line(line);
    constexpr int longest = 140;
    const int next = line + 1;
    return endsWith(line, u':') && item.layout.length <= longest && item.endSentence - item.firstSentence == 1
        && next < m_outline.lineCount() && (m_outline.line(next).layout.depth > 0 || endsWith(next, u'?'));
}

LineUse LineUses::useOfProse(int line)
{
    if (asksQuestions(line)) {
        m_questions = true;
        return LineUse::Prose;
    }
    if (m_questions && isGroupLabel(line)) {
        return LineUse::QuestionGroup;
    }
    constexpr int longestQuestion = 600;
    if (m_questions && endsWith(line, u'?') && m_outline.line(line).layout.length <= longestQuestion) {
        return LineUse::Question;
    }
    m_questions = false;
    return LineUse::Prose;
}

LineUse LineUses::useOfList(int introduction, int line) const
{
    const SectionKind section = m_outline.sections.kindOf(line);
    if (introduction >= 0) {
        const PageLine &intro = m_outline.line(introduction);
        const bool opens = !endsWith(introduction, u'.') && !endsWith(introduction, u'!');
        if (opens && m_outline.has(Cue::LookingFor, intro)) {
            return LineUse::Audience;
        }
        if (opens && m_outline.has(Cue::Kinds, intro)) {
            return LineUse::Kind;
        }
        if (opens && m_outline.has(Cue::TopicIntroduction, intro)) {
            return LineUse::Topic;
        }
    }
    switch (section) {
    case SectionKind::Audience:
        return introduction < 0 ? LineUse::Audience : LineUse::OtherItem;
    case SectionKind::Topics:
        return LineUse::Topic;
    case SectionKind::Questions:
        return LineUse::Question;
    default:
        return LineUse::OtherItem;
    }
}

} // namespace convoke
