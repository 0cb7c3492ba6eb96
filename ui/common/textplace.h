// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

class QPoint;
class QString;

namespace convoke {

class PlainLabel;

/// The letter of label.fullText() that stands at @p at of the label; nothing beside the text.
std::optional<qsizetype> placeIn(const PlainLabel &label, const QPoint &at);

/// Where the letter that is drawn at @p shown stands in @p text: hidden controls are drawn as several
/// letters.
qsizetype placeOfShown(const QString &text, qsizetype shown);

} // namespace convoke
