// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "ui/selection/attributevalues.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace convoke {

class OptionalSpinBox;
class PlainLabel;

/// One rule to be edited: what it looks at, its bounds and its exception, and under them what it means.
class RuleEdit final : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the editor.
    RuleEdit(const Call &call, const AttributeValues &values, QWidget *parent = nullptr);

    void load(const Rule &rule);
    [[nodiscard]] Rule rule() const;
    /// Puts the cursor to where a new rule begins.
    void begin();

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    [[nodiscard]] QLayout *makeFirstLine();
    [[nodiscard]] QLayout *makeSecondLine();
    void fillAttributes();
    void fillValues();
    void explain();

    const Call &m_call;
    const AttributeValues &m_values;
    Rule m_rule;
    QComboBox *m_attribute;
    QComboBox *m_value;
    OptionalSpinBox *m_min;
    OptionalSpinBox *m_max;
    OptionalSpinBox *m_exceptional;
    QLineEdit *m_reason;
    PlainLabel *m_meaning;
};

} // namespace convoke
