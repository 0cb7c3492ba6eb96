// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailsorting.h"
#include "intake/namedbytes.h"
#include "intake/tablereader.h"

#include <QTimeZone>

namespace convoke {

/// What is to be taken in together: files and folders, and content that came without a file.
struct SourceList
{
    QStringList paths;
    QList<NamedBytes> contents;

    [[nodiscard]] bool isEmpty() const { return paths.isEmpty() && contents.isEmpty(); }
    [[nodiscard]] qsizetype count() const { return paths.size() + contents.size(); }

    friend bool operator==(const SourceList &, const SourceList &) = default;
};

/// What stands in some sources: tables, e-mails, and what is neither.
struct SourceBatch
{
    QList<SourceTable> tables;
    QList<MailFile> mails;
    QList<RefusedPart> refused;
};

struct SourceOptions
{
    QTimeZone zone; ///< the meeting's, for what e-mails say of times
    bool withMails = true; ///< false: e-mails are refused, as an address book takes none
    QString encoding; ///< for separated text, as in textdecoding.h; empty: found out
    ReadProgress progress;
};

/// Reads everything, each source by its content: tables with readTables(), e-mails and mailboxes with
/// readMailFile(). What cannot be read is refused with its reason and the rest is read. Error: Cancelled.
Result<SourceBatch> readSources(const SourceList &sources, const SourceOptions &options);

} // namespace convoke
