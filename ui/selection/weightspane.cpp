// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/weightspane.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QSlider>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stepsPerWeight = 4; ///< the slider moves by quarters
constexpr double usualHighest = 5;
constexpr double highestWeight = 1000;
constexpr int restAfter = 600; ///< milliseconds

} // namespace

WeightsPane::WeightsPane(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout)
    , m_variants(new QMenu(this))
    , m_nothingCounts(new PlainLabel(tr("All weights are 0: nothing counts."), this))
{
    setObjectName(u"weights"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap);
    column->addLayout(m_layout);
    column->addWidget(m_nothingCounts);
    column->addWidget(makeFoot());
    m_nothingCounts->setObjectName(u"nothingCounts"_s);
    m_nothingCounts->setWordWrap(true);
    setTextRole(m_nothingCounts, TextRole::Body, Ink::Warn);
    m_nothingCounts->hide();
    m_layout->setHorizontalSpacing(measure::gap);
    m_layout->setVerticalSpacing(2);
    m_layout->setColumnStretch(0, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, &WeightsPane::commitEdits);
}

QWidget *WeightsPane::makeFoot()
{
    auto *row = new QWidget(this);
    auto *button = new QPushButton(tr("Variants"), row);
    button->setObjectName(u"variants"_s);
    setPlainToolTip(button, tr("Keep weights by name, compare them, adopt one"));
    m_variants->setObjectName(u"variantsMenu"_s);
    button->setMenu(m_variants);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(button);
    return row;
}

/// Nobody has a rank where every weight is 0: it is said where it can be mended.
void WeightsPane::sayWhetherAnythingCounts()
{
    m_nothingCounts->setVisible(!m_rows.isEmpty()
                                && std::all_of(m_rows.cbegin(), m_rows.cend(),
                                               [](const Row &row) { return row.spin->value() <= 0; }));
}

void WeightsPane::setCriteria(const QList<Criterion> &criteria, const QList<double> &weights)
{
    const bool isSame =
        std::equal(m_rows.cbegin(), m_rows.cend(), criteria.cbegin(), criteria.cend(),
                   [](const Row &row, const Criterion &criterion) {
                       return row.criterion.id == criterion.id && row.criterion.label == criterion.label;
                   });
    if (!isSame) {
        build(criteria);
    }
    for (qsizetype i = 0; i < m_rows.size() && i < weights.size(); ++i) {
        m_rows[i].saved = weights.at(i);
        if (i != m_resting && !m_rows.at(i).slider->isSliderDown()) {
            showWeight(m_rows[i], weights.at(i));
        }
    }
    sayWhetherAnythingCounts();
}

void WeightsPane::build(const QList<Criterion> &criteria)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    m_resting = -1;
    for (const Criterion &criterion : criteria) {
        addRow(criterion);
    }
}

void WeightsPane::addRow(const Criterion &criterion)
{
    const auto index = m_rows.size();
    const int line = static_cast<int>(index) * 2;
    auto *label = new PlainLabel(criterion.label, this);
    label->setElideMode(Qt::ElideRight);
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(u"weightSlider-"_s + criterion.key);
    slider->setAccessibleName(tr("Weight of %1").arg(criterion.label));
    slider->setRange(0, qRound(qMax(usualHighest, criterion.weight) * stepsPerWeight));
    slider->setPageStep(stepsPerWeight);
    auto *spin = new QDoubleSpinBox(this);
    spin->setObjectName(u"weight-"_s + criterion.key);
    spin->setAccessibleName(tr("Weight of %1").arg(criterion.label));
    spin->setRange(0, highestWeight);
    spin->setDecimals(2);
    spin->setSingleStep(1.0 / stepsPerWeight);
    spin->setFocusPolicy(Qt::StrongFocus);
    spin->setMaximumWidth(scaled(84));
    slider->installEventFilter(this);
    spin->installEventFilter(this);
    m_layout->addWidget(label, line, 0);
    m_layout->addWidget(spin, line, 1, 2, 1, Qt::AlignVCenter);
    m_layout->addWidget(slider, line + 1, 0);
    m_layout->setRowMinimumHeight(line + 1, scaled(20));
    m_rows.append({criterion, slider, spin, criterion.weight});

    connect(slider, &QSlider::valueChanged, this, [this, index, slider](int value) {
        move(index, double(value) / stepsPerWeight);
        if (!slider->isSliderDown()) {
            m_rest.start();
        }
    });
    connect(slider, &QSlider::sliderReleased, this, &WeightsPane::commitEdits);
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this, index](double value) {
        move(index, value);
        m_rest.start();
    });
    connect(spin, &QDoubleSpinBox::editingFinished, this, &WeightsPane::commitEdits);
}

void WeightsPane::showWeight(Row &row, double weight)
{
    const QSignalBlocker quietSlider(row.slider);
    const QSignalBlocker quietSpin(row.spin);
    if (qRound(weight * stepsPerWeight) > row.slider->maximum()) {
        row.slider->setMaximum(qRound(weight * stepsPerWeight));
    }
    row.slider->setValue(qRound(weight * stepsPerWeight));
    if (row.spin->value() != weight) {
        row.spin->setValue(weight);
    }
}

void WeightsPane::move(qsizetype row, double weight)
{
    if (m_resting >= 0 && m_resting != row) {
        commitEdits();
    }
    m_resting = row;
    showWeight(m_rows[row], weight);
    sayWhetherAnythingCounts();
    QList<double> weights;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        weights.append(i == row ? weight : m_rows.at(i).saved);
    }
    Q_EMIT tried(weights);
}

void WeightsPane::commitEdits()
{
    m_rest.stop();
    if (m_resting < 0) {
        return;
    }
    const Row row = m_rows.at(m_resting);
    m_resting = -1;
    if (row.spin->value() != row.saved) {
        Q_EMIT chosen(row.criterion.id, row.spin->value());
    }
}

/// Scrolling past a weight must not change it.
bool WeightsPane::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget != nullptr && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace convoke
