// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "intake/mailstore.h"

namespace convoke {

class Connection;
class Statement;

/// E-mails, what they propose and whom they suggest, in the database.
class MailRepository final : public MailStore
{
public:
    MailRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    QSet<QString> keysOf(MeetingId meeting) override;
    QList<StoredMail> ofMeeting(MeetingId meeting) override;
    QList<StoredMail> setAsideIn(MeetingId meeting) override;
    std::optional<StoredMail> load(MailId mail) override;
    std::optional<StoredMail> byKey(MeetingId meeting, const QString &key) override;
    QList<StoredMail> ofApplication(ApplicationId application) override;
    MailCounts countsOf(MeetingId meeting) override;
    QByteArray original(MailId mail) override;
    void insert(const StoredMail &mail, const QByteArray &original) override;
    void update(const StoredMail &mail) override;
    QList<MailProposal> proposalsOf(MeetingId meeting) override;
    QList<MailProposal> proposalsOf(MailId mail) override;
    std::optional<MailProposal> proposal(MailProposalId id) override;
    void save(const MailProposal &proposal) override;
    QList<MailSuggestion> suggestionsOf(MeetingId meeting) override;
    QList<MailSuggestion> suggestionsOf(MailId mail) override;
    QList<SuggestedBy> suggestedIn(MeetingId meeting) override;
    std::optional<MailSuggestion> suggestion(MailSuggestionId id) override;
    void save(const MailSuggestion &suggestion) override;

private:
    /// @p condition speaks of mail m and of :value.
    [[nodiscard]] QList<StoredMail> mailsWhere(const QString &condition, qint64 value);
    [[nodiscard]] QList<MailProposal> proposalsWhere(const QString &condition, qint64 value);
    [[nodiscard]] QList<MailSuggestion> suggestionsWhere(const QString &condition, qint64 value);
    void saveAttachments(const StoredMail &mail);
    void savePieces(const StoredMail &mail);

    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
