// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/questioncolumns.h"

#include "base/textfold.h"
#include "intake/questionmatch.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QuestionColumns::QuestionColumns(const SourceTable &table, const Call &call,
                                 const QList<NewQuestion> &pending)
    : m_table(table)
    , m_headings(table.distinctHeadings())
    , m_questions(call.questions)
{
    for (const NewQuestion &question : pending) {
        m_questions.append(
            {QuestionId(0), question.key, question.text, question.type, question.choices, false, {}, {}});
    }
    for (const Question &question : std::as_const(m_questions)) {
        m_keys.insert(question.key);
    }
}

QList<QuestionColumns::Match> QuestionColumns::matches(const ColumnMapping &mapping,
                                                       const QSet<int> &unaskable) const
{
    QSet<QString> fixed;
    for (const MappedColumn &column : mapping.columns) {
        fixed.insert(column.question);
    }
    QList<Question> open;
    std::copy_if(m_questions.cbegin(), m_questions.cend(), std::back_inserter(open),
                 [&fixed](const Question &question) { return !fixed.contains(question.key); });
    QStringList headings = m_table.headings;
    for (const int column : unaskable) {
        headings[column].clear();
    }
    QList<Match> found;
    const QHash<int, QuestionMatch> matched = matchQuestions(headings, open);
    for (auto it = matched.cbegin(); it != matched.cend(); ++it) {
        found.append({it.key(), open.at(it->question).key, it->exact});
    }
    return found;
}

void QuestionColumns::ensure(const QString &key, int column, const ColumnValues &values,
                             ColumnMapping &mapping)
{
    if (!key.isEmpty() && !m_keys.contains(key)) {
        add({key, titleOf(column)}, values, mapping);
    }
}

QString QuestionColumns::addNew(int column, const ColumnValues &values, ColumnMapping &mapping)
{
    const QString text = titleOf(column);
    QString key = freeKey(slug(text, u"question-%1"_s.arg(column + 1)));
    add({key, text}, values, mapping);
    return key;
}

void QuestionColumns::add(NewQuestion question, const ColumnValues &values, ColumnMapping &mapping)
{
    question.type = questionTypeOf(values, question.choices);
    m_keys.insert(question.key);
    mapping.newQuestions.append(std::move(question));
}

QString QuestionColumns::freeKey(const QString &wanted)
{
    QString key = wanted;
    int &number = m_lastNumber[wanted];
    while (m_keys.contains(key)) {
        number = std::max(number, 1) + 1;
        key = u"%1-%2"_s.arg(wanted).arg(number);
    }
    return key;
}

QString QuestionColumns::titleOf(int column) const
{
    const QString &heading = m_table.headings.at(column);
    return heading.isEmpty() ? m_headings.at(column) : heading;
}

} // namespace convoke
