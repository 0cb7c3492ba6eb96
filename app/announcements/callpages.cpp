// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/callpages.h"

#include "documents/documentwords.h"
#include "documents/pageflow.h"
#include "documents/pagefurniture.h"
#include "documents/papersize.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double margin = 24 * pointsPerMm;
constexpr double paragraphGap = 6;
constexpr double itemGap = 3;
constexpr double factGap = 3;
constexpr double indent = 14; ///< of each level of a list

/// What frames the pages: the first one has the title in large, the others the words and the title in one
/// line.
DocumentTable furnitureOf(const CallOutline &call, bool isFirst)
{
    const QString heading = DocumentWords(call.language).text(u"call.heading"_s);
    DocumentTable table;
    table.kind = u"call"_s;
    table.language = call.language;
    table.reference = call.reference;
    table.colours = call.colours;
    table.title = isFirst ? call.title : heading;
    table.subtitle = isFirst ? QString() : call.title;
    table.audience = isFirst ? heading : QString();
    table.whenWhere = call.published;
    return table;
}

class CallLayout final
{
public:
    CallLayout(const CallOutline &call, PaperSize paper)
        : m_call(call)
        , m_first(furnitureOf(call, true))
        , m_others(furnitureOf(call, false))
        , m_heading(m_first, m_setter)
        , m_running(m_others, m_setter)
        , m_size(pageSizeOf(paper))
        , m_labelWidth(labelWidth())
    { }

    PagedDocument lay()
    {
        PageFlow flow(m_running.contentOf(m_size, margin),
                      [this](PageFlow &page) { m_running.writeRunningHead(page); });
        m_heading.writeHeading(flow);
        writeText(flow, m_call.lead.join(u' '), flow.left());
        flow.advance(paragraphGap);
        for (const CallFact &fact : m_call.facts) {
            writeFact(flow, fact);
        }
        for (const CallChapter &section : m_call.sections) {
            writeSection(flow, section);
        }
        QList<DisplayPage> &pages = flow.pages();
        m_running.writeFeet(pages, m_size, margin);
        return {m_call.headline, m_call.language, m_size, pages};
    }

private:
    void writeText(PageFlow &flow, const QString &text, double x, TextStyle style = TextStyle::Body)
    {
        flow.write(m_setter.lines(text, style, flow.right() - x), x, style);
    }
    static void writeRuns(PageFlow &flow, const CallLine &line, double x);
    void writeFact(PageFlow &flow, const CallFact &fact);
    void writeSection(PageFlow &flow, const CallChapter &section);
    void writeLine(PageFlow &flow, const CallLine &line);
    [[nodiscard]] double labelWidth();

    const CallOutline &m_call;
    TextSetter m_setter;
    DocumentTable m_first;
    DocumentTable m_others;
    PageFurniture m_heading;
    PageFurniture m_running;
    QSizeF m_size;
    double m_labelWidth; ///< of the widest label of a fact, with the gap behind it
};

TextStyle styleOf(const RichRun &run)
{
    if (!run.target.isEmpty()) {
        return run.strong && run.emphasis ? TextStyle::BodyLinkStrongEmphasis
            : run.strong                  ? TextStyle::BodyLinkStrong
            : run.emphasis                ? TextStyle::BodyLinkEmphasis
                                          : TextStyle::BodyLink;
    }
    return run.strong && run.emphasis ? TextStyle::BodyStrongEmphasis
        : run.strong                  ? TextStyle::BodyStrong
        : run.emphasis                ? TextStyle::BodyEmphasis
                                      : TextStyle::Body;
}

void CallLayout::writeRuns(PageFlow &flow, const CallLine &line, double x)
{
    QList<StyledWords> words;
    const QList<RichRun> runs = spelledOut(line.runs());
    for (const RichRun &run : runs) {
        words.append({run.text, styleOf(run)});
    }
    flow.write(TextSetter::lines(words, flow.right() - x), x);
}

double CallLayout::labelWidth()
{
    constexpr double gap = 14;
    double widest = 0;
    for (const CallFact &fact : m_call.facts) {
        widest = std::max(widest, m_setter.width(fact.label, TextStyle::SectionHead) + gap);
    }
    return widest;
}

void CallLayout::writeFact(PageFlow &flow, const CallFact &fact)
{
    const double x = flow.left() + m_labelWidth;
    QList<SetLine> lines;
    for (const QString &value : fact.values) {
        lines += m_setter.lines(value, TextStyle::Body, flow.right() - x);
    }
    const double leading = specOf(TextStyle::Body).leading;
    if (!flow.fits(static_cast<double>(lines.size()) * leading)) {
        flow.startPage();
    }
    // On one line with the value, though the voices differ in leading.
    const double lower = (leading - specOf(TextStyle::SectionHead).leading) / 2;
    flow.put({fact.label, m_setter.width(fact.label, TextStyle::SectionHead)}, flow.left(), flow.y() + lower,
             TextStyle::SectionHead);
    flow.write(lines, x, TextStyle::Body);
    flow.advance(factGap);
}

void CallLayout::writeSection(PageFlow &flow, const CallChapter &section)
{
    constexpr double gap = 10;
    constexpr double below = 2;
    constexpr int linesToKeep = 2; // a heading never stands alone at the bottom
    const double needed =
        gap + specOf(TextStyle::Heading).leading + below + linesToKeep * specOf(TextStyle::Body).leading;
    if (flow.fits(needed)) {
        flow.advance(gap);
    } else {
        flow.startPage();
    }
    const double top = flow.y();
    writeText(flow, section.heading, flow.left(), TextStyle::Heading);
    flow.advance(below);
    flow.mark(PageMark::Kind::SectionHead, top);
    for (const CallLine &line : section.lines) {
        writeLine(flow, line);
    }
}

void CallLayout::writeLine(PageFlow &flow, const CallLine &line)
{
    const double top = flow.y();
    switch (line.kind) {
    case CallLineKind::Group:
        if (flow.fits(3 * specOf(TextStyle::Body).leading)) {
            flow.advance(itemGap);
        } else {
            flow.startPage();
        }
        writeText(flow, line.text, flow.left(), TextStyle::SectionHead);
        flow.advance(itemGap);
        break;
    case CallLineKind::Item: {
        if (!flow.fits(specOf(TextStyle::Body).leading)) {
            flow.startPage();
        }
        const double x = flow.left() + indent * line.level;
        const QString bullet = line.number > 0 ? QString::number(line.number) + u'.' : u"•"_s;
        flow.put({bullet, m_setter.width(bullet, TextStyle::Body)}, x - indent + 4, flow.y(),
                 TextStyle::Body);
        writeRuns(flow, line, x);
        flow.advance(itemGap);
        break;
    }
    case CallLineKind::Paragraph:
        writeRuns(flow, line, flow.left());
        flow.advance(paragraphGap);
        flow.mark(PageMark::Kind::Paragraph, top);
        break;
    }
}

} // namespace

PagedDocument callPages(const CallOutline &call, PaperSize paper)
{
    return CallLayout(call, paper).lay();
}

} // namespace convoke
