// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/surveyxml.h"

#include "base/textfold.h"
#include "intake/intakelimits.h"
#include "intake/moments.h"
#include "intake/surveyelements.h"

#include <QMap>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Metadata
{
    QByteArrayView attribute;
    QStringView heading;
};

/// In the order of the other exports.
constexpr Metadata metadata[] = {
    {"invitation", u"Invitation number"}, {"id", u"Contribution ID"}, {"user", u"User name"},
    {"create", u"Creation date"},         {"last", u"Last update"},   {"lang", u"Languages"}};
constexpr int metadataCount = 6;

/// Reads the contributions into the cells: the questions of the head, the metadata, and behind them questions
/// that only answers name.
class SurveyXmlReader
{
public:
    SurveyXmlReader(QByteArray bytes, SourceTable &table)
        : m_size(bytes.size())
        , m_xml(std::make_unique<BytesPart>(std::move(bytes)))
        , m_table(table)
    { }
    std::optional<Error> read(const ReadProgress &progress);

private:
    void readHead();
    std::optional<Error> readContribution();
    std::optional<Error> readAnswer(QMap<int, QString> &row);
    void append(const QMap<int, QString> &row);
    [[nodiscard]] int columnOf(const QString &question);
    [[nodiscard]] std::optional<Error> beyondLimits() const;
    void finish();

    qsizetype m_size;
    XmlScanner m_xml;
    SourceTable &m_table;
    SurveyElements m_elements;
    int m_known = 0; ///< questions of the head
    qint64 m_pending = 0; ///< characters of the contribution being read
    int m_row = 0; ///< the contribution's place in the file
};

void SurveyXmlReader::readHead()
{
    if (m_xml.name() == "Survey") {
        m_table.alias = cleanedForStorage(m_xml.attributeText("alias")).simplified();
    } else if (m_xml.name() == "Results") {
        m_table.exported = momentFromText(m_xml.attributeText("create"));
    }
}

std::optional<Error> SurveyXmlReader::beyondLimits() const
{
    const QString place = u"contribution %1"_s.arg(m_row);
    if (m_elements.columnCount() + metadataCount > intakelimits::columns) {
        return Error{ErrorCode::LimitExceeded,
                     u"%1: more than %2 columns"_s.arg(place).arg(intakelimits::columns)};
    }
    return m_table.cells.beyondLimits(place);
}

std::optional<Error> SurveyXmlReader::read(const ReadProgress &progress)
{
    constexpr int rowsBetweenProgress = 1024;
    bool elementsRead = false;
    while (true) {
        const XmlScanner::Token token = m_xml.next();
        if (token == XmlScanner::Token::Failed) {
            return m_xml.error();
        }
        if (token == XmlScanner::Token::Finished) {
            finish();
            return std::nullopt;
        }
        if (token != XmlScanner::Token::Start) {
            continue;
        }
        std::optional<Error> error;
        if (m_xml.name() == "Elements" && m_row > 0 && !elementsRead) {
            return Error{ErrorCode::FormatDamaged,
                         u"questions stand behind answers"_s}; // under which headings?
        }
        if (m_xml.name() == "Elements") {
            error = std::exchange(elementsRead, true) ? m_xml.skipElement() : m_elements.read(m_xml);
            m_known = m_elements.columnCount();
        } else if (m_xml.name() == "AnswerSet") {
            error = readContribution();
        } else {
            readHead();
        }
        if (error) {
            return error;
        }
        const double rows = m_row;
        if (progress && m_row % rowsBetweenProgress == 0
            && !progress(rows / (rows + double(m_size) / 1024))) {
            return Error{ErrorCode::Cancelled, {}};
        }
    }
}

std::optional<Error> SurveyXmlReader::readContribution()
{
    QMap<int, QString> row; ///< by column
    for (int i = 0; i < metadataCount; ++i) {
        row.insert(m_known + i, m_xml.attributeText(metadata[i].attribute));
    }
    ++m_row;
    while (true) {
        const XmlScanner::Token token = m_xml.next();
        if (token == XmlScanner::Token::Failed) {
            return m_xml.error();
        }
        if (token == XmlScanner::Token::Finished) {
            return Error{ErrorCode::FormatDamaged, u"the file ends in a contribution"_s};
        }
        if (token == XmlScanner::Token::End) {
            append(row);
            return beyondLimits();
        }
        if (token == XmlScanner::Token::Start) {
            const bool isAnswer = m_xml.name() == "Answer";
            if (std::optional<Error> error = isAnswer ? readAnswer(row) : m_xml.skipElement()) {
                return error;
            }
        }
    }
}

int SurveyXmlReader::columnOf(const QString &question)
{
    const int place = m_elements.columnOf(question);
    return place < m_known ? place : place + metadataCount;
}

std::optional<Error> SurveyXmlReader::readAnswer(QMap<int, QString> &row)
{
    const QString question = m_xml.attributeText("qid");
    const QString label = m_elements.labelOf(m_xml.attributeText("aid"));
    QString text;
    if (std::optional<Error> error = readElementText(m_xml, text)) {
        return error;
    }
    const QString &value = label.isEmpty() ? text : label;
    if (!value.isEmpty()) {
        QString &cell = row[columnOf(question)];
        cell.append(cell.isEmpty() ? value : u"; "_s + value);
        m_pending += value.size() + 2;
    }
    if (m_pending > intakelimits::tableCharacters) {
        return Error{
            ErrorCode::LimitExceeded,
            u"contribution %1: more than %2 characters"_s.arg(m_row).arg(intakelimits::tableCharacters)};
    }
    return beyondLimits();
}

void SurveyXmlReader::append(const QMap<int, QString> &row)
{
    CellGrid &cells = m_table.cells;
    cells.beginRow(m_row);
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
        if (!cell->isEmpty()) {
            cells.setCell(cell.key(),
                          {static_cast<quint32>(cells.text().size()), static_cast<quint32>(cell->size())});
            cells.text().append(*cell);
        }
    }
    cells.endRow();
    m_pending = 0;
}

void SurveyXmlReader::finish()
{
    m_table.headings = m_elements.headings().mid(0, m_known);
    for (const Metadata &entry : metadata) {
        m_table.headings.append(entry.heading.toString());
    }
    m_table.headings.append(m_elements.headings().mid(m_known));
    if (m_table.cells.rowCount() == 0) {
        m_table.findings.add(u"no-rows"_s, 0);
    }
}

} // namespace

bool isSurveyXml(const QByteArray &bytes)
{
    constexpr qsizetype looked = 4096;
    QByteArrayView head = QByteArrayView(bytes).first(qMin(bytes.size(), looked));
    head = head.sliced(head.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    while (head.startsWith("<?") || head.startsWith("<!--")) {
        const QByteArrayView closing = head.startsWith("<?") ? QByteArrayView("?>") : QByteArrayView("-->");
        const qsizetype end = head.indexOf(closing);
        if (end < 0) {
            return false;
        }
        head = head.sliced(end + closing.size()).trimmed();
    }
    return head.startsWith("<Results ") || head.startsWith("<Results>");
}

Result<SourceTable> readSurveyXml(const QByteArray &bytes, const QString &name, const ReadProgress &progress)
{
    SourceTable table;
    table.sourceName = name;
    table.format = u"eusurvey-xml"_s;
    table.detail = u"UTF-8"_s;
    if (std::optional<Error> error = SurveyXmlReader(bytes, table).read(progress)) {
        return *error;
    }
    if (table.headings.size() == metadataCount) {
        return Error{ErrorCode::HeadingsMissing, name};
    }
    return table;
}

} // namespace convoke
