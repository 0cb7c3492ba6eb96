// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QSqlError>

#include <exception>

namespace convoke {

/// Thrown inside app/storage only; Database turns it into an Error.
class SqlError final : public std::exception
{
public:
    explicit SqlError(Error error)
        : m_error(std::move(error))
    { }
    explicit SqlError(const QSqlError &error);

    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "SQL error"; }

private:
    Error m_error;
};

} // namespace convoke
