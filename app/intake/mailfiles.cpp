// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailfiles.h"

#include "intake/intakelimits.h"
#include "intake/mailbox.h"
#include "intake/mailboxstream.h"
#include "intake/mailreader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestMailbox = 2048LL * 1024 * 1024;
constexpr qint64 longestMessage = intakelimits::fileBytes;
constexpr qsizetype mostMessages = 50'000;
constexpr qsizetype mostCharacters = 24'000'000; ///< of all texts of a file; kept about three times

Error tooLarge(qint64 size, qint64 most)
{
    return {ErrorCode::FileTooLarge,
            u"%1 MB, at most %2 MB"_s.arg(size / 1024 / 1024).arg(most / 1024 / 1024)};
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

qsizetype charactersOf(const MailMessage &message)
{
    return message.text.size() + (message.inner ? message.inner->text.size() : 0);
}

std::optional<Error> overLimits(const MailFile &file, qsizetype characters)
{
    if (file.messages.size() > mostMessages) {
        return Error{ErrorCode::LimitExceeded, u"more than %1 messages"_s.arg(mostMessages)};
    }
    if (characters > mostCharacters) {
        return Error{ErrorCode::LimitExceeded,
                     u"more than %1 million characters of text"_s.arg(mostCharacters / 1'000'000)};
    }
    return std::nullopt;
}

/// Message by message; only what was understood is held.
Result<MailFile> readLargeMailbox(QFile &device, const QTimeZone &zone, const ReadProgress &progress)
{
    MailFile file{QFileInfo(device.fileName()).fileName(), {}};
    MailboxStream stream(device, longestMessage);
    qsizetype characters = 0;
    for (std::optional<MailSlice> slice = stream.next(); slice; slice = stream.next()) {
        const int place = static_cast<int>(file.messages.size()) + 1;
        MailMessage message = readMail(slice->bytes, place, zone);
        message.at = MailPlace{device.fileName(), slice->offset, slice->length, hashOf(slice->bytes)};
        message.original.clear();
        if (slice->isCut) {
            message.findings.add(u"mail-parts-left-out"_s, place, 0, message.head.subject);
        }
        characters += charactersOf(message);
        file.messages.append(std::move(message));
        if (const auto refusal = overLimits(file, characters)) {
            return *refusal;
        }
        const double read = static_cast<double>(slice->offset + slice->length);
        if (progress && !progress(read / static_cast<double>(device.size()))) {
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    if (device.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileUnreadable, device.fileName()};
    }
    return file.messages.isEmpty() ? Result<MailFile>(tooLarge(device.size(), intakelimits::fileBytes))
                                   : Result<MailFile>(std::move(file));
}

} // namespace

bool isMailFile(const QString &path)
{
    constexpr qint64 looked = 65'536;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isMailFile(file.read(looked));
}

Result<QByteArray> originalOf(const MailMessage &message)
{
    if (!message.at) {
        return message.original;
    }
    QFile file(message.at->path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(message.at->offset)) {
        return Error{ErrorCode::FileUnreadable, message.at->path};
    }
    MailboxStream stream(file, longestMessage);
    const std::optional<MailSlice> slice = stream.next();
    if (!slice || slice->length != message.at->length || hashOf(slice->bytes) != message.at->hash) {
        return Error{ErrorCode::ChangedMeanwhile, message.at->path};
    }
    return slice->bytes;
}

Result<MailFile> readMailFile(const QByteArray &bytes, const QString &name, const QTimeZone &zone,
                              const ReadProgress &progress)
{
    if (bytes.size() > intakelimits::fileBytes) {
        return tooLarge(bytes.size(), intakelimits::fileBytes);
    }
    const QList<QByteArray> mails = mailsOf(bytes);
    MailFile file{name, {}};
    qsizetype characters = 0;
    for (const QByteArray &mail : mails) {
        file.messages.append(readMail(mail, static_cast<int>(file.messages.size()) + 1, zone));
        characters += charactersOf(file.messages.constLast());
        if (const auto refusal = overLimits(file, characters)) {
            return *refusal;
        }
        const double done = static_cast<double>(file.messages.size()) / static_cast<double>(mails.size());
        if (progress && !progress(done)) {
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    return file;
}

Result<MailFile> readMailFile(const QString &path, const QTimeZone &zone, const ReadProgress &progress)
{
    QFile file(path);
    if (file.size() > largestMailbox) {
        return tooLarge(file.size(), largestMailbox);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path};
    }
    if (file.size() > intakelimits::fileBytes) {
        return readLargeMailbox(file, zone, progress);
    }
    const QByteArray bytes = file.read(intakelimits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileUnreadable, path};
    }
    return readMailFile(bytes, QFileInfo(path).fileName(), zone, progress);
}

} // namespace convoke
