// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pagefurniture.h"

#include "documents/datewords.h"
#include "documents/documentwords.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double pageNumberWidth = 90; ///< points kept free at the right of the foot
constexpr double noteGap = 5; ///< between the note and the foot line
constexpr double writingHeight = 32; ///< above a line to sign on
constexpr double signatureGap = 16; ///< above the signature's title

double leadingOf(TextStyle style)
{
    return specOf(style).leading;
}

QRgb accentOf(const QString &colour)
{
    const QColor named = colour.startsWith(u'#') ? QColor(colour) : QColor();
    return named.isValid() ? named.rgb() : paper::accentColour;
}

} // namespace

/// A long rule in the lead group's colour, a short one for every group beside it.
void PageFurniture::writeAccent(PageFlow &flow)
{
    constexpr double thickness = 3.4;
    constexpr double leadLength = 56;
    constexpr double otherLength = 16;
    constexpr double gap = 4;
    constexpr qsizetype most = 6;
    double x = flow.left();
    const QStringList colours = m_table.colours.isEmpty()
        ? QStringList{QString()}
        : m_table.colours.first(std::min(most, m_table.colours.size()));
    for (qsizetype i = 0; i < colours.size(); ++i) {
        const double length = i == 0 ? leadLength : otherLength;
        flow.fill({x, flow.y(), length, thickness}, accentOf(colours.at(i)));
        x += length + gap;
    }
    flow.advance(thickness);
}

double PageFurniture::audienceWidth()
{
    return m_setter.width(m_table.audience, TextStyle::Tag);
}

void PageFurniture::writeAudience(PageFlow &flow, double top)
{
    flow.put({m_table.audience, audienceWidth()}, flow.right() - audienceWidth(), top, TextStyle::Tag);
}

void PageFurniture::writeHeading(PageFlow &flow)
{
    writeHeading(flow, m_table.title,
                 {{m_table.subtitle, TextStyle::Subtitle},
                  {m_table.whenWhere, TextStyle::Meta},
                  {m_table.remarks.join(u' '), TextStyle::Meta}});
}

void PageFurniture::writeHeading(PageFlow &flow, const QString &title, const QList<StyledWords> &lines)
{
    const double top = flow.y();
    writeAudience(flow, top - 3);
    writeAccent(flow);
    flow.advance(11);
    flow.write(m_setter.lines(title, TextStyle::Title, flow.width()), flow.left(), TextStyle::Title);
    flow.advance(3);
    for (const StyledWords &line : lines) {
        if (!line.text.isEmpty()) {
            flow.write(m_setter.lines(line.text, line.style, flow.width()), flow.left(), line.style);
            flow.advance(1.5);
        }
    }
    flow.advance(14);
    flow.mark(PageMark::Kind::Heading, top);
}

void PageFurniture::writeRunningHead(PageFlow &flow)
{
    writeRunningHead(flow, m_table.title, m_table.subtitle);
}

void PageFurniture::writeRunningHead(PageFlow &flow, const QString &title, const QString &subtitle)
{
    constexpr double gap = 8;
    const double top = flow.y();
    const double titleWidth = m_setter.width(title, TextStyle::RunningTitle);
    const double tag = m_table.audience.isEmpty() ? 0 : audienceWidth() + 2 * gap;
    flow.put({title, titleWidth}, flow.left(), top, TextStyle::RunningTitle);
    writeAudience(flow, top);
    const double x = flow.left() + titleWidth + gap;
    const QList<SetLine> lines = m_setter.lines(subtitle, TextStyle::RunningText, flow.right() - tag - x);
    flow.write(lines, x, TextStyle::RunningText);
    flow.advance(6);
}

void PageFurniture::writeField(PageFlow &flow, double x, double width, const QString &label)
{
    constexpr double rule = 0.6;
    flow.fill({x, flow.y() - rule, width, rule}, paper::strongRule);
    flow.put({label, m_setter.width(label, TextStyle::Note)}, x, flow.y() + 2, TextStyle::Note);
}

double PageFurniture::signatureHeight()
{
    return signatureGap + leadingOf(TextStyle::SectionHead) + writingHeight + leadingOf(TextStyle::Note) + 2;
}

void PageFurniture::writeSignature(PageFlow &flow)
{
    constexpr double gap = 18;
    const DocumentWords words(m_table.language);
    const QString title = m_table.organiser.isEmpty()
        ? words.text(u"signature.organiser"_s)
        : words.text(u"signature.organiser.named"_s, {{u"organiser", m_table.organiser}});
    if (!flow.fits(signatureHeight())) {
        flow.startPage();
    }
    const double top = flow.y();
    flow.advance(signatureGap);
    flow.write(m_setter.lines(title, TextStyle::SectionHead, flow.width()), flow.left(),
               TextStyle::SectionHead);
    flow.advance(writingHeight);
    const double width = std::min((flow.width() - 2 * gap) / 3, 190.0);
    double x = flow.left();
    for (const QString &field : {u"signature.place-date"_s, u"signature.name"_s, u"signature.signature"_s}) {
        writeField(flow, x, width, words.text(field));
        x += width + gap;
    }
    flow.advance(leadingOf(TextStyle::Note) + 2);
    flow.mark(PageMark::Kind::Signature, top);
}

QString PageFurniture::footText() const
{
    const DocumentWords words(m_table.language);
    QStringList parts{m_table.reference};
    if (m_table.printed.isValid()) {
        parts.append(words.text(u"printed"_s, {{u"date", dateInWords(m_table.printed, m_table.language)}}));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<SetLine> PageFurniture::footLines(double width)
{
    return m_setter.lines(footText(), TextStyle::Footer, width - pageNumberWidth);
}

QList<SetLine> PageFurniture::noteLines(double width)
{
    return m_table.pageNote.isEmpty() ? QList<SetLine>()
                                      : m_setter.lines(m_table.pageNote, TextStyle::Note, width);
}

QRectF PageFurniture::footOf(QSizeF size, double margin)
{
    constexpr double lowerMargin = 0.7; // the foot stands lower than the text would
    const double width = size.width() - 2 * margin;
    const double height = footHeight(width);
    return {margin, size.height() - margin * lowerMargin - height, width, height};
}

QRectF PageFurniture::contentOf(QSizeF size, double margin)
{
    constexpr double footGap = 10; // between what the page says and its foot
    return {margin, margin, size.width() - 2 * margin, footOf(size, margin).top() - footGap - margin};
}

void PageFurniture::writeFeet(QList<DisplayPage> &pages, QSizeF size, double margin)
{
    const QRectF below = footOf(size, margin);
    for (int i = 0; i < pages.size(); ++i) {
        writeFoot(pages[i], below, i, static_cast<int>(pages.size()));
    }
}

double PageFurniture::footHeight(double width)
{
    const auto lines = static_cast<double>(footLines(width).size());
    const auto notes = static_cast<double>(noteLines(width).size());
    return lines * leadingOf(TextStyle::Footer) + notes * leadingOf(TextStyle::Note)
        + (notes > 0 ? noteGap : 0);
}

void PageFurniture::writeFoot(DisplayPage &page, const QRectF &place, int index, int count)
{
    const DocumentWords words(m_table.language);
    double y = place.top();
    const QList<SetLine> notes = noteLines(place.width());
    for (const SetLine &line : notes) {
        PageFlow::put(page, line, place.left(), y, TextStyle::Note);
        y += leadingOf(TextStyle::Note);
    }
    y += notes.isEmpty() ? 0 : noteGap;
    const QString number =
        words.text(u"page"_s, {{u"page", QString::number(index + 1)}, {u"pages", QString::number(count)}});
    const double width = m_setter.width(number, TextStyle::Footer);
    PageFlow::put(page, {number, width}, place.right() - width, y, TextStyle::Footer);
    const QList<SetLine> lines = footLines(place.width());
    for (const SetLine &line : lines) {
        PageFlow::put(page, line, place.left(), y, TextStyle::Footer);
        y += leadingOf(TextStyle::Footer);
    }
    page.marks.append({PageMark::Kind::Foot, place});
}

} // namespace convoke
