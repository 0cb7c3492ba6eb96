// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>

#include <optional>
#include <utility>

namespace convoke {

/// A choice list that scrolling over it does not change.
class CalmCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit CalmCombo(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A choice between the values of an enumeration, with "not known" where the value may be absent. Changes by
/// the user are told by QComboBox::activated, all changes by currentIndexChanged.
template <typename Enum>
class EnumCombo final : public CalmCombo
{
public:
    using Entries = QList<std::pair<Enum, QString>>;

    /// @p absent is the label for no value; empty: a value is always chosen.
    explicit EnumCombo(const Entries &entries, const QString &absent = {}, QWidget *parent = nullptr)
        : CalmCombo(parent)
    {
        if (!absent.isEmpty()) {
            addItem(absent);
        }
        for (const auto &[value, label] : entries) {
            addItem(label, static_cast<int>(value));
        }
    }

    void setOptionalValue(const std::optional<Enum> &value)
    {
        setCurrentIndex(value ? findData(static_cast<int>(*value)) : findData(QVariant()));
    }
    [[nodiscard]] std::optional<Enum> optionalValue() const
    {
        const QVariant chosen = currentData();
        return chosen.isValid() ? std::optional(static_cast<Enum>(chosen.toInt())) : std::nullopt;
    }
    void setEnumValue(Enum value) { setOptionalValue(value); }
    /// Only where a value is always chosen.
    [[nodiscard]] Enum enumValue() const { return static_cast<Enum>(currentData().toInt()); }
};

/// Yes, no, or not known.
class TriStateCombo final : public CalmCombo
{
    Q_OBJECT
public:
    explicit TriStateCombo(QWidget *parent = nullptr);

    void setState(const std::optional<bool> &state);
    [[nodiscard]] std::optional<bool> state() const;
};

} // namespace convoke
