// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meetingsummary.h"
#include "ui/common/place.h"
#include "ui/meetings/meetingchange.h"

#include <QWidget>

class QAction;

namespace convoke {

class FilterEdit;
class MeetingsModel;
class TableView;
class ToolStrip;
class TypedSortProxy;

/// The table of meetings with its filter and the deeds that can be done with the chosen rows. It shows what
/// it is given and says what the user wants.
class MeetingsTable final : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingsTable(QWidget *parent = nullptr);

    /// The truth as it is on the day @p today.
    void follow(const QList<MeetingSummary> &meetings, const QList<WorkingGroup> &groups, QDate today);
    /// Shows only the meetings of that working group; empty: all.
    void setGroup(const QString &code);

Q_SIGNALS:
    void placeWanted(const convoke::Place &place);
    void duplicateWanted(convoke::MeetingId meeting);
    void changesWanted(const QList<convoke::MeetingChange> &changes);
    void removeWanted(const QList<convoke::MeetingId> &meetings);

private:
    void makeActions();
    QAction *addAction(const QString &name, const QString &verb, const QKeySequence &key);
    void setUpTable();
    ToolStrip *makeStrip();
    void showActions();
    void openNextStep();
    void openCall();
    [[nodiscard]] QList<MeetingId> chosen() const;

    MeetingsModel *m_model;
    TypedSortProxy *m_proxy;
    FilterEdit *m_filter;
    TableView *m_table;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QList<WorkingGroup> m_groups;
    QString m_group;
};

/// Whether the working group has a part in the meeting.
bool hasGroup(const MeetingSummary &meeting, const QString &code);

} // namespace convoke
