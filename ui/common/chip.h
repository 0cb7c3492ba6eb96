// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QMetaType>
#include <QSize>
#include <QString>

class QPainter;
class QRect;

namespace convoke {

/// A quiet word on a coloured ground: a state, a count, a date.
struct Chip
{
    QString word;
    Tone tone = Tone::Neutral;

    friend bool operator==(const Chip &, const Chip &) = default;
};

/// Size of @p chip at the present text size.
QSize chipSize(const Chip &chip);

/// Draws @p chip at the left of @p area, in its middle, elided where it does not fit.
void paintChip(QPainter &painter, const QRect &area, const Chip &chip);

} // namespace convoke

Q_DECLARE_METATYPE(convoke::Chip)
