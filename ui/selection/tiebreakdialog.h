// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/criterion.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QComboBox;
class QListWidget;
class QPushButton;

namespace convoke {

/// Puts the chain of tie-breaks in order: the first link that separates two people decides.
class TieBreakDialog final : public QDialog
{
    Q_OBJECT
public:
    /// True: saved, close.
    using Deed = std::function<bool(const QStringList &links)>;

    TieBreakDialog(const QList<Criterion> &criteria, const QStringList &links, Deed deed, QWidget *parent);

    [[nodiscard]] QStringList links() const;
    void accept() override;

private:
    [[nodiscard]] QLayout *makeButtons();
    void add(const QString &link);
    void moveCurrent(int by);
    void refresh();

    QList<Criterion> m_criteria;
    Deed m_deed;
    QListWidget *m_list;
    QComboBox *m_more;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace convoke
