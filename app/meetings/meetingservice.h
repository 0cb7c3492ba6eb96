// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "base/transactions.h"
#include "meetings/meetingstore.h"
#include "meetings/workinggroupstore.h"

#include <QCoreApplication>

namespace convoke {

/// A new meeting and the deed that made it.
struct AddedMeeting
{
    MeetingId meeting;
    QString reference;
    ChangeSetId changeSet;
};

/// What can be done with meetings and working groups. Every deed is one transaction.
class MeetingService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::MeetingService)
public:
    MeetingService(Transactions &transactions, MeetingStore &meetings, WorkingGroupStore &groups,
                   IdSource &ids)
        : m_transactions(transactions)
        , m_meetings(meetings)
        , m_groups(groups)
        , m_ids(ids)
    { }

    /// Letters, digits and - _ . & / +, 1 to 60 of them.
    [[nodiscard]] static bool isReference(const QString &words);

    Result<QList<MeetingSummary>> summaries();
    /// What each meeting says about place, platform, chairs and contacts, newest first.
    Result<QList<EarlierMeeting>> earlier();
    /// NotFound when there is no such meeting.
    Result<MeetingId> find(const QString &reference);
    Result<MeetingDocument> load(MeetingId meeting);
    /// How often the meeting was changed: 0 when it is new, and it only grows. The sequence of its calendar.
    Result<int> revision(MeetingId meeting);

    /// Adds a document that was read or written elsewhere. An empty reference is made from the leading group
    /// and the first month; working groups that the file does not know are added. Errors: ReferenceTaken,
    /// MissingValue.
    Result<AddedMeeting> add(MeetingDocument document);
    /// Errors: ReferenceTaken, MissingValue, ValueInvalid, NotFound; NothingToChange when nothing differs.
    Result<ChangeSetId> update(const MeetingDocument &document);
    /// All of them or none, as one deed. Errors: those of update().
    Result<ChangeSetId> updateAll(const QList<MeetingDocument> &documents);
    Result<ChangeSetId> remove(MeetingId meeting);
    /// A free reference such as "POL-2026-11", with "-2" behind it where that is taken.
    Result<QString> proposeReference(const Meeting &meeting);

    Result<QList<WorkingGroup>> groups();
    /// Inserts or updates. Errors: MissingValue, ValueInvalid for a code that another group has and for years
    /// in the wrong order.
    Result<ChangeSetId> saveGroup(const WorkingGroup &group);
    /// Errors: NotFound; GroupInUse while a meeting names the group.
    Result<ChangeSetId> removeGroup(WorkingGroupId group);
    /// Criteria or rules that are usual in a group, with the call that they refer to and ids of their own;
    /// nothing where none are kept. Errors: NotFound.
    Result<std::optional<MeetingDocument>> groupTemplate(const QString &group, GroupTemplate kind,
                                                         const QString &name = {});
    /// The usual ones have no name and come first.
    Result<QStringList> groupTemplateNames(const QString &group, GroupTemplate kind);
    /// Keeps those of @p from under a name, or as the usual ones of the group. Errors: NotFound.
    Result<ChangeSetId> saveGroupTemplate(const QString &group, GroupTemplate kind,
                                          const MeetingDocument &from, const QString &name = {});
    /// Errors: NotFound.
    Result<ChangeSetId> removeGroupTemplate(const QString &group, GroupTemplate kind, const QString &name);
    /// The groups that a new file starts with.
    Result<ChangeSetId> installGroups(const QList<WorkingGroup> &groups);

private:
    Result<void> validate(const MeetingDocument &document);
    Result<void> replace(const MeetingDocument &document);
    void addUnknownGroups(const Meeting &meeting);
    QString freeReference(const Meeting &meeting);
    std::optional<WorkingGroup> groupNamed(const QString &code);

    Transactions &m_transactions;
    MeetingStore &m_meetings;
    WorkingGroupStore &m_groups;
    IdSource &m_ids;
};

} // namespace convoke
