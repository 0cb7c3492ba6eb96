// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weightvariant.h"
#include "ui/selection/variantsmodel.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QPushButton;

namespace convoke {

class MessageBar;
class PlainLabel;
class SeatPlan;
class TableView;
class TypedSortProxy;

/// Compares the kept variants of the weights: what rank each person has under each, and who would come in or
/// go out by score alone. One of them can be adopted, renamed or deleted.
class VariantsDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Steps
    {
        std::function<QList<WeightVariant>()> variants; ///< those that are kept now
        std::function<bool(WeightVariantId)> adopt; ///< true: done
        std::function<bool(WeightVariantId, const QString &name)> rename;
        std::function<bool(WeightVariantId)> remove;
    };
    /// @p plan as it is now; it must outlive the dialog.
    VariantsDialog(const SeatPlan &plan, Steps steps, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeChoice();
    void load();
    void showSummary(const QList<RankedVariant> &variants);
    [[nodiscard]] std::optional<WeightVariant> chosen() const;
    void adopt();
    void rename();
    void remove();

    const SeatPlan &m_plan;
    Steps m_steps;
    QList<WeightVariant> m_variants;
    VariantsModel *m_model;
    TypedSortProxy *m_proxy;
    MessageBar *m_messages;
    PlainLabel *m_summary;
    TableView *m_table;
    QComboBox *m_choice = nullptr;
    QPushButton *m_adopt = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace convoke
