// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/call.h"
#include "selection/wish.h"
#include "ui/selection/attributevalues.h"

#include <QFrame>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;

namespace convoke {

class OptionalSpinBox;
class PlainLabel;

/// What a wish means, in a sentence; what is wrong with it where it is not sound.
QString wishMeaning(const Wish &wish, const Call &call);

/// One wish to be edited: target shares of values, or a number at least or at most, and what each seat that
/// differs costs; under them what it means.
class WishEdit final : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the editor.
    WishEdit(const Call &call, const AttributeValues &values, QWidget *parent = nullptr);

    void load(const Wish &wish);
    [[nodiscard]] Wish wish() const;
    void begin();

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    enum class Kind { Shares, AtLeast, AtMost };
    struct Share
    {
        QString value;
        QWidget *row = nullptr;
        OptionalSpinBox *percent = nullptr;
    };
    [[nodiscard]] QLayout *makeLine();
    [[nodiscard]] Kind kind() const;
    void fillValues(const QStringList &further);
    void showKind();
    void explain();

    const Call &m_call;
    const AttributeValues &m_values;
    Wish m_wish;
    bool m_isLoading = false;
    QComboBox *m_attribute;
    QComboBox *m_kind;
    QComboBox *m_value;
    OptionalSpinBox *m_bound;
    QDoubleSpinBox *m_price;
    QWidget *m_shareBox;
    QGridLayout *m_shareGrid;
    QList<Share> m_shares;
    PlainLabel *m_meaning;
};

} // namespace convoke
