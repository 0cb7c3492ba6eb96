// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chipflow.h"

#include "ui/common/measures.h"

#include <QPainter>
#include <QStringList>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int acrossGap = 6;
constexpr int downGap = 6;

} // namespace

ChipFlow::ChipFlow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChipFlow::setChips(const QList<Chip> &chips)
{
    m_chips = chips;
    QStringList words;
    for (const Chip &chip : chips) {
        words.append(chip.word);
    }
    setAccessibleName(words.join(u", "_s));
    setVisible(!chips.isEmpty());
    updateGeometry();
    update();
}

QList<QRect> ChipFlow::places(int width) const
{
    QList<QRect> places;
    QPoint at;
    for (const Chip &chip : m_chips) {
        const QSize wanted = chipSize(chip);
        const QSize size(qMin(wanted.width(), qMax(width, 1)), wanted.height());
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = {0, at.y() + size.height() + downGap};
        }
        places.append(QRect(at, size));
        at.rx() += size.width() + acrossGap;
    }
    return places;
}

int ChipFlow::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize ChipFlow::sizeHint() const
{
    const int wide = width() > 0 ? width() : scaled(240);
    return {wide, heightForWidth(wide)};
}

QSize ChipFlow::minimumSizeHint() const
{
    return {scaled(60), m_chips.isEmpty() ? 0 : chipSize(m_chips.first()).height()};
}

void ChipFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        paintChip(painter, all.at(i), m_chips.at(i));
    }
}

} // namespace convoke
