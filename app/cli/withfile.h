// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "composition/office.h"

#include <QFile>

namespace convoke {

/// Opens the file that is the command's first argument and runs @p work on it; an Error becomes the exit
/// code.
template <typename Function>
Exit withFile(const CommandContext &context, Function work)
{
    Result<std::unique_ptr<Office>> file = Office::open(context.arguments().at(0), context.clock());
    if (!file) {
        return CommandContext::refuse(file.error());
    }
    (*file)->setActor(context.arguments().value(QStringLiteral("--by"), QStringLiteral("convoke-cli")));
    const Result<Exit> done = work(**file);
    return done ? *done : CommandContext::refuse(done.error());
}

/// The meeting that is the command's second argument, with @p work on its document.
template <typename Function>
Exit withMeeting(const CommandContext &context, Function work)
{
    return withFile(context, [&](Office &file) -> Result<Exit> {
        const Result<MeetingId> id = file.meetings().find(context.arguments().at(1));
        if (!id) {
            return id.error();
        }
        const Result<MeetingDocument> document = file.meetings().load(*id);
        if (!document) {
            return document.error();
        }
        return work(file, *document);
    });
}

/// The whole of a small file, or of standard input for "-". Errors: FileNotFound, FileUnreadable,
/// FileTooLarge.
Result<QByteArray> readSmallFile(const QString &path);

} // namespace convoke
