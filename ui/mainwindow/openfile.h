// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/common/place.h"
#include "ui/common/sidebar.h"

#include <QObject>

class QUndoStack;

namespace convoke {

class Page;

/// What the menu Meeting offers.
enum class MeetingDeed { New, ReadAnnouncement, Duplicate, Delete, EditGroups };

/// One open Convoke file, as the shell sees it: places with their pages, a side bar, an undo stack. The
/// composition implements it over services; the shell knows no more than this. Pages live in the window and
/// are gone before this is.
class OpenFile : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The file; empty for the demonstration, which is not remembered.
    [[nodiscard]] virtual QString path() const = 0;
    /// For the title bar ("secretariat.convoke", "Demonstration").
    [[nodiscard]] virtual QString displayName() const = 0;
    [[nodiscard]] virtual QUndoStack *undoStack() = 0;

    [[nodiscard]] virtual QList<SideBarSection> sections() const = 0;
    /// A whole sentence such as "Working as Ines Brandt", translated; empty: not shown.
    [[nodiscard]] virtual QString workingAs() const = 0;
    /// Such as "Saved · backup 9:40", translated; empty: not shown.
    [[nodiscard]] virtual QString savedState() const = 0;
    /// Asks the user who works with this file.
    virtual void askWorkingAs(QWidget *parent) = 0;

    /// Where to begin.
    [[nodiscard]] virtual Place firstPlace() const = 0;
    /// The page for @p place, made with @p parent when first asked and kept; null where the place is no more.
    [[nodiscard]] virtual Page *pageAt(const Place &place, QWidget *parent) = 0;

    [[nodiscard]] virtual bool canPerform(MeetingDeed deed, const Place &place) const = 0;
    virtual void perform(MeetingDeed deed, const Place &place, QWidget *parent) = 0;

Q_SIGNALS:
    /// Sections, names or states are other than before.
    void changed();
    /// Lead the user there.
    void goTo(const convoke::Place &place);
};

} // namespace convoke
