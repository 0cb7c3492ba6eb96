// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace convoke {

/// One view of the central area. The shell tells it when it is shown, sought in and dropped on; the page
/// tells the shell where to go. A page is made once and kept; it follows the truth by itself.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// For the title bar and screen readers.
    [[nodiscard]] virtual QString title() const = 0;
    /// The page is about to be shown at @p place (a group, a meeting, a stage): load or select what it names.
    virtual void activate(const Place &place) = 0;
    /// Where the page stands now; it may be deeper than the place it was activated with.
    [[nodiscard]] virtual Place place() const = 0;

    /// Ctrl+F. The default goes to the first FilterEdit that is shown.
    virtual void find();
    /// What is being edited becomes real now: before undo, before leaving, before closing. False: it cannot
    /// (the page shows why) and the user should stay.
    virtual bool commitEdits() { return true; }

    /// True for what dropContent() would take.
    [[nodiscard]] virtual bool acceptsDrop(const QMimeData &) const { return false; }
    /// What would happen to it ("Take in 3 files for POL-2031-05"), shown while it is dragged over the
    /// window.
    [[nodiscard]] virtual QString dropSentence(const QMimeData &) const { return {}; }
    /// Files, text or mail dropped anywhere on the window.
    virtual void dropContent(const QMimeData &) { }
    /// The local files among dropped things.
    static QStringList filesOf(const QMimeData &content);

Q_SIGNALS:
    /// Lead the user there.
    void goTo(const convoke::Place &place);
    /// title() or place() changed.
    void placeChanged();
};

} // namespace convoke
