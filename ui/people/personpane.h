// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "people/person.h"

#include <QFrame>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace convoke {

class ListView;
class ParticipationModel;
class PlainLabel;
class SectionTitle;

/// One person to be read: all values that are known, and the meetings that the person applied to.
class PersonPane final : public QFrame
{
    Q_OBJECT
public:
    explicit PersonPane(QWidget *parent = nullptr);

    void showPerson(const Person &person, const QList<Participation> &history);
    void showNobody();
    [[nodiscard]] std::optional<PersonId> person() const { return m_person; }

Q_SIGNALS:
    void editWanted();
    void deleteWanted();
    /// A line of the history was activated.
    void meetingWanted(convoke::MeetingId meeting);

private:
    QWidget *makeHead();
    QWidget *makeHistory();
    void fillValues(const Person &person);

    std::optional<PersonId> m_person;
    QStackedWidget *m_stack;
    PlainLabel *m_name;
    PlainLabel *m_subtitle;
    QScrollArea *m_scroll;
    QGridLayout *m_values;
    SectionTitle *m_historyTitle;
    PlainLabel *m_noHistory;
    ListView *m_history;
    ParticipationModel *m_historyModel;
};

} // namespace convoke
