// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand.h"
#include "scoredoffice.h"
#include "settingsbox.h"

#include "ui/common/plainlabel.h"
#include "ui/selection/selectionmodel.h"
#include "ui/selection/selectionpage.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace convoke::test {

/// A selection page over the scored office, shown and active.
struct ShownSelection
{
    SettingsBox box;
    ScoredOffice office;
    SelectionPage page{{office.office->decisions(), office.office->meetings(), office.office->ids(),
                        office.office->weightVariants()},
                       office.office->changes(),
                       *office.deeds,
                       [] {
                           return QStringLiteral("Ines Brandt");
                       }};

    void open()
    {
        page.resize(1072, 700);
        page.show();
        page.activate(Place::meeting(office.meeting.value(), QStringLiteral("selection")));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return page.findChild<Widget *>(name);
    }
    [[nodiscard]] QString text(const QString &label) { return find<PlainLabel>(label)->fullText(); }
    [[nodiscard]] QAbstractItemView *table()
    {
        return find<QAbstractItemView>(QStringLiteral("selectionTable"));
    }
    [[nodiscard]] QString cell(int row, SelectionColumn column)
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    /// The names in the order of the ranking with a seat.
    [[nodiscard]] QStringList seated()
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, SelectionColumn::Seat).startsWith(QStringLiteral("in"))) {
                names.append(cell(row, SelectionColumn::Name));
            }
        }
        return names;
    }
    void propose()
    {
        find<QPushButton>(QStringLiteral("propose"))->click();
        QTRY_VERIFY(find<QPushButton>(QStringLiteral("propose"))->isEnabled());
    }
    void choose(int row)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, 0));
    }
    /// Answers the dialog that asks for a reason.
    void giveReason(const QString &reason)
    {
        test::giveReason(&page, reason);
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(find<QPushButton>(QStringLiteral("propose"))->isEnabled());
    }
};

} // namespace convoke::test
