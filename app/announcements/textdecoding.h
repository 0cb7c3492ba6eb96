// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convoke {

/// Bytes of unknown encoding as text: by a byte-order mark, else UTF-8 if they are valid UTF-8, else
/// Windows-1252.
QString decodedText(const QByteArray &bytes);

/// The same for HTML, which may name its encoding in a <meta> element.
QString decodedHtml(const QByteArray &bytes);

} // namespace convoke
