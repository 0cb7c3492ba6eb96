// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace convoke {

/// A sheet of A4 with labels of one size in rows and columns. All measures are millimetres from the sheet's
/// top left corner.
struct LabelSheet
{
    QString key; ///< "L4785"; "own" where somebody typed the measures
    QString name; ///< as the maker calls it
    bool landscape = false;
    QSizeF label; ///< width and height of one label
    int columns = 1;
    int rows = 1;
    QPointF first; ///< top left corner of the first label
    QPointF pitch; ///< from one label's corner to the next one's

    [[nodiscard]] int count() const { return columns * rows; }
    /// Width and height of the sheet.
    [[nodiscard]] QSizeF page() const { return landscape ? QSizeF(297, 210) : QSizeF(210, 297); }
    /// The label at @p place, counted from 0 along the rows.
    [[nodiscard]] QRectF rect(int place) const
    {
        return {{first.x() + place % columns * pitch.x(), first.y() + place / columns * pitch.y()}, label};
    }
    /// Where the back of that label lies when the sheet is turned over sideways: on its long edge when it is
    /// upright, on its short edge when it is not.
    [[nodiscard]] QRectF backRect(int place) const
    {
        const QRectF front = rect(place);
        return {{page().width() - front.right(), front.top()}, label};
    }

    friend bool operator==(const LabelSheet &, const LabelSheet &) = default;
};

/// The sheets that are known by name, from resources/data/label-sheets.json, in its order.
const QList<LabelSheet> &labelSheets();
/// Null where no sheet has that key.
const LabelSheet *labelSheet(const QString &key);

/// @p sheet itself when its labels have a size, do not overlap and stay on the page. Errors: ValueInvalid
/// with the measure that does not fit.
Result<LabelSheet> checkedSheet(const LabelSheet &sheet);

/// Reads the list of sheets. Errors: DocumentInvalid, UnknownKey, MissingValue, ValueInvalid.
Result<QList<LabelSheet>> labelSheetsFromJson(const QByteArray &json);

} // namespace convoke
