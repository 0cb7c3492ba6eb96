// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"

#include <QObject>

#include <functional>

class QMenu;

namespace convoke {

/// Tags for some people at once: every tag in use, with a tick where all of them have it, and a new one.
class TagMenu final : public QObject
{
    Q_OBJECT
public:
    explicit TagMenu(QWidget *page);

    /// Fills @p menu for @p people; @p tags: those in use.
    void fill(QMenu *menu, const QList<Person> &people, const QStringList &tags);
    /// Asks for a tag and gives it to @p people.
    void askForTag(const QList<Person> &people, const QStringList &tags);

Q_SIGNALS:
    void addWanted(const QList<convoke::PersonId> &people, const QString &tag);
    void removeWanted(const QList<convoke::PersonId> &people, const QString &tag);

private:
    QWidget *m_page;
};

} // namespace convoke
