// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// Foreign text as it goes to paper and into files: what cleanedForStorage() keeps of it, with the controls
/// that withVisibleControls() shows.
QString shownText(QStringView text);

/// Text for an element of HTML or for an attribute in double quotes.
QString htmlEscaped(const QString &text);

} // namespace convoke
