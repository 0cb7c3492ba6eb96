// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/filechooser.h"

#include "ui/common/recentfiles.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

FileChooser::FileChooser(const RecentFiles &recent, QWidget *window)
    : QObject(window)
    , m_recent(recent)
    , m_window(window)
{ }

QFileDialog *FileChooser::makeDialog(const QString &name, const QString &title)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder =
        m_recent.paths().isEmpty() ? documents : QFileInfo(m_recent.paths().constFirst()).path();
    auto *dialog = new QFileDialog(m_window, title, folder, tr("Convoke files (*.convoke)"));
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(suffix);
    return dialog;
}

void FileChooser::askNew()
{
    QFileDialog *dialog = makeDialog(u"newFileDialog"_s, tr("New file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused, never overwritten
    dialog->setLabelText(QFileDialog::Accept, tr("Create"));
    dialog->selectFile(tr("secretariat.convoke", "name of a file"));
    connect(dialog, &QFileDialog::fileSelected, this, &FileChooser::newChosen);
    dialog->open();
}

void FileChooser::askOpen()
{
    QFileDialog *dialog = makeDialog(u"openFileDialog"_s, tr("Open"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileChooser::chosen);
    dialog->open();
}

} // namespace convoke
