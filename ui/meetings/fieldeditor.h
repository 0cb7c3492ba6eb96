// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/common/calmcombo.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <functional>
#include <optional>

namespace convoke {

class FormField;
struct MeetingDocument;

/// A widget that edits a value of one type, and how the value gets into it and out of it.
template <typename T>
struct FieldEditor
{
    QWidget *widget = nullptr;
    std::function<void(const T &)> show; ///< keeps the cursor where it can
    std::function<Result<T>()> read; ///< ValueInvalid with the typed words
    std::function<void(FormField *)> wire; ///< connects the end of editing with commit()
    std::function<void(const MeetingDocument &)>
        prepare; ///< what can be chosen follows the document; may be empty
};

/// One line; white space is squeezed.
FieldEditor<QString> lineEditor();
/// One line that may not be empty (MissingValue).
FieldEditor<QString> neededLineEditor();
FieldEditor<std::optional<QString>> optionalLineEditor(const QString &placeholder = {});
/// An e-mail address or nothing.
FieldEditor<std::optional<QString>> emailEditor();
/// A link that begins with https, http or mailto, or nothing; "www.…" is completed.
FieldEditor<std::optional<QString>> linkEditor();
/// A date (kept as ISO) or words such as "end of February".
FieldEditor<std::optional<QString>> dateOrWordsEditor(std::function<QDate()> today);
FieldEditor<QString> textEditor(int fewestLines = 2, int mostLines = 14);
/// Paragraphs, lists, emphasis and links (see RichText).
FieldEditor<QString> richTextEditor(int fewestLines = 2, int mostLines = 14);
/// Several lines that may not be empty.
FieldEditor<QString> neededTextEditor();
/// One per line.
FieldEditor<QStringList> stringsEditor(const QString &placeholder = {});

FieldEditor<std::optional<QDate>> dateEditor(std::function<QDate()> today);
FieldEditor<QDate> neededDateEditor(std::function<QDate()> today);
FieldEditor<std::optional<QTime>> timeEditor();
FieldEditor<std::optional<int>> numberEditor(int least, int most, const QString &emptyText = {});
/// A number from @p least to @p most.
FieldEditor<double> realEditor(double most, double least = 0);
FieldEditor<bool> checkEditor(const QString &words);
FieldEditor<std::optional<bool>> triStateEditor();

/// Commits when the user has chosen.
void wireCombo(QComboBox *combo, FormField *field);

template <typename Enum>
FieldEditor<Enum> choiceEditor(const QList<std::pair<Enum, QString>> &entries)
{
    auto *combo = new EnumCombo<Enum>(entries);
    return {combo,
            [combo](Enum value) { combo->setEnumValue(value); },
            [combo]() -> Result<Enum> { return combo->enumValue(); },
            [combo](FormField *field) { wireCombo(combo, field); },
            {}};
}

template <typename Enum>
FieldEditor<std::optional<Enum>> optionalChoiceEditor(const QList<std::pair<Enum, QString>> &entries,
                                                      const QString &absent)
{
    auto *combo = new EnumCombo<Enum>(entries, absent);
    return {combo,
            [combo](const std::optional<Enum> &value) { combo->setOptionalValue(value); },
            [combo]() -> Result<std::optional<Enum>> { return combo->optionalValue(); },
            [combo](FormField *field) { wireCombo(combo, field); },
            {}};
}

} // namespace convoke
