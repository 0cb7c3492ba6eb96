// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

#include <QLocale>
#include <QString>

namespace convoke {

/// The value of a field of @p document in words, one line for each thing; empty where there is none.
QString readingValue(const QString &field, const MeetingDocument &document, const QLocale &locale);

} // namespace convoke
