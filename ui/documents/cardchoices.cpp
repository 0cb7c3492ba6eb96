// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/cardchoices.h"

#include "ui/common/calmcombo.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString ownKey = u"own"_s;

PlainLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    setTextRole(label, TextRole::Label, Ink::Secondary);
    label->setWordWrap(true);
    return label;
}

} // namespace

CardChoices::CardChoices(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(caption(tr("Labels"), this));
    m_sheets = new CalmCombo(this);
    m_sheets->setObjectName(u"cardSheet"_s);
    m_sheets->setAccessibleName(tr("Labels"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheets->setMinimumContentsLength(12);
    for (const LabelSheet &sheet : labelSheets()) {
        //: A sheet of labels: its maker's name, and the label's width and height in millimetres.
        m_sheets->addItem(
            tr("%1, %2 × %3 mm").arg(sheet.name).arg(sheet.label.width()).arg(sheet.label.height()),
            sheet.key);
    }
    m_sheets->addItem(tr("Own measures"), ownKey);
    column->addWidget(m_sheets);
    addMeasures();

    m_firstLabel = caption(tr("Begin at label"), this);
    m_first = new QSpinBox(this);
    m_first->setObjectName(u"cardFirst"_s);
    m_first->setAccessibleName(m_firstLabel->fullText());
    m_first->setRange(1, 1);
    column->addSpacing(8);
    column->addWidget(m_firstLabel);
    column->addWidget(m_first);
    addOffset();

    m_backs = new QCheckBox(tr("Backs with the programme"), this);
    m_backs->setObjectName(u"cardBacks"_s);
    m_turning = caption({}, this);
    m_test = new QCheckBox(tr("Test page with rulers"), this);
    m_test->setObjectName(u"cardTest"_s);
    column->addSpacing(8);
    column->addWidget(m_backs);
    column->addWidget(m_turning);
    column->addWidget(m_test);

    connect(m_sheets, &QComboBox::currentIndexChanged, this, &CardChoices::choose);
    connect(m_first, &QSpinBox::valueChanged, this, &CardChoices::remember);
    connect(m_backs, &QCheckBox::toggled, this, &CardChoices::remember);
    connect(m_test, &QCheckBox::toggled, this, &CardChoices::remember);
}

QDoubleSpinBox *CardChoices::addMeasure(QFormLayout *form, const QString &name, const QString &label,
                                        double highest)
{
    auto *spin = new QDoubleSpinBox(this);
    spin->setObjectName(name);
    spin->setAccessibleName(label);
    spin->setDecimals(2);
    spin->setSingleStep(0.5);
    spin->setRange(0, highest);
    //: Millimetres, after a number.
    spin->setSuffix(tr(" mm"));
    form->addRow(caption(label, this), spin);
    connect(spin, &QDoubleSpinBox::valueChanged, this, &CardChoices::choose);
    return spin;
}

QSpinBox *CardChoices::addCount(QFormLayout *form, const QString &name, const QString &label)
{
    auto *spin = new QSpinBox(this);
    spin->setObjectName(name);
    spin->setAccessibleName(label);
    spin->setRange(1, 20);
    form->addRow(caption(label, this), spin);
    connect(spin, &QSpinBox::valueChanged, this, &CardChoices::choose);
    return spin;
}

void CardChoices::addMeasures()
{
    m_measures = new QWidget(this);
    auto *form = new QFormLayout(m_measures);
    form->setContentsMargins(0, 4, 0, 0);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_width = addMeasure(form, u"cardWidth"_s, tr("Width of a label"), 297);
    m_height = addMeasure(form, u"cardHeight"_s, tr("Height of a label"), 297);
    m_columns = addCount(form, u"cardColumns"_s, tr("Beside each other"));
    m_rows = addCount(form, u"cardRows"_s, tr("One below the other"));
    m_left = addMeasure(form, u"cardLeft"_s, tr("Margin at the left"), 200);
    m_top = addMeasure(form, u"cardTop"_s, tr("Margin at the top"), 200);
    m_pitchX = addMeasure(form, u"cardPitchX"_s, tr("From left edge to left edge"), 297);
    m_pitchY = addMeasure(form, u"cardPitchY"_s, tr("From top edge to top edge"), 297);
    layout()->addWidget(m_measures);
}

void CardChoices::addOffset()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 8, 0, 0);
    form->setVerticalSpacing(4);
    m_right = addMeasure(form, u"cardRight"_s, tr("Move to the right"), 20);
    m_down = addMeasure(form, u"cardDown"_s, tr("Move down"), 20);
    m_right->setMinimum(-20);
    m_down->setMinimum(-20);
    layout()->addWidget(box);
}

LabelSheet CardChoices::ownSheet() const
{
    LabelSheet sheet;
    sheet.key = ownKey;
    sheet.name = tr("Own measures");
    sheet.label = {m_width->value(), m_height->value()};
    sheet.columns = m_columns->value();
    sheet.rows = m_rows->value();
    sheet.first = {m_left->value(), m_top->value()};
    sheet.pitch = {m_pitchX->value(), m_pitchY->value()};
    return sheet;
}

LabelSheet CardChoices::sheet() const
{
    const LabelSheet *known = labelSheet(m_sheets->currentData().toString());
    return known == nullptr ? ownSheet() : *known;
}

void CardChoices::setKind(const QString &kind, const QString &usualSheet, bool hasBacks)
{
    {
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        m_kind = kind;
        recall();
        const QString remembered = m_settings.value(u"documents/sheet/"_s + kind, usualSheet).toString();
        const int index = m_sheets->findData(remembered);
        m_sheets->setCurrentIndex(index < 0 ? m_sheets->findData(usualSheet) : index);
        m_first->setValue(1);
        m_backs->setChecked(false);
        m_test->setChecked(false);
    }
    m_backs->setVisible(hasBacks);
    choose();
}

/// The measures of the office.
void CardChoices::recall()
{
    const LabelSheet &usual = *labelSheet(u"L4785"_s);
    const auto measure = [this](const char *key, double otherwise) {
        return m_settings.value(u"documents/labels/"_s + QLatin1StringView(key), otherwise).toDouble();
    };
    m_width->setValue(measure("width", usual.label.width()));
    m_height->setValue(measure("height", usual.label.height()));
    m_columns->setValue(static_cast<int>(measure("columns", usual.columns)));
    m_rows->setValue(static_cast<int>(measure("rows", usual.rows)));
    m_left->setValue(measure("left", usual.first.x()));
    m_top->setValue(measure("top", usual.first.y()));
    m_pitchX->setValue(measure("pitchX", usual.pitch.x()));
    m_pitchY->setValue(measure("pitchY", usual.pitch.y()));
    m_right->setValue(measure("right", 0));
    m_down->setValue(measure("down", 0));
}

void CardChoices::choose()
{
    if (m_isFilling) {
        return;
    }
    const LabelSheet chosen = sheet();
    m_measures->setVisible(chosen.key == ownKey);
    const bool hasSeveral = chosen.count() > 1;
    m_first->setVisible(hasSeveral);
    m_firstLabel->setVisible(hasSeveral);
    {
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        m_first->setMaximum(chosen.count());
    }
    remember();
}

void CardChoices::remember()
{
    if (m_isFilling) {
        return;
    }
    const LabelSheet chosen = sheet();
    m_turning->setText(chosen.landscape ? tr("Print both sides, turned on the short edge.")
                                        : tr("Print both sides, turned on the long edge."));
    m_turning->setVisible(m_backs->isVisibleTo(this) && m_backs->isChecked());
    m_settings.setValue(u"documents/sheet/"_s + m_kind, chosen.key);
    const LabelSheet own = ownSheet();
    const std::pair<QString, double> measures[] = {
        {u"width"_s, own.label.width()}, {u"height"_s, own.label.height()}, {u"columns"_s, own.columns},
        {u"rows"_s, own.rows},           {u"left"_s, own.first.x()},        {u"top"_s, own.first.y()},
        {u"pitchX"_s, own.pitch.x()},    {u"pitchY"_s, own.pitch.y()},      {u"right"_s, m_right->value()},
        {u"down"_s, m_down->value()}};
    for (const auto &[key, value] : measures) {
        m_settings.setValue(u"documents/labels/"_s + key, value);
    }
    Q_EMIT changed();
}

void CardChoices::give(DocumentOptions &options) const
{
    options.sheet = sheet();
    options.firstLabel = m_first->value();
    options.printerOffset = {m_right->value(), m_down->value()};
    options.backs = m_backs->isVisibleTo(this) && m_backs->isChecked();
    options.testPage = m_test->isChecked();
}

} // namespace convoke
