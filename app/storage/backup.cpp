// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "base/filewriter.h"
#include "storage/connection.h"
#include "storage/sqlerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString timeFormat = QStringLiteral("yyyyMMdd-HHmmss");

/// True when the copy opens and is whole.
bool isIntact(const QString &path)
{
    try {
        Connection connection(path, u"QSQLITE_OPEN_READONLY"_s);
        Statement check = connection.statement(u"PRAGMA integrity_check(1)"_s);
        return check.next() && check.text(0) == u"ok";
    } catch (const SqlError &) {
        return false;
    }
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

} // namespace

Result<QString> Backup::make(Connection &connection, const QString &occasion) const
{
    if (!QDir().mkpath(folder())) {
        return Error{ErrorCode::BackupFailed, folder()};
    }
    const QString stamp = m_clock.now().toUTC().toString(timeFormat);
    QString target = u"%1/%2_%3.convoke"_s.arg(folder(), stamp, occasion);
    const QString temporary = target + u".part"_s;
    QFile::remove(temporary);
    try {
        connection.statement(u"VACUUM INTO :path"_s).bind(u":path"_s, temporary).run();
    } catch (const SqlError &error) {
        QFile::remove(temporary);
        return Error{ErrorCode::BackupFailed, error.error().detail};
    }
    QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray hash = hashOf(temporary);
    QFile::remove(target);
    if (hash.isEmpty() || !isIntact(temporary) || !QFile::rename(temporary, target)) {
        QFile::remove(temporary);
        return Error{ErrorCode::BackupFailed, target};
    }
    const Result<void> noted = FileWriter::write(target + u".sha256"_s, hash + "\n");
    if (!noted) {
        return Error{ErrorCode::BackupFailed, noted.error().detail};
    }
    rotate();
    return target;
}

void Backup::rotate() const
{
    constexpr qint64 hours = 24, days = 7, weeks = 8, months = 12;
    const QDateTime now = m_clock.now().toUTC();
    QSet<QString> periods;
    // Newest first: the first copy of a period is the one that stays.
    const QStringList names =
        QDir(folder()).entryList({u"*.convoke"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        QDateTime made = QDateTime::fromString(name.left(15), timeFormat);
        made.setTimeSpec(Qt::UTC);
        const qint64 age = made.secsTo(now) / 3600;
        QString period;
        if (!made.isValid() || age <= 1) {
            continue;
        }
        if (age <= hours) {
            period = made.toString(u"'h'yyyyMMddHH"_s);
        } else if (age <= days * 24) {
            period = made.toString(u"'d'yyyyMMdd"_s);
        } else if (age <= weeks * 7 * 24) {
            period = u"w%1-%2"_s.arg(made.date().year()).arg(made.date().weekNumber());
        } else if (age <= months * 31 * 24) {
            period = made.toString(u"'m'yyyyMM"_s);
        }
        if (period.isEmpty() || periods.contains(period)) {
            QFile::remove(folder() + u'/' + name);
            QFile::remove(folder() + u'/' + name + u".sha256"_s);
        }
        periods.insert(period);
    }
}

} // namespace convoke
