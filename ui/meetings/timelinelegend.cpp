// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timelinelegend.h"

#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/meetings/timelinepainter.h"

#include <QCoreApplication>

namespace convoke {

namespace {

constexpr int signPx = 20;
constexpr int gapPx = 4;

enum class Sign { Call, Deadline, Outcome, Clash };
constexpr Sign signs[] = {Sign::Call, Sign::Deadline, Sign::Outcome, Sign::Clash};

void paintSign(QPainter &painter, QPoint centre, Sign sign)
{
    const int half = scaled(signPx) / 2 - 1;
    switch (sign) {
    case Sign::Call:
        painter.setPen(QPen(tokens().secondary, 2));
        painter.drawLine(centre - QPoint(half, 0), centre + QPoint(half, 0));
        return;
    case Sign::Deadline:
        return paintDeadlineFlag(painter, centre - QPoint(half / 2, 0), tokens().text);
    case Sign::Outcome:
        return paintOutcomeMark(painter, centre, tokens().secondary);
    case Sign::Clash:
        return paintClashSign(painter, centre);
    }
}

/// The words beside the signs.
class LegendWords final
{
    Q_DECLARE_TR_FUNCTIONS(convoke::TimelineLegend)
public:
    static QString of(Sign sign)
    {
        switch (sign) {
        case Sign::Call:
            return tr("call open");
        case Sign::Deadline:
            return tr("deadline");
        case Sign::Outcome:
            return tr("outcome told");
        case Sign::Clash:
            return tr("clash");
        }
        Q_UNREACHABLE();
    }
    static QString all()
    {
        return tr("Bar: days of the meeting\nLine: the call is open\nFlag: deadline\nDiamond: the outcome is "
                  "told\nTriangle: another meeting on the same day needs the same group or chair");
    }
};

int widthOf(Sign sign)
{
    return scaled(signPx) + gapPx
        + QFontMetrics(roleFont(TextRole::Small)).horizontalAdvance(LegendWords::of(sign)) + measure::wide;
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineLegend"));
    setAccessibleName(LegendWords::all());
    setPlainToolTip(this, LegendWords::all());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TimelineLegend::sizeHint() const
{
    int width = measure::wide;
    for (const Sign sign : signs) {
        width += widthOf(sign);
    }
    return {width, scaled(measure::control)};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {0, scaled(measure::control)};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(roleFont(TextRole::Small));
    int room = width() - measure::wide;
    QList<Sign> shown;
    for (const Sign sign : signs) {
        if (room >= widthOf(sign)) {
            shown.append(sign);
            room -= widthOf(sign);
        }
    }
    int left = room + measure::wide;
    for (const Sign sign : std::as_const(shown)) {
        paintSign(painter, QPoint(left + scaled(signPx) / 2, height() / 2), sign);
        painter.setPen(tokens().secondary);
        painter.drawText(QRect(left + scaled(signPx) + gapPx, 0, widthOf(sign), height()),
                         Qt::AlignLeft | Qt::AlignVCenter, LegendWords::of(sign));
        left += widthOf(sign);
    }
}

} // namespace convoke
