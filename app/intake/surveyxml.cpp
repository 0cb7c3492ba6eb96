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

/// Reads the contributions into the cells, questions first and metadata behind them.
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
    struct Contribution
    {
        QMap<int, QString> answers; ///< by column
        QString metadata[metadataCount];
    };
    void readHead();
    std::optional<Error> readContribution();
    std::optional<Error> readAnswer(Contribution &contribution);
    void append(const Contribution &contribution);
    [[nodiscard]] std::optional<Error> beyondLimits() const;
    void finish();

    qsizetype m_size;
    XmlScanner m_xml;
    SourceTable &m_table;
    SurveyElements m_elements;
    QList<Contribution> m_contributions; ///< metadata stand behind all columns, which are known at the end
    qint64 m_characters = 0;
    qsizetype m_cells = 0;
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
    if (m_characters > intakelimits::tableCharacters || m_cells > intakelimits::cells
        || m_contributions.size() > intakelimits::rows || m_elements.columnCount() > intakelimits::columns) {
        return Error{
            ErrorCode::LimitExceeded,
            u"contribution %1: more than %2 rows, %3 cells or %4 characters"_s.arg(m_contributions.size())
                .arg(intakelimits::rows)
                .arg(intakelimits::cells)
                .arg(intakelimits::tableCharacters)};
    }
    return std::nullopt;
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
        if (m_xml.name() == "Elements") {
            error = std::exchange(elementsRead, true) ? m_xml.skipElement() : m_elements.read(m_xml);
        } else if (m_xml.name() == "AnswerSet") {
            error = readContribution();
        } else {
            readHead();
        }
        if (error) {
            return error;
        }
        const auto rows = static_cast<double>(m_contributions.size());
        if (progress && m_contributions.size() % rowsBetweenProgress == 0
            && !progress(rows / (rows + double(m_size) / 1024))) {
            return Error{ErrorCode::Cancelled, {}};
        }
    }
}

std::optional<Error> SurveyXmlReader::readContribution()
{
    Contribution contribution;
    for (int i = 0; i < metadataCount; ++i) {
        contribution.metadata[i] = m_xml.attributeText(metadata[i].attribute);
        m_characters += contribution.metadata[i].size();
    }
    while (true) {
        const XmlScanner::Token token = m_xml.next();
        if (token == XmlScanner::Token::Failed) {
            return m_xml.error();
        }
        if (token == XmlScanner::Token::Finished) {
            return Error{ErrorCode::FormatDamaged, u"the file ends in a contribution"_s};
        }
        if (token == XmlScanner::Token::End) {
            m_cells += contribution.answers.size() + metadataCount;
            m_contributions.append(std::move(contribution));
            return beyondLimits();
        }
        if (token == XmlScanner::Token::Start) {
            const bool isAnswer = m_xml.name() == "Answer";
            if (std::optional<Error> error = isAnswer ? readAnswer(contribution) : m_xml.skipElement()) {
                return error;
            }
            if (std::optional<Error> error = beyondLimits()) {
                return error;
            }
        }
    }
}

std::optional<Error> SurveyXmlReader::readAnswer(Contribution &contribution)
{
    const QString question = m_xml.attributeText("qid");
    const QString label = m_elements.labelOf(m_xml.attributeText("aid"));
    QString text;
    if (std::optional<Error> error = readElementText(m_xml, text)) {
        return error;
    }
    const QString &value = label.isEmpty() ? text : label;
    if (!value.isEmpty()) {
        QString &cell = contribution.answers[m_elements.columnOf(question)];
        cell.append(cell.isEmpty() ? value : u"; "_s + value);
        m_characters += value.size() + 2;
    }
    return std::nullopt;
}

void SurveyXmlReader::append(const Contribution &contribution)
{
    CellGrid &cells = m_table.cells;
    const auto put = [&cells](int column, const QString &text) {
        if (!text.isEmpty()) {
            cells.setCell(column,
                          {static_cast<quint32>(cells.text().size()), static_cast<quint32>(text.size())});
            cells.text().append(text);
        }
    };
    cells.beginRow(cells.rowCount() + 1);
    for (auto answer = contribution.answers.cbegin(); answer != contribution.answers.cend(); ++answer) {
        put(answer.key(), answer.value());
    }
    for (int i = 0; i < metadataCount; ++i) {
        put(m_elements.columnCount() + i, contribution.metadata[i]);
    }
    cells.endRow();
}

void SurveyXmlReader::finish()
{
    m_table.headings = m_elements.headings();
    for (const Metadata &entry : metadata) {
        m_table.headings.append(entry.heading.toString());
    }
    while (!m_contributions.isEmpty()) {
        append(m_contributions.takeFirst()); // so that answers are not kept twice
    }
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
