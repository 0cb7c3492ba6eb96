// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingsbox.h"
#include "support/fixedclock.h"

#include "ui/common/messagebar.h"
#include "ui/common/page.h"
#include "ui/composition/convokefile.h"
#include "ui/composition/fileworkspace.h"

#include <QSettings>
#include <QVBoxLayout>

namespace convoke::test {

/// The demonstration opened as the window opens it, on 20 November 2026, or another file.
struct OpenedFile
{
    SettingsBox folder;
    QSettings settings;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};
    FileWorkspace workspace{clock, settings};
    std::unique_ptr<OpenFile> file;
    QWidget window; ///< owns the pages; gone before the file
    MessageBar *messages;

    OpenedFile()
        : messages(new MessageBar(&window))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(messages);
        window.resize(1200, 800);
        window.show();
    }
    void openDemonstration() { take(workspace.openDemonstration()); }
    /// An empty file in the folder of the test.
    void create(const QString &name = QStringLiteral("office.convoke"))
    {
        take(workspace.create(folder.folder() + QLatin1Char('/') + name));
    }
    [[nodiscard]] Office &office() const { return static_cast<ConvokeFile &>(*file).office(); }
    [[nodiscard]] MeetingId named(const QString &reference) const
    {
        return *office().meetings().find(reference);
    }
    [[nodiscard]] int count() const { return static_cast<int>(office().meetings().summaries()->size()); }
    [[nodiscard]] Page *pageAt(const Place &place)
    {
        Page *page = file->pageAt(place, &window);
        if (page != nullptr) {
            window.layout()->addWidget(page);
            page->activate(place);
            page->show();
        }
        return page;
    }

private:
    void take(Result<std::unique_ptr<OpenFile>> opened)
    {
        if (!opened) {
            qFatal("not opened: %s", qPrintable(opened.error().detail));
        }
        file = std::move(*opened);
    }
};

} // namespace convoke::test
