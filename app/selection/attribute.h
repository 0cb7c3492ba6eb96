// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoke {

/// country, sector, profile, organisation, gender or answer:KEY.
bool isSelectionAttribute(QStringView attribute);

/// The form in which values of @p attribute are compared: case and surrounding space ignored; a country in
/// any spelling is its code; a sector in any usual wording is one of health, police, prison, local, civil
/// society, research, education, youth (or, unknown, its own words). Empty stays empty and matches no rule.
QString attributeKey(QStringView attribute, QStringView value);

} // namespace convoke
