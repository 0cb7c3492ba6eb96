// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "people/valuesource.h"

#include <QWidget>

class QGridLayout;

namespace convoke {

/// What is read of one person.
struct PersonReading
{
    Person person;
    QList<Participation> history;
    QList<EmailAddress> suppressed; ///< addresses that are not written to
    QList<ValueSource> sources; ///< empty where nobody asked
};

/// All values of one person that are known, each under its name, and on request where it came from.
class PersonValues final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonValues(QWidget *parent = nullptr);

    void show(const PersonReading &reading);

private:
    void clear();
    void addValue(const QString &name, const QString &words, const QString &remark = {});
    void addAddresses(const PersonReading &reading);
    void addTags(const Person &person);
    /// Where a value came from, in words; empty where it is not asked.
    [[nodiscard]] QString sourceOf(const QString &field, const QString &value = {}) const;

    QGridLayout *m_grid;
    QList<ValueSource> m_sources;
};

} // namespace convoke
