// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/answercomparison.h"

#include <QMap>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

bool isSameMoment(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() == b.isValid() && (!a.isValid() || a.toSecsSinceEpoch() == b.toSecsSinceEpoch());
}

bool isLaterMoment(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() && a.toSecsSinceEpoch() > b.toSecsSinceEpoch();
}

/// @p before by heading.
QList<FieldDifference> AnswerComparison::specialDifferences(const PlannedRow &row,
                                                            const QHash<QString, QString> &before) const
{
    const IncomingTable &table = tableOf(row);
    QHash<QString, QString> after;
    for (const IncomingAnswer &answer : incoming(row).special) {
        after.insert(table.headings.at(answer.column), answer.text);
    }
    QList<FieldDifference> found;
    for (qsizetype column = 0; column < table.mapping.columns.size(); ++column) {
        const bool isApart = table.mapping.columns.at(column).target == ColumnTarget::Special;
        const QString heading = isApart ? table.headings.at(column) : QString();
        if (isApart && before.value(heading).trimmed() != after.value(heading)) {
            found.append({u"special:"_s + heading, {}, {}});
        }
    }
    return found;
}

QList<FieldDifference> AnswerComparison::withKnown(const PlannedRow &row, const KnownApplication &there) const
{
    const Application &known = there.application;
    const IncomingRow &answer = incoming(row);
    const ColumnMapping &mapping = tableOf(row).mapping;
    QList<FieldDifference> found;
    if (answer.received.isValid() && !isSameMoment(answer.received, known.received)) {
        found.append({u"received"_s, momentText(known.received), momentText(answer.received)});
    }
    if (answer.profile && answer.profile != known.profile) {
        const auto key = [this](std::optional<ProfileId> id) {
            const Profile *profile = id ? m_call.profile(*id) : nullptr;
            return profile == nullptr ? QString() : profile->key;
        };
        found.append({u"profile"_s, key(known.profile), key(answer.profile)});
    }
    auto next = answer.answers.cbegin(); // in the order of the columns, as the loop is
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const QString &key = mapping.questionOf(column);
        const bool answered = next != answer.answers.cend() && next->column == column;
        const QString after = answered ? next->text : QString();
        next += answered ? 1 : 0;
        const Question *question = key.isEmpty() ? nullptr : m_call.question(key);
        const Answer *stored = question == nullptr ? nullptr : known.answer(question->id);
        const QString before = stored == nullptr ? QString() : stored->text.trimmed();
        if (!key.isEmpty() && before != after) {
            found.append({u"question:"_s + key, before, after});
        }
    }
    QHash<QString, QString> special;
    for (const SpecialAnswer &apart : there.special) {
        special.insert(apart.heading, apart.text);
    }
    return found + specialDifferences(row, special);
}

QList<FieldDifference> AnswerComparison::withRow(const PlannedRow &row, const PlannedRow &other) const
{
    const auto answersOf = [this](const PlannedRow &planned) {
        QMap<QString, QString> answers;
        for (const IncomingAnswer &answer : incoming(planned).answers) {
            answers.insert(tableOf(planned).questionOf(answer), answer.text);
        }
        return answers;
    };
    const QMap<QString, QString> before = answersOf(other);
    const QMap<QString, QString> after = answersOf(row);
    QList<FieldDifference> found;
    const ColumnMapping &mapping = tableOf(row).mapping;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const QString &key = mapping.questionOf(column);
        if (!key.isEmpty() && before.value(key) != after.value(key)) {
            found.append({u"question:"_s + key, before.value(key), after.value(key)});
        }
    }
    QHash<QString, QString> special;
    for (const IncomingAnswer &answer : incoming(other).special) {
        special.insert(tableOf(other).headings.at(answer.column), answer.text);
    }
    return found + specialDifferences(row, special);
}

} // namespace convoke
