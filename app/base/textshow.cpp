// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textshow.h"

#include "base/textfold.h"

namespace convoke {

QString shownText(QStringView text)
{
    return withVisibleControls(cleanedForStorage(text));
}

QString htmlEscaped(const QString &text)
{
    // toHtmlEscaped() leaves the apostrophe alone.
    return text.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
}

} // namespace convoke
