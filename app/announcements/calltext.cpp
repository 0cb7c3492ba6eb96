// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/calltext.h"

#include "announcements/markdowntext.h"
#include "documents/documentwords.h"

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

/// The text with its link, which stands in angle brackets so that it leads somewhere in every Markdown.
QString markdownOf(const CallLine &line)
{
    const qsizetype at = line.linked.isEmpty() ? -1 : line.text.lastIndexOf(line.linked);
    if (at < 0 || line.target.startsWith(u"mailto:")) {
        return markdownEscaped(line.text);
    }
    return markdownEscaped(line.text.left(at)) + u'<' + line.linked + u'>'
        + markdownEscaped(line.text.mid(at + line.linked.size()));
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
                out += QString(qsizetype(4) * (line.level - 1), u' ') + u"• "_s;
            }
            out += line.text;
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
        const CallLine *before = nullptr;
        for (const CallLine &line : section.lines) {
            const bool first = before == nullptr || before->kind == CallLineKind::Group;
            out += first ? u"\n\n"_s : separation(before, line);
            if (line.kind == CallLineKind::Item) {
                out += QString(qsizetype(2) * (line.level - 1), u' ') + u"- "_s;
            }
            out += (line.kind == CallLineKind::Group ? u"### "_s : QString()) + markdownOf(line);
            before = &line;
        }
    }
    return out + u'\n';
}

} // namespace convoke
