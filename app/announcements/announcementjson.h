// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementreading.h"

#include <QJsonObject>

namespace convoke {

/// The meeting document with "fields" (state, source, spans, candidates of every field) and "findings", as
/// `call read` prints it. meetingDocumentFromJson() reads the document part of it.
QJsonObject toJson(const AnnouncementReading &reading);

} // namespace convoke
