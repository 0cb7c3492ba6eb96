// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"

#include <QCoreApplication>

namespace convoke {

namespace {

QString words(const char *sentence, const QString &detail)
{
    const QString translated = QCoreApplication::translate("convoke::Error", sentence);
    return translated.contains(QStringLiteral("%1")) ? translated.arg(detail) : translated;
}

const char *sentenceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return QT_TRANSLATE_NOOP("convoke::Error", "There is no file “%1”. Nothing was changed.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "“%1” exists already and was left as it is. Choose another name.");
    case ErrorCode::NotARegularFile:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "“%1” is a folder or a device, not a file. Nothing was changed.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP(
            "convoke::Error", "“%1” cannot be read. Check that it is still there and that you may open it.");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The file is too large to be read safely (%1). Nothing was taken in.");
    case ErrorCode::FileEmpty:
        return QT_TRANSLATE_NOOP("convoke::Error", "“%1” is empty. Nothing was taken in.");
    case ErrorCode::WriteFailed:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The file could not be written (%1). What was there before is unchanged.");
    case ErrorCode::NotADatabase:
        return QT_TRANSLATE_NOOP("convoke::Error", "“%1” is not a Convoke database. It was not changed.");
    case ErrorCode::ForeignDatabase:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "“%1” is a database of another program. It was not changed.");
    case ErrorCode::NewerDatabase:
        return QT_TRANSLATE_NOOP(
            "convoke::Error",
            "This file was written by a newer Convoke (%1). It was not changed. Open it with that version.");
    case ErrorCode::DatabaseInUse:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The file is in use by %1. Close it there, then try again.");
    case ErrorCode::DatabaseReadOnly:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "“%1” may not be written, so it was not opened. Copy it to a folder of "
                                 "yours or ask for the right to change it.");
    case ErrorCode::DatabaseDamaged:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The database is damaged (%1). It was not changed. Open the newest backup.");
    case ErrorCode::DatabaseAltered:
        return QT_TRANSLATE_NOOP(
            "convoke::Error",
            "The database holds something that Convoke did not put there (%1). It was not changed.");
    case ErrorCode::BackupFailed:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "No safe backup could be made (%1), so nothing was changed.");
    case ErrorCode::StorageFull:
        return QT_TRANSLATE_NOOP(
            "convoke::Error",
            "The disk is full. The last change was not kept; everything before it is safe.");
    case ErrorCode::StorageFailed:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The database refused the change (%1). Nothing was changed.");
    case ErrorCode::ConstraintViolated:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The change would contradict other data (%1). Nothing was changed.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("convoke::Error", "There is no %1 in this file.");
    case ErrorCode::ReferenceTaken:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "There is a meeting %1 already. Choose another reference.");
    case ErrorCode::GroupInUse:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "Meetings of the working group %1 are in this file. Nothing was changed.");
    case ErrorCode::ChangedMeanwhile:
        return QT_TRANSLATE_NOOP(
            "convoke::Error",
            "This cannot be undone any more: it was changed again since (%1). Nothing was changed.");
    case ErrorCode::NothingToChange:
        return QT_TRANSLATE_NOOP("convoke::Error", "There was nothing to change.");
    case ErrorCode::FormatUnknown:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The kind of file was not recognised (%1). Nothing was taken in.");
    case ErrorCode::FormatDamaged:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The file is damaged or cut short (%1). Nothing was taken in.");
    case ErrorCode::LimitExceeded:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The file goes beyond what can be read safely (%1). Nothing was taken in.");
    case ErrorCode::DocumentInvalid:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The document is not a meeting document (%1). Nothing was added.");
    case ErrorCode::UnknownKey:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The document has a key that Convoke does not know: %1. Nothing was added.");
    case ErrorCode::ValueInvalid:
        return QT_TRANSLATE_NOOP("convoke::Error", "A value cannot be right: %1. Nothing was changed.");
    case ErrorCode::MissingValue:
        return QT_TRANSLATE_NOOP("convoke::Error", "A value is missing: %1. Nothing was changed.");
    case ErrorCode::HeadingsMissing:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "No row of headings was found (%1). Nothing was taken in.");
    case ErrorCode::MappingInvalid:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The mapping of columns cannot be used: %1. Nothing was taken in.");
    case ErrorCode::NoCriteria:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "%1 has no criteria with a score yet. Add criteria in the stage Call.");
    case ErrorCode::NoPlaces:
        return QT_TRANSLATE_NOOP(
            "convoke::Error",
            "%1 does not say how many places there are. Enter the places in the stage Call.");
    case ErrorCode::NoSelection:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "Nobody has been selected for %1 yet. Propose and decide first.");
    case ErrorCode::SolverFailed:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "The best group could not be computed (%1). Nothing was changed.");
    case ErrorCode::NameRequired:
        return QT_TRANSLATE_NOOP("convoke::Error", "Say who decides: a name is needed. Nothing was changed.");
    case ErrorCode::ReasonRequired:
        return QT_TRANSLATE_NOOP("convoke::Error",
                                 "Give a reason: it is kept with the decision. Nothing was changed.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("convoke::Error", "Cancelled. Nothing was changed.");
    case ErrorCode::Unsupported:
        return QT_TRANSLATE_NOOP("convoke::Error", "That is not possible: %1.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorSentence(const Error &error)
{
    return words(sentenceFor(error.code), error.detail);
}

} // namespace convoke
