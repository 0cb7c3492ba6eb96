// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPushButton>
#include <QSet>

class QMenu;

namespace convoke {

/// A button whose menu narrows a list to some values of one column: every value with how often it occurs,
/// several may be chosen, none chosen means all.
class ValueFilter final : public QPushButton
{
    Q_OBJECT
public:
    /// @p name becomes the objectName; @p subject is translated ("Sector").
    ValueFilter(const QString &name, const QString &subject, QWidget *parent = nullptr);

    /// The values there are, with their counts, and @p labels for those that are shown as something else. A
    /// chosen value that is gone stays chosen and says 0.
    void setValues(const QHash<QString, int> &counts, const QHash<QString, QString> &labels = {});
    [[nodiscard]] bool accepts(const QString &value) const
    {
        return m_chosen.isEmpty() || m_chosen.contains(value);
    }
    [[nodiscard]] bool isNarrowing() const { return !m_chosen.isEmpty(); }
    /// In the order of the alphabet.
    [[nodiscard]] QStringList chosen() const;
    void setChosen(const QStringList &values);
    /// What the menu says for the empty value; "(not known)" at first.
    void setLabelOfNothing(const QString &label) { m_nothing = label; }
    void clear();

Q_SIGNALS:
    void changed();

private:
    void fillMenu();
    void choose(const QString &value, bool isChosen);
    void showChoice();
    [[nodiscard]] QString labelOf(const QString &value) const;

    QString m_subject;
    QString m_nothing;
    QMenu *m_menu;
    QHash<QString, int> m_counts;
    QHash<QString, QString> m_labels;
    QSet<QString> m_chosen;
};

} // namespace convoke
