// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/formlayout.h"

#include "documents/documentwords.h"
#include "documents/pageflow.h"
#include "documents/pagefurniture.h"
#include "documents/papersize.h"
#include "documents/participantcells.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double boxSide = 11;
constexpr double fieldGap = 11;
constexpr double writingGap = 22; ///< between lines to write on

/// Lays out one document of forms.
class FormLayout final
{
public:
    FormLayout(const DocumentTemplate &kind, const DocumentContent &content, const DocumentTable &table,
               const DocumentOptions &options)
        : m_kind(kind)
        , m_content(content)
        , m_table(table)
        , m_options(options)
        , m_words(table.language)
        , m_fields(formFields(content.criteria, m_words))
        , m_cells(table.language)
        , m_furniture(table, m_setter)
        , m_size(pageSizeOf(options.paper, options.orientation.value_or(kind.orientation)))
        , m_flow(m_furniture.contentOf(m_size, margin()), [this](PageFlow &flow) { writeHead(flow); })
    { }

    PagedDocument lay();

private:
    [[nodiscard]] double margin() const { return m_kind.margin * pointsPerMm; }
    [[nodiscard]] QString titleOf(const Participant &person) const;
    void writeHead(PageFlow &flow);
    void writePerson(const Participant &person);
    void writeSigned();
    void writeFields(const Participant &person);
    void writeField(const SheetField &field);
    [[nodiscard]] double heightOf(const SheetField &field);
    double writeBox(double x, const QString &label);
    void writeLines(int count);
    void writeAnswers(const Participant &person);
    void writeTitle(const QString &title);
    void writeText(const QString &text, TextStyle style);
    [[nodiscard]] double heightOf(const QString &text, TextStyle style);

    const DocumentTemplate &m_kind;
    const DocumentContent &m_content;
    const DocumentTable &m_table;
    const DocumentOptions &m_options;
    DocumentWords m_words;
    QList<SheetField> m_fields;
    ParticipantCells m_cells;
    TextSetter m_setter;
    PageFurniture m_furniture;
    QSizeF m_size;
    const Participant *m_person = nullptr; ///< whose pages are being written
    bool m_isFirstPage = true; ///< of that person
    PageFlow m_flow;
};

QString FormLayout::titleOf(const Participant &person) const
{
    const QString name = oneLine(person.givenName + u' ' + person.familyName);
    if (name.isEmpty() || person.code.isEmpty()) {
        return name + person.code;
    }
    return person.code + u"  "_s + name;
}

void FormLayout::writeHead(PageFlow &flow)
{
    if (m_person != nullptr && !m_isFirstPage) {
        m_furniture.writeRunningHead(flow, m_table.title,
                                     m_words.text(u"form.continued"_s, {{u"title", titleOf(*m_person)}}));
    }
}

double FormLayout::heightOf(const QString &text, TextStyle style)
{
    return text.isEmpty()
        ? 0
        : static_cast<double>(m_setter.lines(text, style, m_flow.width()).size()) * specOf(style).leading;
}

void FormLayout::writeText(const QString &text, TextStyle style)
{
    if (!text.isEmpty()) {
        m_flow.write(m_setter.lines(text, style, m_flow.width()), m_flow.left(), style);
    }
}

void FormLayout::writeTitle(const QString &title)
{
    constexpr double least = 40; // below a title there is room for something
    if (!m_flow.fits(specOf(TextStyle::SectionHead).leading + least)) {
        m_flow.startPage();
    }
    const double top = m_flow.y();
    writeText(title, TextStyle::SectionHead);
    m_flow.advance(4);
    m_flow.mark(PageMark::Kind::SectionHead, top);
}

void FormLayout::writePerson(const Participant &person)
{
    QStringList facts;
    for (const QString &key : {u"function"_s, u"organisation"_s, u"country"_s}) {
        const QString text = m_cells.cell(person, key).text;
        if (!text.isEmpty() && !(m_options.chathamHouse && key != u"country")) {
            facts.append(text);
        }
    }
    m_furniture.writeHeading(m_flow, titleOf(person),
                             {{facts.join(u" · "_s), TextStyle::Subtitle},
                              {m_table.title + u" · "_s + m_table.subtitle, TextStyle::Meta}});
}

void FormLayout::writeSigned()
{
    constexpr double room = 20;
    constexpr double gap = 18;
    const double note = specOf(TextStyle::Note).leading;
    if (!m_flow.fits(room + note)) {
        m_flow.startPage();
    }
    const double top = m_flow.y();
    m_flow.advance(room);
    const double width = (m_flow.width() - gap) / 3;
    m_furniture.writeField(m_flow, m_flow.left(), 2 * width, m_words.text(u"form.reviewer"_s));
    m_furniture.writeField(m_flow, m_flow.left() + 2 * width + gap, width, m_words.text(u"form.date"_s));
    m_flow.advance(note + 18);
    m_flow.mark(PageMark::Kind::Signature, top);
}

/// An empty box with its label at the right of it; gives where the next one begins.
double FormLayout::writeBox(double x, const QString &label)
{
    constexpr double rule = 0.7;
    constexpr double gap = 4;
    constexpr double apart = 15;
    const double leading = specOf(TextStyle::Body).leading;
    const double top = m_flow.y() + (leading - boxSide) / 2;
    m_flow.fill({x, top, boxSide, rule}, paper::strongRule);
    m_flow.fill({x, top + boxSide - rule, boxSide, rule}, paper::strongRule);
    m_flow.fill({x, top, rule, boxSide}, paper::strongRule);
    m_flow.fill({x + boxSide - rule, top, rule, boxSide}, paper::strongRule);
    const double width = m_setter.width(label, TextStyle::Body);
    m_flow.put({label, width}, x + boxSide + gap, m_flow.y(), TextStyle::Body);
    return x + boxSide + gap + width + apart;
}

double FormLayout::heightOf(const SheetField &field)
{
    return heightOf(oneLine(field.label), TextStyle::BodyStrong)
        + heightOf(manyLines(field.guidance), TextStyle::CellQuiet)
        + heightOf(manyLines(field.steps.join(u'\n')), TextStyle::CellQuiet) + 4
        + specOf(TextStyle::Body).leading + fieldGap;
}

void FormLayout::writeField(const SheetField &field)
{
    if (!m_flow.fits(heightOf(field))) {
        m_flow.startPage();
    }
    const double top = m_flow.y();
    const QString meaning = field.isGate ? m_words.text(u"form.gate"_s)
        : field.weight.isEmpty()         ? QString()
                                         : m_words.text(u"form.weight"_s, {{u"weight", field.weight}});
    const double width = m_setter.width(meaning, TextStyle::CellQuiet);
    m_flow.put({meaning, width}, m_flow.right() - width, m_flow.y() + 1, TextStyle::CellQuiet);
    m_flow.write(m_setter.lines(oneLine(field.label), TextStyle::BodyStrong, m_flow.width() - width - 12),
                 m_flow.left(), TextStyle::BodyStrong);
    writeText(manyLines(field.guidance), TextStyle::CellQuiet);
    writeText(manyLines(field.steps.join(u'\n')), TextStyle::CellQuiet);
    m_flow.advance(4);
    double x = m_flow.left();
    if (field.boxes.isEmpty()) {
        constexpr double line = 60;
        const QString range = m_words.text(u"form.range"_s, {{u"range", field.range}});
        const double wide = m_setter.width(range, TextStyle::Body);
        m_flow.put({range, wide}, x, m_flow.y(), TextStyle::Body);
        x += wide + 6;
        m_flow.fill({x, m_flow.y() + specOf(TextStyle::Body).leading - 2, line, 0.6}, paper::strongRule);
        x += line + 15;
    }
    for (const QString &box : field.boxes) {
        x = writeBox(x, box);
    }
    writeBox(x, m_words.text(u"form.abstain"_s));
    m_flow.advance(specOf(TextStyle::Body).leading);
    m_flow.mark(PageMark::Kind::Field, top);
    m_flow.advance(fieldGap);
}

void FormLayout::writeFields(const Participant &person)
{
    for (const SheetField &field : m_fields) {
        if (person.fields.contains(field.key)) {
            writeField(field);
        }
    }
}

void FormLayout::writeLines(int count)
{
    writeTitle(m_words.text(u"form.notes"_s));
    for (int i = 0; i < count; ++i) {
        if (!m_flow.fits(writingGap)) {
            m_flow.startPage();
        }
        m_flow.advance(writingGap - 0.6);
        m_flow.fill({m_flow.left(), m_flow.y(), m_flow.width(), 0.6}, paper::softRule);
        m_flow.advance(0.6);
    }
    m_flow.advance(18);
}

void FormLayout::writeAnswers(const Participant &person)
{
    if (person.answers.isEmpty()) {
        return;
    }
    writeTitle(m_words.text(u"form.answers"_s));
    for (const SheetAnswer &answer : person.answers) {
        const QString question = manyLines(answer.question);
        if (!m_flow.fits(heightOf(question, TextStyle::BodyStrong) + 2 * specOf(TextStyle::Body).leading)) {
            m_flow.startPage();
        }
        const double top = m_flow.y();
        writeText(question, TextStyle::BodyStrong);
        m_flow.mark(PageMark::Kind::Paragraph, top);
        const QString text = manyLines(answer.answer);
        writeText(text.isEmpty() ? m_words.text(u"form.unanswered"_s) : text,
                  text.isEmpty() ? TextStyle::BodyEmphasis : TextStyle::Body);
        m_flow.advance(9);
    }
}

PagedDocument FormLayout::lay()
{
    if (m_content.participants.isEmpty()) {
        m_furniture.writeHeading(m_flow);
        writeText(m_table.nobody, TextStyle::Body);
    }
    for (const Participant &person : m_content.participants) {
        m_isFirstPage = true;
        if (m_person != nullptr) {
            m_flow.startPage();
        }
        m_person = &person;
        m_isFirstPage = false;
        for (const TemplateBlock &block : m_kind.blocks) {
            switch (block.type) {
            case BlockType::Person:
                writePerson(person);
                break;
            case BlockType::Signed:
                writeSigned();
                break;
            case BlockType::Fields:
                writeFields(person);
                break;
            case BlockType::Lines:
                writeLines(block.count);
                break;
            case BlockType::Answers:
                writeAnswers(person);
                break;
            case BlockType::Heading:
            case BlockType::Paragraphs:
            case BlockType::Table:
            case BlockType::Signature:
                break; // of lists
            }
        }
    }
    QList<DisplayPage> &pages = m_flow.pages();
    m_furniture.writeFeet(pages, m_size, margin());
    const QString title =
        m_table.subtitle.isEmpty() ? m_table.title : m_table.title + u" – "_s + m_table.subtitle;
    return PagedDocument(title, m_table.language, m_size, pages);
}

} // namespace

PagedDocument layOutForms(const DocumentTemplate &kind, const DocumentContent &content,
                          const DocumentTable &table, const DocumentOptions &options)
{
    return FormLayout(kind, content, table, options).lay();
}

} // namespace convoke
