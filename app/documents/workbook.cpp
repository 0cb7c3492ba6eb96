// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook.h"

#include <QDateTime>
#include <QFile>
#include <QXmlStreamReader>

#include <xlsxwriter.h>
#include <zip.h>

#include <memory>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 32'767; // UTF-16 units, the limit of the format
constexpr qsizetype longestProperty = 120; // safely below the limit of 255 bytes

/// Long words are shortened: a title is no reason to refuse a file.
QByteArray property(const QString &text)
{
    return (text.size() <= longestProperty ? text : text.first(longestProperty - 1) + u'…').toUtf8();
}

bool isWholeXml(zip_file_t *part)
{
    QXmlStreamReader xml;
    QByteArray piece(65536, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(part, piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (count <= 0) {
            while (count == 0 && !xml.atEnd()) {
                xml.readNext();
            }
            return count == 0 && !xml.hasError();
        }
        xml.addData(piece.first(static_cast<qsizetype>(count)));
        while (!xml.atEnd()) {
            xml.readNext();
        }
    }
}

/// The library does not notice a full disk while it writes its parts: read every part back.
bool isWholeWorkbook(const QByteArray &bytes)
{
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    if (!source) {
        return false;
    }
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open_from_source(source, ZIP_RDONLY, nullptr), &zip_discard);
    if (!archive) {
        zip_source_free(source);
        return false;
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> part(
            zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(i), 0), &zip_fclose);
        if (!part || !isWholeXml(part.get())) {
            return false;
        }
    }
    return count > 0;
}

lxw_row_t rowOf(qsizetype row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

Workbook::Workbook(const QString &title, const QString &organisation, QDate created)
    : m_path(QFile::encodeName(m_folder.filePath(u"document.xlsx"_s)))
    , m_temporary(QFile::encodeName(m_folder.path()))
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_FALSE;
    options.tmpdir = m_temporary.data();
    options.use_zip64 = LXW_FALSE;
    m_book = m_folder.isValid() ? workbook_new_opt(m_path.constData(), &options) : nullptr;
    m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
    if (!m_sheet) {
        m_fault =
            Error{ErrorCode::WriteFailed, m_folder.isValid() ? m_folder.path() : m_folder.errorString()};
        return;
    }
    QByteArray titleBytes = property(title);
    QByteArray organisationBytes = property(organisation);
    char author[] = "Convoke";
    lxw_doc_properties properties = {};
    properties.title = titleBytes.data();
    properties.company = organisationBytes.data();
    properties.author = author;
    properties.created = created.isValid() ? QDateTime(created, QTime(12, 0), Qt::UTC).toSecsSinceEpoch() : 0;
    note(workbook_set_properties(m_book, &properties), u"properties"_s);
}

Workbook::~Workbook()
{
    if (m_book) {
        lxw_workbook_free(m_book);
    }
}

void Workbook::note(int error, const QString &what)
{
    if (error == LXW_NO_ERROR || m_fault) {
        return;
    }
    const bool limit =
        error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED || error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE;
    const QString reason = QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error)));
    m_fault = Error{limit ? ErrorCode::LimitExceeded : ErrorCode::WriteFailed, what + u": "_s + reason};
}

lxw_format *Workbook::format(Style style)
{
    lxw_format *&made = m_formats[static_cast<int>(style)];
    if (made) {
        return made;
    }
    constexpr lxw_color_t secondary = 0x5A6675;
    constexpr lxw_color_t rule = 0x9AA5B1;
    made = workbook_add_format(m_book);
    format_set_text_wrap(made);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (style != Style::Plain && style != Style::Quiet) {
        format_set_bold(made);
    }
    if (style != Style::Plain && style != Style::Strong) {
        format_set_font_color(made, secondary);
    }
    if (style == Style::Heading || style == Style::RightHeading) {
        format_set_align(made, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_align(made, style == Style::Heading ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
        format_set_bottom(made, LXW_BORDER_THIN);
        format_set_bottom_color(made, rule);
    }
    return made;
}

void Workbook::putText(qsizetype row, qsizetype column, const QString &text, Style style)
{
    if (m_fault || text.isEmpty()) {
        return;
    }
    const int error = text.size() > longestText
        ? LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
        : worksheet_write_string(m_sheet, rowOf(row), columnOf(column), text.toUtf8().constData(),
                                 format(style));
    note(error, QString::number(row + 1));
}

void Workbook::putNumber(qsizetype row, qsizetype column, double number, Style style)
{
    if (!m_fault) {
        note(worksheet_write_number(m_sheet, rowOf(row), columnOf(column), number, format(style)),
             QString::number(row + 1));
    }
}

void Workbook::setColumnWidth(qsizetype column, double width)
{
    if (!m_fault) {
        note(worksheet_set_column(m_sheet, columnOf(column), columnOf(column), width, nullptr), u"column"_s);
    }
}

void Workbook::setHeadingRow(qsizetype columns, qsizetype rows)
{
    if (m_fault) {
        return;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    note(worksheet_autofilter(m_sheet, 0, 0, rowOf(rows), columnOf(columns - 1)), u"filter"_s);
    note(worksheet_repeat_rows(m_sheet, 0, 0), u"heading"_s);
}

void Workbook::setPrinting(bool landscape, const QString &head, const QString &foot)
{
    if (m_fault) {
        return;
    }
    constexpr uint8_t a4 = 9;
    worksheet_set_paper(m_sheet, a4);
    landscape ? worksheet_set_landscape(m_sheet) : worksheet_set_portrait(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    note(worksheet_set_header(m_sheet, head.toUtf8().constData()), u"head"_s);
    note(worksheet_set_footer(m_sheet, foot.toUtf8().constData()), u"foot"_s);
}

Result<QByteArray> Workbook::finish()
{
    if (m_book && !m_fault) {
        note(workbook_close(std::exchange(m_book, nullptr)), m_folder.path());
    }
    if (m_fault) {
        return *m_fault;
    }
    QFile file(QFile::decodeName(m_path));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::WriteFailed, file.fileName() + u": "_s + file.errorString()};
    }
    QByteArray bytes = file.readAll();
    if (!isWholeWorkbook(bytes)) {
        return Error{ErrorCode::WriteFailed, m_folder.path()};
    }
    return bytes;
}

} // namespace convoke
