// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"

#include <QHash>

#include <functional>

namespace convoke {

/// Keeps the messages of a draft beside the applications made of them, inside a running transaction.
class MailWriter
{
public:
    /// What the rows of the draft became.
    struct Written
    {
        const QList<IntakeId> &intakes; ///< per table
        const QList<PersonId> &people; ///< per planned person
        const QHash<int, ApplicationId> &applications; ///< by planned row
    };
    MailWriter(MailStore &mails, IdSource &ids, const IntakeDraft &draft, const Written &written)
        : m_mails(mails)
        , m_ids(ids)
        , m_draft(draft)
        , m_written(written)
    { }

    /// @p goOn after each message; false: stop. Errors: Cancelled, those of originalOf().
    Result<void> write(const MeetingDocument &document, const std::function<bool()> &goOn);

private:
    Result<void> writeMail(const MeetingDocument &document, const SortedMail &mail, int row);
    [[nodiscard]] StoredMail storedMail(const MeetingDocument &document, const SortedMail &mail,
                                        const PlannedRow &planned);
    void writeProposals(const SortedMail &mail, MailId id, PersonId person);
    void writeSuggestions(const SortedMail &mail, MailId id);

    MailStore &m_mails;
    IdSource &m_ids;
    const IntakeDraft &m_draft;
    Written m_written;
};

} // namespace convoke
