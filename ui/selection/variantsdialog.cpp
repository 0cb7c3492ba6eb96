// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/variantsdialog.h"

#include "ui/common/calmcombo.h"
#include "ui/common/linedialog.h"
#include "ui/common/measures.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/typedsortproxy.h"
#include "ui/selection/seatplan.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

VariantsDialog::VariantsDialog(const SeatPlan &plan, Steps steps, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_steps(std::move(steps))
    , m_model(new VariantsModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_messages(new MessageBar(this))
    , m_summary(new PlainLabel(this))
    , m_table(new TableView(u"variantsTable"_s, this))
{
    setObjectName(u"variantsDialog"_s);
    setWindowTitle(tr("Compare variants of the weights"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(u"variantsSummary"_s);
    m_summary->setWordWrap(true);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setFramed(true);
    m_table->setAccessibleName(tr("Ranks under each variant"));
    m_table->setEmptyText(tr("The variants seat the same people."));
    auto *onlyChanged = new QCheckBox(tr("Only people who come in or go out"), this);
    onlyChanged->setObjectName(u"onlyChanged"_s);
    connect(onlyChanged, &QCheckBox::toggled, this, [this](bool only) {
        m_proxy->setCondition(only ? [model = m_model](const QModelIndex &index) {
            return model->differs(index.row());
        } : std::function<bool(const QModelIndex &)>());
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(m_messages);
    layout->addWidget(m_summary);
    layout->addWidget(onlyChanged);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeChoice());
    layout->addWidget(buttons);
    resize(scaled(820), scaled(560));
    load();
}

QWidget *VariantsDialog::makeChoice()
{
    auto *row = new QWidget(this);
    m_choice = new CalmCombo(row);
    m_choice->setObjectName(u"chosenVariant"_s);
    m_choice->setAccessibleName(tr("Variant"));
    const auto make = [this, row](const QString &name, const QString &verb, void (VariantsDialog::*deed)()) {
        auto *button = new QPushButton(verb, row);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, deed);
        return button;
    };
    m_adopt = make(u"adoptVariant"_s, tr("Adopt these weights"), &VariantsDialog::adopt);
    m_rename = make(u"renameVariant"_s, tr("Rename…"), &VariantsDialog::rename);
    m_remove = make(u"removeVariant"_s, tr("Delete"), &VariantsDialog::remove);
    makePrimary(m_adopt);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_adopt);
    layout->addWidget(m_rename);
    layout->addWidget(m_remove);
    return row;
}

void VariantsDialog::load()
{
    m_variants = m_steps.variants();
    const ScoreTable &table = m_plan.fullTable();
    const int places = m_plan.document().meeting.places.value_or(0);
    QList<RankedVariant> ranked{rankVariant(table, tr("Present"), m_plan.weights(), places)};
    const QString before = m_choice->currentText();
    m_choice->clear();
    for (const WeightVariant &variant : std::as_const(m_variants)) {
        ranked.append(rankVariant(table, variant.name, weightsIn(variant, m_plan.weighedNow()), places));
        m_choice->addItem(variant.name);
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findText(before)));
    QList<VariantsModel::Person> people;
    for (const SelectionRow &row : m_plan.rows()) {
        if (row.rank) {
            people.append({row.application, row.name, row.country});
        }
    }
    QStringList criteria;
    for (const Criterion &criterion : m_plan.weighed()) {
        criteria.append(criterion.label);
    }
    m_model->load(people, ranked, criteria);
    QList<ColumnSpec> columns{{VariantsModel::nameColumn, 180, true}, {VariantsModel::countryColumn, 70}};
    for (int i = 0; i < ranked.size(); ++i) {
        columns.append({VariantsModel::firstRanking + i, 130});
    }
    m_table->setColumns(columns, VariantsModel::firstRanking);
    for (QPushButton *button : {m_adopt, m_rename, m_remove}) {
        button->setEnabled(!m_variants.isEmpty());
    }
    m_choice->setEnabled(!m_variants.isEmpty());
    showSummary(ranked);
}

void VariantsDialog::showSummary(const QList<RankedVariant> &variants)
{
    QStringList lines;
    for (qsizetype i = 1; i < variants.size(); ++i) {
        const int others = variants.at(i).newBeside(variants.constFirst());
        lines.append(
            others == 0
                ? tr("“%1” gives the places to the same people, by score alone.").arg(variants.at(i).name)
                : tr("“%1” gives %Ln place(s) to other people, by score alone.", nullptr, others)
                      .arg(variants.at(i).name));
    }
    m_summary->setText(
        lines.isEmpty()
            ? tr("No variant is kept yet. Move the weights, then choose “Keep these weights…” under them.")
            : m_plan.document().meeting.places
            ? lines.join(u'\n')
            : tr("The call has no number of places yet: only the ranks can be compared."));
}

std::optional<WeightVariant> VariantsDialog::chosen() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && index < m_variants.size() ? std::optional(m_variants.at(index)) : std::nullopt;
}

void VariantsDialog::adopt()
{
    const std::optional<WeightVariant> variant = chosen();
    if (variant && m_steps.adopt(variant->id)) {
        accept();
    }
}

void VariantsDialog::rename()
{
    const std::optional<WeightVariant> variant = chosen();
    if (variant) {
        askForLine(this, {tr("Rename"), {}, tr("Name"), tr("Rename"), variant->name},
                   [this, variant](const QString &name) {
                       m_steps.rename(variant->id, name);
                       load();
                   });
    }
}

void VariantsDialog::remove()
{
    const std::optional<WeightVariant> variant = chosen();
    if (variant) {
        m_steps.remove(variant->id);
        load();
    }
}

} // namespace convoke
