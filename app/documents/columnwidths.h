// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttable.h"
#include "documents/textsetter.h"

#include <QList>

namespace convoke {

/// The style in which the cells of @p column are set.
TextStyle cellStyle(const TableColumn &column);

/// How wide each column of @p table is, in points, together @p available: as wide as its text wishes where
/// there is room, else the columns with the longest text give way first, and only when nothing else is left
/// do words break. One very long text does not make its column wide: it wraps.
QList<double> columnWidths(const DocumentTable &table, TextSetter &setter, double available);

/// Room at the right of a column's text, in points, and at both sides of a box.
inline constexpr double columnGap = 10;
inline constexpr double boxPadding = 5;

} // namespace convoke
