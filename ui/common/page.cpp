// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

#include "ui/common/filteredit.h"

#include <QMimeData>
#include <QUrl>

namespace convoke {

void Page::find()
{
    const QList<FilterEdit *> filters = findChildren<FilterEdit *>();
    for (FilterEdit *filter : filters) {
        if (filter->isVisibleTo(this)) {
            filter->focusLine();
            return;
        }
    }
}

QStringList Page::filesOf(const QMimeData &content)
{
    QStringList files;
    const QList<QUrl> urls = content.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

} // namespace convoke
