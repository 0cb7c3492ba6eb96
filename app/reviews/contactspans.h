// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/textspan.h"

#include <QList>
#include <QString>

namespace convoke {

/// Every e-mail address in @p text.
QList<TextSpan> addressSpans(const QString &text);

/// The link or address around @p span: as far as characters of links go.
TextSpan linkAround(const QString &text, const TextSpan &span);

/// Where @p phone stands in @p text, however its digits are grouped and with or without the country's code:
/// the last eight digits decide. Nothing for numbers of less than seven digits.
QList<TextSpan> phoneSpans(const QString &text, const QString &phone);

} // namespace convoke
