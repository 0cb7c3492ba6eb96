// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/optionalspinbox.h"

#include "ui/common/scaledwidth.h"

#include <QLineEdit>
#include <QWheelEvent>

namespace convoke {

OptionalSpinBox::OptionalSpinBox(int minimum, int maximum, QWidget *parent)
    : QSpinBox(parent)
{
    setRange(minimum - 1, maximum); // one below the minimum means: no number
    setFocusPolicy(Qt::StrongFocus);
    keepWidth(this, KeptWidth::Minimum, 96);
    setEmptyText(tr("not known"));
    setOptionalValue({});
    connect(this, &QSpinBox::valueChanged, this, &OptionalSpinBox::optionalValueChanged);
}

void OptionalSpinBox::setOptionalValue(const std::optional<int> &value)
{
    setValue(value.value_or(minimum()));
}

std::optional<int> OptionalSpinBox::optionalValue() const
{
    return value() == minimum() ? std::nullopt : std::optional(value());
}

void OptionalSpinBox::setEmptyText(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

QString OptionalSpinBox::textFromValue(int value) const
{
    return value == minimum() ? QString() : QSpinBox::textFromValue(value);
}

int OptionalSpinBox::valueFromText(const QString &text) const
{
    return text.trimmed().isEmpty() ? minimum() : QSpinBox::valueFromText(text);
}

QValidator::State OptionalSpinBox::validate(QString &text, int &position) const
{
    return text.trimmed().isEmpty() ? QValidator::Acceptable : QSpinBox::validate(text, position);
}

void OptionalSpinBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) {
        QSpinBox::wheelEvent(event);
    } else {
        event->ignore(); // scrolling a form must not change it
    }
}

} // namespace convoke
