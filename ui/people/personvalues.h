// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/valuesource.h"

#include <QWidget>

class QGridLayout;

namespace convoke {

/// All values of one person that are known, each under its name, and on request where it came from.
class PersonValues final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonValues(QWidget *parent = nullptr);

    /// @p sources: empty where nobody asked.
    void show(const Person &person, const QList<ValueSource> &sources);

private:
    void clear();
    void addValue(const QString &name, const QString &words, const QString &remark = {});
    void addAddresses(const Person &person);
    void addTags(const Person &person);
    /// Where a value came from, in words; empty where it is not asked.
    [[nodiscard]] QString sourceOf(const QString &field, const QString &value = {}) const;

    QGridLayout *m_grid;
    QList<ValueSource> m_sources;
};

} // namespace convoke
