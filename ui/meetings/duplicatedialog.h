// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "ui/meetings/meetingcopy.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace convoke {

class DateEdit;
class MeetingService;
class PlainLabel;

/// Asks what a new meeting takes from @p original: title, first day (all dates move with it), reference, and
/// which parts. The same weekday a year later is proposed, and the reference that follows from it.
class DuplicateDialog final : public QDialog
{
    Q_OBJECT
public:
    DuplicateDialog(MeetingService &meetings, IdSource &ids, const MeetingDocument &original, QDate today,
                    QWidget *parent = nullptr);

    /// What was asked for, with new ids. Errors: MissingValue, ValueInvalid.
    [[nodiscard]] Result<MeetingDocument> value() const;
    /// Says why it could not be made.
    void showError(const Error &error);

Q_SIGNALS:
    /// The user is ready. Whoever makes the meeting closes the dialog.
    void createWanted();

private:
    void layOut();
    QCheckBox *addPart(const QString &name, const QString &words, bool isThere);
    void followTitle();
    void followDay();

    MeetingService &m_meetings;
    IdSource &m_ids;
    MeetingDocument m_original;
    QLineEdit *m_title;
    DateEdit *m_firstDay;
    QLineEdit *m_reference;
    PlainLabel *m_dates;
    PlainLabel *m_error;
    QList<QCheckBox *> m_parts;
    QPushButton *m_create;
    QString m_proposed; ///< the reference that was proposed last
};

} // namespace convoke
