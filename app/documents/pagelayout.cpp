// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pagelayout.h"

#include "documents/columnwidths.h"
#include "documents/pageflow.h"
#include "documents/pagefurniture.h"
#include "documents/papersize.h"
#include "documents/tablelayout.h"

#include <algorithm>
#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lays out one document.
class PageLayout final
{
public:
    PageLayout(const DocumentTemplate &kind, const DocumentTable &table, const DocumentOptions &options)
        : m_kind(kind)
        , m_table(table)
        , m_furniture(table, m_setter)
        , m_size(pageSizeOf(options.paper, options.orientation.value_or(kind.orientation)))
    { }

    PagedDocument lay();

private:
    [[nodiscard]] QRectF content() const
    {
        return m_furniture.contentOf(m_size, m_kind.margin * pointsPerMm);
    }
    [[nodiscard]] QList<DocumentTable> sheets() const;
    void writeTables(PageFlow &flow, double closing);
    void writeParagraphs(PageFlow &flow, const QStringList &paragraphs);

    const DocumentTemplate &m_kind;
    const DocumentTable &m_table;
    mutable TextSetter m_setter;
    mutable PageFurniture m_furniture;
    QSizeF m_size;
};

/// The table itself, or, when it has more boxes than fit beside each other, a table for each handful of them.
QList<DocumentTable> PageLayout::sheets() const
{
    constexpr double boxShare = 0.46; // of the width, at most, so that names keep their room
    QList<qsizetype> boxes;
    double widest = 1;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        if (m_table.columns.at(i).look == ColumnLook::Box) {
            boxes.append(i);
            widest = std::max(widest, m_table.columns.at(i).minWidth * pointsPerMm);
        }
    }
    const double most = std::max(1.0, std::floor(content().width() * boxShare / widest));
    const auto count = static_cast<qsizetype>(std::ceil(static_cast<double>(boxes.size()) / most));
    if (count <= 1) {
        return {m_table};
    }
    QList<DocumentTable> sheets;
    for (qsizetype sheet = 0; sheet < count; ++sheet) {
        DocumentTable part = m_table;
        for (qsizetype i = boxes.size() - 1; i >= 0; --i) {
            if (i * count / boxes.size() != sheet) {
                part.columns.removeAt(boxes.at(i));
                for (TableSection &section : part.sections) {
                    for (TableRow &row : section.rows) {
                        row.removeAt(boxes.at(i));
                    }
                }
            }
        }
        sheets.append(part);
    }
    return sheets;
}

void PageLayout::writeTables(PageFlow &flow, double closing)
{
    const QList<DocumentTable> parts = sheets();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            flow.startPage();
        }
        const bool last = i + 1 == parts.size();
        TableLayout(flow, m_setter, parts.at(i), m_kind.rowHeight * pointsPerMm, last ? closing : 0).place();
    }
}

void PageLayout::writeParagraphs(PageFlow &flow, const QStringList &paragraphs)
{
    constexpr double gap = 5;
    for (const QString &paragraph : paragraphs) {
        flow.write(m_setter.lines(paragraph, TextStyle::Body, flow.width()), flow.left(), TextStyle::Body);
        flow.advance(gap);
    }
    flow.advance(paragraphs.isEmpty() ? 0 : gap);
}

PagedDocument PageLayout::lay()
{
    PageFlow flow(content(), [this](PageFlow &page) { m_furniture.writeRunningHead(page); });
    for (qsizetype i = 0; i < m_kind.blocks.size(); ++i) {
        const TemplateBlock &block = m_kind.blocks.at(i);
        const bool signedBelow =
            i + 1 < m_kind.blocks.size() && m_kind.blocks.at(i + 1).type == BlockType::Signature;
        switch (block.type) {
        case BlockType::Heading:
            m_furniture.writeHeading(flow);
            break;
        case BlockType::Paragraphs:
            writeParagraphs(flow, m_table.paragraphs.value(block.from));
            break;
        case BlockType::Table:
            writeTables(flow, signedBelow ? m_furniture.signatureHeight() : 0);
            break;
        case BlockType::Signature:
            m_furniture.writeSignature(flow);
            break;
        case BlockType::Person:
        case BlockType::Signed:
        case BlockType::Fields:
        case BlockType::Answers:
        case BlockType::Lines:
            break; // of forms
        }
    }
    QList<DisplayPage> &pages = flow.pages();
    m_furniture.writeFeet(pages, m_size, m_kind.margin * pointsPerMm);
    const QString title =
        m_table.subtitle.isEmpty() ? m_table.title : m_table.title + u" – "_s + m_table.subtitle;
    return PagedDocument(title, m_table.language, m_size, pages);
}

} // namespace

PagedDocument layOut(const DocumentTemplate &kind, const DocumentTable &table, const DocumentOptions &options)
{
    return PageLayout(kind, table, options).lay();
}

} // namespace convoke
