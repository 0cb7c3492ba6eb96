// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convoke {

/// Content that came without a file: dropped from another program, pasted, or a part of an archive.
struct NamedBytes
{
    QString name; ///< what it is called on the screen and in the log
    QByteArray bytes;

    friend bool operator==(const NamedBytes &, const NamedBytes &) = default;
};

} // namespace convoke
