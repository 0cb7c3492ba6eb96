// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stagebar.h"

#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/tokens.h"

#include <QPainter>
#include <QSignalBlocker>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sidePad = 14;
constexpr int iconSide = 14;

int nameWidth(const StageTab &stage)
{
    return QFontMetrics(roleFont(TextRole::Strong)).horizontalAdvance(stage.name);
}

int detailWidth(const StageTab &stage)
{
    const int words = stage.detail.isEmpty()
        ? 0
        : QFontMetrics(roleFont(TextRole::Small)).horizontalAdvance(stage.detail) + measure::gap;
    return words + (stage.done ? iconSide + measure::gap : 0);
}

} // namespace

StageBar::StageBar(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(u"stageBar"_s);
    setAccessibleName(tr("Stages"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_stages.size()) {
            Q_EMIT stageChosen(m_stages.at(index).key);
        }
    });
}

void StageBar::setStages(const QList<StageTab> &stages)
{
    if (stages == m_stages) {
        return;
    }
    const QString current = currentStage();
    const QSignalBlocker silence(this);
    while (count() > stages.size()) {
        removeTab(count() - 1);
    }
    m_stages = stages;
    for (int i = 0; i < stages.size(); ++i) {
        const StageTab &stage = stages.at(i);
        if (i >= count()) {
            addTab(stage.name);
        }
        setTabText(i, stage.name);
        setTabVisible(i, stage.visible);
        setTabEnabled(i, stage.visible); // else the arrow keys would stop at it
        const QString told =
            stage.detail.isEmpty() ? stage.name : tr("%1, %2", "stage, figure").arg(stage.name, stage.detail);
        setAccessibleTabName(i, stage.done ? tr("%1, done", "stage").arg(told) : told);
    }
    setCurrentStage(current);
    setElideMode(elideMode()); // the only way to have the tabs measured again
    updateGeometry();
    update();
}

QString StageBar::currentStage() const
{
    return m_stages.value(currentIndex()).key;
}

bool StageBar::setCurrentStage(const QString &key)
{
    for (int i = 0; i < m_stages.size(); ++i) {
        if (m_stages.at(i).key == key && m_stages.at(i).visible) {
            const QSignalBlocker silence(this);
            setCurrentIndex(i);
            update();
            return true;
        }
    }
    return false;
}

QSize StageBar::tabSizeHint(int index) const
{
    const StageTab stage = m_stages.value(index);
    return {nameWidth(stage) + detailWidth(stage) + 2 * sidePad, scaled(40)};
}

QSize StageBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void StageBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count() && i < m_stages.size(); ++i) {
        if (!isTabVisible(i)) {
            continue;
        }
        const StageTab &stage = m_stages.at(i);
        const bool current = i == currentIndex();
        const QRect tab = tabRect(i);
        QRect rest = tab.adjusted(sidePad, 0, -sidePad, 0);
        painter.setFont(roleFont(current ? TextRole::Strong : TextRole::Body));
        painter.setPen(current ? t.accent : tab.contains(mouse) ? t.text : t.secondary);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, stage.name);
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(stage.name) + measure::gap);
        if (!stage.detail.isEmpty()) {
            painter.setFont(roleFont(TextRole::Small));
            painter.setPen(t.secondary);
            painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, stage.detail);
            rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(stage.detail) + measure::gap);
        }
        if (stage.done) {
            lineIcon(u"ok"_s, IconInk::Good)
                .paint(&painter,
                       QRect(rest.left(), rest.center().y() - iconSide / 2 + 1, iconSide, iconSide));
        }
        if (current) {
            painter.fillRect(tab.left(), tab.bottom() - 1, tab.width(), 2, t.accent);
        }
        if (current && hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.drawRoundedRect(tab.adjusted(2, 3, -2, -5), measure::corner, measure::corner);
        }
    }
}

} // namespace convoke
