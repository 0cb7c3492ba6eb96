// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/outline.h"

#include <QList>

namespace convoke {

/// What a line of the text is there for, as far as lists are concerned.
enum class LineUse : quint8 {
    Prose,
    Question, ///< something that applicants are asked
    QuestionGroup, ///< "Prison staff:" above questions of their own
    Audience, ///< an item that says who is looked for
    Topic, ///< an item that says what is spoken about
    Kind, ///< an item that names one of several kinds ("two types of …:")
    OtherItem,
};

/// Tells every line's use. The line before a list decides about it; after a request to answer questions,
/// groups of questions may follow one another.
class LineUses
{
public:
    explicit LineUses(const Outline &outline);

    [[nodiscard]] LineUse of(int line) const { return m_uses.at(line); }
    /// The line that introduces the list of an item; -1 if a heading does or nothing.
    [[nodiscard]] int introduction(int line) const { return m_introductions.at(line); }

private:
    [[nodiscard]] LineUse useOfList(int introduction, int line) const;
    [[nodiscard]] bool asksQuestions(int line) const;
    [[nodiscard]] bool isGroupLabel(int line) const;
    [[nodiscard]] bool endsWith(int line, char16_t mark) const;
    [[nodiscard]] LineUse useOfProse(int line);

    const Outline &m_outline;
    bool m_questions = false; ///< questions are being asked
    QList<LineUse> m_uses;
    QList<int> m_introductions;
};

} // namespace convoke
