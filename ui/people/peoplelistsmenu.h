// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopleservice.h"

#include <QObject>

class QMenu;
class QWidget;

namespace convoke {

class Deeds;

/// The menu of the kept lists: choose one, keep what is searched for under a name, give a list another
/// search, rename it, delete it.
class PeopleListsMenu final : public QObject
{
    Q_OBJECT
public:
    /// @p page: where questions and errors are shown.
    PeopleListsMenu(PeopleService &people, Deeds &deeds, QWidget *page);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// What is searched for now.
    void setQuery(const PeopleQuery &query);
    /// Reads the lists again.
    void refresh();
    /// The list that was chosen, unless something else is searched for by now: its name.
    [[nodiscard]] QString currentName() const;

Q_SIGNALS:
    /// A list was chosen: search for this.
    void chosen(const convoke::PeopleQuery &query);
    /// currentName() may be another.
    void currentChanged();

private:
    void fill();
    void addLists();
    void addDeeds();
    void choose(const PeopleList &list);
    void keep(const PeopleList &list, const QString &deed);
    void askName(const PeopleList &list, const QString &title, const QString &verb, const QString &deed);
    void remove(const PeopleList &list);
    [[nodiscard]] const PeopleList *chosenList() const;

    PeopleService &m_people;
    Deeds &m_deeds;
    QWidget *m_page;
    QMenu *m_menu;
    QList<PeopleList> m_lists;
    PeopleQuery m_query;
    std::optional<PeopleListId> m_chosen;
};

} // namespace convoke
