// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "intake/mailstore.h"
#include "meetings/meetingstore.h"
#include "people/personstore.h"

#include <QCoreApplication>

namespace convoke {

/// What can be done with e-mails that were taken in. Every deed is one transaction.
class MailService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::MailService)
public:
    struct Stores
    {
        MailStore &mails;
        PersonStore &people;
        ApplicationStore &applications;
        MeetingStore &meetings;
    };
    MailService(Transactions &transactions, const Stores &stores, IdSource &ids)
        : m_transactions(transactions)
        , m_stores(stores)
        , m_ids(ids)
    { }

    /// All messages of a meeting, those set aside too, in the order of their sending.
    Result<QList<StoredMail>> ofMeeting(MeetingId meeting);
    /// Errors: NotFound.
    Result<StoredMail> load(MailId mail);
    /// Every byte of the message. Errors: NotFound.
    Result<QByteArray> original(MailId mail);
    /// The bytes of one of its attachments. Errors: NotFound.
    Result<QByteArray> attachment(MailId mail, qsizetype position);

    /// Gives a part of the message's text to a question, in place of the answer that is there. Errors:
    /// NotFound (message, application, question), ValueInvalid (no such part).
    Result<ChangeSetId> giveToQuestion(MailId mail, qsizetype start, qsizetype length, QuestionId question);

    Result<QList<MailProposal>> proposals(MeetingId meeting);
    /// Writes the value into the person. Errors: NotFound, NothingToChange when it is no longer open.
    Result<ChangeSetId> take(MailProposalId proposal);
    Result<ChangeSetId> refuse(MailProposalId proposal);

    Result<QList<MailSuggestion>> suggestions(MeetingId meeting);
    /// Makes a contact of the address book, "Suggested by …" in the notes; who has the address already gets
    /// the note. Errors as for take().
    Result<ChangeSetId> take(MailSuggestionId suggestion);
    Result<ChangeSetId> refuse(MailSuggestionId suggestion);

private:
    std::optional<Person> personWithAddress(const QString &address);

    Transactions &m_transactions;
    Stores m_stores;
    IdSource &m_ids;
};

} // namespace convoke
