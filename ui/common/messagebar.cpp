// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "ui/common/iconlabel.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Look
{
    QString tone;
    QString icon;
    IconInk ink;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return {u"info"_s, u"info"_s, IconInk::Accent};
    case MessageBar::Kind::Warn:
        return {u"warn"_s, u"warning"_s, IconInk::Warn};
    case MessageBar::Kind::Error:
        return {u"error"_s, u"error"_s, IconInk::Bad};
    case MessageBar::Kind::Undo:
        return {u"undo"_s, u"ok"_s, IconInk::Good};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, 16, this))
    , m_text(new PlainLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setSelectable(true);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_close->setObjectName(u"closeMessage"_s);
    m_close->setIcon(lineIcon(u"close"_s, IconInk::Text));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    setPlainToolTip(m_close, tr("Close this message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::pad, 6, measure::gap, 6);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);

    m_leave.setSingleShot(true);
    m_leave.setInterval(10000);
    connect(&m_leave, &QTimer::timeout, this, &MessageBar::leaveIfIdle);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::say(Kind kind, const QString &text, const QList<MessageAction> &actions)
{
    m_kind = kind;
    const Look look = lookOf(kind);
    setProperty("tone", look.tone);
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setIcon(lineIcon(look.icon, look.ink));
    m_text->setText(text);
    setButtons(actions);
    setAccessibleDescription(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (kind == Kind::Info || kind == Kind::Undo) {
        m_leave.start();
    } else {
        m_leave.stop();
    }
}

void MessageBar::setButtons(const QList<MessageAction> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *previous = m_text;
    for (const MessageAction &action : actions) {
        auto *button = new QPushButton(plainMenuText(action.verb), this);
        button->setObjectName(u"messageAction%1"_s.arg(m_buttons->count() + 1));
        m_buttons->addWidget(button);
        setTabOrder(previous, button);
        previous = button;
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            run();
        });
    }
    setTabOrder(previous, m_close);
}

void MessageBar::setBanner()
{
    setProperty("banner", true);
    layout()->setContentsMargins(measure::page, 6, measure::pad, 6);
}

void MessageBar::dismiss()
{
    m_leave.stop();
    hide();
}

QString MessageBar::text() const
{
    return m_text->fullText();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::leaveIfIdle()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus != nullptr && isAncestorOf(focus))) {
        m_leave.start();
        return;
    }
    dismiss();
}

} // namespace convoke
