// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QTimer>
#include <QWidget>

namespace convoke {

class EditedMeeting;
class FormRow;
class PlainLabel;

/// What a field is called: in code and tests, and by people.
struct FieldName
{
    QString name; ///< becomes the objectName of the editor
    QString label; ///< accessible name, and in the words of the undo menu
};

/// One value of the meeting on the form. It shows what is stored, stores what the user has finished, and says
/// at the editor what is wrong with a value that cannot be stored; that value then stays as typed until it is
/// mended or until the stored value changes. While nothing is typed, undo and redo are left to the window.
class FormField : public QObject
{
    Q_OBJECT
public:
    FormField(EditedMeeting &meeting, FieldName name, QWidget *editor, FormRow *row);

    /// Shows the stored value if it is another than the one shown last.
    virtual void follow() = 0;
    /// Forgets what is typed; the next follow() shows the stored value.
    virtual void forget() = 0;
    /// Stores what is typed. False: it cannot be stored, and the field says why.
    bool commit();
    /// Stores a little later, when a run of small steps has ended.
    void commitSoon();

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] bool isMarked() const { return m_isMarked; }

protected:
    /// Writes the typed value if it is another than the one shown last.
    virtual Result<void> save() = 0;
    [[nodiscard]] virtual bool isTyped() const = 0;
    void clearMark() { mark(std::nullopt); }

    [[nodiscard]] EditedMeeting &meeting() const { return m_meeting; }
    [[nodiscard]] const QString &label() const { return m_name.label; }
    /// Words for the undo menu.
    [[nodiscard]] QString deed() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark(const std::optional<Error> &error);

    EditedMeeting &m_meeting;
    FieldName m_name;
    QWidget *m_editor;
    FormRow *m_row;
    PlainLabel *m_complaint = nullptr;
    QTimer m_later;
    bool m_isMarked = false;
    bool m_isSaving = false;
};

} // namespace convoke
