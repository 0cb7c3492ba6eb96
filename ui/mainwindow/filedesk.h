// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recentfiles.h"
#include "ui/mainwindow/openfile.h"
#include "ui/mainwindow/workspace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace convoke {

class FileChooser;

/// The file that the window works on: it is asked for, opened, made, closed and remembered here. At most one
/// is open, and it goes only when the window can let go of what is being edited.
class FileDesk final : public QObject
{
    Q_OBJECT
public:
    /// @p mayLeave: false while what is being edited cannot be taken over.
    FileDesk(Workspace &workspace, QSettings &settings, std::function<bool()> mayLeave, QWidget *window);

    void askNew();
    void askOpen();
    /// False: it could not be opened; whoever listens was told why, and the file that was open still is.
    bool open(const QString &path);
    bool create(const QString &path);
    bool openDemonstration();
    /// False: the window could not let go of what is being edited.
    bool close();
    /// Lets go of the file without asking.
    void letGo();

    [[nodiscard]] OpenFile *file() const { return m_file.get(); }
    [[nodiscard]] RecentFiles &recent() { return m_recent; }

Q_SIGNALS:
    void opened();
    /// It is about to go: whatever uses what it owns has to go first.
    void leaving();
    void closed();
    void failed(const convoke::Error &error);
    /// A file that is no more is no longer among the recent ones.
    void forgotten();

private:
    bool take(Result<std::unique_ptr<OpenFile>> opened, const QString &path);

    Workspace &m_workspace;
    std::function<bool()> m_mayLeave;
    RecentFiles m_recent;
    FileChooser *m_chooser;
    std::unique_ptr<OpenFile> m_file;
};

} // namespace convoke
