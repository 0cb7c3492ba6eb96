// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationservice.h"
#include "intake/intakeservice.h"
#include "meetings/meetingservice.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace convoke {

class Deeds;
class ListView;
class LoggedIntakesModel;
class LoggedRowsModel;
class MessageBar;
class PlainLabel;
class TableView;
class TypedSortProxy;

/// The log of a meeting's intakes: when, by whom and from what each was made, what became of every row, and a
/// way to undo one as long as nothing was changed since.
class IntakeLogDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Services
    {
        IntakeService &intake;
        MeetingService &meetings;
        ApplicationService &applications;
    };
    IntakeLogDialog(const Services &services, Deeds &deeds, MeetingId meeting, QWidget *parent);

private:
    QWidget *makeLog();
    QWidget *makeDetails();
    void load();
    void openIntake();
    void showRow();
    void undo();

    Services m_services;
    Deeds &m_deeds;
    MeetingId m_meeting;
    Call m_call;
    LoggedIntakesModel *m_log;
    LoggedRowsModel *m_rows;
    TypedSortProxy *m_proxy;
    MessageBar *m_messages;
    QStackedWidget *m_sheets;
    ListView *m_logView = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_counts = nullptr;
    TableView *m_table = nullptr;
    PlainLabel *m_differences = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace convoke
