// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailstore.h"

namespace convoke {

/// The parts of the writer's words that answer no question yet, in the order of the text. Parts that were
/// given since are left out; what is left between them is offered piece by piece.
QList<AnswerPiece> piecesToGive(const StoredMail &mail);

/// The writer's own words in them, without quoted lines.
QString openText(const StoredMail &mail);

} // namespace convoke
