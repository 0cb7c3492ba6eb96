// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// HTML as plain text: one line per block, "• " before items of lists, indented by level; links behind their
/// words in angle brackets (http, https and mailto only). Scripts, styles, navigation and form controls are
/// dropped. Takes any text, well-formed or not, in time proportional to its length; nothing is fetched or
/// run.
QString htmlToText(QStringView html);

} // namespace convoke
