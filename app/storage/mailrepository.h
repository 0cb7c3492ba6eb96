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
    std::optional<StoredMail> load(MailId mail) override;
    std::optional<StoredMail> byKey(MeetingId meeting, const QString &key) override;
    QByteArray original(MailId mail) override;
    void save(const StoredMail &mail, const QByteArray &original) override;
    QList<MailProposal> proposalsOf(MeetingId meeting) override;
    std::optional<MailProposal> proposal(MailProposalId id) override;
    void save(const MailProposal &proposal) override;
    QList<MailSuggestion> suggestionsOf(MeetingId meeting) override;
    std::optional<MailSuggestion> suggestion(MailSuggestionId id) override;
    void save(const MailSuggestion &suggestion) override;

private:
    [[nodiscard]] QList<StoredMail> mailsWhere(const QString &condition, const QString &placeholder,
                                               qint64 value);
    void loadParts(StoredMail &mail);
    void saveParts(const StoredMail &mail);

    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
