// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sidebarbutton.h"

#include "ui/common/groupdot.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sidePad = 8;

} // namespace

SideBarButton::SideBarButton(const SideBarRow &row, QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRow(row);
}

void SideBarButton::setRow(const SideBarRow &row)
{
    m_row = row;
    setObjectName(u"sideBar:"_s + row.place.toString());
    setText(plainMenuText(row.text));
    //: a line of the side bar for screen readers: its name and its figure
    setAccessibleName(row.count ? tr("%1, %2").arg(singleLine(row.text), QLocale().toString(*row.count))
                                : singleLine(row.text));
    update();
}

QSize SideBarButton::sizeHint() const
{
    return {scaled(measure::sideBar) - 2 * measure::gap, scaled(measure::row)};
}

QSize SideBarButton::minimumSizeHint() const
{
    return {scaled(80), scaled(measure::row)};
}

void SideBarButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && isEnabled();
    if (isChecked() || hovered || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.accentGround : t.hover);
        painter.drawRoundedRect(rect(), measure::corner, measure::corner);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::corner, measure::corner);
    }
    QRect rest = rect().adjusted(sidePad, 0, -sidePad, 0);
    if (!m_row.colours.isEmpty()) {
        paintDots(painter, rest, m_row.colours);
        rest.setLeft(rest.left() + dotsWidth(m_row.colours.size()));
    }
    if (m_row.count) {
        const QString figure = QLocale().toString(*m_row.count);
        painter.setFont(roleFont(TextRole::Small));
        painter.setPen(t.secondary);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, figure);
        rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(figure) - measure::gap);
    }
    const QFont font = roleFont(isChecked() ? TextRole::Strong : TextRole::Body);
    painter.setFont(font);
    painter.setPen(isChecked() ? t.accent : t.text);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(singleLine(m_row.text), Qt::ElideRight, rest.width()));
}

bool SideBarButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QFontMetrics metrics(roleFont(TextRole::Strong));
        const int room =
            width() - 2 * sidePad - dotsWidth(m_row.colours.size()) - (m_row.count ? scaled(40) : 0);
        setPlainToolTip(this, metrics.horizontalAdvance(m_row.text) > room ? m_row.text : QString());
    }
    return QAbstractButton::event(event);
}

} // namespace convoke
