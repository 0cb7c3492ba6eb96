// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rulejson.h"

#include "selection/attribute.h"

#include <QJsonArray>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue json(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject toJson(const Rule &rule)
{
    QJsonObject object{{u"attribute"_s, rule.attribute},
                       {u"value"_s, rule.value},
                       {u"min"_s, json(rule.min)},
                       {u"max"_s, json(rule.max)},
                       {u"exceptional_max"_s, json(rule.exceptionalMax)}};
    if (!rule.exceptionalReason.isEmpty()) {
        object.insert(u"exceptional_reason"_s, rule.exceptionalReason);
    }
    return object;
}

QJsonObject toJson(const Wish &wish)
{
    QJsonObject object{{u"attribute"_s, wish.attribute}, {u"price"_s, wish.price}};
    if (wish.shares.isEmpty()) {
        object.insert(u"value"_s, wish.value);
        object.insert(u"min"_s, json(wish.min));
        object.insert(u"max"_s, json(wish.max));
        return object;
    }
    QJsonArray shares;
    for (const WishShare &share : wish.shares) {
        shares.append(QJsonObject{{u"value"_s, share.value}, {u"percent"_s, share.percent}});
    }
    object.insert(u"shares"_s, shares);
    return object;
}

Rule readRule(JsonReader &reader, RuleId id)
{
    Rule rule{id, reader.requiredString(u"attribute"_s), {}, {}, {}, {}, {}};
    rule.value = reader.string(u"value"_s, u"*"_s);
    rule.min = reader.optionalInteger(u"min"_s, 0);
    rule.max = reader.optionalInteger(u"max"_s, 0);
    rule.exceptionalMax = reader.optionalInteger(u"exceptional_max"_s, 0);
    rule.exceptionalReason = reader.string(u"exceptional_reason"_s);
    if (!isSelectionAttribute(rule.attribute)) {
        reader.failValue(u"attribute"_s, rule.attribute);
    }
    if ((rule.min && rule.max && *rule.min > *rule.max)
        || (rule.exceptionalMax && (!rule.max || *rule.exceptionalMax < *rule.max))) {
        reader.fail(ErrorCode::ValueInvalid,
                    reader.pathOf(u"max"_s) + u" contradicts min or exceptional_max"_s);
    }
    return rule;
}

Wish readWish(JsonReader &reader, WishId id)
{
    Wish wish{.id = id, .attribute = reader.requiredString(u"attribute"_s)};
    wish.value = reader.string(u"value"_s, u"*"_s);
    wish.min = reader.optionalInteger(u"min"_s, 0);
    wish.max = reader.optionalInteger(u"max"_s, 0);
    wish.price = reader.optionalNumber(u"price"_s).value_or(1);
    reader.objects(u"shares"_s, [&wish](JsonReader &item) {
        wish.shares.append({item.requiredString(u"value"_s), item.optionalNumber(u"percent"_s).value_or(0)});
    });
    if (!reader.failed() && !checked(wish)) {
        reader.failValue(u"attribute"_s, wish.attribute + u" (the wish contradicts itself)"_s);
    }
    return wish;
}

} // namespace convoke
