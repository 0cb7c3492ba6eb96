// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selectionstrip.h"

#include "ui/common/filteredit.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/common/toolstrip.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 1000; ///< milliseconds

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Ink::Good;
    case Tone::Warn:
        return Ink::Warn;
    case Tone::Bad:
        return Ink::Bad;
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return Ink::Secondary;
}

} // namespace

SelectionStrip::SelectionStrip(QWidget *parent)
    : QWidget(parent)
    , m_propose(new QPushButton(tr("Propose the best group"), this))
    , m_methods(new QToolButton(this))
    , m_busy(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_exceptions(new QCheckBox(tr("Allow exceptions"), this))
    , m_scenarios(new QPushButton(tr("Scenarios…"), this))
    , m_filter(new FilterEdit(this))
    , m_columns(new QPushButton(this))
    , m_figures(new PlainLabel(this))
    , m_verdict(new PlainLabel(this))
    , m_decide(new QPushButton(tr("Decide…"), this))
{
    nameControls();
    makeMethods();
    auto *strip = new ToolStrip(this);
    for (QWidget *control : std::initializer_list<QWidget *>{m_propose, m_methods, m_busy, m_cancel,
                                                             m_exceptions, m_scenarios}) {
        strip->add(control);
    }
    strip->addStretch();
    for (QWidget *control : std::initializer_list<QWidget *>{m_figures, m_verdict, m_decide}) {
        strip->add(control);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(strip);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_busy->show();
        m_cancel->show();
    });
    connect(m_propose, &QPushButton::clicked, this, &SelectionStrip::proposalWanted);
    connect(m_cancel, &QPushButton::clicked, this, &SelectionStrip::cancelWanted);
    connect(m_exceptions, &QCheckBox::clicked, this, &SelectionStrip::exceptionsChosen);
    connect(m_scenarios, &QPushButton::clicked, this, &SelectionStrip::scenariosWanted);
    connect(m_decide, &QPushButton::clicked, this, &SelectionStrip::decisionWanted);
    setCanDecide(false);
}

void SelectionStrip::nameControls()
{
    m_propose->setObjectName(u"propose"_s);
    makePrimary(m_propose);
    m_busy->setObjectName(u"searching"_s);
    m_busy->setAccessibleName(tr("Looking for the best group"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(scaled(80));
    m_busy->hide();
    m_cancel->setObjectName(u"cancelSearch"_s);
    m_cancel->hide();
    m_exceptions->setObjectName(u"allowExceptions"_s);
    setPlainToolTip(m_exceptions, tr("Rules that name an exceptional maximum may go up to it"));
    m_scenarios->setObjectName(u"scenarios"_s);
    setPlainToolTip(m_scenarios, tr("Keep settings under a name and compare what becomes of them"));
    m_filter->setObjectName(u"selectionFilter"_s);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setIcon(lineIcon(u"columns"_s));
    m_columns->setAccessibleName(tr("Columns"));
    setPlainToolTip(m_columns, tr("Choose the columns of the table"));
    m_figures->setObjectName(u"outcome"_s);
    setTextRole(m_figures, TextRole::Body, Ink::Secondary);
    m_verdict->setObjectName(u"verdict"_s);
    m_decide->setObjectName(u"decide"_s);
}

void SelectionStrip::makeMethods()
{
    m_methods->setObjectName(u"methods"_s);
    m_methods->setIcon(lineIcon(u"chevron-down"_s));
    m_methods->setAccessibleName(tr("How the group is found"));
    setPlainToolTip(m_methods, tr("How the group is found"));
    m_methods->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_methods);
    m_methodGroup = new QActionGroup(this);
    const std::tuple<SelectionMethod, QString, QString> ways[] = {
        {SelectionMethod::Optimum, u"methodOptimum"_s, tr("The best group that the rules allow")},
        {SelectionMethod::RoundRobin, u"methodRoundRobin"_s,
         tr("Country by country, in the order of arrival")},
        {SelectionMethod::Lottery, u"methodLottery"_s, tr("The best group, equals by lot…")},
    };
    for (const auto &[method, name, words] : ways) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(method));
        m_methodGroup->addAction(action);
    }
    m_methods->setMenu(menu);
    connect(m_methodGroup, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT methodChosen(static_cast<SelectionMethod>(action->data().toInt()));
    });
    setMethod(SelectionMethod::Optimum);
}

void SelectionStrip::setMethod(SelectionMethod method)
{
    const QList<QAction *> actions = m_methodGroup->actions();
    for (QAction *action : actions) {
        action->setChecked(action->data().toInt() == static_cast<int>(method));
    }
}

void SelectionStrip::setHasScenarios(bool hasScenarios)
{
    m_scenarios->setVisible(hasScenarios);
}

void SelectionStrip::setColumnsMenu(QMenu *menu)
{
    m_columns->setMenu(menu);
}

void SelectionStrip::setProposeVerb(const QString &verb)
{
    m_propose->setText(verb);
}

void SelectionStrip::setOutcome(const QString &figures, const QString &verdict, Tone tone)
{
    m_figures->setText(figures);
    m_figures->setVisible(!figures.isEmpty());
    m_verdict->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    setTextRole(m_verdict, TextRole::Strong, inkOf(tone));
}

void SelectionStrip::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (isBusy) {
        m_patience.start();
    } else {
        m_patience.stop();
        m_busy->hide();
        m_cancel->hide();
    }
    m_propose->setEnabled(m_canPropose && !isBusy);
    m_decide->setEnabled(m_canDecide && !isBusy);
}

void SelectionStrip::setCanPropose(bool canPropose)
{
    m_canPropose = canPropose;
    m_propose->setEnabled(canPropose && !m_isBusy);
}

void SelectionStrip::setCanDecide(bool canDecide)
{
    m_canDecide = canDecide;
    m_decide->setEnabled(canDecide && !m_isBusy);
}

void SelectionStrip::setHasExceptions(bool hasExceptions)
{
    m_exceptions->setVisible(hasExceptions);
}

bool SelectionStrip::allowsExceptions() const
{
    return m_exceptions->isChecked();
}

void SelectionStrip::setAllowsExceptions(bool allows)
{
    m_exceptions->setChecked(allows);
}

} // namespace convoke
