// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoredoffice.h"
#include "settingsbox.h"

#include "ui/reviews/reviewpage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSettings>
#include <QTest>

namespace convoke::test {

/// A review page over the scored office, shown and active.
struct ShownReview
{
    SettingsBox box;
    QSettings settings;
    ScoredOffice office;
    ReviewPage page{{office.office->reviews(), office.office->redactions(), office.office->reviewTeams(),
                     office.office->facts(), office.clock},
                    office.office->changes(),
                    *office.deeds,
                    settings,
                    [] {
                        return QStringLiteral("Ines");
                    }};

    /// @p reviewer is remembered from before; empty: nobody.
    void open(const QString &reviewer)
    {
        if (!reviewer.isEmpty()) {
            office.reviewer(reviewer);
            settings.setValue(QStringLiteral("reviewer"), reviewer);
        }
        page.resize(1072, 700);
        page.show();
        page.activate(Place::meeting(office.meeting.value(), QStringLiteral("review")));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return page.findChild<Widget *>(name);
    }
    [[nodiscard]] QAbstractItemView *list()
    {
        return find<QAbstractItemView>(QStringLiteral("reviewApplications"));
    }
    /// Typed to whatever has the keyboard.
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = page.focusWidget();
        QTest::keyClick(focus == nullptr ? &page : focus, key, modifiers);
    }
};

} // namespace convoke::test
