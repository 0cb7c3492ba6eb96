// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dress.h"
#include "filledoffice.h"
#include "hand.h"

#include "ui/meetings/callpage.h"

#include <QTest>

namespace convoke::test {

/// The page of a meeting's call over an office with the demonstration, shown.
struct CallPageBench
{
    FilledOffice around;
    std::unique_ptr<CallPage> page;
    std::optional<MeetingId> meeting;

    explicit CallPageBench(const QString &reference)
    {
        dress();
        around.addDemonstration();
        Office &office = *around.office;
        page = std::make_unique<CallPage>(
            CallPage::Services{office.meetings(), office.proofs(), office.ids(), around.clock},
            office.changes(), *around.deeds);
        page->resize(1000, 700);
        page->show();
        open(reference);
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }

    void open(const QString &reference)
    {
        meeting = around.named(reference);
        page->activate(Place::meeting(meeting->value(), QStringLiteral("call")));
    }
    [[nodiscard]] MeetingDocument document() { return around.document(*meeting); }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *widget = page->findChild<Widget *>(name);
        Q_ASSERT(widget != nullptr);
        return widget;
    }

    /// Types @p text instead of what stands in the line, and Enter.
    template <typename Line>
    void type(const QString &name, const QString &text)
    {
        auto *line = find<Line>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    template <typename Button>
    void click(const QString &name)
    {
        QTest::mouseClick(find<Button>(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// Deletes what waits to be deleted, as the event loop would.
    static void settle()
    {
        deleteWhatWaits();
        QCoreApplication::processEvents();
    }
};

} // namespace convoke::test
