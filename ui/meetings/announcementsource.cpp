// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/announcementsource.h"

#include "announcements/announcementtext.h"
#include "ui/common/page.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Error tooLarge(qint64 bytes)
{
    constexpr double megabyte = 1024.0 * 1024.0;
    return {ErrorCode::FileTooLarge,
            u"%1 MB, at most %2 MB"_s.arg(static_cast<double>(bytes) / megabyte, 0, 'f', 1)
                .arg(mostAnnouncementBytes / (qint64(1024) * 1024))};
}

/// Names the file where announcementText() could not.
Error named(Error error, const QString &name)
{
    if (error.detail.isEmpty()) {
        error.detail = name;
    }
    return error;
}

} // namespace

bool mayBeAnnouncement(const QMimeData &data)
{
    if (!data.hasUrls()) {
        return data.hasHtml() || data.hasText();
    }
    const QStringList files = Page::filesOf(data);
    const QStringList suffixes{u"txt"_s, u"html"_s, u"htm"_s, u"eml"_s};
    return files.size() == 1 && suffixes.contains(QFileInfo(files.first()).suffix().toLower());
}

Result<QString> announcementFromFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorCode::FileNotFound, path};
    }
    if (!info.isFile()) {
        return Error{ErrorCode::NotARegularFile, path};
    }
    if (info.size() > mostAnnouncementBytes) {
        return tooLarge(info.size());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path};
    }
    const Result<QString> text = announcementText(file.read(mostAnnouncementBytes + 1));
    return text ? text : Result<QString>(named(text.error(), info.fileName()));
}

Result<QString> announcementFrom(const QMimeData &data)
{
    const QStringList files = Page::filesOf(data);
    if (files.size() == 1) {
        return announcementFromFile(files.first());
    }
    const QString content = data.hasHtml() ? data.html() : data.text();
    if (content.size() > mostAnnouncementBytes) {
        return tooLarge(content.size());
    }
    return announcementText(content.toUtf8());
}

} // namespace convoke
