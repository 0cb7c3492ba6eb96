// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "ui/common/place.h"
#include "ui/meetings/meetingchange.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMimeData;
class QWidget;

namespace convoke {

class Clock;
class Deeds;
class MeetingService;
class ReadAnnouncementDialog;

/// What can be done with whole meetings from a list or a menu. Each deed is one step to undo; nothing is
/// asked before deleting, because undo brings everything back.
class MeetingDeeds final : public QObject
{
    Q_OBJECT
public:
    MeetingDeeds(MeetingService &meetings, Deeds &deeds, IdSource &ids, const Clock &clock,
                 QObject *parent = nullptr);

    /// Asks for title, group (@p group is chosen at first) and first day, then makes the meeting.
    void create(QWidget *parent, const QString &group = {});
    /// Opens the working groups of the file.
    void editGroups(QWidget *parent);
    /// Adds @p document and leads to its call. Errors: those of MeetingService::add().
    Result<MeetingId> add(const MeetingDocument &document);
    /// Opens the reading desk, with what is in @p content on it where there is some.
    void readAnnouncement(QWidget *parent, const QMimeData *content = nullptr);
    /// Where the domains of known e-mail addresses come from: they make the repair of damaged ones surer.
    void setKnownDomains(std::function<QStringList()> knownDomains)
    {
        m_knownDomains = std::move(knownDomains);
    }
    /// Asks what a new meeting takes from this one, then makes it and leads to its call.
    void duplicate(MeetingId meeting, QWidget *parent);
    /// Changes meetings where they stand in a list; all of it is one step.
    void change(const QList<MeetingChange> &changes);
    /// Deletes; the message bar nearest to @p context says so and offers to undo.
    void remove(const QList<MeetingId> &meetings, QWidget *context);

Q_SIGNALS:
    void goTo(const convoke::Place &place);

private:
    /// Brings a dialog that is open already to the front; false: there is none.
    bool showOpenDialog();
    /// Opens @p dialog; what it wants created is added, and it closes, or says why that cannot be.
    template <typename Dialog>
    void open(Dialog *dialog, const std::function<Result<MeetingDocument>()> &value);
    ReadAnnouncementDialog *openDesk(QWidget *parent);
    /// Gives the meeting of the same reference what it leaves open, and leads to its call.
    Result<void> completeFrom(const MeetingDocument &read);
    void sayRemoved(const QString &words, QWidget *context);

    MeetingService &m_meetings;
    Deeds &m_deeds;
    IdSource &m_ids;
    const Clock &m_clock;
    std::function<QStringList()> m_knownDomains;
    QPointer<QWidget> m_dialog;
};

} // namespace convoke
