// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "people/person.h"
#include "ui/common/calmcombo.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace convoke {

class CountryEdit;
class GrowingTextEdit;
class StringListEdit;

/// All values of one person, to be edited.
class PersonForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonForm(QWidget *parent = nullptr);

    void load(const Person &person);
    /// The person as edited, cleaned. Errors: ValueInvalid for an address or a country that cannot be read;
    /// the field is marked and has the focus then.
    Result<Person> value();

private:
    struct Line
    {
        QString Person::*value;
        QLineEdit *edit;
    };

    void addLine(QFormLayout *form, const QString &name, const QString &label, QString Person::*value);
    void addRow(QFormLayout *form, const QString &name, const QString &label, QWidget *edit);

    Person m_person{PersonId(0)}; ///< what was loaded, with its id
    QList<Line> m_lines;
    StringListEdit *m_emails;
    CountryEdit *m_country;
    EnumCombo<Newsletter> *m_newsletter;
    QLineEdit *m_tags;
    GrowingTextEdit *m_notes;
};

} // namespace convoke
