// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/redactionservice.h"

#include <algorithm>

namespace convoke {

Result<QList<Redaction>> RedactionService::redactionsOf(MeetingId meeting)
{
    return m_transactions.read([&] { return m_desk.redactionsOf(meeting); });
}

Result<QList<Redaction>> RedactionService::redactionsOf(ApplicationId application)
{
    return m_transactions.read([&] { return m_desk.redactionsOf(application); });
}

Result<ChangeSetId> RedactionService::add(const QList<Redaction> &redactions)
{
    return change({}, redactions);
}

Result<ChangeSetId> RedactionService::change(const QList<RedactionId> &gone,
                                             const QList<Redaction> &redactions)
{
    const bool isWhole = std::none_of(redactions.cbegin(), redactions.cend(), [](const Redaction &redaction) {
        return redaction.words.isEmpty() || redaction.start < 0;
    });
    if (!isWhole) {
        return Error{ErrorCode::ValueInvalid, QStringLiteral("no words")};
    }
    return m_transactions.write(tr("Change what blind review hides"), [&]() -> Result<void> {
        for (const RedactionId redaction : gone) {
            m_desk.remove(redaction);
        }
        for (const Redaction &redaction : redactions) {
            m_desk.add(redaction);
        }
        return {};
    });
}

} // namespace convoke
