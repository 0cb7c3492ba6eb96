// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/dropoverlay.h"

#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QPainter>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setObjectName(u"dropOverlay"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    hide();
}

void DropOverlay::say(const QString &sentence)
{
    m_sentence = singleLine(sentence);
    setAccessibleName(m_sentence);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = t.window;
    veil.setAlphaF(0.82F);
    painter.fillRect(rect(), veil);
    const QRectF frame =
        QRectF(rect()).adjusted(measure::wide, measure::wide, -measure::wide, -measure::wide);
    painter.setPen(QPen(t.accent, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, measure::cardCorner, measure::cardCorner);

    const QFont font = roleFont(TextRole::Title);
    const QFontMetrics metrics(font);
    const int most = width() - 6 * measure::page;
    const QString text = metrics.elidedText(m_sentence, Qt::ElideMiddle, most);
    QRect plate(0, 0, metrics.horizontalAdvance(text) + 4 * measure::wide, scaled(52));
    plate.moveCenter(rect().center());
    painter.setPen(QPen(t.accent, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(plate, measure::cardCorner, measure::cardCorner);
    painter.setFont(font);
    painter.setPen(t.text);
    painter.drawText(plate, Qt::AlignCenter, text);
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace convoke
