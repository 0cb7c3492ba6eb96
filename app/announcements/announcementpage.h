// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/sourcespan.h"
#include "announcements/textlayout.h"
#include "announcements/texttokens.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace convoke {

/// A sentence within one line of the layout.
struct Sentence
{
    SourceSpan span;
    int line = 0; ///< index into AnnouncementPage::lines()
    int firstToken = 0;
    int endToken = 0; ///< one past the last
};

/// A line of the layout with its tokens and sentences.
struct PageLine
{
    LayoutLine layout;
    int firstToken = 0;
    int endToken = 0;
    int firstSentence = 0;
    int endSentence = 0;

    [[nodiscard]] SourceSpan span() const { return {layout.start, layout.length}; }
};

/// The normalised text of an announcement, cut once into lines, sentences and tokens. Everything that reads
/// works on this; nothing changes it. Building it takes time in proportion to the text.
class AnnouncementPage
{
public:
    explicit AnnouncementPage(const QString &raw)
        : AnnouncementPage(TextLayout(raw))
    { }
    explicit AnnouncementPage(TextLayout layout);

    [[nodiscard]] const TextLayout &layout() const { return m_layout; }

    [[nodiscard]] const QString &text() const { return m_layout.text(); }
    /// Of the same length as the text: see foldedText().
    [[nodiscard]] const QString &folded() const { return m_folded; }
    [[nodiscard]] const QList<Token> &tokens() const { return m_tokens; }
    [[nodiscard]] const QList<PageLine> &lines() const { return m_lines; }
    [[nodiscard]] const QList<Sentence> &sentences() const { return m_sentences; }

    [[nodiscard]] QString words(SourceSpan span) const { return text().mid(span.start, span.length); }
    [[nodiscard]] QStringView foldedWords(SourceSpan span) const
    {
        return QStringView(m_folded).mid(span.start, span.length);
    }
    [[nodiscard]] QStringView foldedToken(int index) const
    {
        const Token &token = m_tokens.at(index);
        return QStringView(m_folded).mid(token.start, token.length);
    }
    /// The folded token, or nothing outside of [0, tokens().size()).
    [[nodiscard]] QStringView wordAt(int index) const
    {
        return index >= 0 && index < m_tokens.size() ? foldedToken(index) : QStringView();
    }
    [[nodiscard]] bool isMark(int index, char16_t mark) const;
    [[nodiscard]] SourceSpan spanOfTokens(int first, int end) const;
    /// Index of the sentence or line that holds token @p index.
    [[nodiscard]] int sentenceOfToken(int index) const;
    [[nodiscard]] int lineOfToken(int index) const;
    /// Index of the first token that begins at or after offset @p position.
    [[nodiscard]] int tokenFrom(int position) const;

private:
    void cutSentences(int line);
    [[nodiscard]] bool endsSentence(int token, int endOfLine) const;

    TextLayout m_layout;
    QString m_folded;
    QList<Token> m_tokens;
    QList<PageLine> m_lines;
    QList<Sentence> m_sentences;
};

/// The words of a line without the ";" or "," that joins it to the next item of its list.
QString itemText(const AnnouncementPage &page, const PageLine &line);

} // namespace convoke
