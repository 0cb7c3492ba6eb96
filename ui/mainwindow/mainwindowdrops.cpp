// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/common/page.h"
#include "ui/mainwindow/dropoverlay.h"
#include "ui/mainwindow/filechooser.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace convoke {

namespace {

/// The single Convoke file among dropped things, if that is all they are.
QString convokeFileOf(const QMimeData &data)
{
    const QStringList files = Page::filesOf(data);
    const bool isOne = files.size() == 1 && QFileInfo(files.first()).suffix() == FileChooser::suffix;
    return isOne ? files.first() : QString();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &dropped = *event->mimeData();
    const QString file = convokeFileOf(dropped);
    if (file.isEmpty() && !currentPage()->acceptsDrop(dropped)) {
        return;
    }
    event->acceptProposedAction();
    const QString sentence =
        file.isEmpty() ? currentPage()->dropSentence(dropped) : tr("Open %1").arg(QFileInfo(file).fileName());
    if (!sentence.isEmpty()) {
        if (m_dropOverlay == nullptr) {
            m_dropOverlay = new DropOverlay(this);
        }
        m_dropOverlay->say(sentence);
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    hideDropOverlay();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::hideDropOverlay()
{
    if (m_dropOverlay != nullptr) {
        m_dropOverlay->hide();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    hideDropOverlay();
    const QMimeData &dropped = *event->mimeData();
    const QString file = convokeFileOf(dropped);
    if (!file.isEmpty()) {
        openPath(file);
    } else if (currentPage()->acceptsDrop(dropped)) {
        currentPage()->dropContent(dropped);
    } else {
        return;
    }
    event->acceptProposedAction();
}

} // namespace convoke
