// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tagmenu.h"

#include "ui/common/linedialog.h"
#include "ui/common/plaintext.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<PersonId> idsOf(const QList<Person> &people)
{
    QList<PersonId> ids;
    for (const Person &person : people) {
        ids.append(person.id);
    }
    return ids;
}

} // namespace

TagMenu::TagMenu(QWidget *page)
    : QObject(page)
    , m_page(page)
{ }

void TagMenu::fill(QMenu *menu, const QList<Person> &people, const QStringList &tags)
{
    menu->clear();
    QAction *another = menu->addAction(tr("New tag…"));
    another->setObjectName(u"tagNew"_s);
    another->setEnabled(!people.isEmpty());
    connect(another, &QAction::triggered, this, [this, people, tags] { askForTag(people, tags); });
    menu->addSeparator();
    const qsizetype all = people.size();
    for (const QString &tag : tags) {
        const auto having = std::count_if(people.cbegin(), people.cend(), [&tag](const Person &person) {
            return person.tags.contains(tag, Qt::CaseInsensitive);
        });
        const bool isPartial = having > 0 && having < all;
        const QLocale locale;
        QAction *action = menu->addAction(
            plainMenuText(isPartial
                              //: a tag, and how many of the chosen people have it, such as "Speaker (2 of 5)"
                              ? tr("%1 (%2 of %3)").arg(tag, locale.toString(having), locale.toString(all))
                              : tag));
        action->setObjectName(tag);
        action->setCheckable(true);
        action->setChecked(having > 0 && having == all);
        action->setEnabled(all > 0);
        connect(action, &QAction::triggered, this, [this, people, tag, isOn = having == all] {
            if (isOn) {
                Q_EMIT removeWanted(idsOf(people), tag);
            } else {
                Q_EMIT addWanted(idsOf(people), tag);
            }
        });
    }
}

void TagMenu::askForTag(const QList<Person> &people, const QStringList &tags)
{
    if (people.isEmpty()) {
        return;
    }
    askForLine(
        m_page,
        {.title = tr("Tag people"),
         .text =
             tr("%Ln chosen person(s) get the tag. It can be searched for, filtered by and kept in lists.",
                nullptr, static_cast<int>(people.size())),
         .label = tr("Tag"),
         .verb = tr("Tag %Ln person(s)", nullptr, static_cast<int>(people.size())),
         .value = {},
         .choices = tags},
        [this, ids = idsOf(people)](const QString &tag) { Q_EMIT addWanted(ids, tag); });
}

} // namespace convoke
