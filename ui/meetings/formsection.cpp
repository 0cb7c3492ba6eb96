// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/formsection.h"

#include "ui/common/card.h"
#include "ui/common/measures.h"
#include "ui/meetings/formgrid.h"

#include <QVBoxLayout>

namespace convoke {

FormSection::FormSection(EditedMeeting &meeting, const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_fields(meeting)
    , m_card(new Card(title, this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    body()->setContentsMargins(measure::page, measure::wide, measure::page, measure::wide);
    body()->setSpacing(measure::pad);
}

QVBoxLayout *FormSection::body() const
{
    return m_card->body();
}

FormGrid *FormSection::addGrid()
{
    auto *grid = new FormGrid(m_card);
    body()->addWidget(grid);
    return grid;
}

void FormSection::focusFirst()
{
    if (QWidget *editor = m_fields.firstEditor()) {
        editor->setFocus(Qt::TabFocusReason);
    }
}

} // namespace convoke
