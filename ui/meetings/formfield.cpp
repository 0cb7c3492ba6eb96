// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/formfield.h"

#include "base/errorwords.h"
#include "ui/common/plainlabel.h"
#include "ui/meetings/editedmeeting.h"
#include "ui/meetings/formrow.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyle>

namespace convoke {

namespace {

constexpr int runOfSteps = 600; ///< milliseconds

} // namespace

FormField::FormField(EditedMeeting &meeting, FieldName name, QWidget *editor, FormRow *row)
    : QObject(editor)
    , m_meeting(meeting)
    , m_name(std::move(name))
    , m_editor(editor)
    , m_row(row)
{
    m_editor->setObjectName(m_name.name);
    m_editor->setAccessibleName(m_name.label);
    m_editor->installEventFilter(this);
    m_later.setSingleShot(true);
    m_later.setInterval(runOfSteps);
    connect(&m_later, &QTimer::timeout, this, &FormField::commit);
}

QString FormField::deed() const
{
    //: step in the undo menu; %1: name of a field
    return tr("Change “%1”").arg(m_name.label);
}

bool FormField::commit()
{
    m_later.stop();
    if (!m_meeting.isOpen() || m_isSaving) {
        return true;
    }
    const QScopedValueRollback guard(m_isSaving, true);
    const Result<void> saved = save();
    mark(saved ? std::nullopt : std::optional(saved.error()));
    return saved.has_value();
}

void FormField::commitSoon()
{
    m_later.start();
}

void FormField::mark(const std::optional<Error> &error)
{
    if (!error && !m_isMarked) {
        return;
    }
    m_isMarked = error.has_value();
    if (m_complaint == nullptr) {
        m_complaint = m_row->makeComplaint();
        m_complaint->setObjectName(m_name.name + QStringLiteral("Complaint"));
    }
    const QString sentence = error ? errorSentence(*error) : QString();
    m_complaint->setText(sentence);
    m_complaint->setVisible(error.has_value());
    m_editor->setAccessibleDescription(sentence);
    m_editor->setProperty("invalid", error.has_value());
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) && !isTyped()) {
            event->ignore(); // the last step is undone, not the typing that became it
            return true;
        }
    }
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && isTyped() && m_meeting.isOpen()) {
        clearMark();
        forget();
        follow();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace convoke
