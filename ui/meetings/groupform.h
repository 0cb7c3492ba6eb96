// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/workinggroup.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QToolButton;

namespace convoke {

class OptionalSpinBox;
class StringListEdit;

/// The editors of one working group.
class GroupForm final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupForm(QWidget *parent = nullptr);

    void load(const WorkingGroup &group);
    /// Nothing stands in it and nothing can be typed.
    void clear();
    /// As it is typed; a group without a name is called by its code.
    [[nodiscard]] WorkingGroup value() const;
    /// Where names come from that complete the chairs as they are typed.
    void setKnownChairs(std::function<QStringList()> chairs);
    /// Puts the cursor into the code.
    void begin();

Q_SIGNALS:
    void changed();

private:
    QToolButton *makeColour(const QString &name, const QString &words, QString WorkingGroup::*colour);
    void showColours();

    WorkingGroup m_group;
    QLineEdit *m_code;
    QLineEdit *m_name;
    StringListEdit *m_aliases;
    OptionalSpinBox *m_from;
    OptionalSpinBox *m_to;
    QToolButton *m_light;
    QToolButton *m_dark;
    StringListEdit *m_chairs;
};

/// "Old name (2015–2019)", "Old name (–2019)", "Old name".
QString aliasLine(const GroupAlias &alias);
GroupAlias aliasFromLine(const QString &line);

} // namespace convoke
