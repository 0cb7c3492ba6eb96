// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/common/recentfiles.h"
#include "ui/mainwindow/placehistory.h"
#include "ui/mainwindow/windowstate.h"
#include "ui/mainwindow/workspace.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;
class QUndoGroup;

namespace convoke {

class DropOverlay;
class FileDesk;
class Languages;
class MessageBar;
class StartPage;
class Theme;
class WindowMenus;

/// The shell: menus, side bar, message bar and the page that is shown. It opens and closes files through the
/// Workspace and leads to places; what pages and files are it does not know. At most one file is open;
/// without one the start page stands there.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Workspace &workspace, Theme &theme, Languages &languages, QSettings &settings);
    ~MainWindow() override;

    /// Opens @p path, or, where it is empty, the last file with its last place; the start page where there is
    /// none.
    void begin(const QString &path);
    /// False: it could not be opened, the message bar says why and the file that was open still is.
    bool openPath(const QString &path);
    bool createFile(const QString &path);
    bool openDemonstration();
    /// False: the page could not let go of what is being edited.
    bool closeFile();
    /// False: nobody is there, or the present page does not let go.
    bool showPlace(const Place &place);

    [[nodiscard]] OpenFile *file() const;
    [[nodiscard]] Page *currentPage() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void hideDropOverlay();
    void connectMenus();
    void connectFiles();
    void adopt();
    [[nodiscard]] bool letsGo() const;
    void letGo();
    bool lead(const Place &place, bool remember);
    void refresh();
    void showTitle();
    void showStart();
    void undoOrRedo(bool undo);
    void focusNextPart();
    void performDeed(MeetingDeed deed);
    void sayLanguage(const QString &code);

    DropOverlay *m_dropOverlay = nullptr; ///< made at the first drag
    WindowState m_state;
    PlaceHistory m_history;
    Place m_place;
    FileDesk *m_files;
    WindowMenus *m_menus;
    QUndoGroup *m_undo;
    QSplitter *m_splitter;
    SideBar *m_sideBar;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    StartPage *m_start;
};

} // namespace convoke
