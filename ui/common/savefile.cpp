// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/savefile.h"

#include "ui/common/messagebar.h"
#include "ui/common/showerror.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The context of all translations of this file.
struct SaveFile
{
    Q_DECLARE_TR_FUNCTIONS(convoke::SaveFile)
};

QString folderFor(const QSettings *settings, const QString &key)
{
    const QString last = settings != nullptr ? settings->value(key).toString() : QString();
    return !last.isEmpty() && QFileInfo(last).isDir()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QFileDialog *askWhereToSave(QWidget *parent, QSettings *settings, const FileToSave &file,
                            const std::function<bool(const QString &path)> &save)
{
    const QString folder = folderFor(settings, file.folderKey);
    auto *dialog = new QFileDialog(parent, file.title, folder);
    dialog->setObjectName(file.dialogName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix);
    dialog->setNameFilter(SaveFile::tr("%1 files (*.%2)").arg(file.suffix.toUpper(), file.suffix));
    dialog->selectFile(QDir(folder).filePath(safeFileName(file.name) + u'.' + file.suffix));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [settings, key = file.folderKey, save](const QString &path) {
                         if (save(path) && settings != nullptr) {
                             settings->setValue(key, QFileInfo(path).absolutePath());
                         }
                     });
    dialog->open();
    return dialog;
}

void saySaved(MessageBar *bar, const QString &path)
{
    if (bar == nullptr) {
        return;
    }
    const QPointer<MessageBar> there = bar;
    const auto open = [path, there] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)) && there) {
            showError(there,
                      Error{ErrorCode::Unsupported, SaveFile::tr("no program here opens %1").arg(path)});
        }
    };
    bar->say(MessageBar::Kind::Info, SaveFile::tr("Saved %1.").arg(QDir::toNativeSeparators(path)),
             {{SaveFile::tr("Open"), open}});
}

QString safeFileName(const QString &name)
{
    constexpr QStringView refused = u"/\\:*?\"<>|";
    constexpr qsizetype longest = 120;
    QString safe;
    for (const QChar c : name.simplified()) {
        const bool isOdd = refused.contains(c) || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format;
        safe.append(isOdd ? QChar(u'-') : c);
    }
    safe = safe.left(longest).trimmed();
    while (safe.startsWith(u'.') || safe.endsWith(u'.')) { // hidden, or refused on Windows
        safe = (safe.startsWith(u'.') ? safe.mid(1) : safe.chopped(1)).trimmed();
    }
    return safe.isEmpty() ? u"Convoke"_s : safe;
}

} // namespace convoke
