// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "intake/mailanswers.h"
#include "intake/mailmessage.h"
#include "intake/mailtriage.h"

#include <QSet>

namespace convoke {

struct MailTag;
using MailId = Id<MailTag>;
struct MailProposalTag;
using MailProposalId = Id<MailProposalTag>;
struct MailSuggestionTag;
using MailSuggestionId = Id<MailSuggestionTag>;

/// A message in the database.
struct StoredMail
{
    MailId id;
    MeetingId meeting;
    std::optional<ApplicationId> application = {}; ///< absent: set aside
    std::optional<IntakeId> intake = {};
    QString key = {}; ///< unique in its meeting
    MailVerdict verdict = {};
    MailOrigin origin = {};
    QString forwardedBy = {}; ///< shown; empty: nobody
    QStringList recipients = {};
    QString text = {}; ///< of the writer's message
    QString source = {}; ///< file name
    int place = 1; ///< in the file
    QList<MailAttachment> attachments = {};
    QList<AnswerPiece> pieces = {}; ///< places in the text; their own text is not kept again

    friend bool operator==(const StoredMail &, const StoredMail &) = default;
};

/// What a human made of something proposed.
enum class ProposalState { Open, Taken, Refused };
QString toKey(ProposalState state);
template <>
std::optional<ProposalState> fromKey(QStringView key);

/// A value of a person that the signature of a message seems to say.
struct MailProposal
{
    MailProposalId id;
    MailId mail;
    PersonId person;
    QString field; ///< "function", "organisation", "phone" or "country"
    QString value;
    ProposalState state = ProposalState::Open;

    friend bool operator==(const MailProposal &, const MailProposal &) = default;
};

/// Somebody whom the writer of a message suggests to invite.
struct MailSuggestion
{
    MailSuggestionId id;
    MailId mail;
    QString name;
    QString email; ///< may be empty
    QString sentence;
    ProposalState state = ProposalState::Open;
    std::optional<PersonId> person; ///< Taken: who it became

    friend bool operator==(const MailSuggestion &, const MailSuggestion &) = default;
};

/// A message with what was made of it.
struct MailReading
{
    StoredMail mail;
    QList<MailProposal> proposals;
    QList<MailSuggestion> suggestions;

    friend bool operator==(const MailReading &, const MailReading &) = default;
};

/// A suggestion and who made it.
struct SuggestedBy
{
    MailSuggestion suggestion;
    MailPerson by;
    std::optional<ApplicationId> application; ///< of who made it

    friend bool operator==(const SuggestedBy &, const SuggestedBy &) = default;
};

/// How many e-mails of a meeting wait for somebody's eyes.
struct MailCounts
{
    int setAside = 0; ///< no application was made of them
    int openSuggestions = 0; ///< people suggested, neither taken nor refused
    int openProposals = 0; ///< values of signatures, neither taken nor refused

    friend bool operator==(const MailCounts &, const MailCounts &) = default;
};

/// Where e-mails are kept. To be called inside Transactions only.
class MailStore
{
public:
    MailStore() = default;
    virtual ~MailStore() = default;
    MailStore(const MailStore &) = delete;
    MailStore &operator=(const MailStore &) = delete;

    /// The keys of all messages of a meeting.
    [[nodiscard]] virtual QSet<QString> keysOf(MeetingId meeting) = 0;
    /// In the order of their sending.
    [[nodiscard]] virtual QList<StoredMail> ofMeeting(MeetingId meeting) = 0;
    /// Those that became no application.
    [[nodiscard]] virtual QList<StoredMail> setAsideIn(MeetingId meeting) = 0;
    [[nodiscard]] virtual std::optional<StoredMail> load(MailId mail) = 0;
    [[nodiscard]] virtual std::optional<StoredMail> byKey(MeetingId meeting, const QString &key) = 0;
    /// Those that an application was made of, oldest first.
    [[nodiscard]] virtual QList<StoredMail> ofApplication(ApplicationId application) = 0;
    [[nodiscard]] virtual MailCounts countsOf(MeetingId meeting) = 0;
    /// Every byte of the message.
    [[nodiscard]] virtual QByteArray original(MailId mail) = 0;
    /// Keeps a message that is new, with every byte of it.
    virtual void insert(const StoredMail &mail, const QByteArray &original) = 0;
    /// Keeps what may change: application, intake, verdict and pieces.
    virtual void update(const StoredMail &mail) = 0;

    [[nodiscard]] virtual QList<MailProposal> proposalsOf(MeetingId meeting) = 0;
    [[nodiscard]] virtual std::optional<MailProposal> proposal(MailProposalId id) = 0;
    virtual void save(const MailProposal &proposal) = 0;
    [[nodiscard]] virtual QList<MailProposal> proposalsOf(MailId mail) = 0;
    [[nodiscard]] virtual QList<MailSuggestion> suggestionsOf(MeetingId meeting) = 0;
    [[nodiscard]] virtual QList<MailSuggestion> suggestionsOf(MailId mail) = 0;
    [[nodiscard]] virtual QList<SuggestedBy> suggestedIn(MeetingId meeting) = 0;
    [[nodiscard]] virtual std::optional<MailSuggestion> suggestion(MailSuggestionId id) = 0;
    virtual void save(const MailSuggestion &suggestion) = 0;
};

} // namespace convoke
