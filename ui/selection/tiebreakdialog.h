// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/criterion.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QComboBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace convoke {

class PlainLabel;

/// Puts the chain of tie-breaks in order: the first link that separates two people decides. Links are moved
/// by drag, by button and with Alt and an arrow key; Delete removes one. The seed of a lot is shown and can
/// be drawn anew.
class TieBreakDialog final : public QDialog
{
    Q_OBJECT
public:
    /// True: saved, close.
    using Deed = std::function<bool(const QStringList &links)>;

    TieBreakDialog(const QList<Criterion> &criteria, const QStringList &links, Deed deed, QWidget *parent);

    /// The reference of the meeting: the seed of a lot that names none.
    void setReference(const QString &reference);
    [[nodiscard]] QStringList links() const;
    void accept() override;

private:
    [[nodiscard]] QLayout *makeButtons();
    void add(const QString &link);
    void setLink(QListWidgetItem *item, const QString &link);
    void moveCurrent(int by);
    void addMoveKeys();
    [[nodiscard]] QWidget *makeSeedRow();
    void drawSeed();
    void refresh();
    void showSeed();

    QList<Criterion> m_criteria;
    Deed m_deed;
    QListWidget *m_list;
    QComboBox *m_more;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_seedRow = nullptr;
    PlainLabel *m_seed = nullptr;
    QString m_reference;
};

} // namespace convoke
