// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "meetings/workinggroup.h"

#include <QPushButton>

class QMenu;

namespace convoke {

class EditedMeeting;

/// A button with a menu: inserts the criteria or rules of a template of a working group, or a starting set,
/// beside the present ones or in their place, keeps the present ones as a template of a group of the meeting,
/// and deletes templates.
class TemplatesButton final : public QPushButton
{
    Q_OBJECT
public:
    TemplatesButton(EditedMeeting &meeting, GroupTemplate kind, QWidget *parent = nullptr);

private:
    /// A template of a group, or the starting set.
    struct Offer
    {
        QString group; ///< empty: the starting set
        QString name; ///< empty: the usual one
        QString words; ///< in the menu
        MeetingDocument from;
    };

    void fill(QMenu &menu);
    [[nodiscard]] QList<Offer> offers() const;
    void addInsertions(QMenu &menu, const QList<Offer> &offers);
    void addReplacements(QMenu &menu, const QList<Offer> &offers);
    void addKeeping(QMenu &menu);
    void addRemovals(QMenu &menu, const QList<Offer> &offers);
    [[nodiscard]] bool isEmpty() const;
    void insert(const MeetingDocument &from);
    void replace(const MeetingDocument &from);
    void askForName(const QString &group);

    EditedMeeting &m_meeting;
    GroupTemplate m_kind;
};

} // namespace convoke
