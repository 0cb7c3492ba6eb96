// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlerror.h"

namespace convoke {

namespace {

/// SQLite's primary result code is the low byte of the extended one that Qt reports.
Error errorFor(const QSqlError &error)
{
    constexpr int busy = 5, locked = 6, readOnly = 8, ioError = 10, corrupt = 11, full = 13, constraint = 19,
                  notADb = 26;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = error.databaseText();
    switch (code) {
    case busy:
    case locked:
        return {ErrorCode::DatabaseInUse, detail};
    case readOnly:
        return {ErrorCode::DatabaseReadOnly, detail};
    case full:
        return {ErrorCode::StorageFull, detail};
    case corrupt:
    case notADb:
        return {ErrorCode::DatabaseDamaged, detail};
    case constraint:
        return {ErrorCode::ConstraintViolated, detail};
    case ioError:
    default:
        return {ErrorCode::StorageFailed, detail.isEmpty() ? error.driverText() : detail};
    }
}

} // namespace

SqlError::SqlError(const QSqlError &error)
    : m_error(errorFor(error))
{ }

} // namespace convoke
