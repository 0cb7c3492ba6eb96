// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/fieldset.h"

#include <QFrame>

namespace convoke {

/// The editors of one item of a list on the form: a session, a contact, a profile. The id tells items apart;
/// items without an id of their own are numbered.
class ItemEditor : public QFrame
{
    Q_OBJECT
public:
    ItemEditor(EditedMeeting &meeting, qint64 id, QWidget *parent);

    [[nodiscard]] qint64 id() const { return m_id; }

    /// The document changed.
    virtual void follow();
    virtual void forget();
    virtual bool commit();
    /// Puts the cursor into the first editor, with everything marked.
    virtual void focusFirst();

protected:
    [[nodiscard]] FieldSet &fields() { return m_fields; }
    [[nodiscard]] EditedMeeting &meeting() const { return m_fields.meeting(); }

private:
    qint64 m_id;
    FieldSet m_fields;
};

/// Puts the cursor into @p editor and marks everything in it.
void focusAndMark(QWidget *editor);

} // namespace convoke
