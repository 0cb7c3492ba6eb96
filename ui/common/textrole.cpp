// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textrole.h"

#include <QPushButton>
#include <QStyle>
#include <QVariant>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordFor(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return u"body"_s;
    case TextRole::Strong:
        return u"strong"_s;
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Label:
        return u"label"_s;
    case TextRole::Small:
        return u"small"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return u"text"_s;
    case Ink::Secondary:
        return u"secondary"_s;
    case Ink::Accent:
        return u"accent"_s;
    case Ink::Good:
        return u"good"_s;
    case Ink::Warn:
        return u"warn"_s;
    case Ink::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

void polishAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace

void setTextRole(QWidget *widget, TextRole role, Ink ink)
{
    widget->setProperty("textRole", wordFor(role));
    widget->setProperty("ink", wordFor(ink));
    polishAgain(widget);
}

void makePrimary(QPushButton *button)
{
    button->setProperty("primary", true);
    polishAgain(button);
}

void makeLink(QPushButton *button)
{
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    polishAgain(button);
}

} // namespace convoke
