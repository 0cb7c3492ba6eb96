// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "exchange/meetingdocument.h"
#include "meetings/earliermeeting.h"
#include "meetings/meetingsummary.h"

#include <QObject>

#include <functional>
#include <optional>

namespace convoke {

class Deeds;
class MeetingService;

/// The meeting that a form shows. It follows what is stored, however that came to change, and is the one way
/// by which the form changes it: each change is a step to undo and touches nothing but what it is about.
class EditedMeeting final : public QObject
{
    Q_OBJECT
public:
    EditedMeeting(MeetingService &meetings, ChangeFeed &feed, Deeds &deeds, IdSource &ids,
                  QObject *parent = nullptr);

    /// False: there is no such meeting.
    bool open(MeetingId meeting);
    [[nodiscard]] bool isOpen() const { return m_document.has_value(); }
    /// As it is stored. Only while one is open.
    [[nodiscard]] const MeetingDocument &document() const { return *m_document; }
    [[nodiscard]] const QList<WorkingGroup> &groups() const { return m_groups; }
    [[nodiscard]] IdSource &ids() { return m_ids; }

    /// Loads the meeting afresh, lets @p edit change it and stores it under the words @p deed. What the user
    /// can mend comes back as an error for the field; other errors are announced by Deeds as well.
    Result<void> change(const QString &deed, const std::function<void(MeetingDocument &)> &edit);

    /// The same for a deed without a field: every error is announced by Deeds. False: it was not stored.
    bool perform(const QString &deed, const std::function<void(MeetingDocument &)> &edit);

    /// The templates of the working group @p code; the usual one has no name and comes first.
    [[nodiscard]] QStringList templateNames(const QString &code, GroupTemplate kind);
    /// Nothing where none is kept.
    [[nodiscard]] std::optional<MeetingDocument> groupTemplate(const QString &code, GroupTemplate kind,
                                                               const QString &name = {});
    /// Keeps this meeting's criteria or rules under a name, or as the usual ones of the group: a step to
    /// undo.
    void keepTemplate(const QString &code, GroupTemplate kind, const QString &name = {});
    void removeTemplate(const QString &code, GroupTemplate kind, const QString &name);

    /// The other meetings of the file, newest first.
    [[nodiscard]] QList<MeetingSummary> others();
    /// What the others say, newest first. Read once; only a change of some meeting makes it read again.
    [[nodiscard]] const QList<EarlierMeeting> &earlier();
    /// Nothing where it cannot be loaded.
    [[nodiscard]] std::optional<MeetingDocument> other(MeetingId meeting);

    /// A reference made from the group and the first month, for a meeting whose own was made without a date
    /// ("POL", "POL-2"); any other reference stays.
    [[nodiscard]] QString referenceFor(const Meeting &meeting);

Q_SIGNALS:
    /// Another meeting is open, or this one changed.
    void changed();
    /// It has been deleted; document() is no more.
    void gone();

private:
    void onCommitted(const Changes &changes);
    bool reload();
    Result<ChangeSetId> store(const std::function<void(MeetingDocument &)> &edit);

    MeetingService &m_meetings;
    Deeds &m_deeds;
    IdSource &m_ids;
    std::optional<MeetingId> m_id;
    std::optional<MeetingDocument> m_document;
    QList<WorkingGroup> m_groups;
    std::optional<QList<EarlierMeeting>> m_earlier; ///< nothing: not read yet, or no longer true
};

} // namespace convoke
