// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "people/countrycode.h"
#include "ui/common/calmcombo.h"

namespace convoke {

/// A country that may be unknown: chosen from the list, or typed as code or name in any language that
/// CountryCode knows. What names no country stays as typed and is marked.
class CountryEdit final : public CalmCombo
{
    Q_OBJECT
public:
    explicit CountryEdit(QWidget *parent = nullptr);

    void setCountry(const std::optional<CountryCode> &country);
    /// Nothing for an empty line; ValueInvalid with the typed words where they name no country.
    [[nodiscard]] Result<std::optional<CountryCode>> value() const;

private:
    void readLine();
};

} // namespace convoke
