// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/calltext.h"

#include "announcements/markdowntext.h"
#include "base/richinline.h"
#include "documents/documentwords.h"

#include <numeric>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString labelled(const CallOutline &call, const QString &label, const QString &value)
{
    return DocumentWords(call.language).text(u"call.label"_s, {{u"label", label}, {u"value", value}});
}

/// Items stand under each other; everything else has an empty line before it.
QString separation(const CallLine *before, const CallLine &line)
{
    const bool tight =
        before != nullptr && line.kind == CallLineKind::Item && before->kind != CallLineKind::Paragraph;
    return tight ? u"\n"_s : u"\n\n"_s;
}

/// Words that stand in a line, behind something.
QString markdownInside(const QString &words)
{
    return markdownLine(u'x' + words).sliced(1);
}

/// The text with its marks; an address stands in angle brackets so that it leads somewhere in every Markdown,
/// and one of a mailbox as it is.
QString markdownOf(const CallLine &line)
{
    QList<RichRun> runs = line.runs();
    for (RichRun &run : runs) {
        const bool isMailbox = run.target.startsWith(u"mailto:") && run.text.contains(u'@');
        run.target = isMailbox ? QString() : run.target;
    }
    const QString source = richRunsSource(runs,
                                          {[](const QString &words, bool) { return markdownInside(words); },
                                           [](const QString &target) {
                                               return u'<' + target + u'>';
                                           }});
    QStringList lines;
    const QStringList all = source.split(u'\n');
    for (QString each : all) {
        const qsizetype leading = signToEscape(each);
        const bool isMark = leading >= 0 && (each.at(leading) == u'*' || each.at(leading) == u'_');
        lines.append(leading < 0 || isMark ? each : each.insert(leading, u'\\'));
    }
    return lines.join(u"  \n"_s);
}

/// What stands before the words of an item.
QString bulletOf(const CallLine &line, const QString &bullet)
{
    return line.number > 0 ? u"%1. "_s.arg(line.number) : bullet + u' ';
}

QString plainOf(const CallLine &line)
{
    QString text;
    const QList<RichRun> runs = spelledOut(line.runs());
    for (const RichRun &run : runs) {
        text += run.text;
    }
    return text;
}

/// @p text with all lines but the first moved to the right.
QString hanging(QString text, qsizetype indent)
{
    return text.replace(u'\n', u'\n' + QString(indent, u' '));
}

QString markdownLines(const QList<CallLine> &lines)
{
    QString out;
    QList<qsizetype> widths; // of the bullets above, by level
    const CallLine *before = nullptr;
    for (const CallLine &line : lines) {
        const bool first = before == nullptr || before->kind == CallLineKind::Group;
        out += first ? u"\n\n"_s : separation(before, line);
        if (line.kind == CallLineKind::Item) {
            widths.resize(qMin<qsizetype>(widths.size(), line.level - 1));
            const qsizetype indent = std::accumulate(widths.cbegin(), widths.cend(), qsizetype(0));
            const QString bullet = bulletOf(line, u"-"_s);
            out += QString(indent, u' ') + bullet + hanging(markdownOf(line), indent + bullet.size());
            widths.append(bullet.size());
        } else {
            out += (line.kind == CallLineKind::Group ? u"### "_s : QString()) + markdownOf(line);
            widths.clear();
        }
        before = &line;
    }
    return out;
}

} // namespace

QString callPlainText(const CallOutline &call)
{
    QString out = call.headline;
    if (!call.published.isEmpty()) {
        out += u"\n\n"_s + call.published;
    }
    out += u"\n\n"_s + call.lead.join(u' ');
    for (qsizetype i = 0; i < call.facts.size(); ++i) {
        out += (i == 0 ? u"\n\n"_s : u"\n"_s)
            + labelled(call, call.facts.at(i).label, call.facts.at(i).values.join(u"; "_s));
    }
    for (const CallChapter &section : call.sections) {
        out += u"\n\n"_s + section.heading;
        const CallLine *before = nullptr;
        for (const CallLine &line : section.lines) {
            out += separation(before, line);
            if (line.kind == CallLineKind::Item) {
                const qsizetype indent = qsizetype(4) * (line.level - 1);
                const QString bullet = bulletOf(line, u"•"_s);
                out += QString(indent, u' ') + bullet + hanging(plainOf(line), indent + bullet.size());
            } else {
                out += plainOf(line);
            }
            before = &line;
        }
    }
    return out + u'\n';
}

QString callMarkdown(const CallOutline &call)
{
    QString out = u"# "_s + markdownEscaped(call.headline);
    if (!call.published.isEmpty()) {
        out += u"\n\n"_s + markdownEscaped(call.published);
    }
    out += u"\n\n"_s + markdownEscaped(call.lead.join(u' '));
    for (qsizetype i = 0; i < call.facts.size(); ++i) {
        const CallFact &fact = call.facts.at(i);
        const QString label = labelled(call, fact.label, QString()).trimmed();
        out += (i == 0 ? u"\n\n**"_s : u"  \n**"_s) + label + u"** "_s
            + markdownEscaped(fact.values.join(u"; "_s));
    }
    for (const CallChapter &section : call.sections) {
        out += u"\n\n## "_s + section.heading;
        out += markdownLines(section.lines);
    }
    return out + u'\n';
}

} // namespace convoke
