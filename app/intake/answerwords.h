// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/newsletter.h"

#include <QStringView>

#include <optional>

namespace convoke {

/// Yes and no, true and false, in the languages of the Union. Nothing for any other words.
std::optional<bool> yesOrNo(QStringView text);

/// Whether somebody wants the mailings: yes, no, "subscribed", "unsubscribed" and their like in the main
/// languages.
std::optional<Newsletter> newsletterFromText(QStringView text);

/// What a survey or a form writes where it knows nobody ("Anonymous"), in the languages of the Union.
bool meansAnonymous(QStringView text);

/// "-", "n/a", "none": words for nothing.
bool meansNothing(QStringView text);

} // namespace convoke
