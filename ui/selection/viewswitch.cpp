// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/viewswitch.h"

#include "ui/common/measures.h"
#include "ui/common/plaintext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString viewKey = QStringLiteral("selection/view");

QString keyOf(SelectionView view)
{
    switch (view) {
    case SelectionView::Table:
        return u"table"_s;
    case SelectionView::Board:
        return u"board"_s;
    case SelectionView::WhyNot:
        return u"why-not"_s;
    case SelectionView::Composition:
        return u"composition"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ViewSwitch::ViewSwitch(QWidget *page)
    : QFrame(page)
    , m_buttons(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"viewSwitch"_s);
    setProperty("part", u"surface"_s);
    setAccessibleName(tr("View"));
    m_layout->setContentsMargins(measure::page, measure::gap / 2, measure::page, measure::gap / 2);
    m_layout->setSpacing(measure::gap / 2);
    addView(SelectionView::Table, u"viewTable"_s, tr("Table"), tr("Everybody in the order of the ranking"),
            page);
    addView(SelectionView::Board, u"viewBoard"_s, tr("Board"),
            tr("In, reserve and out beside each other; move people and see what it costs"), page);
    addView(SelectionView::WhyNot, u"viewWhyNot"_s, tr("Why not?"),
            tr("What it would cost to take each of the others in, and who would go"), page);
    addView(SelectionView::Composition, u"viewComposition"_s, tr("Composition"),
            tr("Countries, sectors and scores in pictures"), page);
    m_layout->addSpacing(measure::gap);
    const QString kept = QSettings().value(viewKey).toString();
    SelectionView first = SelectionView::Table;
    for (const SelectionView view :
         {SelectionView::Board, SelectionView::WhyNot, SelectionView::Composition}) {
        first = keyOf(view) == kept ? view : first;
    }
    m_buttons->button(static_cast<int>(first))->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        const auto view = static_cast<SelectionView>(id);
        QSettings().setValue(viewKey, keyOf(view));
        Q_EMIT chosen(view);
    });
}

void ViewSwitch::addView(SelectionView view, const QString &name, const QString &word, const QString &words,
                         QWidget *page)
{
    const int id = static_cast<int>(view);
    auto *button = new QPushButton(word, this);
    button->setObjectName(name);
    button->setCheckable(true);
    m_buttons->addButton(button, id);
    m_layout->addWidget(button);
    const QKeySequence key(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_1 + id)));
    //: a tool tip; %1: what is shown, %2: the key for it
    setPlainToolTip(button, tr("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    auto *shortcut = new QShortcut(key, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
}

SelectionView ViewSwitch::view() const
{
    return static_cast<SelectionView>(m_buttons->checkedId());
}

void ViewSwitch::choose(SelectionView view)
{
    m_buttons->button(static_cast<int>(view))->click();
}

void ViewSwitch::add(QWidget *control, int stretch)
{
    m_layout->addWidget(control, stretch);
}

void ViewSwitch::addStretch()
{
    m_layout->addStretch(1);
}

} // namespace convoke
