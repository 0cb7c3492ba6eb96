// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/formrow.h"
#include "ui/meetings/valuefield.h"

#include <QList>

namespace convoke {

/// The fields of a part of the form, in their order. The editors own them.
class FieldSet final
{
public:
    explicit FieldSet(EditedMeeting &meeting)
        : m_meeting(meeting)
    { }

    [[nodiscard]] EditedMeeting &meeting() const { return m_meeting; }

    /// Puts @p editor at the end of @p row, for the value at @p place.
    template <typename T>
    ValueField<T> *addAt(FormRow *row, const FieldName &name, FieldEditor<T> editor, FieldPlace<T> place,
                         int stretch = 0)
    {
        row->add(editor.widget, stretch);
        auto *field = new ValueField<T>(m_meeting, name, std::move(editor), std::move(place), row);
        m_fields.append(field);
        return field;
    }

    /// The same where @p pick gives a pointer to the value in a document (const or not), or null when it is
    /// no more.
    template <typename T, typename Pick>
    ValueField<T> *add(FormRow *row, const FieldName &name, FieldEditor<T> editor, Pick pick, int stretch = 0)
    {
        return addAt<T>(row, name, std::move(editor), placeAt<T>(pick), stretch);
    }

    template <typename T, typename Pick>
    static FieldPlace<T> placeAt(Pick pick)
    {
        return {[pick](const MeetingDocument &document) {
                    const T *value = pick(document);
                    return value == nullptr ? std::nullopt : std::optional<T>(*value);
                },
                [pick](MeetingDocument &document, const T &value) {
                    if (T *there = pick(document)) {
                        *there = value;
                    }
                },
                {}};
    }

    void follow() const
    {
        for (FormField *field : m_fields) {
            field->follow();
        }
    }
    void forget() const
    {
        for (FormField *field : m_fields) {
            field->forget();
        }
    }
    /// Every field is stored, even after one that cannot be.
    [[nodiscard]] bool commit() const
    {
        bool all = true;
        for (FormField *field : m_fields) {
            all = field->commit() && all;
        }
        return all;
    }
    [[nodiscard]] QWidget *firstEditor() const
    {
        return m_fields.isEmpty() ? nullptr : m_fields.first()->editor();
    }
    [[nodiscard]] FormField *firstMarked() const
    {
        for (FormField *field : m_fields) {
            if (field->isMarked()) {
                return field;
            }
        }
        return nullptr;
    }

private:
    EditedMeeting &m_meeting;
    QList<FormField *> m_fields;
};

} // namespace convoke
