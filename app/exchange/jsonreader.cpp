// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"

#include "base/textfold.h"

namespace convoke {

JsonReader::JsonReader(const QJsonObject &object, QString path, std::optional<Error> &fault)
    : m_object(object)
    , m_path(std::move(path))
    , m_fault(fault)
{ }

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonReader::fail(ErrorCode code, const QString &detail)
{
    if (!m_fault) {
        m_fault = Error{code, detail};
    }
}

void JsonReader::failValue(const QString &key, const QString &value)
{
    fail(ErrorCode::ValueInvalid, pathOf(key) + QStringLiteral(" = ") + value);
}

void JsonReader::failType(const QString &key, const QString &expected)
{
    fail(ErrorCode::ValueInvalid, pathOf(key) + QStringLiteral(" must be ") + expected);
}

QJsonValue JsonReader::take(const QString &key)
{
    m_known.insert(key);
    return failed() ? QJsonValue() : m_object.value(key);
}

std::optional<QString> JsonReader::optionalString(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull() || value.isUndefined()) {
        return std::nullopt;
    }
    if (!value.isString()) {
        failType(key, QStringLiteral("a text"));
        return std::nullopt;
    }
    return cleanedForStorage(value.toString());
}

QString JsonReader::string(const QString &key, const QString &otherwise)
{
    return optionalString(key).value_or(otherwise);
}

QString JsonReader::requiredString(const QString &key)
{
    QString text = string(key).trimmed();
    if (text.isEmpty()) {
        fail(ErrorCode::MissingValue, pathOf(key));
    }
    return text;
}

std::optional<double> JsonReader::optionalNumber(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull() || value.isUndefined()) {
        return std::nullopt;
    }
    if (!value.isDouble()) {
        failType(key, QStringLiteral("a number"));
        return std::nullopt;
    }
    return value.toDouble();
}

std::optional<int> JsonReader::optionalInteger(const QString &key, int lowest)
{
    const std::optional<double> number = optionalNumber(key);
    if (!number) {
        return std::nullopt;
    }
    constexpr double highest = 1'000'000;
    if (*number < lowest || *number > highest || *number != static_cast<int>(*number)) {
        failValue(key, QString::number(*number));
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

std::optional<bool> JsonReader::optionalBool(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull() || value.isUndefined()) {
        return std::nullopt;
    }
    if (!value.isBool()) {
        failType(key, QStringLiteral("true or false"));
        return std::nullopt;
    }
    return value.toBool();
}

bool JsonReader::boolean(const QString &key, bool otherwise)
{
    return optionalBool(key).value_or(otherwise);
}

std::optional<QDate> JsonReader::optionalDate(const QString &key)
{
    const std::optional<QString> text = optionalString(key);
    if (!text) {
        return std::nullopt;
    }
    const QDate date = QDate::fromString(*text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid()) {
        failValue(key, *text);
        return std::nullopt;
    }
    return date;
}

std::optional<QTime> JsonReader::optionalTime(const QString &key)
{
    const std::optional<QString> text = optionalString(key);
    if (!text) {
        return std::nullopt;
    }
    const QTime time = QTime::fromString(*text, QStringLiteral("HH:mm"));
    if (!time.isValid()) {
        failValue(key, *text);
        return std::nullopt;
    }
    return time;
}

QStringList JsonReader::strings(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull() || value.isUndefined()) {
        return {};
    }
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (!item.isString()) {
            break;
        }
        texts.append(cleanedForStorage(item.toString()));
    }
    if (!value.isArray() || texts.size() != array.size()) {
        failType(key, QStringLiteral("a list of texts"));
    }
    return texts;
}

void JsonReader::objects(const QString &key, const std::function<void(JsonReader &)> &each)
{
    const QJsonValue value = take(key);
    if (value.isNull() || value.isUndefined()) {
        return;
    }
    if (!value.isArray()) {
        failType(key, QStringLiteral("a list"));
        return;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && !failed(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i);
        if (!array.at(i).isObject()) {
            fail(ErrorCode::ValueInvalid, path + QStringLiteral(" must be an object"));
            return;
        }
        JsonReader reader(array.at(i).toObject(), path, m_fault);
        each(reader);
        reader.finish();
    }
}

void JsonReader::object(const QString &key, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue value = take(key);
    if (value.isNull() || value.isUndefined()) {
        return;
    }
    if (!value.isObject()) {
        failType(key, QStringLiteral("an object"));
        return;
    }
    JsonReader reader(value.toObject(), pathOf(key), m_fault);
    read(reader);
    reader.finish();
}

void JsonReader::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_known.contains(key)) {
            fail(ErrorCode::UnknownKey, pathOf(key));
            return;
        }
    }
}

} // namespace convoke
