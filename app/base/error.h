// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoke {

/// Every way in which a deed can fail. The words for people are in errorwords.h.
enum class ErrorCode {
    // files
    FileNotFound,
    FileExists,
    NotARegularFile,
    FileUnreadable,
    FileTooLarge,
    FileEmpty,
    WriteFailed,
    // databases
    NotADatabase,
    ForeignDatabase,
    NewerDatabase,
    DatabaseInUse,
    DatabaseReadOnly,
    DatabaseDamaged,
    DatabaseAltered,
    BackupFailed,
    StorageFull,
    StorageFailed,
    ConstraintViolated,
    // entities
    NotFound,
    ReferenceTaken,
    GroupInUse,
    ChangedMeanwhile,
    NothingToChange,
    // foreign documents
    FormatUnknown,
    FormatDamaged,
    LimitExceeded,
    DocumentInvalid,
    UnknownKey,
    ValueInvalid,
    MissingValue,
    HeadingsMissing,
    MappingInvalid,
    // ranking and selection
    NoCriteria,
    NoPlaces,
    NoSelection,
    SolverFailed,
    // deeds
    NameRequired,
    ReasonRequired,
    Cancelled,
    Unsupported,
};

/// What went wrong: a code that programs compare, and a detail (a path, a key, a row) that is not translated.
struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace convoke
