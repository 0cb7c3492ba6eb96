// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "people/person.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;

namespace convoke {

class PersonForm;
class PlainLabel;

/// Makes or changes one person. It closes only when what was entered has been kept; until then it says why
/// not.
class PersonDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Add, Edit };
    /// Keeps the person, or says why not.
    using Keep = std::function<Result<void>(const Person &)>;

    PersonDialog(Purpose purpose, Keep keep, QWidget *parent = nullptr);

    void load(const Person &person);
    Result<Person> value();

    void accept() override;
    /// Asks before it throws away what was entered.
    void reject() override;

private:
    Keep m_keep;
    Person m_loaded{PersonId(0)};
    PersonForm *m_form;
    PlainLabel *m_complaint;
};

} // namespace convoke
