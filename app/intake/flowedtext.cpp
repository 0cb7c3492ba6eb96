// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/flowedtext.h"

#include <QStringList>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QString withoutFlow(const QString &text, bool deleteBlank)
{
    QString joined;
    int openDepth = -1; // of a line that goes on
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        int depth = 0;
        while (depth < line.size() && line.at(depth) == u'>') {
            ++depth;
        }
        QString content = line.mid(depth);
        content.remove(0, content.startsWith(u' ') ? 1 : 0);
        const bool divider = content == u"-- ";
        const bool flows = !divider && content.endsWith(u' ');
        if (flows && deleteBlank) {
            content.chop(1);
        }
        if (openDepth == depth && !divider) {
            joined += content;
        } else {
            joined += (joined.isEmpty() ? QString() : u"\n"_s)
                + (depth > 0 ? QString(depth, u'>') + u' ' : QString()) + content;
        }
        openDepth = flows ? depth : -1;
    }
    return joined;
}

} // namespace convoke
