// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentwords.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WordTable
{
    QStringList languages;
    QHash<QString, QHash<QString, QString>> texts; ///< language, key
    QHash<QString, QHash<QString, QStringList>> lists;

    WordTable();
};

WordTable::WordTable()
{
    QFile file(u":/templates/words.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the words of the documents are missing from the program");
    }
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    languages = all.keys();
    for (const QString &language : std::as_const(languages)) {
        const QJsonObject words = all.value(language).toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            if (it.value().isArray()) {
                lists[language].insert(it.key(), it.value().toVariant().toStringList());
            } else {
                texts[language].insert(it.key(), it.value().toString());
            }
        }
    }
}

const WordTable &table()
{
    static const WordTable words;
    return words;
}

} // namespace

DocumentWords::DocumentWords(const QString &language)
    : m_language(language.left(2).toLower())
{
    if (!table().languages.contains(m_language)) {
        m_language = u"en"_s;
    }
}

QStringList DocumentWords::languages()
{
    return table().languages;
}

bool DocumentWords::contains(const QString &key) const
{
    return table().texts.value(m_language).contains(key);
}

QString DocumentWords::text(const QString &key, Values values) const
{
    const auto words = table().texts.constFind(m_language);
    const auto sentence = words->constFind(key);
    Q_ASSERT_X(sentence != words->cend(), "DocumentWords::text", qPrintable(key));
    return sentence == words->cend() ? key : filledIn(*sentence, values);
}

QStringList DocumentWords::list(const QString &key) const
{
    return table().lists.value(m_language).value(key);
}

QString filledIn(QStringView sentence, DocumentWords::Values values)
{
    QString out;
    while (!sentence.isEmpty()) {
        const qsizetype open = sentence.indexOf(u'{');
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        const QStringView name = sentence.sliced(open + 1, close - open - 1);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [name](const auto &entry) { return entry.first == name; });
        out += sentence.first(open);
        out += value == values.end() ? sentence.sliced(open, close + 1 - open).toString() : value->second;
        sentence = sentence.sliced(close + 1);
    }
    return out.append(sentence);
}

} // namespace convoke
