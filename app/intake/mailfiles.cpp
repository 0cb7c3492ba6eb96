// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailfiles.h"

#include "intake/intakelimits.h"
#include "intake/mailbox.h"
#include "intake/mailreader.h"

#include <QFile>
#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Error tooLarge(qint64 size)
{
    return {ErrorCode::FileTooLarge,
            u"%1 MB, at most %2 MB"_s.arg(size / 1024 / 1024).arg(intakelimits::fileBytes / 1024 / 1024)};
}

} // namespace

bool isMailFile(const QString &path)
{
    constexpr qint64 looked = 65'536;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isMailFile(file.read(looked));
}

Result<MailFile> readMailFile(const QByteArray &bytes, const QString &name, const QTimeZone &zone,
                              const ReadProgress &progress)
{
    constexpr qsizetype mostMessages = 50'000;
    if (bytes.size() > intakelimits::fileBytes) {
        return tooLarge(bytes.size());
    }
    const QList<QByteArray> mails = mailsOf(bytes);
    if (mails.size() > mostMessages) {
        return Error{ErrorCode::LimitExceeded,
                     u"%1 messages, at most %2"_s.arg(mails.size()).arg(mostMessages)};
    }
    MailFile file{name, {}};
    file.messages.reserve(mails.size());
    for (qsizetype i = 0; i < mails.size(); ++i) {
        file.messages.append(readMail(mails.at(i), static_cast<int>(i) + 1, zone));
        if (progress && !progress(static_cast<double>(i + 1) / static_cast<double>(mails.size()))) {
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    return file;
}

Result<MailFile> readMailFile(const QString &path, const QTimeZone &zone, const ReadProgress &progress)
{
    QFile file(path);
    if (file.size() > intakelimits::fileBytes) {
        return tooLarge(file.size());
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path};
    }
    const QByteArray bytes = file.read(intakelimits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileUnreadable, path};
    }
    return readMailFile(bytes, QFileInfo(path).fileName(), zone, progress);
}

} // namespace convoke
