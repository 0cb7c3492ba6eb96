// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textplace.h"

#include "base/textfold.h"
#include "ui/common/plainlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextOption>

namespace convoke {

qsizetype placeOfShown(const QString &text, qsizetype shown)
{
    if (!hasHiddenControls(text)) {
        return qMin(shown, text.size());
    }
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) { // the first letter that is drawn at or behind the place
        const qsizetype middle = (low + high) / 2;
        if (withVisibleControls(QStringView(text).left(middle)).size() < shown) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

std::optional<qsizetype> placeIn(const PlainLabel &label, const QPoint &at)
{
    // As the label lays its own text out.
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(label.font());
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WordWrap);
    document.setDefaultTextOption(option);
    document.setPlainText(label.text());
    document.setTextWidth(label.contentsRect().width());
    const int place = document.documentLayout()->hitTest(at - label.contentsRect().topLeft(), Qt::ExactHit);
    return place < 0 ? std::nullopt : std::optional(placeOfShown(label.fullText(), place));
}

} // namespace convoke
