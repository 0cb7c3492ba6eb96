// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "ui/common/place.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace convoke {

class Clock;
class Deeds;
class MeetingService;

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
    /// Adds @p document and leads to its call. Errors: those of MeetingService::add().
    Result<MeetingId> add(const MeetingDocument &document);
    /// Opens the reading desk, with @p text in it where there is some.
    void readAnnouncement(QWidget *parent, const QString &text = {});
    /// Makes a copy without dates and applications and leads to its call.
    void duplicate(MeetingId meeting);
    /// Deletes; the message bar nearest to @p context says so and offers to undo.
    void remove(const QList<MeetingId> &meetings, QWidget *context);

Q_SIGNALS:
    void goTo(const convoke::Place &place);

private:
    void sayRemoved(const QString &words, QWidget *context);

    MeetingService &m_meetings;
    Deeds &m_deeds;
    IdSource &m_ids;
    const Clock &m_clock;
    QPointer<QWidget> m_dialog;
};

} // namespace convoke
