// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sourcebatch.h"

class QMimeData;

namespace convoke {

/// What may be taken in among dropped or copied things: files and folders (none is looked into here), else an
/// e-mail as mail programs hand it over, a copied table, or text that is a table or an e-mail. Empty:
/// nothing.
SourceList sourcesOf(const QMimeData &content);

/// True where taking it in may come to something. Quick enough to be asked while something is dragged over
/// the window: of many files it looks at a few.
bool maySourcesBeIn(const QMimeData &content);

/// What would be taken in, for a sentence: "survey.xlsx", "3 files", "a copied table".
QString sourceWords(const SourceList &sources);

} // namespace convoke
