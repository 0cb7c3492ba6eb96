// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailservice.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace convoke {

class AttachmentList;
class MailDeeds;
class PageHeader;
class ReadingView;
class SetAsideModel;
class TableView;
class TypedSortProxy;

/// The e-mails of a meeting that are no applications, each to be read, and to be made one after all.
class SetAsidePanel final : public QWidget
{
    Q_OBJECT
public:
    SetAsidePanel(MailService &mails, MailDeeds &deeds, QWidget *parent = nullptr);

    void showMeeting(MeetingId meeting);
    /// Reads the list again where it is in sight.
    void refresh();

Q_SIGNALS:
    void left();

private:
    QWidget *makeBody();
    QWidget *makeReading();
    void addActions();
    void showCurrent();
    [[nodiscard]] const StoredMail *current() const;

    MailService &m_mails;
    MailDeeds &m_deeds;
    MeetingId m_meeting{0};
    SetAsideModel *m_model;
    TypedSortProxy *m_proxy;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    TableView *m_table = nullptr;
    ReadingView *m_view = nullptr;
    AttachmentList *m_attachments = nullptr;
    QPushButton *m_unsubscribe = nullptr;
};

} // namespace convoke
