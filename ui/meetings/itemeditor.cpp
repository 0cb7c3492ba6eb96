// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/itemeditor.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace convoke {

ItemEditor::ItemEditor(EditedMeeting &meeting, qint64 id, QWidget *parent)
    : QFrame(parent)
    , m_id(id)
    , m_fields(meeting)
{
    setFrameShape(QFrame::NoFrame);
}

void ItemEditor::follow()
{
    m_fields.follow();
}

void ItemEditor::forget()
{
    m_fields.forget();
}

bool ItemEditor::commit()
{
    return m_fields.commit();
}

void ItemEditor::focusFirst()
{
    focusAndMark(m_fields.firstEditor());
}

void focusAndMark(QWidget *editor)
{
    if (editor == nullptr) {
        return;
    }
    editor->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->selectAll();
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->selectAll();
    }
}

} // namespace convoke
