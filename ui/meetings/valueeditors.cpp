// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dateedit.h"
#include "ui/common/measures.h"
#include "ui/common/optionalspinbox.h"
#include "ui/common/timeedit.h"
#include "ui/meetings/fieldeditor.h"
#include "ui/meetings/formfield.h"

#include <QCheckBox>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

void wireDate(DateEdit *edit, FormField *field)
{
    QObject::connect(edit, &QLineEdit::editingFinished, field, &FormField::commit);
    QObject::connect(edit, &DateEdit::dateChanged, field, &FormField::commitSoon);
}

} // namespace

void wireCombo(QComboBox *combo, FormField *field)
{
    QObject::connect(combo, &QComboBox::activated, field, &FormField::commit);
}

FieldEditor<std::optional<QDate>> dateEditor(std::function<QDate()> today)
{
    auto *edit = new DateEdit(nullptr, std::move(today));
    return {edit,
            [edit](const std::optional<QDate> &date) { edit->setDate(date); },
            [edit] { return edit->value(); },
            [edit](FormField *field) { wireDate(edit, field); },
            {}};
}

FieldEditor<QDate> neededDateEditor(std::function<QDate()> today)
{
    auto *edit = new DateEdit(nullptr, std::move(today));
    return {edit,
            [edit](QDate date) { edit->setDate(date); },
            [edit]() -> Result<QDate> {
                const Result<std::optional<QDate>> date = edit->value();
                if (!date) {
                    return date.error();
                }
                return *date ? Result<QDate>(**date) : Result<QDate>(Error{ErrorCode::MissingValue, {}});
            },
            [edit](FormField *field) { wireDate(edit, field); },
            {}};
}

FieldEditor<std::optional<QTime>> timeEditor()
{
    auto *edit = new TimeEdit;
    return {edit,
            [edit](const std::optional<QTime> &time) { edit->setTime(time); },
            [edit] { return edit->value(); },
            [edit](FormField *field) {
                QObject::connect(edit, &QLineEdit::editingFinished, field, &FormField::commit);
                QObject::connect(edit, &TimeEdit::timeChanged, field, &FormField::commitSoon);
            },
            {}};
}

FieldEditor<std::optional<int>> numberEditor(int least, int most, const QString &emptyText)
{
    auto *edit = new OptionalSpinBox(least, most);
    edit->setKeyboardTracking(false);
    if (!emptyText.isEmpty()) {
        edit->setEmptyText(emptyText);
    }
    return {edit,
            [edit](const std::optional<int> &number) { edit->setOptionalValue(number); },
            [edit]() -> Result<std::optional<int>> {
                edit->interpretText();
                return edit->optionalValue();
            },
            [edit](FormField *field) {
                QObject::connect(edit, &QSpinBox::editingFinished, field, &FormField::commit);
                QObject::connect(edit, &QSpinBox::valueChanged, field, &FormField::commitSoon);
            },
            {}};
}

FieldEditor<double> realEditor(double most, double least)
{
    auto *edit = new QLineEdit;
    edit->setFixedWidth(scaled(72));
    edit->setMaxLength(12);
    const auto written = [](double number) {
        return QLocale().toString(number, 'g', 6);
    };
    return {edit,
            [edit, written](double number) { edit->setText(written(number)); },
            [edit, most, least]() -> Result<double> {
                const QString typed = edit->text().trimmed();
                bool isNumber = false;
                double number = QLocale().toDouble(typed, &isNumber);
                if (!isNumber) {
                    number = QLocale::c().toDouble(typed, &isNumber);
                }
                const bool fits = isNumber && number >= least && number <= most;
                return fits ? Result<double>(number) : Result<double>(Error{ErrorCode::ValueInvalid, typed});
            },
            [edit](FormField *field) {
                QObject::connect(edit, &QLineEdit::editingFinished, field, &FormField::commit);
            },
            {}};
}

FieldEditor<bool> checkEditor(const QString &words)
{
    auto *box = new QCheckBox(words);
    return {
        box,
        [box](bool checked) { box->setChecked(checked); },
        [box]() -> Result<bool> { return box->isChecked(); },
        [box](FormField *field) { QObject::connect(box, &QCheckBox::clicked, field, &FormField::commit); },
        {}};
}

FieldEditor<std::optional<bool>> triStateEditor()
{
    auto *combo = new TriStateCombo;
    return {combo,
            [combo](const std::optional<bool> &state) { combo->setState(state); },
            [combo]() -> Result<std::optional<bool>> { return combo->state(); },
            [combo](FormField *field) { wireCombo(combo, field); },
            {}};
}

} // namespace convoke
