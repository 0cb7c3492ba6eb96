// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnmapping.h"
#include "intake/sourcetable.h"

#include <QWidget>

class QGridLayout;

namespace convoke {

/// The columns of a table of contacts with some of their values, and what each means, to be changed.
class ContactColumns final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactColumns(QWidget *parent = nullptr);

    void load(const SourceTable &table, const ColumnMapping &mapping);
    /// As chosen. Errors: MappingInvalid, when two columns mean the same.
    [[nodiscard]] Result<ColumnMapping> value() const;

Q_SIGNALS:
    /// The user changed what a column means.
    void changed();

private:
    void addColumn(int column);

    SourceTable m_table;
    ColumnMapping m_mapping;
    QGridLayout *m_grid;
};

} // namespace convoke
