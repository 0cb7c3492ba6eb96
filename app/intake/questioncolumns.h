// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnmapping.h"
#include "intake/columnvalues.h"

#include <QHash>
#include <QSet>

namespace convoke {

/// Hands the questions of a call to the columns of one table, and makes new questions for columns that
/// nothing else takes. A key is never given to two questions.
class QuestionColumns final
{
public:
    /// @p pending: new questions of tables before this one.
    QuestionColumns(const SourceTable &table, const Call &call, const QList<NewQuestion> &pending);

    /// A column whose heading asks what a question asks.
    struct Match
    {
        int column = 0;
        QString key;
        bool exact = false; ///< in the same words
    };
    /// Questions that a column of @p mapping has already are not handed out again; the columns in @p
    /// unaskable get none.
    [[nodiscard]] QList<Match> matches(const ColumnMapping &mapping, const QSet<int> &unaskable) const;

    /// Makes the question of that key for a column whose meaning the user fixed, unless it is there.
    void ensure(const QString &key, int column, const ColumnValues &values, ColumnMapping &mapping);
    /// Makes a new question of a column; gives its key.
    QString addNew(int column, const ColumnValues &values, ColumnMapping &mapping);
    /// The heading as it stands in the file, where anything stands there.
    [[nodiscard]] QString titleOf(int column) const;

private:
    [[nodiscard]] QString freeKey(const QString &wanted);
    void add(NewQuestion question, const ColumnValues &values, ColumnMapping &mapping);

    const SourceTable &m_table;
    const QStringList m_headings; ///< different from each other
    QList<Question> m_questions; ///< the call's and those pending
    QSet<QString> m_keys; ///< of all questions, old and new
    QHash<QString, int> m_lastNumber; ///< given to a key that was taken
};

} // namespace convoke
