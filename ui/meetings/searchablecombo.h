// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/calmcombo.h"

#include <QList>

#include <utility>

namespace convoke {

/// A choice among many: typed letters show the entries that hold them. It is one of the entries, by exact
/// words, or what was typed; the owner decides what that means.
class SearchableCombo final : public CalmCombo
{
    Q_OBJECT
public:
    /// Key and words of each entry, shown in the order of the user's language.
    SearchableCombo(QList<std::pair<QString, QString>> entries, const QString &placeholder,
                    QWidget *parent = nullptr);

    /// Shows the words of @p key, or the key itself where it is not among the entries. Empty: nothing.
    void setKey(const QString &key);
    /// The key of the entry whose words are typed, without regard to case; empty where there is none.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString typed() const { return currentText().trimmed(); }
};

} // namespace convoke
