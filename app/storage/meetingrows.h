// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "exchange/meetingdocument.h"

namespace convoke {

class Connection;

/// The rows of one meeting: reads them into a document and brings them to the state of one. Used by
/// MeetingRepository.
class MeetingRows
{
public:
    MeetingRows(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    std::optional<MeetingDocument> load(MeetingId meeting);
    void save(const MeetingDocument &document);

private:
    bool loadMeeting(MeetingDocument &document);
    void loadParts(MeetingDocument &document);
    void loadCall(MeetingDocument &document);
    void loadRanking(MeetingDocument &document);
    void loadLocks(MeetingDocument &document);
    QStringList loadTexts(const QString &table, const QString &column, MeetingId meeting);
    QHash<qint64, QList<ProfileId>> loadProfileLinks(const QString &table, const QString &column,
                                                     MeetingId meeting);

    void saveMeeting(const MeetingDocument &document);
    void saveParts(const Meeting &meeting);
    void saveGroups(const Meeting &meeting);
    void saveTexts(const QString &table, const QString &column, MeetingId meeting, const QStringList &texts);
    void saveProfiles(const MeetingDocument &document);
    void saveQuestions(const MeetingDocument &document);
    void saveProfileLinks(const QString &table, const QString &column, MeetingId meeting, qint64 owner,
                          const QList<ProfileId> &profiles);
    void saveCriteria(const MeetingDocument &document);
    void saveRules(const MeetingDocument &document);
    void saveLocks(const MeetingDocument &document);

    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
