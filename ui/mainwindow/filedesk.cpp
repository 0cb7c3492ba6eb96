// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/filedesk.h"

#include "ui/mainwindow/filechooser.h"

#include <QDir>
#include <QFileInfo>

namespace convoke {

namespace {

bool isSameFile(const QString &a, const QString &b)
{
    const auto whole = [](const QString &path) {
        const QFileInfo file(path);
        return file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath());
    };
    return !a.isEmpty() && whole(a) == whole(b);
}

} // namespace

FileDesk::FileDesk(Workspace &workspace, QSettings &settings, std::function<bool()> mayLeave, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_mayLeave(std::move(mayLeave))
    , m_recent(settings)
    , m_chooser(new FileChooser(m_recent, window))
{
    connect(m_chooser, &FileChooser::newChosen, this, &FileDesk::create);
    connect(m_chooser, &FileChooser::chosen, this, &FileDesk::open);
}

void FileDesk::askNew()
{
    m_chooser->askNew();
}

void FileDesk::askOpen()
{
    m_chooser->askOpen();
}

bool FileDesk::open(const QString &path)
{
    if (m_file && isSameFile(m_file->path(), path)) {
        return true;
    }
    return m_mayLeave() && take(m_workspace.open(path), path);
}

bool FileDesk::create(const QString &path)
{
    return m_mayLeave() && take(m_workspace.create(path), path);
}

bool FileDesk::openDemonstration()
{
    return m_mayLeave() && take(m_workspace.openDemonstration(), {});
}

bool FileDesk::take(Result<std::unique_ptr<OpenFile>> opened, const QString &path)
{
    if (!opened) {
        Q_EMIT failed(opened.error());
        if (opened.error().code == ErrorCode::FileNotFound) {
            m_recent.forget(path);
            Q_EMIT forgotten();
        }
        return false;
    }
    letGo();
    m_file = std::move(opened).value();
    if (!m_file->path().isEmpty()) {
        m_recent.remember(m_file->path());
    }
    Q_EMIT this->opened();
    return true;
}

void FileDesk::letGo()
{
    if (m_file) {
        Q_EMIT leaving();
        m_file.reset();
    }
}

bool FileDesk::close()
{
    if (!m_mayLeave()) {
        return false;
    }
    letGo();
    Q_EMIT closed();
    return true;
}

} // namespace convoke
