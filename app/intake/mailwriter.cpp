// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailwriter.h"

#include "intake/mailfiles.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

Result<void> MailWriter::write(const MeetingDocument &document, const std::function<bool()> &goOn)
{
    QHash<std::pair<int, int>, int> rows; // by table and row
    for (int i = 0; i < m_draft.plan.rows.size(); ++i) {
        const PlannedRow &row = m_draft.plan.rows.at(i);
        rows.insert({row.table, row.index}, i);
    }
    for (const DraftMails &file : m_draft.mails) {
        for (int i = 0; i < file.mails.size(); ++i) {
            const int row = rows.value({file.table, i}, -1);
            const SortedMail &mail = file.mails.at(i);
            if (row < 0 || (!m_written.applications.contains(row) && mail.isStored)) {
                continue;
            }
            if (Result<void> done = writeMail(document, mail, row); !done) {
                return done;
            }
            if (!goOn()) {
                return Error{ErrorCode::Cancelled, {}};
            }
        }
    }
    return {};
}

Result<void> MailWriter::writeMail(const MeetingDocument &document, const SortedMail &mail, int row)
{
    const PlannedRow &planned = m_draft.plan.rows.at(row);
    const auto application = m_written.applications.constFind(row);
    const bool isWritten = application != m_written.applications.cend();
    const std::optional<StoredMail> known = m_mails.byKey(document.meeting.id, mail.message.key);
    if (known && !isWritten) {
        return {}; // the same message twice in one intake
    }
    StoredMail stored = known ? *known : storedMail(document, mail, planned);
    stored.application = isWritten ? std::optional(*application) : planned.existing;
    stored.intake = m_written.intakes.at(planned.table);
    stored.verdict = mail.verdict;
    stored.pieces = mail.answers.pieces;
    if (known) {
        m_mails.update(stored);
    } else {
        const Result<QByteArray> original = originalOf(mail.message);
        if (!original) {
            return original.error();
        }
        m_mails.insert(stored, *original);
    }
    if (!isWritten || (known && known->application)) {
        return {}; // what was proposed once is not proposed again
    }
    writeProposals(mail, stored.id, m_written.people.at(planned.person));
    writeSuggestions(mail, stored.id);
    return {};
}

StoredMail MailWriter::storedMail(const MeetingDocument &document, const SortedMail &mail,
                                  const PlannedRow &planned)
{
    StoredMail stored{.id = m_ids.next<MailId>(), .meeting = document.meeting.id};
    stored.key = mail.message.key;
    stored.origin = mail.origin;
    stored.forwardedBy = mail.forwardedBy ? mail.forwardedBy->shown() : QString();
    stored.recipients = mail.message.recipients;
    stored.text = mail.text;
    stored.source = m_draft.rows.at(planned.table).source;
    stored.place = mail.message.place;
    stored.attachments = mail.message.attachments;
    return stored;
}

void MailWriter::writeProposals(const SortedMail &mail, MailId id, PersonId person)
{
    const QList<SignatureValue> values = mail.signature.values();
    for (const auto &[field, value] : values) {
        m_mails.save(MailProposal{m_ids.next<MailProposalId>(), id, person, field, value,
                                  m_draft.takesSignatures ? ProposalState::Taken : ProposalState::Open});
    }
}

void MailWriter::writeSuggestions(const SortedMail &mail, MailId id)
{
    for (const SuggestedPerson &person : mail.suggestions) {
        m_mails.save(MailSuggestion{m_ids.next<MailSuggestionId>(), id, person.name,
                                    person.email ? person.email->toString() : QString(), person.sentence,
                                    ProposalState::Open, std::nullopt});
    }
}

} // namespace convoke
