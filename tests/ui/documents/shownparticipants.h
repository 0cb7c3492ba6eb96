// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dress.h"
#include "officebox.h"
#include "settingsbox.h"

#include "ui/common/calmcombo.h"
#include "ui/common/messagebar.h"
#include "ui/common/pagepreview.h"
#include "ui/common/plainlabel.h"
#include "ui/documents/documentgallery.h"
#include "ui/documents/participantspage.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace convoke::test {

/// A page of participants over the demonstration, with a message bar above it, shown.
struct ShownParticipants
{
    SettingsBox folder;
    QSettings settings;
    std::unique_ptr<OfficeBox> box = OfficeBox::demonstration();
    ParticipantsPage *page =
        new ParticipantsPage(box->office().documents(), box->office().changes(), settings);
    std::unique_ptr<PageHost> host = std::make_unique<PageHost>(page);
    MeetingId meeting{0};

    /// POL-2026-10 is decided, HEALTH-2027-02 is not.
    explicit ShownParticipants(const QString &reference = QStringLiteral("POL-2026-10"))
    {
        dress();
        host->resize(1100, 700);
        host->show();
        open(reference);
        if (!QTest::qWaitForWindowExposed(host.get())) {
            qFatal("the page is not shown");
        }
    }
    void open(const QString &reference)
    {
        meeting = box->meeting(reference);
        page->activate(Place::meeting(meeting.value(), QStringLiteral("participants")));
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    [[nodiscard]] DocumentGallery *gallery() const { return page->findChild<DocumentGallery *>(); }
    [[nodiscard]] PagePreview *preview() const { return page->findChild<PagePreview *>(); }
    [[nodiscard]] QString figures() const
    {
        return find<PlainLabel>(QStringLiteral("documentFigures"))->fullText();
    }
    void choose(const QString &kind)
    {
        gallery()->setCurrentRow(static_cast<int>(gallery()->kinds().indexOf(kind)));
    }
    void choose(const QString &combo, const QVariant &value)
    {
        auto *choice = find<CalmCombo>(combo);
        choice->setCurrentIndex(choice->findData(value));
    }
    [[nodiscard]] QImage picture(int row) const
    {
        return gallery()->item(row)->data(Qt::DecorationRole).value<QPixmap>().toImage();
    }
    /// What the preview shows.
    [[nodiscard]] QImage sheet() const { return preview()->viewport()->grab().toImage(); }
};

} // namespace convoke::test
