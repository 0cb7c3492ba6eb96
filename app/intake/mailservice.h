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
    /// The messages that an application was made of, with all that was proposed and suggested in them.
    Result<QList<MailReading>> ofApplication(ApplicationId application);
    /// Those that became no application, in the order of their sending.
    Result<QList<StoredMail>> setAside(MeetingId meeting);
    Result<QList<SuggestedBy>> suggested(MeetingId meeting);
    Result<MailCounts> counts(MeetingId meeting);
    /// Every byte of the message. Errors: NotFound.
    Result<QByteArray> original(MailId mail);
    /// The bytes of one of its attachments. Errors: NotFound.
    Result<QByteArray> attachment(MailId mail, qsizetype position);

    /// What becomes of the answer that is there already.
    enum class Giving { Replace, Append };
    /// Gives a part of the message's text to a question; one of a special category is answered apart. What a
    /// part that is replaced had answered is to be given again, and what is given stands no longer in "Text
    /// of the e-mail". Errors: NotFound (message, application, question), ValueInvalid (no such part),
    /// NothingToChange.
    Result<ChangeSetId> giveToQuestion(MailId mail, qsizetype start, qsizetype length, QuestionId question,
                                       Giving giving = Giving::Replace);

    Result<QList<MailProposal>> proposals(MeetingId meeting);
    /// Writes the values into their people. Errors: NotFound, NothingToChange when one is no longer open;
    /// then nothing was written.
    Result<ChangeSetId> take(const QList<MailProposalId> &proposals);
    Result<ChangeSetId> take(MailProposalId proposal) { return take(QList{proposal}); }
    Result<ChangeSetId> refuse(const QList<MailProposalId> &proposals);
    Result<ChangeSetId> refuse(MailProposalId proposal) { return refuse(QList{proposal}); }

    /// Writes every value of the meeting's signatures that is still open into its person, where the person
    /// has none yet; the others stay open. Errors: NothingToChange.
    Result<ChangeSetId> takeSignatures(MeetingId meeting);

    Result<QList<MailSuggestion>> suggestions(MeetingId meeting);
    /// Makes contacts of the address book, "Suggested by …" in the notes; who has the address already gets
    /// the note. Errors as for take().
    Result<ChangeSetId> take(const QList<MailSuggestionId> &suggestions);
    Result<ChangeSetId> take(MailSuggestionId suggestion) { return take(QList{suggestion}); }
    Result<ChangeSetId> refuse(const QList<MailSuggestionId> &suggestions);
    Result<ChangeSetId> refuse(MailSuggestionId suggestion) { return refuse(QList{suggestion}); }

    /// The sender receives the newsletter no more. Errors: NotFound (nobody in the address book has the
    /// address), NothingToChange.
    Result<ChangeSetId> unsubscribe(MailId mail);

private:
    Result<MailProposal> openProposal(MailProposalId id);
    Result<MailSuggestion> openSuggestion(MailSuggestionId id);
    Result<void> takeOne(MailSuggestionId id);
    struct GivenPart
    {
        StoredMail mail;
        Application application;
        const Call &call;
    };
    Result<void> give(GivenPart part, const Question &asked, const AnswerPiece &piece, Giving giving);
    void giveApart(Application &application, const Question &asked, SpecialCategory category,
                   const QString &text, Giving giving);
    std::optional<Person> personWithAddress(const QString &address);

    Transactions &m_transactions;
    Stores m_stores;
    IdSource &m_ids;
};

} // namespace convoke
