// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/labelsheet.h"

#include "exchange/jsonreader.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double tolerance = 0.05; ///< mm: makers round their measures

Error wrong(const QString &measure, double value)
{
    return {ErrorCode::ValueInvalid, measure + u" = "_s + QString::number(value)};
}

LabelSheet readSheet(JsonReader &reader)
{
    LabelSheet sheet;
    sheet.key = reader.requiredString(u"key"_s);
    sheet.name = reader.requiredString(u"name"_s);
    sheet.landscape = reader.boolean(u"landscape"_s, false);
    const auto measure = [&reader](const QString &key) {
        return reader.optionalNumber(key).value_or(0);
    };
    sheet.label = {measure(u"width"_s), measure(u"height"_s)};
    sheet.columns = reader.optionalInteger(u"columns"_s, 1).value_or(1);
    sheet.rows = reader.optionalInteger(u"rows"_s, 1).value_or(1);
    sheet.first = {measure(u"left"_s), measure(u"top"_s)};
    sheet.pitch = {measure(u"pitch_x"_s), measure(u"pitch_y"_s)};
    const Result<LabelSheet> checked = checkedSheet(sheet);
    if (!checked && !reader.failed()) {
        reader.fail(checked.error().code, sheet.key + u": "_s + checked.error().detail);
    }
    return sheet;
}

} // namespace

Result<LabelSheet> checkedSheet(const LabelSheet &sheet)
{
    constexpr double smallest = 15; // mm: below this no name can be read
    constexpr int most = 20;
    const std::pair<QString, double> sides[] = {{u"width"_s, sheet.label.width()},
                                                {u"height"_s, sheet.label.height()}};
    for (const auto &[name, value] : sides) {
        if (!(value >= smallest)) {
            return wrong(name, value);
        }
    }
    if (sheet.columns < 1 || sheet.columns > most) {
        return wrong(u"columns"_s, sheet.columns);
    }
    if (sheet.rows < 1 || sheet.rows > most) {
        return wrong(u"rows"_s, sheet.rows);
    }
    if (sheet.columns > 1 && sheet.pitch.x() < sheet.label.width() - tolerance) {
        return wrong(u"pitch_x"_s, sheet.pitch.x());
    }
    if (sheet.rows > 1 && sheet.pitch.y() < sheet.label.height() - tolerance) {
        return wrong(u"pitch_y"_s, sheet.pitch.y());
    }
    const QRectF last = sheet.rect(sheet.count() - 1);
    if (!(sheet.first.x() >= 0) || last.right() > sheet.page().width() + tolerance) {
        return wrong(u"left"_s, sheet.first.x());
    }
    if (!(sheet.first.y() >= 0) || last.bottom() > sheet.page().height() + tolerance) {
        return wrong(u"top"_s, sheet.first.y());
    }
    return sheet;
}

Result<QList<LabelSheet>> labelSheetsFromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        return Error{ErrorCode::DocumentInvalid, parseError.errorString()};
    }
    std::optional<Error> fault;
    JsonReader reader(document.object(), {}, fault);
    QList<LabelSheet> sheets;
    reader.objects(u"sheets"_s, [&sheets](JsonReader &part) { sheets.append(readSheet(part)); });
    reader.finish();
    if (fault) {
        return *fault;
    }
    return sheets;
}

const QList<LabelSheet> &labelSheets()
{
    static const QList<LabelSheet> sheets = [] {
        QFile file(u":/data/label-sheets.json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("the label sheets are missing from the program");
        }
        return labelSheetsFromJson(file.readAll()).value_or(QList<LabelSheet>());
    }();
    return sheets;
}

const LabelSheet *labelSheet(const QString &key)
{
    const QList<LabelSheet> &known = labelSheets();
    const auto found = std::find_if(known.cbegin(), known.cend(), [&key](const LabelSheet &sheet) {
        return sheet.key.compare(key, Qt::CaseInsensitive) == 0;
    });
    return found == known.cend() ? nullptr : &*found;
}

} // namespace convoke
