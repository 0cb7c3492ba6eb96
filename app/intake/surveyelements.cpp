// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/surveyelements.h"

#include "base/textfold.h"
#include "intake/celltext.h"
#include "intake/intakelimits.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Titles carry the markup of the survey's editor: "<p>Why?</p>" → "Why?"
QString titleText(const QString &marked)
{
    QString text;
    bool inTag = false;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        const QChar c = marked.at(i);
        const QChar next = i + 1 < marked.size() ? marked.at(i + 1) : QChar();
        if (!inTag && c == u'<' && (next.isLetter() || next == u'/')) {
            inTag = true;
            text.append(u' ');
        } else if (inTag) {
            inTag = c != u'>';
        } else {
            text.append(c);
        }
    }
    return cleanedForStorage(withoutEntities(text)).simplified();
}

bool isMatrix(const QString &type)
{
    return type.startsWith(u"Matrix", Qt::CaseInsensitive) || type.startsWith(u"Rating", Qt::CaseInsensitive)
        || type.startsWith(u"Table", Qt::CaseInsensitive);
}

} // namespace

std::optional<Error> readElementText(XmlScanner &xml, QString &text)
{
    for (int depth = 1; depth > 0;) {
        switch (xml.next()) {
        case XmlScanner::Token::Start:
            ++depth;
            break;
        case XmlScanner::Token::End:
            --depth;
            break;
        case XmlScanner::Token::Text:
            if (!xml.appendText(text)) {
                return xml.error();
            }
            if (text.size() > intakelimits::tableCharacters) {
                return Error{ErrorCode::LimitExceeded,
                             u"more than %1 characters"_s.arg(intakelimits::tableCharacters)};
            }
            break;
        case XmlScanner::Token::Finished:
            return Error{ErrorCode::FormatDamaged, u"the file ends too early"_s};
        case XmlScanner::Token::Failed:
            return xml.error();
        }
    }
    return std::nullopt;
}

std::optional<Error> SurveyElements::read(XmlScanner &xml)
{
    while (true) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Failed) {
            return xml.error();
        }
        if (token == XmlScanner::Token::Finished) {
            return Error{ErrorCode::FormatDamaged, u"the file ends in its head"_s};
        }
        if (token == XmlScanner::Token::End) {
            return std::nullopt;
        }
        if (token != XmlScanner::Token::Start) {
            continue;
        }
        const QByteArray element = xml.name().toByteArray();
        const QString id = xml.attributeText("id");
        const QString type = xml.attributeText("type");
        QString text;
        if (std::optional<Error> error = readElementText(xml, text)) {
            return error;
        }
        add(element, id, type, titleText(text));
        if (m_headings.size() > intakelimits::columns || m_labels.size() > intakelimits::cells) {
            return Error{ErrorCode::LimitExceeded, u"more than %1 questions"_s.arg(intakelimits::columns)};
        }
        if (m_headingCharacters > intakelimits::headingCharacters) {
            return Error{ErrorCode::LimitExceeded,
                         u"more than %1 characters in all headings"_s.arg(intakelimits::headingCharacters)};
        }
    }
}

void SurveyElements::add(const QByteArray &element, const QString &id, const QString &type,
                         const QString &text)
{
    const bool isRow = element.endsWith("Question") && element != "Question";
    if (id.isEmpty() || element == "Section" || element == "Text" || element == "Image") {
        return;
    }
    if (element.endsWith("Answer")) {
        m_labels.insert(id, text);
        return;
    }
    if (!isRow && (isMatrix(type) || isMatrix(QString::fromUtf8(element)))) {
        m_matrix = text;
        return;
    }
    if (!isRow) {
        m_matrix.clear();
    }
    if (!m_columns.contains(id)) {
        m_columns.insert(id, columnCount());
        m_headings.append(isRow && !m_matrix.isEmpty() ? u"%1: %2"_s.arg(m_matrix, text) : text);
        m_headingCharacters += m_headings.constLast().size();
    }
}

int SurveyElements::columnOf(const QString &question)
{
    const auto known = m_columns.constFind(question);
    if (known != m_columns.cend()) {
        return *known;
    }
    m_columns.insert(question, columnCount());
    m_headings.append(cleanedForStorage(question).simplified());
    return columnCount() - 1;
}

} // namespace convoke
