// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailwriter.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void MailWriter::write(const MeetingDocument &document)
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
            const bool written = m_written.applications.contains(row);
            const bool setAside = mail.isSetAside() && !mail.isStored;
            if (row >= 0 && (written || setAside)) {
                writeMail(document, mail, row);
            }
        }
    }
}

void MailWriter::writeMail(const MeetingDocument &document, const SortedMail &mail, int row)
{
    const PlannedRow &planned = m_draft.plan.rows.at(row);
    const std::optional<StoredMail> known = m_mails.byKey(document.meeting.id, mail.message.key);
    if (known && mail.isSetAside()) {
        return; // the same message twice in one intake
    }
    StoredMail stored{known ? known->id : m_ids.next<MailId>(),
                      document.meeting.id,
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      1,
                      {},
                      {}};
    const auto application = m_written.applications.constFind(row);
    if (application != m_written.applications.cend()) {
        stored.application = *application;
    }
    stored.intake = m_written.intakes.at(planned.table);
    stored.key = mail.message.key;
    stored.verdict = mail.verdict;
    stored.origin = mail.origin;
    stored.forwardedBy = mail.forwardedBy ? mail.forwardedBy->shown() : QString();
    stored.recipients = mail.message.recipients;
    stored.text = mail.text;
    stored.source = m_draft.rows.at(planned.table).source;
    stored.place = mail.message.place;
    stored.attachments = mail.message.attachments;
    stored.pieces = mail.answers.pieces;
    m_mails.save(stored, mail.message.original);
    if (!stored.application || (known && known->application)) {
        return; // what was proposed once is not proposed again
    }
    writeProposals(mail, stored.id, m_written.people.at(planned.person));
    writeSuggestions(mail, stored.id);
}

void MailWriter::writeProposals(const SortedMail &mail, MailId id, PersonId person)
{
    const MailSignature &signature = mail.signature;
    const std::pair<QString, QString> values[] = {
        {u"function"_s, signature.function},
        {u"organisation"_s, signature.organisation},
        {u"phone"_s, signature.phone},
        {u"country"_s, signature.country ? signature.country->toString() : QString()},
    };
    for (const auto &[field, value] : values) {
        if (!value.isEmpty()) {
            m_mails.save(MailProposal{m_ids.next<MailProposalId>(), id, person, field, value,
                                      m_draft.takesSignatures ? ProposalState::Taken : ProposalState::Open});
        }
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
