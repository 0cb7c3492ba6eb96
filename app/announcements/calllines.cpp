// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/calllines.h"

#include "announcements/callfacts.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

CallLine callParagraph(const QString &text)
{
    return {CallLineKind::Paragraph, text};
}

CallLine callItem(const QString &text, int level)
{
    return {CallLineKind::Item, text, level};
}

void addCallItem(QList<CallLine> &lines, const QString &text, int level)
{
    const QStringList parts = callText(text).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts.at(i).simplified();
        const bool below = i > 0 && (part.startsWith(u"– ") || part.startsWith(u"- "));
        if (i == 0 || below) {
            lines.append(callItem(below ? part.mid(2) : part, below ? level + 1 : level));
        } else {
            lines.last().text += u' ' + part;
        }
    }
}

QList<CallLine> callTextLines(const QString &source)
{
    const RichText text = richTextFrom(callText(source));
    const QList<int> numbers = richNumbers(text);
    QList<CallLine> lines;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const RichBlock &block = text.at(i);
        const bool isItem = block.kind != RichBlockKind::Paragraph;
        CallLine line{isItem ? CallLineKind::Item : CallLineKind::Paragraph, block.text(), block.level};
        line.number = numbers.at(i);
        line.marked = block.runs;
        lines.append(line);
    }
    return lines;
}

QList<CallLine> unmarkedTextLines(const QString &text)
{
    QList<CallLine> lines;
    bool isOpen = false; // the line before goes on
    for (const QString &line : callText(text).split(u'\n')) {
        const QString words = line.simplified();
        const bool isItem = words.startsWith(u"– ") || words.startsWith(u"- ");
        if (isItem) {
            lines.append(callItem(words.mid(2)));
        } else if (isOpen && !words.isEmpty()) {
            lines.last().text += u' ' + words;
        } else if (!words.isEmpty()) {
            lines.append(callParagraph(words));
        }
        isOpen = !words.isEmpty();
    }
    return lines;
}

void linkWords(CallLine &line, const QString &words, const QString &target)
{
    const qsizetype at = line.text.lastIndexOf(words);
    if (at < 0) {
        return;
    }
    for (const RichRun &run : {RichRun{line.text.first(at)}, RichRun{words, false, false, target},
                               RichRun{line.text.sliced(at + words.size())}}) {
        if (!run.text.isEmpty()) {
            line.marked.append(run);
        }
    }
}

} // namespace convoke
