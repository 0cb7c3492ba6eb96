// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/scorebutton.h"

#include "ui/common/measures.h"
#include "ui/common/tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace convoke {

namespace {

constexpr int stepWidth = 26; ///< six of them, "abstain" and a cross stand in one line in every language

} // namespace

ScoreButton::ScoreButton(Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ScoreButton::sizeHint() const
{
    const TextRole role = m_kind == Kind::Step ? TextRole::Strong : TextRole::Label;
    const int text = QFontMetrics(roleFont(role)).horizontalAdvance(QAbstractButton::text());
    const int pad = m_kind == Kind::Step ? measure::gap : 4;
    return {qMax(m_kind == Kind::Step ? scaled(stepWidth) : 0, text + 2 * pad), scaled(measure::control)};
}

void ScoreButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isHot = underMouse() || isDown();
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_kind == Kind::Step ? t.accent : t.neutralGround);
    } else {
        painter.setPen(m_kind == Kind::Step ? QPen(t.border) : QPen(Qt::NoPen));
        painter.setBrush(isHot                      ? QBrush(t.hover)
                             : m_kind == Kind::Step ? QBrush(t.surface)
                                                    : QBrush(Qt::NoBrush));
    }
    painter.drawRoundedRect(box, measure::corner, measure::corner);
    const bool isStrong = isChecked();
    if (m_kind == Kind::Step) {
        painter.setFont(roleFont(isStrong ? TextRole::Strong : TextRole::Body));
        painter.setPen(isChecked() ? t.onAccent : t.text);
    } else {
        painter.setFont(roleFont(isStrong ? TextRole::Label : TextRole::Small));
        painter.setPen(isChecked() ? t.text : t.secondary);
    }
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace convoke
