// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columnvalues.h"

#include "base/textfold.h"
#include "intake/answerwords.h"
#include "intake/emailcell.h"
#include "intake/moments.h"
#include "people/countrycode.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsLooked = 2000;
constexpr qsizetype mostLabels = 40;
constexpr qsizetype longestLabel = 80;

bool isNumber(QStringView text)
{
    bool ok = false;
    const bool plain = text.size() <= 20 && !text.startsWith(u'+')
        && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() || c.isSpace(); });
    if (plain) {
        QString number = text.toString();
        number.replace(u',', u'.').toDouble(&ok);
    }
    return ok;
}

bool isPhone(QStringView text)
{
    int digits = 0;
    for (const QChar c : text) {
        digits += c.isDigit() ? 1 : 0;
        if (c.isLetter() || text.size() > 60) {
            return false;
        }
    }
    return digits >= 5;
}

bool isIdentifier(QStringView text)
{
    return text.size() == 36 && text.at(8) == u'-' && text.at(13) == u'-' && text.at(18) == u'-'
        && text.at(23) == u'-';
}

/// What one cell may be.
struct Kinds
{
    bool number = false;
    bool date = false;
    bool moment = false;
    bool yesNo = false;
    bool newsletter = false;
    bool addresses = false;
    bool anonymous = false;
    bool country = false;
    bool phone = false;
    bool identifier = false;
};

Kinds kindsOf(QStringView cell)
{
    const bool american = needsMonthFirst(cell);
    Kinds kinds;
    kinds.number = isNumber(cell);
    kinds.date = american || looksLikeDate(cell);
    kinds.moment = american || momentFromText(cell).isValid();
    kinds.yesNo = yesOrNo(cell).has_value();
    kinds.newsletter = newsletterFromText(cell).has_value();
    kinds.addresses = holdsAddressesOnly(cell);
    kinds.anonymous = meansAnonymous(cell);
    kinds.country = cell.size() <= longestLabel && CountryCode::fromText(cell);
    kinds.phone = isPhone(cell);
    kinds.identifier = isIdentifier(cell);
    return kinds;
}

/// Counts one column's cells.
class ValueCounter
{
public:
    explicit ValueCounter(ColumnValues &values)
        : m_values(values)
    { }
    void count(QStringView cell);
    void finish();

private:
    void countLabels(QStringView cell);

    ColumnValues &m_values;
    QHash<QStringView, Kinds> m_kinds; ///< of the cells seen; they stand in the table
    QSet<QString> m_seen;
    QSet<QString> m_partsSeen;
    bool m_tooMany = false;
};

void ValueCounter::count(QStringView cell)
{
    ColumnValues &v = m_values;
    ++v.filled;
    v.longest = std::max(v.longest, cell.size());
    v.characters += cell.size();
    auto known = m_kinds.constFind(cell);
    if (known == m_kinds.cend()) { // most columns say the same again and again
        known = m_kinds.insert(cell, kindsOf(cell));
    }
    v.numbers += known->number ? 1 : 0;
    v.dates += known->date ? 1 : 0;
    v.moments += known->moment ? 1 : 0;
    v.yesNo += known->yesNo ? 1 : 0;
    v.newsletter += known->newsletter ? 1 : 0;
    v.addresses += known->addresses ? 1 : 0;
    v.anonymous += known->anonymous ? 1 : 0;
    v.countries += known->country ? 1 : 0;
    v.phones += known->phone ? 1 : 0;
    v.identifiers += known->identifier ? 1 : 0;
    v.severalWords += cell.contains(u' ') ? 1 : 0;
    v.withComma += cell.contains(u", ") ? 1 : 0;
    countLabels(cell);
}

void ValueCounter::countLabels(QStringView cell)
{
    const qsizetype before = m_seen.size();
    const QString label = foldedForEquality(cell.first(std::min(cell.size(), qsizetype(200))));
    m_seen.insert(label);
    if (m_seen.size() == before) {
        m_values.allDifferent = false;
        return;
    }
    m_values.joined += cell.contains(u"; ") ? 1 : 0;
    if (m_tooMany) {
        return;
    }
    m_values.labels.append(cell.toString());
    const QList<QStringView> parts = cell.split(u"; "_s);
    for (const QStringView part : parts) {
        const QString folded = foldedForEquality(part);
        if (!folded.isEmpty() && !m_partsSeen.contains(folded)) {
            m_partsSeen.insert(folded);
            m_values.parts.append(part.trimmed().toString());
        }
    }
    m_tooMany = m_partsSeen.size() > mostLabels;
}

void ValueCounter::finish()
{
    if (m_tooMany) {
        m_values.labels.clear();
        m_values.parts.clear();
    } else if (m_values.labels.size() > mostLabels) {
        m_values.labels.clear();
    }
}

bool areLabels(const QStringList &labels, int filled)
{
    // A choice shows itself by labels that come again and again.
    return labels.size() >= 2 && labels.size() * 3 <= filled
        && std::all_of(labels.cbegin(), labels.cend(),
                       [](const QString &l) { return l.size() <= longestLabel && !l.contains(u'\n'); });
}

} // namespace

ColumnValues valuesOfColumn(const SourceTable &table, int column)
{
    ColumnValues values;
    ValueCounter counter(values);
    for (int row = 0; row < table.rowCount(); ++row) {
        const QStringView cell = table.cells.cell(row, column).trimmed();
        if (cell.isEmpty()) {
            continue;
        }
        values.anyFilled = true;
        if (row >= rowsLooked) {
            break;
        }
        counter.count(cell);
    }
    counter.finish();
    return values;
}

QuestionType questionTypeOf(const ColumnValues &values, QStringList &choices)
{
    choices.clear();
    if (values.filled == 0) {
        return QuestionType::Text;
    }
    if (values.yesNo == values.filled && values.numbers < values.filled) {
        return QuestionType::YesNo;
    }
    if (values.numbers == values.filled) {
        return QuestionType::Number;
    }
    if (values.dates == values.filled) {
        return QuestionType::Date;
    }
    if (values.joined == 0 && areLabels(values.labels, values.filled)) {
        choices = values.labels;
        return QuestionType::Choice;
    }
    if (values.joined > 0 && areLabels(values.parts, values.filled * 2)) {
        choices = values.parts;
        return QuestionType::Choices;
    }
    return QuestionType::Text;
}

} // namespace convoke
