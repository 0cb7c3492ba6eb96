// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/editedmeeting.h"
#include "ui/meetings/fieldeditor.h"
#include "ui/meetings/formfield.h"

namespace convoke {

/// Where a value stands in the document. Nothing comes back when the part that it belongs to is no more.
template <typename T>
struct FieldPlace
{
    std::function<std::optional<T>(const MeetingDocument &)> get;
    std::function<void(MeetingDocument &, const T &)> set;
    std::function<bool(const MeetingDocument &)> holds; ///< what must be true afterwards; may be empty
};

/// A FormField for a value of type T.
template <typename T>
class ValueField final : public FormField
{
public:
    ValueField(EditedMeeting &meeting, FieldName name, FieldEditor<T> editor, FieldPlace<T> place,
               FormRow *row)
        : FormField(meeting, std::move(name), editor.widget, row)
        , m_editor(std::move(editor))
        , m_place(std::move(place))
    {
        m_editor.wire(this);
    }

    void follow() override
    {
        const MeetingDocument &document = meeting().document();
        if (m_editor.prepare) {
            m_editor.prepare(document);
        }
        const std::optional<T> value = m_place.get(document);
        if (value && m_shown != value) {
            m_shown = value;
            clearMark();
            m_editor.show(*value);
        }
    }
    void forget() override { m_shown.reset(); }

protected:
    [[nodiscard]] bool isTyped() const override
    {
        const Result<T> typed = m_editor.read();
        return !typed || m_shown != std::optional<T>(*typed);
    }

    Result<void> save() override
    {
        const Result<T> typed = m_editor.read();
        if (!typed) {
            return named(typed.error());
        }
        if (m_shown && *m_shown == *typed) {
            m_editor.show(*typed); // as it is stored, if it was typed in another way
            return {};
        }
        if (m_place.holds) {
            MeetingDocument after = meeting().document();
            m_place.set(after, *typed);
            if (!m_place.holds(after)) {
                return Error{ErrorCode::ValueInvalid, label()};
            }
        }
        const std::optional<T> before = m_shown;
        m_shown = *typed;
        const Result<void> done =
            meeting().change(deed(), [&](MeetingDocument &document) { m_place.set(document, *typed); });
        if (!done) {
            m_shown = before;
            return named(done.error());
        }
        m_editor.show(*typed);
        return {};
    }

private:
    /// The error in words that mean something at this field.
    [[nodiscard]] Error named(const Error &error) const
    {
        if (error.code == ErrorCode::MissingValue) {
            return {error.code, label()};
        }
        return error;
    }

    FieldEditor<T> m_editor;
    FieldPlace<T> m_place;
    std::optional<T> m_shown;
};

} // namespace convoke
