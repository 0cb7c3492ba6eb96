// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/callnavigation.h"

#include "ui/common/celldelegate.h"
#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/meetings/formsection.h"
#include "ui/meetings/sectionsmodel.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int contentsWidth = 168;
constexpr int formWidth = 760;

} // namespace

CallNavigation::CallNavigation(QWidget *parent)
    : QWidget(parent)
    , m_model(new SectionsModel(this))
    , m_list(new ListView(u"callSections"_s, this))
    , m_scroll(new QScrollArea(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeContents());
    layout->addWidget(makeForm(), 1);
    for (const int by : {-1, 1}) {
        const QKeyCombination keys(Qt::ControlModifier, by < 0 ? Qt::Key_Up : Qt::Key_Down);
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    }
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

QWidget *CallNavigation::makeContents()
{
    auto *side = new QFrame(this);
    m_side = side;
    side->setObjectName(u"callContents"_s);
    side->setProperty("part", u"surface"_s);
    side->setFixedWidth(scaled(contentsWidth));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setAccessibleName(tr("Sections of the call"));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, measure::pad, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { goToSection(index.row()); });
    connect(m_list, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { goToSection(index.row()); });
    return side;
}

QWidget *CallNavigation::makeForm()
{
    auto *sheet = new QWidget;
    auto *outer = new QHBoxLayout(sheet);
    outer->setContentsMargins(measure::page, measure::wide, measure::page, measure::page);
    auto *column = new QWidget(sheet);
    column->setMaximumWidth(scaled(formWidth));
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measure::wide);
    outer->addWidget(column, 100);
    outer->addStretch(1);
    outer->setAlignment(column, Qt::AlignTop);
    m_scroll->setObjectName(u"callForm"_s);
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &CallNavigation::onScrolled);
    return m_scroll;
}

void CallNavigation::addSection(FormSection *section)
{
    m_sections.append(section);
    m_column->addWidget(section);
    refresh();
}

void CallNavigation::refresh()
{
    QList<SectionRow> rows;
    for (const FormSection *section : std::as_const(m_sections)) {
        rows.append({rows.size() + 1, section->navigationWords()});
    }
    m_model->update(rows);
    if (current() < 0) {
        show(0);
    }
}

int CallNavigation::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void CallNavigation::show(int index)
{
    m_list->setCurrentIndex(m_model->index(index, 0));
}

void CallNavigation::goToSection(int index)
{
    FormSection *section = m_sections.value(index);
    if (section == nullptr) {
        return;
    }
    const QScopedValueRollback guard(m_isLeading, true);
    section->focusFirst();
    m_scroll->verticalScrollBar()->setValue(section->mapTo(m_scroll->widget(), QPoint(0, 0)).y()
                                            - measure::wide);
    show(index);
}

void CallNavigation::goToEditor(QWidget *editor)
{
    m_scroll->widget()->layout()->activate(); // a card may just have unfolded
    editor->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(editor, 0, measure::page * 3);
}

void CallNavigation::begin()
{
    m_scroll->verticalScrollBar()->setValue(0);
    show(0);
    if (m_side->isHidden()) {
        m_sections.first()->focusFirst();
    } else {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void CallNavigation::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int needed = m_scroll->widget()->minimumSizeHint().width() + bar;
    m_side->setVisible(width() >= scaled(contentsWidth) + needed);
}

void CallNavigation::step(int by)
{
    goToSection(qBound(0, current() + by, static_cast<int>(m_sections.size()) - 1));
}

void CallNavigation::onScrolled()
{
    if (m_isLeading) {
        return;
    }
    // The line that counts wanders from the top of the view to its bottom, so that the last sections are
    // reached too.
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    const int line = bar->value() + qRound(share * m_scroll->viewport()->height()) + measure::wide + 1;
    int at = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i)->mapTo(m_scroll->widget(), QPoint(0, 0)).y() <= line) {
            at = i;
        }
    }
    show(at);
}

void CallNavigation::onFocusChanged(QWidget *now)
{
    for (int i = 0; now != nullptr && i < m_sections.size(); ++i) {
        if (m_sections.at(i)->isAncestorOf(now)) {
            show(i);
        }
    }
}

} // namespace convoke
