// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mappingchange.h"

#include "base/textfold.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool mayRepeat(ColumnTarget target)
{
    return target == ColumnTarget::Ignore || target == ColumnTarget::Email || target == ColumnTarget::Notes
        || target == ColumnTarget::Special;
}

/// A key for a new question that neither the call nor another column has.
QString freeKey(const ColumnMapping &mapping, int column, const QString &heading, const Call &call,
                const QList<NewQuestion> &pending)
{
    const MappedColumn &now = mapping.columns.at(column);
    if (now.certainty == Certainty::NewQuestion) {
        return now.question;
    }
    QSet<QString> taken;
    for (const Question &question : call.questions) {
        taken.insert(question.key);
    }
    for (const NewQuestion &question : mapping.newQuestions + pending) {
        taken.insert(question.key);
    }
    const QString wanted = slug(heading, u"question-%1"_s.arg(column + 1));
    QString key = wanted;
    for (int number = 2; taken.contains(key); ++number) {
        key = u"%1-%2"_s.arg(wanted).arg(number);
    }
    return key;
}

MappedColumn columnFor(const TargetChoice &choice, const QString &question)
{
    MappedColumn column;
    column.target = choice.target;
    column.question = question;
    column.special = choice.special;
    column.splitByUser = choice.splitsRole.value_or(false);
    column.wholeByUser = !choice.splitsRole.value_or(true);
    return column;
}

/// What the columns mean is taken over with how sure that was, where it is the same as before.
void keepCertainty(ColumnMapping &mapping, const ColumnMapping &before, int changed)
{
    mapping.rememberedAt = before.rememberedAt;
    mapping.isRemembered = before.isRemembered;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        MappedColumn &now = mapping.columns[column];
        const MappedColumn &then = before.columns.at(column);
        if (column != changed && now.target == then.target && now.question == then.question) {
            now.certainty = then.certainty;
            now.source = then.source;
        }
    }
}

} // namespace

Result<ColumnMapping> changedMapping(const ColumnMapping &mapping, int column, const TargetChoice &choice,
                                     const SourceTable &table, const Call &call,
                                     const QList<NewQuestion> &pending)
{
    const QStringList headings = table.distinctHeadings();
    const bool isNewQuestion = choice.target == ColumnTarget::Question && choice.question.isEmpty();
    const QString question =
        isNewQuestion ? freeKey(mapping, column, headings.at(column), call, pending) : choice.question;
    QJsonObject columns;
    for (int other = 0; other < mapping.columns.size(); ++other) {
        const MappedColumn &known = mapping.columns.at(other);
        const bool clashes =
            !mayRepeat(choice.target) && known.target == choice.target && known.question == question;
        const bool asksBesides = known.target != ColumnTarget::Question
            && known.target != ColumnTarget::Special && !known.question.isEmpty();
        const bool isLeftToRecognition = known.empty || clashes || asksBesides;
        if (other != column && !isLeftToRecognition) {
            columns.insert(headings.at(other), mappingWord(known));
        }
    }
    columns.insert(headings.at(column), mappingWord(columnFor(choice, question)));
    const QByteArray json =
        QJsonDocument(QJsonObject{{u"columns"_s, columns}}).toJson(QJsonDocument::Compact);
    Result<ColumnMapping> changed = mappingFromJson(json, table, call, IntakePurpose::Applications, pending);
    if (changed) {
        keepCertainty(*changed, mapping, column);
        if (isNewQuestion) {
            changed->columns[column].certainty = Certainty::NewQuestion;
            changed->columns[column].source = MeaningSource::Nothing;
        }
    }
    return changed;
}

} // namespace convoke
