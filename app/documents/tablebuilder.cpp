// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tablebuilder.h"

#include "documents/datewords.h"
#include "documents/documentwords.h"
#include "documents/formcontent.h"
#include "documents/halfday.h"
#include "documents/participantcells.h"
#include "documents/participantgroups.h"
#include "documents/placewords.h"
#include "documents/surnameorder.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes one table; holds what every step needs to know.
class TableBuilder final
{
public:
    TableBuilder(const DocumentTemplate &kind, const DocumentContent &content, const DocumentOptions &options)
        : m_kind(kind)
        , m_content(content)
        , m_options(options)
        , m_words(options.language)
        , m_cells(m_words.language())
    { }

    Result<DocumentTable> build();

private:
    Result<QList<TemplateColumn>> chosenColumns() const;
    Result<QString> groupKey() const;
    void addHead();
    [[nodiscard]] QString whenAndWhere() const;
    void addColumns(const QList<TemplateColumn> &chosen);
    void addSections();

    const DocumentTemplate &m_kind;
    const DocumentContent &m_content;
    const DocumentOptions &m_options;
    DocumentWords m_words;
    ParticipantCells m_cells;
    DocumentTable m_table;
};

Result<QList<TemplateColumn>> TableBuilder::chosenColumns() const
{
    QList<TemplateColumn> chosen;
    for (const QString &key : m_options.columns) {
        const TemplateColumn *column = m_kind.column(key);
        if (!column || m_options.columns.count(key) > 1) {
            return Error{ErrorCode::ValueInvalid, u"columns = "_s + key};
        }
        chosen.append(*column);
    }
    if (chosen.isEmpty()) {
        std::copy_if(m_kind.columns.cbegin(), m_kind.columns.cend(), std::back_inserter(chosen),
                     [](const TemplateColumn &column) { return column.shown; });
    }
    chosen.removeIf([this](const TemplateColumn &column) { return column.key == m_table.groupKey; });
    if (m_options.chathamHouse) {
        chosen.removeIf([](const TemplateColumn &column) { return column.isAffiliation(); });
    }
    if (chosen.isEmpty()) {
        return Error{ErrorCode::ValueInvalid, u"columns = "_s + m_options.columns.join(u", "_s)};
    }
    return chosen;
}

Result<QString> TableBuilder::groupKey() const
{
    const QString &key = m_options.groupBy;
    if (key.isEmpty()) {
        return m_kind.groupBy;
    }
    TemplateColumn column;
    column.key = key;
    static const QStringList ofOnePerson{u"number"_s, u"name"_s, u"given-name"_s, u"family-name"_s,
                                         u"half-days"_s};
    static const QStringList always{u"role"_s, u"country"_s, u"sector"_s};
    if (column.isPrivate() || ofOnePerson.contains(key) || (!always.contains(key) && !m_kind.column(key))) {
        return Error{ErrorCode::ValueInvalid, u"groupBy = "_s + key};
    }
    return m_options.chathamHouse && column.isAffiliation() ? m_kind.groupBy : key;
}

void TableBuilder::addHead()
{
    m_table.kind = m_kind.kind;
    m_table.language = m_words.language();
    m_table.reference = oneLine(m_content.reference);
    m_table.title = m_kind.title.in(m_words.language());
    m_table.subtitle = oneLine(m_content.title);
    m_table.organiser = oneLine(m_content.organiser);
    m_table.printed = m_content.printed;
    for (const TemplateBlock &block : m_kind.blocks) {
        const QStringList paragraphs = m_content.paragraphs.value(block.from);
        if (!paragraphs.isEmpty()) {
            m_table.paragraphNames.append(block.from);
        }
        for (const QString &paragraph : paragraphs) {
            const QString words = manyLines(paragraph);
            m_table.paragraphs[block.from].append(
                block.sentence.isEmpty()
                    ? words
                    : filledIn(block.sentence.in(m_words.language()), {{u"words", words}}));
        }
    }
    for (const DocumentGroup &group : m_content.groups) {
        m_table.colours.append(group.colour);
    }
    m_table.pageNote = m_kind.pageNote.in(m_words.language());
    m_table.whenWhere = whenAndWhere();
    if (m_options.chathamHouse) {
        m_table.remarks.append(m_words.text(u"chatham-house"_s));
    }
}

QString TableBuilder::whenAndWhere() const
{
    const auto heading =
        std::find_if(m_kind.blocks.cbegin(), m_kind.blocks.cend(),
                     [](const TemplateBlock &block) { return block.type == BlockType::Heading; });
    const DateStyle style = heading == m_kind.blocks.cend() ? DateStyle::Short : heading->dates;
    QString when = dateRange(m_content.sessions, m_words.language(), style);
    if (!when.isEmpty()) {
        when[0] = when.at(0).toUpper(); // it begins a line
    }
    const QString where = oneLine(placeInWords(m_content, m_words.language()));
    return when.isEmpty() || where.isEmpty() ? when + where : when + u", "_s + where;
}

void TableBuilder::addColumns(const QList<TemplateColumn> &chosen)
{
    bool isPrivate = m_kind.forOrganisers;
    for (const TemplateColumn &column : chosen) {
        TableColumn made{column.key, {}, {}, column.align, column.look, column.minWidth, column.weight};
        if (column.key == u"half-days") {
            const QList<HalfDay> halves = halfDays(m_content.sessions, m_content.lunchToLunch);
            for (const HalfDay &half : halves) {
                made.key = half.key();
                made.heading = half.label(m_words.language());
                made.brokenHeading = half.twoLineLabel(m_words.language());
                m_table.columns.append(made);
            }
            continue;
        }
        if (column.key == u"fields") {
            for (const SheetField &field : formFields(m_content.criteria, m_words)) {
                made.key = u"field:"_s + field.key;
                made.heading = oneLine(field.label);
                m_table.columns.append(made);
            }
            continue;
        }
        made.heading = column.headingIn(m_words.language());
        m_table.columns.append(made);
        isPrivate = isPrivate || column.isPrivate();
    }
    if (isPrivate) {
        m_table.audience = m_words.text(u"audience.organisers"_s);
    }
}

void TableBuilder::addSections()
{
    const QList<Participant> people = m_kind.order == RowOrder::Surname
        ? SurnameOrder(m_words.language()).sorted(m_content.participants)
        : m_content.participants;
    const ParticipantGroups groups(m_words.language(), m_kind.order);
    QList<ParticipantGroup> made = groups.by(m_table.groupKey, people);
    int place = 0;
    for (ParticipantGroup &group : made) {
        TableSection section{group.title, {}, 0};
        for (Participant &person : group.people) {
            ++place;
            person.number = person.number > 0 ? person.number : place;
            TableRow row;
            for (const TableColumn &column : std::as_const(m_table.columns)) {
                row.append(column.look == ColumnLook::Box ? TableCell() : m_cells.cell(person, column.key));
            }
            section.rows.append(row);
        }
        m_table.sections.append(section);
    }
    if (people.isEmpty()) {
        m_table.nobody = m_words.text(u"nobody"_s);
    }
    const int emptyRows = m_options.emptyRows.value_or(m_kind.emptyRows);
    if (emptyRows > 0) {
        m_table.sections.append({m_words.text(u"group.empty-rows"_s), {}, emptyRows});
    }
}

Result<DocumentTable> TableBuilder::build()
{
    constexpr int mostEmptyRows = 50;
    const Result<QString> group = groupKey();
    if (!group) {
        return group.error();
    }
    m_table.groupKey = *group;
    const Result<QList<TemplateColumn>> chosen = chosenColumns();
    if (!chosen) {
        return chosen.error();
    }
    if (m_options.emptyRows && (*m_options.emptyRows < 0 || *m_options.emptyRows > mostEmptyRows)) {
        return Error{ErrorCode::ValueInvalid, u"emptyRows = "_s + QString::number(*m_options.emptyRows)};
    }
    addHead();
    addColumns(*chosen);
    if (!group->isEmpty()) {
        const TemplateColumn *column = m_kind.column(*group);
        m_table.groupHeading =
            column ? column->headingIn(m_words.language()) : m_words.text(u"column."_s + *group);
    }
    addSections();
    return m_table;
}

} // namespace

Result<DocumentTable> buildTable(const DocumentTemplate &kind, const DocumentContent &content,
                                 const DocumentOptions &options)
{
    return TableBuilder(kind, content, options).build();
}

} // namespace convoke
