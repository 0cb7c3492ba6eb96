// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/textspan.h"

#include <QList>
#include <QString>

namespace convoke {

/// A text made comparable letter by letter (no case, no accents, ł as l, one blank for any white space, one
/// kind of hyphen and apostrophe, nothing invisible) that knows where each letter stood.
class FoldedText final
{
public:
    explicit FoldedText(const QString &text);

    [[nodiscard]] const QString &folded() const { return m_folded; }
    /// Where @p folded stands as whole words, in the original text.
    [[nodiscard]] QList<TextSpan> placesOf(const QString &folded) const;

private:
    [[nodiscard]] bool isInsideWord(qsizetype place) const;

    QString m_folded;
    QList<qsizetype> m_places; ///< one more than there are letters: the last is the end of the text
};

} // namespace convoke
