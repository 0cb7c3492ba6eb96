// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/xmlscanner.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

/// Questions and answers of a survey, as the head of its XML export lists them.
class SurveyElements final
{
public:
    /// From behind the start tag of "Elements" to its end tag. Errors: FormatDamaged, LimitExceeded.
    std::optional<Error> read(XmlScanner &xml);

    [[nodiscard]] int columnCount() const { return static_cast<int>(m_headings.size()); }
    [[nodiscard]] const QStringList &headings() const { return m_headings; }
    /// The column of a question; one that the head does not list gets a new column under its id.
    int columnOf(const QString &question);
    /// The words of a choice; its id where the head does not list it, empty for an empty id.
    [[nodiscard]] QString labelOf(const QString &answer) const { return m_labels.value(answer, answer); }

private:
    void add(const QByteArray &element, const QString &id, const QString &type, const QString &text);

    QStringList m_headings;
    QHash<QString, int> m_columns; ///< by id of the question
    QHash<QString, QString> m_labels; ///< by id of the answer
    QString m_matrix; ///< title of the matrix whose rows follow
    qint64 m_headingCharacters = 0; ///< a long title of a matrix stands in the heading of each of its rows
};

/// Reads an element's text to its end tag, with the text of elements in it. Errors: FormatDamaged,
/// LimitExceeded.
std::optional<Error> readElementText(XmlScanner &xml, QString &text);

} // namespace convoke
