// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplelistsmenu.h"

#include "ui/common/linedialog.h"
#include "ui/common/plaintext.h"
#include "ui/common/showerror.h"
#include "ui/undo/deeds.h"
#include "ui/undo/offerundo.h"

#include <QMenu>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

PeopleListsMenu::PeopleListsMenu(PeopleService &people, Deeds &deeds, QWidget *page)
    : QObject(page)
    , m_people(people)
    , m_deeds(deeds)
    , m_page(page)
    , m_menu(new QMenu(page))
{
    m_menu->setObjectName(u"peopleListsMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &PeopleListsMenu::fill);
    refresh();
}

void PeopleListsMenu::setQuery(const PeopleQuery &query)
{
    m_query = query;
    m_query.text = query.text.trimmed();
    Q_EMIT currentChanged();
}

void PeopleListsMenu::refresh()
{
    const Result<QList<PeopleList>> lists = m_people.lists();
    if (!lists) {
        showError(m_page, lists.error());
        return;
    }
    m_lists = *lists;
    Q_EMIT currentChanged();
}

const PeopleList *PeopleListsMenu::chosenList() const
{
    const auto it = std::find_if(m_lists.cbegin(), m_lists.cend(),
                                 [this](const PeopleList &list) { return list.id == m_chosen; });
    return it == m_lists.cend() ? nullptr : &*it;
}

QString PeopleListsMenu::currentName() const
{
    const PeopleList *list = chosenList();
    return list != nullptr && list->query == m_query ? list->name : QString();
}

void PeopleListsMenu::fill()
{
    m_menu->clear();
    addLists();
    addDeeds();
}

void PeopleListsMenu::addLists()
{
    QAction *everybody = m_menu->addAction(tr("Everybody"));
    everybody->setObjectName(u"listEverybody"_s);
    everybody->setCheckable(true);
    everybody->setChecked(m_query.isEmpty());
    connect(everybody, &QAction::triggered, this, [this] {
        m_chosen.reset();
        Q_EMIT chosen({});
    });
    for (const PeopleList &list : std::as_const(m_lists)) {
        QAction *action = m_menu->addAction(plainMenuText(list.name));
        action->setObjectName(list.name);
        action->setCheckable(true);
        action->setChecked(currentName() == list.name);
        connect(action, &QAction::triggered, this, [this, list] { choose(list); });
    }
}

void PeopleListsMenu::addDeeds()
{
    const auto add = [this](const QString &name, const QString &text, bool isPossible, auto deed) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, deed);
    };
    m_menu->addSeparator();
    add(u"listKeep"_s, tr("Keep this search as a list…"), !m_query.isEmpty(), [this] {
        askName(m_people.blankList(m_query.text, m_query), tr("Keep this search as a list"),
                tr("Keep the list"), tr("Keep the list “%1”"));
    });
    const PeopleList *current = chosenList();
    if (current == nullptr) {
        return;
    }
    const QString name = plainMenuText(current->name);
    add(u"listUpdate"_s, tr("Give “%1” this search").arg(name),
        !m_query.isEmpty() && current->query != m_query, [this, list = *current] {
            PeopleList changed = list;
            changed.query = m_query;
            keep(changed, tr("Give “%1” another search"));
        });
    add(u"listRename"_s, tr("Rename “%1”…").arg(name), true, [this, list = *current] {
        askName(list, tr("Rename the list"), tr("Rename"), tr("Rename a list to “%1”"));
    });
    add(u"listDelete"_s, tr("Delete the list “%1”").arg(name), true,
        [this, list = *current] { remove(list); });
}

void PeopleListsMenu::choose(const PeopleList &list)
{
    m_chosen = list.id;
    Q_EMIT chosen(list.query);
}

void PeopleListsMenu::keep(const PeopleList &list, const QString &deed)
{
    m_chosen = list.id;
    const Result<ChangeSetId> outcome = m_people.saveList(list);
    if (!outcome && outcome.error().code != ErrorCode::NothingToChange) {
        showError(m_page, outcome.error());
        return;
    }
    m_deeds.record(deed.arg(list.name), outcome);
}

void PeopleListsMenu::askName(const PeopleList &list, const QString &title, const QString &verb,
                              const QString &deed)
{
    askForLine(m_page,
               {.title = title,
                .text = tr("A list is a search under a name: whoever matches it is in it, now and later."),
                .label = tr("Name of the list"),
                .verb = verb,
                .value = list.name},
               [this, list, deed](const QString &name) {
                   PeopleList named = list;
                   named.name = name;
                   keep(named, deed);
               });
}

void PeopleListsMenu::remove(const PeopleList &list)
{
    const Result<ChangeSetId> outcome = m_people.removeList(list);
    if (m_deeds.record(tr("Delete the list “%1”").arg(list.name), outcome) && outcome) {
        offerUndo(m_page, m_deeds, tr("The list “%1” was deleted. The people in it stay.").arg(list.name));
    }
}

} // namespace convoke
