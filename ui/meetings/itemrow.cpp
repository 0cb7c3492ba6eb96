// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/itemrow.h"

#include "ui/common/icons.h"
#include "ui/common/plaintext.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace convoke {

ItemRow::ItemRow(EditedMeeting &meeting, qint64 id, const QString &name, QWidget *parent)
    : ItemEditor(meeting, id, parent)
    , m_name(name)
    , m_row(new FormRow(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
}

QToolButton *ItemRow::addTool(const QString &part, const QString &icon, const QString &verb)
{
    auto *button = new QToolButton(this);
    button->setObjectName(nameOf(part));
    button->setIcon(lineIcon(icon));
    button->setAccessibleName(verb);
    button->setFocusPolicy(Qt::StrongFocus);
    setPlainToolTip(button, verb);
    m_row->add(button);
    return button;
}

} // namespace convoke
