// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/counttile.h"

#include "ui/common/measures.h"
#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int numberSize = 22;

QFont numberFont()
{
    QFont font = roleFont(TextRole::Title);
    font.setPixelSize(scaled(numberSize));
    return font;
}

} // namespace

CountTile::CountTile(const QString &name, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_word(word)
{
    setObjectName(name);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void CountTile::setCount(int count)
{
    m_count = count;
    //: a number and what was counted, such as "171 new"
    setAccessibleName(tr("%1 %2").arg(QLocale().toString(count), m_word));
    setEnabled(count > 0);
    update();
}

QSize CountTile::sizeHint() const
{
    const int wide = QFontMetrics(roleFont(TextRole::Body)).horizontalAdvance(m_word) + 2 * measure::wide;
    return {qMax(scaled(90), wide), scaled(64)};
}

void CountTile::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRinged = isChecked() || hasFocus();
    const double line = isRinged ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(isRinged ? t.accent : t.border, line));
    painter.setBrush(isChecked() ? t.accentGround : underMouse() && isEnabled() ? t.hover : t.surface);
    painter.drawRoundedRect(frame, measure::cardCorner, measure::cardCorner);

    const QRect inside = rect().adjusted(measure::wide, measure::gap, -measure::gap, -measure::gap);
    const int middle = inside.top() + inside.height() * 3 / 5;
    painter.setFont(numberFont());
    painter.setPen(m_count > 0 ? t.text : t.secondary);
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), middle - inside.top()),
                     Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(m_count));
    painter.setFont(roleFont(TextRole::Body));
    painter.setPen(t.secondary);
    painter.drawText(
        QRect(inside.left(), middle, inside.width(), inside.bottom() - middle),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(roleFont(TextRole::Body)).elidedText(m_word, Qt::ElideRight, inside.width()));
}

} // namespace convoke
