// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintext.h"

#include "base/textfold.h"

#include <QAction>
#include <QToolTip>
#include <QWidget>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype toolTipLimit = 2000;

} // namespace

QString safeToolTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    QString shown = withVisibleControls(QStringView(text).left(toolTipLimit));
    if (text.size() > toolTipLimit) {
        shown.append(u'…');
    }
    return u"<qt>"_s + shown.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString singleLine(const QString &text)
{
    QString line = withVisibleControls(text);
    for (QChar &c : line) {
        if (c.isSpace() && c != u'\u00a0') {
            c = u' ';
        }
    }
    return line;
}

QString plainMenuText(const QString &text)
{
    return singleLine(text).replace(u'&', u"&&"_s);
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(safeToolTip(text));
}

void setPlainToolTip(QAction *action, const QString &text)
{
    action->setToolTip(safeToolTip(text));
}

void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget)
{
    QToolTip::showText(globalPosition, safeToolTip(text), widget);
}

} // namespace convoke
