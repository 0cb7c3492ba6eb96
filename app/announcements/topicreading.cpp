// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/topicreading.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostTopics = 60;

} // namespace

/// "The focus will be on X": X is a topic.
void TopicReading::addFocus(const Sentence &sentence)
{
    const CueHit *focus = m_outline.cues.first(Cue::FocusOn, sentence);
    int first = focus->endToken;
    int end = sentence.endToken;
    while (end > first && (m_outline.page.isMark(end - 1, u'.') || m_outline.page.isMark(end - 1, u'!'))) {
        --end;
    }
    const bool quoted = end - first > 2 && m_outline.page.wordAt(first) == m_outline.page.wordAt(end - 1)
        && (m_outline.page.isMark(first, u'\'') || m_outline.page.isMark(first, u'"'));
    const SourceSpan span = m_outline.page.spanOfTokens(first + (quoted ? 1 : 0), end - (quoted ? 1 : 0));
    if (!span.isEmpty() && m_topics.size() < mostTopics) {
        m_topics.append(m_outline.page.words(span));
        m_spans.append(span);
    }
}

/// "Debriefing: a problematic case; a case that went well": the head of the item and those of the items below
/// it.
QString TopicReading::kindItem(int line, const LineUses &uses) const
{
    const auto head = [this](int index) {
        const PageLine &item = m_outline.line(index);
        const AnnouncementPage &page = m_outline.page;
        int end = item.firstToken;
        while (end < item.endToken && !page.isMark(end, u':') && !page.isMark(end, u';')
               && !page.isMark(end, u'(')
               && !(page.isMark(end, u'.')
                    && (end + 1 == item.endToken || page.tokens().at(end + 1).spaceBefore))) {
            ++end;
        }
        return page.words(page.spanOfTokens(item.firstToken, end));
    };
    const int depth = m_outline.line(line).layout.depth;
    QStringList below;
    for (int next = line + 1; next < m_outline.lineCount() && uses.of(next) == LineUse::Kind
         && m_outline.line(next).layout.depth > depth;
         ++next) {
        below.append(head(next));
    }
    return below.isEmpty() ? head(line) : head(line) + u": "_s + below.join(u"; "_s);
}

void TopicReading::addItems(const LineUses &uses)
{
    for (int line = 0; line < m_outline.lineCount() && m_topics.size() < mostTopics; ++line) {
        const PageLine &item = m_outline.line(line);
        const LineUse use = uses.of(line);
        if (use != LineUse::Topic && use != LineUse::Kind) {
            continue;
        }
        m_spans.append(item.span());
        const bool nested = item.layout.depth > 1 && !m_topics.isEmpty();
        if (use == LineUse::Kind) {
            if (!nested) {
                m_topics.append(kindItem(line, uses));
            }
        } else if (nested) {
            m_topics.last() += u"\n– "_s + itemText(m_outline.page, item);
        } else {
            m_topics.append(itemText(m_outline.page, item));
        }
    }
}

void TopicReading::store(ReadingDraft &draft) const
{
    draft.document().meeting.topics = m_topics;
    if (!m_topics.isEmpty()) {
        draft.set(u"topics"_s, FieldState::Found, m_spans);
    }
}

} // namespace convoke
