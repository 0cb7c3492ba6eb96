// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/lineuses.h"
#include "announcements/outline.h"
#include "announcements/readingdraft.h"
#include "announcements/topicreading.h"
#include "base/richtext.h"

#include <QList>
#include <QSet>

namespace convoke {

/// Reads the texts: background, aim, topics, outcome. A sentence that names an aim or an outcome begins it
/// and carries the rest of its paragraph; what else stands in the descriptive parts is background.
class ProseReader
{
public:
    ProseReader(const Outline &outline, const LineUses &uses, int titleLine, ReadingDraft &draft)
        : m_outline(outline)
        , m_uses(uses)
        , m_titleLine(titleLine)
        , m_draft(draft)
        , m_topics(outline)
    { }

    void read();

private:
    enum class Text { None, Background, Aim, Outcome, Topic };
    struct Gathered
    {
        RichText blocks;
        int number = 0; ///< of the last item of the list at its end, where that is numbered
        QList<SourceSpan> spans;
    };

    void readLine(int line);
    [[nodiscard]] Text begins(const Sentence &sentence) const;
    [[nodiscard]] Text sectionText(int line) const;
    [[nodiscard]] bool repeatsTitle(int line) const;
    [[nodiscard]] bool isProseLine(int line) const;
    [[nodiscard]] bool isOutcomeLine(int line) const;
    void gatherFacts();
    [[nodiscard]] bool hasWords(const Sentence &sentence) const;
    [[nodiscard]] bool isAboutCall(int sentence) const;
    [[nodiscard]] bool introducesList(int line, const Sentence &sentence) const;
    [[nodiscard]] bool asksOnly(int line) const;
    Gathered &gatheredFor(Text text);
    static void beginBlock(Gathered &gathered, const QString &words);
    void put(Text text, SourceSpan span, bool newParagraph);
    [[nodiscard]] bool isTextItem(int line) const;
    void readItem(int line);
    void store();

    const Outline &m_outline;
    const LineUses &m_uses;
    int m_titleLine;
    ReadingDraft &m_draft;
    Gathered m_background;
    Gathered m_aim;
    Gathered m_outcome;
    TopicReading m_topics;
    QSet<int> m_factSentences; ///< other fields were read from them
    Text m_lastText = Text::None; ///< of the line before
};

} // namespace convoke
