// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/outline.h"
#include "announcements/sourcespan.h"
#include "exchange/meetingdocument.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace convoke {

/// One text of the call, understood once: all rules about texts ask this.
class ProofText
{
public:
    /// No more than @p most characters of @p text are looked at. Of a rich text the words are, without what
    /// marks them.
    ProofText(QString field, QString item, const QString &text, qsizetype most, bool isRich = false);

    [[nodiscard]] const QString &field() const { return m_field; }
    [[nodiscard]] const QString &item() const { return m_item; }
    [[nodiscard]] const Outline &outline() const { return m_outline; }
    [[nodiscard]] QString words(SourceSpan span) const { return m_outline.page.words(span); }
    /// Where the words of @p span (of the normalised text) stand in the text as it was written; nothing where
    /// a line break or the like runs through them.
    [[nodiscard]] std::optional<SourceSpan> written(SourceSpan span) const;

private:
    QString m_field;
    QString m_item;
    QString m_text;
    Outline m_outline;
};

using ProofTexts = std::vector<std::unique_ptr<ProofText>>;

/// Every text of the call that is not empty.
ProofTexts proofTexts(const MeetingDocument &document, qsizetype most);

} // namespace convoke
