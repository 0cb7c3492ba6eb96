// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/calloutline.h"
#include "documents/documentwords.h"

namespace convoke {

/// One line of foreign text: no line breaks, no controls that work unseen.
QString callLineText(const QString &text);
/// Foreign text with its line breaks.
QString callText(const QString &text);
/// "A, B and C".
QString callList(QStringList parts, const DocumentWords &words);

/// What a call says before its texts: what it is, and the labelled facts.
class CallFacts final
{
public:
    CallFacts(const MeetingDocument &document, const DocumentWords &words)
        : m_document(document)
        , m_words(words)
    { }

    [[nodiscard]] QStringList lead() const;
    [[nodiscard]] QList<CallFact> facts() const;

private:
    [[nodiscard]] QStringList groupsOf(GroupRole role) const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString how() const;
    [[nodiscard]] QString hours(const Session &session) const;
    [[nodiscard]] QStringList when() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString travel() const;
    [[nodiscard]] QString deadline() const;

    const MeetingDocument &m_document;
    const DocumentWords &m_words;
};

} // namespace convoke
