// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/office.h"
#include "support/fixedclock.h"

#include "ui/undo/deeds.h"

#include <QTemporaryDir>
#include <QUndoStack>
#include <QWidget>

#include <memory>

namespace convoke {
class MessageBar;
class Page;
} // namespace convoke

namespace convoke::test {

/// An open office with what pages need beside it. Must outlive the pages over it.
class OfficeBox final
{
public:
    /// A file that is kept nowhere, with working groups and nothing else.
    static std::unique_ptr<OfficeBox> inMemory();
    /// A fresh copy of the demonstration.
    static std::unique_ptr<OfficeBox> demonstration();

    Office &office() { return *m_office; }
    Deeds &deeds() { return *m_deeds; }
    QUndoStack &undo() { return m_undo; }
    [[nodiscard]] MeetingId meeting(const QString &reference);
    /// A meeting of completeDocument() (builders.h).
    MeetingId addMeeting(const QString &reference = QStringLiteral("POL-2031-05"));
    /// Takes a table in, as recognised; fails hard where it cannot.
    void takeIn(MeetingId meeting, const QByteArray &csv);
    [[nodiscard]] QList<Applicant> applicants(MeetingId meeting);

private:
    OfficeBox() = default;
    void open(std::unique_ptr<Office> office);

    FixedClock m_clock;
    QTemporaryDir m_folder;
    QUndoStack m_undo;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Deeds> m_deeds;
};

/// A window with a message bar above one page, as the shell has it.
class PageHost final : public QWidget
{
    Q_OBJECT
public:
    /// Takes @p page.
    explicit PageHost(Page *page);

    [[nodiscard]] MessageBar *messages() const { return m_messages; }

private:
    MessageBar *m_messages;
};

} // namespace convoke::test
