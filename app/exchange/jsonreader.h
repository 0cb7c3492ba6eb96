// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enumkeys.h"
#include "base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QTime>

#include <functional>
#include <optional>

namespace convoke {

/// Reads one JSON object strictly: every key must be asked for, every value must have its type, and the first
/// fault is kept with its path. After a fault all further reads give nothing. `null` reads like a missing
/// key.
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, QString path, std::optional<Error> &fault);

    QString requiredString(const QString &key);
    QString string(const QString &key, const QString &otherwise = {});
    std::optional<QString> optionalString(const QString &key);
    std::optional<int> optionalInteger(const QString &key, int lowest);
    std::optional<double> optionalNumber(const QString &key);
    std::optional<bool> optionalBool(const QString &key);
    bool boolean(const QString &key, bool otherwise);
    std::optional<QDate> optionalDate(const QString &key);
    std::optional<QTime> optionalTime(const QString &key);
    QStringList strings(const QString &key);
    /// Calls @p each with a reader for every object in the array at @p key.
    void objects(const QString &key, const std::function<void(JsonReader &)> &each);
    /// Calls @p read with a reader for the object at @p key, if there is one.
    void object(const QString &key, const std::function<void(JsonReader &)> &read);
    /// Accepts @p key, whatever it holds, without reading it.
    void ignore(const QString &key) { m_known.insert(key); }

    template <typename Enum>
    std::optional<Enum> optionalEnum(const QString &key)
    {
        const std::optional<QString> word = optionalString(key);
        if (!word) {
            return std::nullopt;
        }
        const std::optional<Enum> value = fromKey<Enum>(*word);
        if (!value) {
            failValue(key, *word);
        }
        return value;
    }

    /// To be called last: the first key that nobody asked for is the fault UnknownKey.
    void finish();
    void failValue(const QString &key, const QString &value);
    void fail(ErrorCode code, const QString &detail);
    [[nodiscard]] bool failed() const { return m_fault.has_value(); }
    [[nodiscard]] QString pathOf(const QString &key) const;

private:
    QJsonValue take(const QString &key);
    void failType(const QString &key, const QString &expected);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_fault;
    QSet<QString> m_known;
};

} // namespace convoke
