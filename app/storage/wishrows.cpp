// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wishrows.h"

#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QList<WishShare> &shares)
{
    QJsonArray array;
    for (const WishShare &share : shares) {
        array.append(QJsonObject{{u"value"_s, share.value}, {u"percent"_s, share.percent}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<WishShare> sharesOf(const QString &text)
{
    QList<WishShare> shares;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &item : array) {
        const QJsonObject object = item.toObject();
        shares.append({object.value(u"value"_s).toString(), object.value(u"percent"_s).toDouble()});
    }
    return shares;
}

} // namespace

QList<Wish> WishRows::load(MeetingId meeting)
{
    QList<Wish> wishes;
    Statement rows = m_connection.statement(u"SELECT id, attribute, value, lowest, highest, shares, price "
                                            u"FROM selection_wish WHERE meeting_id = :meeting "
                                            "ORDER BY position, id"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        wishes.append({rows.id<WishId>(0), rows.text(1), rows.text(2), rows.optionalInteger(3),
                       rows.optionalInteger(4), sharesOf(rows.text(5)), rows.number(6)});
    }
    return wishes;
}

void WishRows::save(MeetingId meeting, const QList<Wish> &wishes)
{
    QList<qint64> ids;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const Wish &wish = wishes.at(i);
        ids.append(wish.id.value());
        m_connection.upsert(u"selection_wish"_s,
                            {{u"id"_s, wish.id},
                             {u"meeting_id"_s, meeting},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"attribute"_s, wish.attribute},
                             {u"value"_s, wish.value},
                             {u"lowest"_s, wish.min},
                             {u"highest"_s, wish.max},
                             {u"shares"_s, textOf(wish.shares)},
                             {u"price"_s, wish.price}});
    }
    m_connection.removeOthers(u"selection_wish"_s, u"meeting_id"_s, meeting.value(), ids);
}

} // namespace convoke
