// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/personvalues.h"

#include <QFrame>

class QLayout;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace convoke {

class ListView;
class ParticipationModel;
class PlainLabel;
class SectionTitle;

/// One person to be read: all values that are known and where they came from, and the meetings that the
/// person applied to.
class PersonPane final : public QFrame
{
    Q_OBJECT
public:
    explicit PersonPane(QWidget *parent = nullptr);

    void showPerson(const PersonReading &reading);
    void showNobody();
    [[nodiscard]] std::optional<PersonId> person() const { return m_person; }
    /// Where values came from is to be shown.
    [[nodiscard]] bool wantsSources() const;
    /// What the button "Tags" opens.
    void setTagMenu(QMenu *menu);

Q_SIGNALS:
    void editWanted();
    void deleteWanted();
    void sourcesToggled();
    /// A line of the history was activated.
    void meetingWanted(convoke::MeetingId meeting);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QLayout *makeSources();
    QWidget *makeHistory();

    std::optional<PersonId> m_person;
    QStackedWidget *m_stack;
    PlainLabel *m_name;
    PlainLabel *m_subtitle;
    QScrollArea *m_scroll;
    QWidget *m_head = nullptr;
    PersonValues *m_values;
    QPushButton *m_tags = nullptr;
    QPushButton *m_sources = nullptr;
    SectionTitle *m_historyTitle;
    PlainLabel *m_noHistory;
    ListView *m_history;
    ParticipationModel *m_historyModel;
};

} // namespace convoke
