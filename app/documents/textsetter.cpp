// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/textsetter.h"

#include <QPainter>
#include <QTextCharFormat>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace convoke {

namespace {

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// The layout of one paragraph. Joining scripts keep their joins: there a letter spacing would tear words
/// apart.
class Paragraph final
{
public:
    Paragraph(const QString &text, TextStyle style)
        : m_layout(text, fontOf(style, hasRightToLeft(text)))
    {
        QTextOption option;
        option.setTextDirection(Qt::LayoutDirectionAuto);
        option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(false);
    }

    /// Calls @p each with every line of at most @p width points.
    template <typename Function>
    void breakInto(double width, Function each)
    {
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width * fontUnits);
            each(line);
        }
        m_layout.endLayout();
    }

    QTextLayout &layout() { return m_layout; }

    /// Gives a stretch of the text a voice of its own.
    void addStyle(qsizetype start, qsizetype length, TextStyle style)
    {
        QTextCharFormat format;
        format.setFont(fontOf(style, hasRightToLeft(m_layout.text())));
        m_formats.append({static_cast<int>(start), static_cast<int>(length), format});
        m_layout.setFormats(m_formats);
    }

private:
    QList<QTextLayout::FormatRange> m_formats;
    QTextLayout m_layout;
};

constexpr double unlimited = 100'000; ///< points
constexpr QChar softBreak(0x200B); ///< shown texts have none of their own: it would be visible as ⟦U+200B⟧
constexpr double tolerance = 0.05; ///< points: a line just as wide as its own text must not break

} // namespace

double TextSetter::width(const QString &text, TextStyle style)
{
    if (text.isEmpty()) {
        return 0;
    }
    const std::pair key(static_cast<int>(style), text);
    const auto known = m_widths.constFind(key);
    if (known != m_widths.cend()) {
        return *known;
    }
    double widest = 0;
    Paragraph(text, style).breakInto(unlimited, [&widest](const QTextLine &line) {
        widest = std::max(widest, line.naturalTextWidth() / fontUnits);
    });
    m_widths.insert(key, widest);
    return widest;
}

double TextSetter::widestWord(const QString &text, TextStyle style)
{
    double widest = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        widest = std::max(widest, width(word, style));
    }
    return widest;
}

QList<SetLine> TextSetter::lines(const QString &text, TextStyle style, double width)
{
    QList<SetLine> lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        const double natural = this->width(paragraph, style);
        if (natural <= width + tolerance) {
            lines.append({paragraph, natural});
        } else {
            addParagraph(lines, paragraph, style, width);
        }
    }
    return lines;
}

/// @p paragraph with places to break in words that are wider than the line: addresses break better after "@"
/// or "." than anywhere.
QString TextSetter::softened(const QString &paragraph, TextStyle style, double width)
{
    constexpr QStringView signs = u"@._/";
    QStringList words = paragraph.split(u' ');
    for (QString &word : words) {
        if (this->width(word, style) <= width) {
            continue;
        }
        for (qsizetype i = word.size() - 1; i > 0; --i) {
            if (signs.contains(word.at(i - 1))) {
                word.insert(i, softBreak);
            }
        }
    }
    return words.join(u' ');
}

void TextSetter::addParagraph(QList<SetLine> &lines, const QString &paragraph, TextStyle style, double width)
{
    const QString soft = softened(paragraph, style, width);
    Paragraph(soft, style).breakInto(width, [&lines, &soft](const QTextLine &line) {
        QString text = soft.mid(line.textStart(), line.textLength()).remove(softBreak);
        while (text.endsWith(u' ')) {
            text.chop(1);
        }
        lines.append({text, line.naturalTextWidth() / fontUnits});
    });
}

namespace {

/// The pieces of @p line, one for each stretch of @p words (of the whole paragraph) on it.
QList<SetPiece> piecesOf(const QTextLine &line, const QList<StyledWords> &words)
{
    QList<SetPiece> pieces;
    const qsizetype lineEnd = line.textStart() + line.textLength();
    qsizetype start = 0;
    for (const StyledWords &stretch : words) {
        const qsizetype from = std::max<qsizetype>(start, line.textStart());
        const qsizetype end = std::min<qsizetype>(start + stretch.text.size(), lineEnd);
        if (from < end) {
            const double one = line.cursorToX(static_cast<int>(from));
            const double other = line.cursorToX(static_cast<int>(end));
            pieces.append({{stretch.text.mid(from - start, end - from), std::abs(other - one) / fontUnits},
                           std::min(one, other) / fontUnits,
                           stretch.style});
        }
        start += stretch.text.size();
    }
    return pieces;
}

/// @p words in paragraphs, each without line breaks.
QList<QList<StyledWords>> paragraphsOf(const QList<StyledWords> &words)
{
    QList<QList<StyledWords>> paragraphs(1);
    for (const StyledWords &stretch : words) {
        const QStringList parts = stretch.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0) {
                paragraphs.append(QList<StyledWords>());
            }
            if (!parts.at(i).isEmpty()) {
                paragraphs.last().append({parts.at(i), stretch.style});
            }
        }
    }
    return paragraphs;
}

} // namespace

QList<QList<SetPiece>> TextSetter::lines(const QList<StyledWords> &words, double width)
{
    QList<QList<SetPiece>> lines;
    const QList<QList<StyledWords>> paragraphs = paragraphsOf(words);
    for (const QList<StyledWords> &parts : paragraphs) {
        QString text;
        for (const StyledWords &part : parts) {
            text += part.text;
        }
        Paragraph paragraph(text, TextStyle::Body);
        qsizetype start = 0;
        for (const StyledWords &part : parts) {
            paragraph.addStyle(start, part.text.size(), part.style);
            start += part.text.size();
        }
        paragraph.breakInto(width, [&](const QTextLine &line) { lines.append(piecesOf(line, parts)); });
    }
    return lines;
}

void TextSetter::draw(QPainter &painter, const QString &line, TextStyle style, const QPointF &start,
                      QRgb colour)
{
    Paragraph paragraph(line, style);
    double ascent = 0;
    double indent = 0;
    paragraph.breakInto(unlimited, [&](const QTextLine &set) {
        ascent = set.ascent();
        indent = set.naturalTextRect().left(); // not 0 where the text runs from right to left
    });
    painter.save();
    painter.setPen(QColor::fromRgb(colour));
    painter.translate(start);
    painter.scale(1 / fontUnits, 1 / fontUnits);
    paragraph.layout().draw(&painter, QPointF(-indent, -ascent));
    painter.restore();
}

} // namespace convoke
