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

#define CONVOKE_WORDS(sentence) QT_TRANSLATE_NOOP("convoke::Error", sentence)

const char *sentenceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return CONVOKE_WORDS("There is no file “%1”. Nothing was changed.");
    case ErrorCode::FileExists:
        return CONVOKE_WORDS("“%1” exists already and was left as it is. Choose another name.");
    case ErrorCode::NotARegularFile:
        return CONVOKE_WORDS("“%1” is a folder or a device, not a file. Nothing was changed.");
    case ErrorCode::FileUnreadable:
        return CONVOKE_WORDS("“%1” cannot be read. Check that it is still there and that you may open it.");
    case ErrorCode::FileTooLarge:
        return CONVOKE_WORDS("The file is too large to be read safely (%1). Nothing was taken in.");
    case ErrorCode::FileEmpty:
        return CONVOKE_WORDS("“%1” is empty. Nothing was taken in.");
    case ErrorCode::WriteFailed:
        return CONVOKE_WORDS("The file could not be written (%1). What was there before is unchanged.");
    case ErrorCode::NotADatabase:
        return CONVOKE_WORDS("“%1” is not a Convoke database. It was not changed.");
    case ErrorCode::ForeignDatabase:
        return CONVOKE_WORDS("“%1” is a database of another program. It was not changed.");
    case ErrorCode::NewerDatabase:
        return CONVOKE_WORDS("This file was written by a newer Convoke (%1). It was not changed. Open it with that version.");
    case ErrorCode::DatabaseInUse:
        return CONVOKE_WORDS("The file is in use by %1. Close it there, then try again.");
    case ErrorCode::DatabaseReadOnly:
        return CONVOKE_WORDS("“%1” may not be written, so it was not opened. Copy it to a folder of yours or ask for the right to change it.");
    case ErrorCode::DatabaseDamaged:
        return CONVOKE_WORDS("The database is damaged (%1). It was not changed. Open the newest backup.");
    case ErrorCode::DatabaseAltered:
        return CONVOKE_WORDS("The database holds something that Convoke did not put there (%1). It was not changed.");
    case ErrorCode::BackupFailed:
        return CONVOKE_WORDS("No safe backup could be made (%1), so nothing was changed.");
    case ErrorCode::StorageFull:
        return CONVOKE_WORDS("The disk is full. The last change was not kept; everything before it is safe.");
    case ErrorCode::StorageFailed:
        return CONVOKE_WORDS("The database refused the change (%1). Nothing was changed.");
    case ErrorCode::ConstraintViolated:
        return CONVOKE_WORDS("The change would contradict other data (%1). Nothing was changed.");
    case ErrorCode::NotFound:
        return CONVOKE_WORDS("There is no %1 in this file.");
    case ErrorCode::ReferenceTaken:
        return CONVOKE_WORDS("There is a meeting %1 already. Choose another reference.");
    case ErrorCode::ChangedMeanwhile:
        return CONVOKE_WORDS("This cannot be undone any more: it was changed again since (%1). Nothing was changed.");
    case ErrorCode::NothingToChange:
        return CONVOKE_WORDS("There was nothing to change.");
    case ErrorCode::FormatUnknown:
        return CONVOKE_WORDS("The kind of file was not recognised (%1). Nothing was taken in.");
    case ErrorCode::FormatDamaged:
        return CONVOKE_WORDS("The file is damaged or cut short (%1). Nothing was taken in.");
    case ErrorCode::LimitExceeded:
        return CONVOKE_WORDS("The file goes beyond what can be read safely (%1). Nothing was taken in.");
    case ErrorCode::DocumentInvalid:
        return CONVOKE_WORDS("The document is not a meeting document (%1). Nothing was added.");
    case ErrorCode::UnknownKey:
        return CONVOKE_WORDS("The document has a key that Convoke does not know: %1. Nothing was added.");
    case ErrorCode::ValueInvalid:
        return CONVOKE_WORDS("A value cannot be right: %1. Nothing was changed.");
    case ErrorCode::MissingValue:
        return CONVOKE_WORDS("A value is missing: %1. Nothing was changed.");
    case ErrorCode::HeadingsMissing:
        return CONVOKE_WORDS("No row of headings was found (%1). Nothing was taken in.");
    case ErrorCode::MappingInvalid:
        return CONVOKE_WORDS("The mapping of columns cannot be used: %1. Nothing was taken in.");
    case ErrorCode::NoCriteria:
        return CONVOKE_WORDS("%1 has no criteria with a score yet. Add criteria in the stage Call.");
    case ErrorCode::NoPlaces:
        return CONVOKE_WORDS("%1 does not say how many places there are. Enter the places in the stage Call.");
    case ErrorCode::NoSelection:
        return CONVOKE_WORDS("Nobody has been selected for %1 yet. Propose and decide first.");
    case ErrorCode::SolverFailed:
        return CONVOKE_WORDS("The best group could not be computed (%1). Nothing was changed.");
    case ErrorCode::NameRequired:
        return CONVOKE_WORDS("Say who decides: a name is needed. Nothing was changed.");
    case ErrorCode::ReasonRequired:
        return CONVOKE_WORDS("Give a reason: it is kept with the decision. Nothing was changed.");
    case ErrorCode::Cancelled:
        return CONVOKE_WORDS("Cancelled. Nothing was changed.");
    case ErrorCode::Unsupported:
        return CONVOKE_WORDS("That is not possible: %1.");
    }
    Q_UNREACHABLE();
}

#undef CONVOKE_WORDS

} // namespace

QString errorSentence(const Error &error)
{
    return words(sentenceFor(error.code), error.detail);
}

} // namespace convoke
