// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/valuechoice.h"

#include "base/textfold.h"
#include "ui/common/enterkeys.h"
#include "ui/common/measures.h"
#include "ui/common/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace convoke {

namespace {

constexpr int padding = 6;
constexpr int mark = 14; ///< the round sign

/// Lays @p text out in lines of @p width; a word that is longer than a line is cut. Gives the height.
double layOut(QTextLayout &layout, double width)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

ValueChoice::ValueChoice(QWidget *parent)
    : QRadioButton(parent)
{
    setAutoExclusive(false); // its row sees to that
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValueChoice::setValue(const QString &text)
{
    m_value = text;
    setAccessibleName(shownText());
    updateGeometry();
    update();
}

QString ValueChoice::shownText() const
{
    //: a field of a person that holds nothing
    return m_value.isEmpty() ? tr("(nothing)")
                             : withVisibleControls(m_value).replace(u'\n', QChar::LineSeparator);
}

QRect ValueChoice::textArea(int width) const
{
    const int left = padding + scaled(mark) + measure::gap;
    return {left, padding, qMax(1, width - left - padding), 1};
}

int ValueChoice::heightForWidth(int width) const
{
    // The wider font, so that nothing moves when the choice changes.
    QTextLayout layout(shownText(), roleFont(TextRole::Strong));
    const int text = qCeil(layOut(layout, textArea(width).width()));
    return qMax(text + 2 * padding, scaled(measure::control));
}

QSize ValueChoice::sizeHint() const
{
    const int width = scaled(200);
    return {width, heightForWidth(width)};
}

QSize ValueChoice::minimumSizeHint() const
{
    return {scaled(100), scaled(measure::control)};
}

void ValueChoice::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRinged = hasFocus();
    const double inset = isRinged ? 1.0 : 0.5;
    painter.setPen(QPen(isChecked() || isRinged ? t.accent : t.border, isRinged ? 2 : 1));
    painter.setBrush(isChecked() ? t.accentGround : underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), measure::corner,
                            measure::corner);
    const int side = scaled(mark);
    const int line = QFontMetrics(roleFont(TextRole::Body)).height();
    const QRectF sign(padding + 0.5, padding + (line - side) / 2.0 + 0.5, side - 1, side - 1);
    painter.setPen(QPen(isChecked() ? t.accent : t.muted, 1));
    painter.setBrush(isChecked() ? t.accent : t.surface);
    painter.drawEllipse(sign);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(sign.center(), side / 5.0, side / 5.0);
    }
    const bool isStrong = isChecked() && !m_value.isEmpty();
    QTextLayout layout(shownText(), roleFont(isStrong ? TextRole::Strong : TextRole::Body));
    layOut(layout, textArea(width()).width());
    painter.setPen(isStrong ? t.text : t.secondary);
    layout.draw(&painter, textArea(width()).topLeft());
}

void ValueChoice::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT sideWanted(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    default:
        break;
    }
    if (isEnter(event->key()) && event->modifiers() == (event->modifiers() & Qt::KeypadModifier)) {
        Q_EMIT confirmed();
        return;
    }
    QRadioButton::keyPressEvent(event);
}

} // namespace convoke
