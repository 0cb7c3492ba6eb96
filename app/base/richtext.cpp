// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/richtext.h"

#include "base/richinline.h"
#include "base/weblink.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The beginning of a line that makes it an item.
struct Marker
{
    RichBlockKind kind = RichBlockKind::Paragraph; ///< Paragraph: none
    int number = 0;
    qsizetype indent = 0; ///< blanks before it
    qsizetype length = 0; ///< with the blanks before and behind it
};

Marker markerOf(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t')) {
        ++at;
    }
    const qsizetype indent = at;
    constexpr QStringView bullets = u"-•*–";
    if (at + 1 < line.size() && bullets.contains(line.at(at)) && line.at(at + 1).isSpace()) {
        return {RichBlockKind::Bullet, 0, indent, at + 2};
    }
    constexpr qsizetype mostDigits = 3;
    int number = 0;
    while (at < line.size() && at - indent < mostDigits && line.at(at) >= u'0' && line.at(at) <= u'9') {
        number = number * 10 + line.at(at).digitValue();
        ++at;
    }
    const bool isNumbered = at > indent && at + 1 < line.size()
        && (line.at(at) == u'.' || line.at(at) == u')') && line.at(at + 1).isSpace();
    return isNumbered ? Marker{RichBlockKind::Numbered, number, indent, at + 2} : Marker{};
}

/// Line after line into blocks.
class BlockReader final
{
public:
    void take(QStringView line)
    {
        if (line.trimmed().isEmpty()) {
            m_open = false;
            return;
        }
        const Marker marker = markerOf(line);
        if (continuesList(marker)) {
            addItem(marker, line.sliced(marker.length));
        } else if (m_open && (!isInList() || line.at(0).isSpace())) {
            m_sources.last() += u'\n' + line.trimmed().toString();
        } else {
            m_numbers = {};
            add({RichBlockKind::Paragraph, 1, {}}, line);
        }
    }

    RichText blocks()
    {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            m_blocks[i].runs = richRunsFrom(m_sources.at(i));
        }
        return m_blocks;
    }

private:
    [[nodiscard]] bool isInList() const
    {
        return !m_blocks.isEmpty() && m_blocks.constLast().kind != RichBlockKind::Paragraph;
    }
    [[nodiscard]] int levelOf(const Marker &marker) const
    {
        const int wanted = static_cast<int>(qMin<qsizetype>(marker.indent / 2, deepestRichLevel)) + 1;
        return qMin(qMin(wanted, deepestRichLevel), isInList() ? m_blocks.constLast().level + 1 : 1);
    }
    /// A number counts where it is the next one of its list: "4. November" begins none.
    [[nodiscard]] bool continuesList(const Marker &marker) const
    {
        return marker.kind == RichBlockKind::Bullet
            || (marker.kind == RichBlockKind::Numbered
                && marker.number == m_numbers[static_cast<size_t>(levelOf(marker))] + 1);
    }
    void addItem(const Marker &marker, QStringView text)
    {
        const int level = levelOf(marker);
        const auto deeper = m_numbers.begin() + level;
        std::fill(marker.kind == RichBlockKind::Numbered ? deeper + 1 : deeper, m_numbers.end(), 0);
        m_numbers[static_cast<size_t>(level)] = marker.number;
        add({marker.kind, level, {}}, text);
    }
    void add(const RichBlock &block, QStringView text)
    {
        m_blocks.append(block);
        m_sources.append(text.trimmed().toString());
        m_open = true;
    }

    RichText m_blocks;
    QStringList m_sources; ///< of the blocks' runs
    std::array<int, deepestRichLevel + 1> m_numbers{}; ///< the last number, by level
    bool m_open = false; ///< the last block may go on
};

} // namespace

QString RichBlock::text() const
{
    QString text;
    for (const RichRun &run : runs) {
        text += run.text;
    }
    return text;
}

RichText richTextFrom(QStringView source)
{
    BlockReader reader;
    while (!source.isEmpty()) {
        const qsizetype end = source.indexOf(u'\n');
        const QStringView line = end < 0 ? source : source.first(end);
        reader.take(line.endsWith(u'\r') ? line.chopped(1) : line);
        source = end < 0 ? QStringView() : source.sliced(end + 1);
    }
    return reader.blocks();
}

QList<int> richNumbers(const RichText &text)
{
    QList<int> numbers;
    std::array<int, deepestRichLevel + 1> last{};
    for (const RichBlock &block : text) {
        const auto level = static_cast<size_t>(qBound(1, block.level, deepestRichLevel));
        if (block.kind == RichBlockKind::Paragraph) {
            last = {};
        } else {
            std::fill(last.begin() + static_cast<qsizetype>(level) + 1, last.end(), 0);
            last.at(level) = block.kind == RichBlockKind::Numbered ? last.at(level) + 1 : 0;
        }
        numbers.append(block.kind == RichBlockKind::Numbered ? last.at(level) : 0);
    }
    return numbers;
}

QString plainRichText(const RichText &text)
{
    const QList<int> numbers = richNumbers(text);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const RichBlock &block = text.at(i);
        const bool isItem = block.kind != RichBlockKind::Paragraph;
        if (i > 0) {
            out += isItem && text.at(i - 1).kind != RichBlockKind::Paragraph ? u"\n"_s : u"\n\n"_s;
        }
        if (isItem) {
            out += QString(qsizetype(2) * (block.level - 1), u' ')
                + (numbers.at(i) > 0 ? u"%1. "_s.arg(numbers.at(i)) : u"• "_s);
        }
        out += block.text();
    }
    return out;
}

bool isRichTarget(const QString &target)
{
    if (isWebLink(target)) {
        return true;
    }
    const QUrl url(target, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"mailto" && url.path().indexOf(u'@') > 0;
}

} // namespace convoke
