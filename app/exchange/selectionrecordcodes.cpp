// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/selectionrecord.h"

#include "selection/attribute.h"
#include "selection/selectionjson.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3; ///< letters; shorter parts of names are words of many languages

/// Takes the names of a problem's people out of texts.
class NameCover
{
public:
    explicit NameCover(const SelectionProblem &problem)
    {
        for (const Candidate &candidate : problem.candidates) {
            add(candidate.name.simplified(), candidate.code);
            add(candidate.sourceRef, candidate.code);
            const QStringList parts = candidate.name.split(separators(), Qt::SkipEmptyParts);
            for (const QString &part : parts) {
                if (part.size() >= shortestName) {
                    add(part, candidate.code);
                }
            }
        }
        // Whole names before their parts.
        std::stable_sort(m_names.begin(), m_names.end(),
                         [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    }

    [[nodiscard]] QString covered(QString text) const
    {
        for (const auto &[name, code] : m_names) {
            if (!text.contains(name, Qt::CaseInsensitive)) {
                continue;
            }
            const QRegularExpression whole(
                u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(QRegularExpression::escape(name)),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            text.replace(whole, code);
        }
        return text;
    }

private:
    static QRegularExpression separators() { return QRegularExpression(u"[\\s,;.()\"'-]+"_s); }
    void add(const QString &name, const QString &code)
    {
        if (!name.isEmpty()) {
            m_names.append({name, code});
        }
    }

    QList<std::pair<QString, QString>> m_names;
};

bool mayName(const QString &attribute)
{
    return attribute == u"organisation" || attribute.startsWith(u"answer:");
}

/// Numbers for the values of an attribute, in the order of the values, so that everything keeps its order.
QHash<QString, QString> numbersFor(const SelectionProblem &problem, const QString &attribute)
{
    QMap<QString, int> keys;
    const auto note = [&](const QString &value) {
        keys.insert(attributeKey(attribute, value), 0);
    };
    for (const Candidate &candidate : problem.candidates) {
        const QStringList values = candidate.values.value(attribute);
        std::for_each(values.cbegin(), values.cend(), note);
    }
    for (const Rule &rule : problem.rules) {
        if (rule.attribute == attribute) {
            note(rule.value);
        }
    }
    for (const Wish &wish : problem.wishes) {
        if (wish.attribute == attribute) {
            note(wish.value);
            for (const WishShare &share : wish.shares) {
                note(share.value);
            }
        }
    }
    const QString word = attribute == u"organisation"_s ? u"organisation"_s : u"answer"_s;
    QHash<QString, QString> numbers;
    int number = 0;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        numbers.insert(it.key(), u"%1 %2"_s.arg(word).arg(++number, 6, 10, QLatin1Char('0')));
    }
    return numbers;
}

/// Gives every value of an attribute that may hold a name its number.
void numberValues(SelectionProblem &problem, const QString &attribute)
{
    const QHash<QString, QString> numbers = numbersFor(problem, attribute);
    const auto number = [&](QString &value) {
        if (value.trimmed() != u"*"_s) {
            value = numbers.value(attributeKey(attribute, value));
        }
    };
    for (Candidate &candidate : problem.candidates) {
        QStringList &values = candidate.values[attribute];
        std::for_each(values.begin(), values.end(), number);
    }
    for (Rule &rule : problem.rules) {
        if (rule.attribute == attribute) {
            number(rule.value);
        }
    }
    for (Wish &wish : problem.wishes) {
        if (wish.attribute == attribute) {
            number(wish.value);
            for (WishShare &share : wish.shares) {
                number(share.value);
            }
        }
    }
}

SelectionProblem withoutNames(SelectionProblem problem, const NameCover &cover)
{
    QStringList attributes;
    for (Candidate &candidate : problem.candidates) {
        attributes += candidate.values.keys();
        candidate.name = candidate.code;
        candidate.sourceRef.clear();
    }
    attributes.removeDuplicates();
    for (const QString &attribute : std::as_const(attributes)) {
        if (mayName(attribute)) {
            numberValues(problem, attribute);
        }
    }
    for (Rule &rule : problem.rules) {
        rule.exceptionalReason = cover.covered(rule.exceptionalReason);
    }
    int unknown = 0;
    for (Lock &lock : problem.locks) {
        lock.reason = cover.covered(lock.reason);
        if (!lock.application) {
            lock.sourceRef = u"unknown %1"_s.arg(++unknown);
        }
    }
    return problem;
}

/// The texts of an appendix without names, whoever decided included.
QJsonValue covered(const QJsonValue &value, const NameCover &cover)
{
    if (value.isString()) {
        return cover.covered(value.toString());
    }
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            list[i] = covered(list.at(i), cover);
        }
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            it.value() = it.key() == u"by"_s ? QJsonValue(QJsonValue::Null) : covered(it.value(), cover);
        }
        return object;
    }
    return value;
}

} // namespace

Result<QJsonObject> recordWithCodes(const QJsonObject &record)
{
    const Result<SelectionProblem> named = problemOfRecord(record);
    if (!named) {
        return named.error();
    }
    const NameCover cover(*named);
    const SelectionProblem problem = withoutNames(*named, cover);
    const bool isExplained = record.value(u"explained"_s).toBool();
    const Result<Selection> selection =
        select(problem, isExplained ? SelectionScope::Everything : SelectionScope::Group);
    if (!selection) {
        return selection.error();
    }
    RecordFrame frame{.decidedBy = {},
                      .decidedAt =
                          QDateTime::fromString(record.value(u"decided_at"_s).toString(), Qt::ISODate),
                      .reason = cover.covered(record.value(u"reason"_s).toString()),
                      .program = record.value(u"program"_s).toString(),
                      .tieBreaks = {},
                      .criteria = record.value(u"criteria"_s).toArray()};
    const QJsonArray links = record.value(u"settings"_s).toObject().value(u"tie_breaks"_s).toArray();
    for (const auto &link : links) {
        frame.tieBreaks.append(link.toString());
    }
    QJsonObject coded = selectionRecord(problem, *selection, frame);
    for (const QString &appendix : {u"repairs"_s, u"decisions"_s}) {
        if (record.contains(appendix)) {
            coded.insert(appendix, covered(record.value(appendix), cover));
        }
    }
    return recordWith(coded, u"codes"_s, true);
}

} // namespace convoke
