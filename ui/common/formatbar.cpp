// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formatbar.h"

#include "ui/common/icons.h"
#include "ui/common/plaintext.h"
#include "ui/common/richtextedit.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

FormatBar::FormatBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"formatBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_strong = add(u"bold"_s, tr("Strong"), u"Ctrl+B"_s, &RichTextEdit::toggleStrong);
    m_emphasis = add(u"italic"_s, tr("Emphasis"), u"Ctrl+I"_s, &RichTextEdit::toggleEmphasis);
    layout->addSpacing(8);
    m_bullets = add(u"list-bullets"_s, tr("List"), u"Ctrl+Shift+8"_s,
                    [](RichTextEdit &edit) { edit.toggleList(RichBlockKind::Bullet); });
    m_numbers = add(u"list-numbers"_s, tr("Numbered list"), u"Ctrl+Shift+7"_s,
                    [](RichTextEdit &edit) { edit.toggleList(RichBlockKind::Numbered); });
    m_higher = add(u"outdent"_s, tr("Item one level up"), u"Alt+Shift+Left"_s,
                   [](RichTextEdit &edit) { edit.moveItems(-1); });
    m_deeper = add(u"indent"_s, tr("Item one level down"), u"Alt+Shift+Right"_s,
                   [](RichTextEdit &edit) { edit.moveItems(1); });
    layout->addSpacing(8);
    m_link = add(u"link"_s, tr("Link"), u"Ctrl+K"_s, &RichTextEdit::askTarget);
    layout->addStretch();
    for (QToolButton *button : {m_strong, m_emphasis, m_bullets, m_numbers, m_link}) {
        button->setCheckable(true);
    }
    follow();
}

QToolButton *FormatBar::add(const QString &name, const QString &words, const QString &keys,
                            std::function<void(RichTextEdit &)> deed)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"format-"_s + name);
    button->setIcon(lineIcon(name, IconInk::Text));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(words);
    const QString shown = QKeySequence(keys, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    //: tool tip of a button: what it does and its keys
    setPlainToolTip(button, tr("%1 (%2)").arg(words, shown));
    connect(button, &QToolButton::clicked, this, [this, deed = std::move(deed)] {
        if (m_edit) {
            deed(*m_edit);
        }
        follow();
    });
    layout()->addWidget(button);
    m_buttons.append(button);
    return button;
}

void FormatBar::attach(RichTextEdit *edit)
{
    edit->installEventFilter(this);
    connect(edit, &QTextEdit::cursorPositionChanged, this, &FormatBar::follow);
    connect(edit, &QTextEdit::selectionChanged, this, &FormatBar::follow);
    connect(edit, &QTextEdit::currentCharFormatChanged, this, &FormatBar::follow);
    connect(edit, &QTextEdit::textChanged, this, &FormatBar::follow);
}

bool FormatBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_edit = qobject_cast<RichTextEdit *>(watched);
        follow();
    } else if (event->type() == QEvent::FocusOut && m_edit == watched) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            m_edit = nullptr;
            follow();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FormatBar::follow()
{
    const bool isItem = m_edit && m_edit->kind() != RichBlockKind::Paragraph;
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->setEnabled(m_edit);
    }
    m_deeper->setEnabled(isItem);
    m_higher->setEnabled(isItem);
    m_strong->setChecked(m_edit && m_edit->isStrong());
    m_emphasis->setChecked(m_edit && m_edit->isEmphasised());
    m_bullets->setChecked(m_edit && m_edit->kind() == RichBlockKind::Bullet);
    m_numbers->setChecked(m_edit && m_edit->kind() == RichBlockKind::Numbered);
    m_link->setChecked(m_edit && !m_edit->target().isEmpty());
}

} // namespace convoke
