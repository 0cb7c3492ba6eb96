// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentcontent.h"
#include "documents/documenttable.h"
#include "documents/documentwords.h"

#include <QString>

namespace convoke {

/// Foreign text as one line that can be shown: controls dropped or made visible, white space squeezed. What
/// lies beyond 10,000 characters is replaced by "…".
QString oneLine(const QString &text);
/// The same with its line breaks kept.
QString manyLines(const QString &text);

/// What a column says about a participant, in one language.
class ParticipantCells final
{
public:
    explicit ParticipantCells(const QString &language)
        : m_words(language)
    { }

    /// The cell of column @p key (see tablebuilder.h). A key that nobody knows is a participant's fact, or
    /// empty.
    [[nodiscard]] TableCell cell(const Participant &person, const QString &key) const;

private:
    [[nodiscard]] QString text(const Participant &person, const QString &key) const;

    DocumentWords m_words;
};

} // namespace convoke
