// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/textspan.h"

#include <QList>
#include <QString>

namespace convoke {

struct Person;

/// What in @p text tells who the applicant is, as the address book knows them: names (with initials before
/// them), the organisation as a whole, its parts and its abbreviation, every e-mail address, what stands
/// under the applicant's own domain, and the telephone number however it is grouped. Case, accents and
/// invisible characters do not matter; only whole words count. Single words of one or two letters count as a
/// part of a longer name, or as the whole surname in the same case. In the order of the text; none overlaps
/// another.
QList<TextSpan> identifyingSpans(const QString &text, const Person &person);

/// @p text with bars over @p spans, as long as what they cover; line breaks stay.
QString blackedOut(const QString &text, const QList<TextSpan> &spans);

/// In the order of the text, those that touch or overlap made one.
QList<TextSpan> joinedSpans(QList<TextSpan> spans);

} // namespace convoke
