// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/selectionsettings.h"

#include "exchange/rulejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Tag>
QString idText(Id<Tag> id)
{
    return QString::number(id.value());
}

/// An id as it was written; a fault where it is none.
template <typename TypedId>
TypedId readId(JsonReader &reader, const QString &key)
{
    const QString text = reader.requiredString(key);
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber) {
        reader.failValue(key, text);
    }
    return TypedId(value);
}

template <typename List>
QJsonArray withIds(const List &list)
{
    QJsonArray array;
    for (const auto &item : list) {
        QJsonObject object = toJson(item);
        object.insert(u"id"_s, idText(item.id));
        array.append(object);
    }
    return array;
}

QJsonObject lockObject(const Lock &lock)
{
    return {{u"id"_s, idText(lock.id)},
            {u"application"_s,
             lock.application ? QJsonValue(idText(*lock.application)) : QJsonValue(QJsonValue::Null)},
            {u"source_ref"_s, lock.sourceRef},
            {u"seat"_s, toKey(lock.seat)},
            {u"reason"_s, lock.reason}};
}

void readLocks(JsonReader &reader, SelectionSettings &settings)
{
    reader.objects(u"locks"_s, [&settings](JsonReader &item) {
        Lock lock{.id = readId<LockId>(item, u"id"_s)};
        if (const std::optional<QString> text = item.optionalString(u"application"_s)) {
            lock.application = ApplicationId(text->toLongLong());
        }
        lock.sourceRef = item.string(u"source_ref"_s);
        lock.seat = item.optionalEnum<Seat>(u"seat"_s).value_or(Seat::In);
        lock.reason = item.string(u"reason"_s);
        settings.locks.append(lock);
    });
}

void readWeights(JsonReader &reader, SelectionSettings &settings)
{
    reader.objects(u"weights"_s, [&settings](JsonReader &item) {
        const auto criterion = readId<CriterionId>(item, u"criterion"_s);
        settings.weights.insert(criterion, item.optionalNumber(u"weight"_s).value_or(0));
    });
}

} // namespace

SelectionSettings settingsOf(const MeetingDocument &document)
{
    SelectionSettings settings{.places = document.meeting.places,
                               .rules = document.rules,
                               .wishes = document.wishes,
                               .locks = document.locks,
                               .weights = {},
                               .tieBreaks = document.tieBreaks};
    for (const Criterion &criterion : document.criteria) {
        settings.weights.insert(criterion.id, criterion.weight);
    }
    return settings;
}

void applySettings(const SelectionSettings &settings, MeetingDocument &document)
{
    document.meeting.places = settings.places;
    document.rules = settings.rules;
    document.wishes = settings.wishes;
    document.locks = settings.locks;
    for (Criterion &criterion : document.criteria) {
        criterion.weight = settings.weights.value(criterion.id, criterion.weight);
    }
    document.tieBreaks = settings.tieBreaks;
    // A criterion that went since the settings were kept breaks no ties any more.
    document.tieBreaks.removeIf(
        [&document](const QString &link) { return !isTieBreak(link, document.criteria); });
}

QByteArray settingsToJson(const SelectionSettings &settings)
{
    QJsonArray locks;
    for (const Lock &lock : settings.locks) {
        locks.append(lockObject(lock));
    }
    QList<CriterionId> criteria = settings.weights.keys();
    std::sort(criteria.begin(), criteria.end());
    QJsonArray weights;
    for (const CriterionId criterion : std::as_const(criteria)) {
        weights.append(QJsonObject{{u"criterion"_s, idText(criterion)},
                                   {u"weight"_s, settings.weights.value(criterion)}});
    }
    const QJsonObject object{
        {u"places"_s, settings.places ? QJsonValue(*settings.places) : QJsonValue(QJsonValue::Null)},
        {u"rules"_s, withIds(settings.rules)},
        {u"wishes"_s, withIds(settings.wishes)},
        {u"locks"_s, locks},
        {u"weights"_s, weights},
        {u"tie_breaks"_s, QJsonArray::fromStringList(settings.tieBreaks)},
        {u"exceptions"_s, settings.exceptionsAllowed},
        {u"method"_s, toKey(settings.method)},
        {u"seed"_s, settings.seed}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SelectionSettings> settingsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return Error{ErrorCode::DocumentInvalid, u"not a JSON object"_s};
    }
    std::optional<Error> fault;
    JsonReader reader(document.object(), {}, fault);
    SelectionSettings settings;
    settings.places = reader.optionalInteger(u"places"_s, 1);
    reader.objects(u"rules"_s, [&settings](JsonReader &item) {
        settings.rules.append(readRule(item, readId<RuleId>(item, u"id"_s)));
    });
    reader.objects(u"wishes"_s, [&settings](JsonReader &item) {
        settings.wishes.append(readWish(item, readId<WishId>(item, u"id"_s)));
    });
    readLocks(reader, settings);
    readWeights(reader, settings);
    settings.tieBreaks = reader.strings(u"tie_breaks"_s);
    settings.exceptionsAllowed = reader.boolean(u"exceptions"_s, false);
    settings.method = reader.optionalEnum<SelectionMethod>(u"method"_s).value_or(SelectionMethod::Optimum);
    settings.seed = reader.string(u"seed"_s);
    reader.finish();
    if (fault) {
        return *fault;
    }
    return settings;
}

} // namespace convoke
