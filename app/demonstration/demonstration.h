// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace convoke {

/// Five invented meetings with applications, scores and one finished selection, made from resources/demo
/// through the same services that real work uses.
class Demonstration final
{
public:
    /// Writes them into a new file at @p path and closes it. Errors: FileExists, WriteFailed; then there is
    /// no file.
    static Result<void> create(const QString &path);
};

} // namespace convoke
