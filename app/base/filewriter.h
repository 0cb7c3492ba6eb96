// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace convoke {

/// Writes whole files: old or new, never half. Every file that Convoke writes, except the database, goes
/// through here. The new file has mode 0600.
class FileWriter final
{
public:
    /// @p content must return false when the device refused a write. Errors: WriteFailed with the path and
    /// the reason.
    static Result<void> write(const QString &path, const std::function<bool(QIODevice &)> &content);
    static Result<void> write(const QString &path, const QByteArray &content);
};

} // namespace convoke
