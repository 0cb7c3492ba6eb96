// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/droppedsources.h"

#include "intake/htmltable.h"
#include "intake/mailbox.h"
#include "ui/applications/sourcefiles.h"
#include "ui/common/page.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DroppedSources
{
    Q_DECLARE_TR_FUNCTIONS(convoke::DroppedSources)
};

/// Two lines, and the same separator in both.
bool looksLikeATable(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    if (end < 0 || end + 1 >= text.size()) {
        return false;
    }
    const qsizetype second = text.indexOf('\n', end + 1);
    const QByteArray first = text.first(end);
    const QByteArray next = text.sliced(end + 1, (second < 0 ? text.size() : second) - end - 1);
    constexpr char separators[] = {'\t', ';', ','};
    return std::any_of(std::begin(separators), std::end(separators),
                       [&](char separator) { return first.contains(separator) && next.contains(separator); });
}

std::optional<NamedBytes> rawSourceOf(const QMimeData &content)
{
    const QByteArray mail = content.data(u"message/rfc822"_s);
    if (!mail.isEmpty()) {
        return NamedBytes{DroppedSources::tr("E-mail"), mail};
    }
    const QByteArray separated = content.data(u"text/tab-separated-values"_s);
    if (!separated.isEmpty()) {
        return NamedBytes{DroppedSources::tr("Copied table"), separated};
    }
    const QByteArray text = content.text().toUtf8();
    if (isMailFile(text)) {
        return NamedBytes{DroppedSources::tr("E-mail"), text};
    }
    if (looksLikeATable(text)) {
        return NamedBytes{DroppedSources::tr("Copied table"), text};
    }
    const QByteArray html = content.hasHtml() ? content.html().toUtf8() : QByteArray();
    if (mayHoldHtmlTable(html)) {
        return NamedBytes{DroppedSources::tr("Copied table"), html};
    }
    return std::nullopt;
}

} // namespace

SourceList sourcesOf(const QMimeData &content)
{
    const QStringList files = Page::filesOf(content);
    if (!files.isEmpty()) {
        return {files, {}};
    }
    const std::optional<NamedBytes> raw = rawSourceOf(content);
    return raw ? SourceList{{}, {*raw}} : SourceList();
}

bool maySourcesBeIn(const QMimeData &content)
{
    constexpr qsizetype lookedAt = 40;
    const QStringList files = Page::filesOf(content);
    return files.isEmpty() ? rawSourceOf(content).has_value()
                           : files.size() > lookedAt || !readableFiles(files).isEmpty();
}

QString sourceWords(const SourceList &sources)
{
    if (sources.count() != 1) {
        return DroppedSources::tr("%Ln file(s)", nullptr, static_cast<int>(sources.count()));
    }
    return sources.paths.isEmpty() ? sources.contents.first().name
                                   : QFileInfo(sources.paths.first()).fileName();
}

} // namespace convoke
