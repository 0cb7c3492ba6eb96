// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace convoke {

/// Those of @p files that may hold a table or e-mails: by the first bytes of their content, whatever their
/// names end in, or because they are called so; and folders with files in them. Quick enough to be asked
/// while something is dragged over the window.
QStringList readableFiles(const QStringList &files);

} // namespace convoke
