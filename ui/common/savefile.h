// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QFileDialog;
class QSettings;
class QWidget;

namespace convoke {

class MessageBar;

/// A file that a person is about to save.
struct FileToSave
{
    QString dialogName; ///< objectName of the dialog
    QString title; ///< of the dialog
    QString name; ///< without folder and suffix; may hold anything
    QString suffix;
    QString folderKey; ///< where the folder that was used last is kept
};

/// Asks where, in the folder that was used last or else among the documents, and hands the path to @p save;
/// true from there: it was saved, and the folder is kept in @p settings (null: nowhere). Never blocks.
QFileDialog *askWhereToSave(QWidget *parent, QSettings *settings, const FileToSave &file,
                            const std::function<bool(const QString &path)> &save);

/// Says in @p bar (null: nowhere) that the file was saved, and offers to open it; where no program does, that
/// is said.
void saySaved(MessageBar *bar, const QString &path);

/// @p name without what one of the systems refuses in the name of a file.
QString safeFileName(const QString &name);

} // namespace convoke
