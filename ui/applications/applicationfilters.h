// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/applicationrow.h"

#include <QWidget>

class QPushButton;

namespace convoke {

class ValueFilter;

/// The quick filters above the applications: sector, country, late ones, incomplete ones.
class ApplicationFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit ApplicationFilters(QWidget *parent = nullptr);

    /// Counts and values come from these; filters that nothing would answer to are hidden.
    void setRows(const QList<ApplicationRow> &rows);
    [[nodiscard]] bool accepts(const ApplicationRow &row) const;
    [[nodiscard]] bool isNarrowing() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    QPushButton *makeToggle(const QString &name);

    ValueFilter *m_sector;
    ValueFilter *m_country;
    QPushButton *m_late;
    QPushButton *m_incomplete;
};

} // namespace convoke
