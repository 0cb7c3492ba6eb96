// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/scenariosdialog.h"

#include "ui/common/chipdelegate.h"
#include "ui/common/linedialog.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/typedsortproxy.h"
#include "ui/selection/balancebars.h"
#include "ui/selection/scenariopeoplemodel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const ScenarioId presentId(0);

} // namespace

ScenariosDialog::ScenariosDialog(const Standing &standing, const SelectionSettings &present, Deeds deeds,
                                 QWidget *parent)
    : QDialog(parent)
    , m_standing(standing)
    , m_deeds(std::move(deeds))
    , m_runs(m_standing)
    , m_list(new QListWidget(this))
    , m_summary(new PlainLabel(this))
    , m_alike(new PlainLabel(this))
    , m_people(new TableView(u"scenarioPeople"_s))
    , m_model(new ScenarioPeopleModel(this))
    , m_balances(new BalanceBars)
{
    setObjectName(u"scenariosDialog"_s);
    setWindowTitle(tr("Scenarios"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(scaled(900), scaled(560));
    resize(scaled(980), scaled(640));
    m_scenarios = {{presentId, standing.document.meeting.id, tr("As it stands now"), {}, present}};
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeComparison());
    splitter->setSizes({scaled(320), scaled(640)});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(&m_runs, &ScenarioRuns::changed, this, [this] {
        showList();
        showComparison();
    });
    reload();
}

QWidget *ScenariosDialog::makeList()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, measure::gap, 0);
    layout->setSpacing(measure::gap);
    auto *words =
        new PlainLabel(tr("Places, rules, wishes, locks and weights under a name. Tick two to four to see "
                          "them beside each other."),
                       side);
    words->setWordWrap(true);
    setTextRole(words, TextRole::Small, Ink::Secondary);
    m_list->setObjectName(u"scenarioList"_s);
    m_list->setAccessibleName(tr("Scenarios"));
    m_list->setWordWrap(true);
    connect(m_list, &QListWidget::itemChanged, this, &ScenariosDialog::showComparison);
    connect(m_list, &QListWidget::currentRowChanged, this, &ScenariosDialog::check);
    const auto make = [side](const QString &name, const QString &verb) {
        auto *button = new QPushButton(verb, side);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    auto *save = make(u"saveScenario"_s, tr("Keep the present settings…"));
    m_adopt = make(u"adoptScenario"_s, tr("Adopt"));
    m_rename = make(u"renameScenario"_s, tr("Rename…"));
    m_remove = make(u"removeScenario"_s, tr("Delete"));
    setPlainToolTip(m_adopt, tr("These settings become those of the meeting; one step to undo"));
    connect(save, &QPushButton::clicked, this, &ScenariosDialog::askName);
    connect(m_adopt, &QPushButton::clicked, this, &ScenariosDialog::adopt);
    connect(m_rename, &QPushButton::clicked, this, &ScenariosDialog::askOtherName);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const Scenario *chosen = current();
        if (chosen != nullptr && m_deeds.remove(chosen->id)) {
            reload();
        }
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::gap);
    row->addWidget(m_adopt);
    row->addWidget(m_rename);
    row->addWidget(m_remove);
    row->addStretch(1);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(save, 0, Qt::AlignLeft);
    layout->addLayout(row);
    return side;
}

QWidget *ScenariosDialog::makeComparison()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(measure::gap, 0, 0, 0);
    layout->setSpacing(measure::gap);
    m_summary->setObjectName(u"scenarioSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setSelectable(true);
    m_alike->setObjectName(u"scenarioAlike"_s);
    m_alike->setWordWrap(true);
    setTextRole(m_alike, TextRole::Small, Ink::Secondary);
    auto *proxy = new TypedSortProxy(this);
    proxy->setSourceModel(m_model);
    m_people->setModel(proxy);
    m_people->setFramed(true);
    m_people->setAccessibleName(tr("Who differs"));
    m_people->setEmptyText(tr("Nobody differs."));
    QList<ColumnSpec> columns{{0, 170, true}};
    for (int scenario = 1; scenario <= ScenarioPeopleModel::mostScenarios; ++scenario) {
        m_people->setItemDelegateForColumn(scenario, new ChipDelegate(m_people));
        columns.append({scenario, 110});
    }
    m_people->setColumns(columns, 0);
    auto *scroll = new QScrollArea(column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_balances);
    scroll->viewport()->setAutoFillBackground(false);
    m_balances->setAutoFillBackground(false);
    layout->addWidget(m_summary);
    layout->addWidget(m_alike);
    layout->addWidget(m_people, 1);
    layout->addWidget(scroll, 1);
    return column;
}

void ScenariosDialog::reload()
{
    const Scenario present = m_scenarios.constFirst();
    m_scenarios = m_deeds.load();
    m_scenarios.prepend(present);
    m_runs.setScenarios(m_scenarios);
    showList();
    showComparison();
}

QString ScenariosDialog::wordsFor(const Scenario &scenario) const
{
    const std::optional<ScenarioOutcome> outcome = m_runs.outcomeOf(scenario.id);
    if (!scenario.settings.places) {
        //: the name of a scenario
        return tr("%1\nno places set").arg(scenario.name);
    }
    if (!outcome) {
        return tr("%1\nis being worked out…").arg(scenario.name);
    }
    if (!outcome->selection.hasGroup()) {
        return tr("%1\nno group meets everything").arg(scenario.name);
    }
    const QLocale locale;
    //: the name of a scenario; chosen people, sum of their scores
    return tr("%1\n%2 chosen · total %3")
        .arg(scenario.name, locale.toString(outcome->selection.seats.size()),
             locale.toString(outcome->selection.total, 'f', 2));
}

void ScenariosDialog::showList()
{
    const QSignalBlocker quiet(m_list);
    const bool isNew = m_list->count() != m_scenarios.size();
    const int row = m_list->currentRow();
    QSet<qint64> ticked;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            ticked.insert(m_list->item(i)->data(Qt::UserRole).toLongLong());
        }
    }
    m_list->clear();
    for (qsizetype i = 0; i < m_scenarios.size(); ++i) {
        const Scenario &scenario = m_scenarios.at(i);
        auto *item = new QListWidgetItem(wordsFor(scenario), m_list);
        item->setData(Qt::UserRole, scenario.id.value());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        // Whoever keeps one wants to hold it against what was there.
        const bool isTicked =
            isNew ? i < ScenarioPeopleModel::mostScenarios : ticked.contains(scenario.id.value());
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    check();
}

QList<const Scenario *> ScenariosDialog::marked() const
{
    QList<const Scenario *> marked;
    for (int i = 0; i < m_list->count() && marked.size() < ScenarioPeopleModel::mostScenarios; ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            marked.append(&m_scenarios.at(i));
        }
    }
    return marked;
}

void ScenariosDialog::showComparison()
{
    QList<ScenarioOutcome> outcomes;
    const QList<const Scenario *> chosen = marked();
    for (const Scenario *scenario : chosen) {
        if (const std::optional<ScenarioOutcome> outcome = m_runs.outcomeOf(scenario->id)) {
            outcomes.append(*outcome);
            outcomes.last().name = scenario->name;
        }
    }
    const ScenarioComparison comparison =
        compareScenarios(outcomes, {u"sector"_s, u"gender"_s, u"profile"_s, u"country"_s});
    const QLocale locale;
    QStringList totals;
    for (qsizetype i = 0; i < comparison.names.size(); ++i) {
        const bool hasGroup = comparison.statuses.at(i) != Selection::Status::Infeasible;
        //: the name of a scenario and its total
        totals.append(hasGroup
                          ? tr("%1: total %2")
                                .arg(comparison.names.at(i), locale.toString(comparison.totals.at(i), 'f', 2))
                          : tr("%1: no group").arg(comparison.names.at(i)));
    }
    m_summary->setText(totals.isEmpty() ? tr("Tick what is to be compared.") : totals.join(u"\n"_s));
    m_alike->setText(comparison.names.size() < 2 ? QString()
                                                 : tr("%Ln people are in all of them; these differ:", nullptr,
                                                      static_cast<int>(comparison.common.size())));
    m_model->setNames(comparison.names);
    QList<ScenarioPerson> differing;
    for (const ScenarioComparison::Person &person : comparison.differing) {
        differing.append({person.application, person.name, person.chosen});
    }
    m_model->update(differing);
    for (int column = 1; column <= ScenarioPeopleModel::mostScenarios; ++column) {
        m_people->setColumnHidden(column, column > comparison.names.size());
    }
    m_balances->showComparison(comparison, m_standing.document.call);
}

const Scenario *ScenariosDialog::current() const
{
    const int row = m_list->currentRow();
    return row <= 0 || row >= m_scenarios.size() ? nullptr : &m_scenarios.at(row);
}

void ScenariosDialog::check()
{
    const bool isKept = current() != nullptr;
    m_adopt->setEnabled(isKept);
    m_rename->setEnabled(isKept);
    m_remove->setEnabled(isKept);
}

void ScenariosDialog::askName()
{
    askForLine(this,
               {tr("Keep the present settings"),
                tr("Places, rules, wishes, locks, weights and how the group is found. A scenario of the same "
                   "name is "
                   "replaced."),
                tr("Name"), tr("Keep"), tr("Scenario %1").arg(m_scenarios.size())},
               [this](const QString &name) {
                   if (m_deeds.save(name)) {
                       reload();
                   }
               });
}

void ScenariosDialog::askOtherName()
{
    const Scenario *chosen = current();
    if (chosen == nullptr) {
        return;
    }
    askForLine(this, {tr("Rename the scenario"), {}, tr("Name"), tr("Rename"), chosen->name},
               [this, id = chosen->id](const QString &name) {
                   if (m_deeds.rename(id, name)) {
                       reload();
                   }
               });
}

void ScenariosDialog::adopt()
{
    const Scenario *chosen = current();
    if (chosen != nullptr && m_deeds.adopt(*chosen)) {
        accept();
    }
}

} // namespace convoke
