// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/errorwords.h"

#include <QJsonDocument>

namespace convoke {

namespace {

void put(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void CommandContext::say(const QString &line) const
{
    if (!wantsJson()) {
        put(stdout, line.toUtf8() + '\n');
    }
}

void CommandContext::give(const QJsonObject &document) const
{
    if (wantsJson()) {
        print(document);
    }
}

void CommandContext::giveList(const QJsonArray &document) const
{
    if (wantsJson()) {
        put(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
    }
}

void CommandContext::print(const QJsonObject &document)
{
    put(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void CommandContext::print(const QByteArray &bytes)
{
    put(stdout, bytes);
}

void CommandContext::complain(const QString &sentence)
{
    put(stderr, "convoke-cli: " + sentence.toUtf8() + '\n');
}

Exit CommandContext::refuse(const Error &error)
{
    complain(errorSentence(error));
    return Exit::Refused;
}

} // namespace convoke
