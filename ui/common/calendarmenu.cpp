// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/calendarmenu.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Our arrows and inks instead of green buttons and red weekends.
void dress(QCalendarWidget &calendar)
{
    QTextCharFormat weekend;
    weekend.setForeground(tokens().secondary);
    calendar.setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar.setWeekdayTextFormat(Qt::Sunday, weekend);
    if (auto *previous = calendar.findChild<QToolButton *>(u"qt_calendar_prevmonth"_s)) {
        previous->setIcon(lineIcon(u"chevron-left"_s));
    }
    if (auto *next = calendar.findChild<QToolButton *>(u"qt_calendar_nextmonth"_s)) {
        next->setIcon(lineIcon(u"chevron-right"_s));
    }
}

} // namespace

void openCalendarMenu(QWidget *anchor, QDate selected, std::function<void(QDate)> chosen)
{
    auto *menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    dress(*calendar);
    calendar->setFirstDayOfWeek(anchor->locale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(selected);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [menu, chosen = std::move(chosen)](QDate date) {
        menu->close();
        chosen(date);
    };
    QObject::connect(calendar, &QCalendarWidget::activated, menu, choose);
    QObject::connect(calendar, &QCalendarWidget::clicked, menu, choose);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
    calendar->setFocus();
}

} // namespace convoke
