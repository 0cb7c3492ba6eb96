// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sidebar.h"

#include "ui/common/card.h"
#include "ui/common/enterkeys.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/scaledwidth.h"
#include "ui/common/textrole.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

SideBar::SideBar(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_rows(new QVBoxLayout)
    , m_line(makeLine(this))
    , m_workingAs(new QPushButton(this))
    , m_state(new PlainLabel(this))
{
    setObjectName(u"sideBar"_s);
    setAccessibleName(tr("Navigation"));
    auto *inner = new QWidget;
    inner->setObjectName(u"sideBarRows"_s);
    inner->setLayout(m_rows);
    inner->setAutoFillBackground(false);
    m_rows->setContentsMargins(measure::gap, measure::pad, measure::gap, measure::gap);
    m_rows->setSpacing(2);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);

    m_workingAs->setObjectName(u"workingAs"_s);
    m_workingAs->setProperty("foot", true);
    m_state->setObjectName(u"savedState"_s);
    m_state->setElideMode(Qt::ElideRight);
    setTextRole(m_state, TextRole::Small, Ink::Secondary);
    connect(m_workingAs, &QPushButton::clicked, this, &SideBar::workingAsClicked);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(measure::gap, 0, measure::gap, measure::wide);
    foot->setSpacing(2);
    foot->addWidget(m_line);
    foot->addSpacing(6);
    foot->addWidget(m_workingAs);
    foot->addWidget(m_state);
    m_state->setContentsMargins(measure::gap, 0, measure::gap, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    keepWidth(this, KeptWidth::Minimum, 150);
    setFoot({}, {});
}

void SideBar::setSections(const QList<SideBarSection> &sections)
{
    if (sections == m_sections) {
        return;
    }
    const bool sameShape = hasShapeOf(sections);
    m_sections = sections;
    if (!sameShape) {
        rebuild();
        setCurrent(m_current);
        return;
    }
    qsizetype at = 0;
    for (const SideBarSection &section : sections) {
        for (const SideBarRow &row : section.rows) {
            m_buttons.at(at)->setRow(row);
            ++at;
        }
    }
}

bool SideBar::hasShapeOf(const QList<SideBarSection> &sections) const
{
    const auto sameSection = [](const SideBarSection &a, const SideBarSection &b) {
        return a.title == b.title
            && std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                          [](const SideBarRow &x, const SideBarRow &y) { return x.place == y.place; });
    };
    return std::equal(m_sections.begin(), m_sections.end(), sections.begin(), sections.end(), sameSection);
}

void SideBar::rebuild()
{
    Place focused;
    for (const SideBarButton *button : std::as_const(m_buttons)) {
        if (button->hasFocus()) {
            focused = button->row().place;
        }
    }
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_buttons.clear();
    for (const SideBarSection &section : std::as_const(m_sections)) {
        if (section.rows.isEmpty()) {
            continue;
        }
        if (!section.title.isEmpty()) {
            auto *title = new PlainLabel(section.title);
            setTextRole(title, TextRole::Label, Ink::Secondary);
            title->setContentsMargins(measure::gap, measure::pad, measure::gap, measure::gap / 2);
            m_rows->addWidget(title);
        }
        for (const SideBarRow &row : section.rows) {
            auto *button = new SideBarButton(row);
            button->installEventFilter(this);
            connect(button, &SideBarButton::clicked, this, [this, button] {
                const Place place = button->row().place;
                setCurrent(m_current); // the shell decides where the window is
                Q_EMIT placeChosen(place);
            });
            m_rows->addWidget(button);
            m_buttons.append(button);
            if (!focused.isNowhere() && row.place == focused) {
                button->show();
                button->setFocus();
            }
        }
    }
    m_rows->addStretch(1);
}

SideBarButton *SideBar::buttonFor(const Place &place) const
{
    SideBarButton *ofItem = nullptr;
    SideBarButton *ofRoom = nullptr;
    for (SideBarButton *button : m_buttons) {
        const Place &here = button->row().place;
        if (here == place) {
            return button;
        }
        if (ofItem == nullptr && here.room == place.room && here.item == place.item) {
            ofItem = button;
        }
        if (ofRoom == nullptr && place.isCoveredBy(here)) {
            ofRoom = button;
        }
    }
    return ofItem != nullptr ? ofItem : ofRoom;
}

void SideBar::setCurrent(const Place &place)
{
    m_current = place;
    const SideBarButton *current = buttonFor(place);
    for (SideBarButton *button : std::as_const(m_buttons)) {
        button->setChecked(button == current);
    }
}

void SideBar::setFoot(const QString &workingAs, const QString &state)
{
    m_workingAs->setText(plainMenuText(workingAs));
    m_workingAs->setVisible(!workingAs.isEmpty());
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_line->setVisible(!workingAs.isEmpty() || !state.isEmpty());
}

bool SideBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *button = qobject_cast<SideBarButton *>(watched);
        const qsizetype at = m_buttons.indexOf(button);
        if (at >= 0 && (key == Qt::Key_Up || key == Qt::Key_Down)) {
            const qsizetype next =
                qBound<qsizetype>(0, at + (key == Qt::Key_Down ? 1 : -1), m_buttons.size() - 1);
            m_buttons.at(next)->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(m_buttons.at(next));
            return true;
        }
        if (at >= 0 && isEnter(key)) {
            button->click();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace convoke
