// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officebox.h"
#include "settingsbox.h"
#include "support/builders.h"
#include "ui/common/tableview.h"
#include "ui/people/peoplepage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

namespace convoke::test {

/// A page of people with what it stands on.
class PeopleDesk final
{
public:
    PeopleDesk()
        : m_page(new PeoplePage({office().people(), office().intake(),
                                 [] {
                                     return QStringLiteral("Ada");
                                 }},
                                office().changes(), box->deeds()))
        , host(std::make_unique<PageHost>(m_page))
    {
        host->resize(1072, 770);
    }

    Office &office() { return *&box->office(); }
    PeoplePage &page() { return *m_page; }

    Person add(const QString &given, const std::function<void(Person &)> &change = {})
    {
        Person added = person(office().ids(), given, QStringLiteral("Ex"),
                              given.toLower() + QStringLiteral("@x.example"));
        if (change) {
            change(added);
        }
        if (!office().people().save(added)) {
            qFatal("not saved");
        }
        return added;
    }
    void open()
    {
        host->show();
        QApplication::setActiveWindow(host.get());
        QVERIFY(QTest::qWaitForWindowActive(host.get()));
        m_page->activate(Place::people());
        QTRY_VERIFY(!find<QLabel>(QStringLiteral("peopleLoading"))->isVisible());
        QTest::qWait(1);
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return host->findChild<Widget *>(name);
    }
    [[nodiscard]] TableView *table() const { return find<TableView>(QStringLiteral("peopleTable")); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            names.append(table()->model()->index(row, 0).data().toString());
        }
        return names;
    }
    /// Opens the menu and triggers what is called @p name in it, or in a menu inside it.
    void choose(const QString &menuName, const QString &name) const
    {
        auto *menu = find<QMenu>(menuName);
        QVERIFY2(menu != nullptr, qPrintable(menuName));
        Q_EMIT menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(name);
        QVERIFY2(action != nullptr, qPrintable(name));
        QVERIFY(action->isEnabled());
        action->trigger();
    }

    const SettingsBox settings;
    std::unique_ptr<OfficeBox> box = OfficeBox::inMemory();

private:
    PeoplePage *m_page;

public:
    std::unique_ptr<PageHost> host; ///< goes before the box
};

} // namespace convoke::test
