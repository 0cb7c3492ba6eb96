// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailservice.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace convoke {

class MailDeeds;
class PageHeader;
class SuggestionsModel;
class TableView;
class TypedSortProxy;

/// The people whom applicants of a meeting suggest: to be taken into the address book or refused, one or
/// many at once.
class SuggestionsPanel final : public QWidget
{
    Q_OBJECT
public:
    SuggestionsPanel(MailService &mails, MailDeeds &deeds, QWidget *parent = nullptr);

    void showMeeting(MeetingId meeting);
    void refresh();

Q_SIGNALS:
    void left();
    /// The application of who made the suggestion is to be read.
    void applicationWanted(qint64 application);

private:
    QWidget *makeBody();
    void allow();
    /// The chosen ones that are still to be decided.
    [[nodiscard]] QList<qint64> chosenOpen() const;

    MailService &m_mails;
    MailDeeds &m_deeds;
    MeetingId m_meeting{0};
    SuggestionsModel *m_model;
    TypedSortProxy *m_proxy;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    TableView *m_table = nullptr;
    QAction *m_take = nullptr;
    QAction *m_refuse = nullptr;
};

} // namespace convoke
