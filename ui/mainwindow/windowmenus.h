// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/openfile.h"

#include <QHash>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QUndoGroup;

namespace convoke {

class Languages;
class RecentFiles;
class Theme;

/// The menu bar: makes the actions with their names and shortcuts, follows what is possible, and says what
/// was chosen. What the actions do is the window's affair; only appearance and language are settled here.
class WindowMenus final : public QObject
{
    Q_OBJECT
public:
    WindowMenus(QMainWindow *window, Theme &theme, Languages &languages, const RecentFiles &recent);

    /// Called whenever a file was opened or closed, or the place changed. @p file is null while none is open.
    void follow(const OpenFile *file, const Place &place);
    /// Undo and Redo take their words and their being possible from the group.
    void followUndo(QUndoGroup *group);
    void setCanGo(bool back, bool forward);

Q_SIGNALS:
    void newFileChosen();
    void openChosen();
    void recentChosen(const QString &path);
    void demonstrationChosen();
    void closeFileChosen();
    void quitChosen();
    void undoChosen();
    void redoChosen();
    void findChosen();
    void backChosen();
    void forwardChosen();
    void nextPartChosen();
    void deedChosen(convoke::MeetingDeed deed);
    void languageChosen(const QString &code);
    void shortcutsChosen();
    void aboutChosen();

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QList<QKeySequence> &keys,
                 void (WindowMenus::*chosen)());
    void addDeed(QMenu *menu, MeetingDeed deed, const QString &name, const QString &text,
                 const QKeySequence &key);
    void fillFileMenu();
    void fillEditMenu();
    void fillMeetingMenu();
    void fillViewMenu();
    void fillHelpMenu();
    void fillRecent();
    void addSchemes(QMenu *menu);
    void addTextSizes(QMenu *menu);
    void addLanguages(QMenu *menu);

    QMainWindow *m_window;
    Theme &m_theme;
    Languages &m_languages;
    const RecentFiles &m_recent;
    QMenu *m_recentMenu = nullptr;
    QAction *m_close = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_find = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QHash<MeetingDeed, QAction *> m_deeds;
};

} // namespace convoke
