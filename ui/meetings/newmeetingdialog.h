// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace convoke {

class CalmCombo;
class DateEdit;
class MeetingService;
class PlainLabel;

/// Asks for the little that a new meeting needs: whose it is, its title, its first day. The reference follows
/// from these and is shown as they are typed. It accepts only with a title.
class NewMeetingDialog final : public QDialog
{
    Q_OBJECT
public:
    NewMeetingDialog(MeetingService &meetings, QDate today, QWidget *parent = nullptr);

    /// Chooses the group of that code.
    void load(const QString &group);
    /// What was asked for; ids come from @p ids. Errors: MissingValue, ValueInvalid.
    [[nodiscard]] Result<MeetingDocument> value(IdSource &ids) const;
    /// Says why it could not be made.
    void showError(const Error &error);

Q_SIGNALS:
    /// The user is ready. Whoever makes the meeting closes the dialog.
    void createWanted();

private:
    void layOut();
    void fillGroups();
    void follow();
    [[nodiscard]] Meeting typed(MeetingId id) const;

    MeetingService &m_meetings;
    QDate m_today;
    QList<WorkingGroup> m_groups;
    CalmCombo *m_group;
    QLineEdit *m_title;
    DateEdit *m_firstDay;
    PlainLabel *m_reference;
    PlainLabel *m_error;
    QPushButton *m_create;
};

} // namespace convoke
