// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "documents/documentcontent.h"

#include <QJsonObject>

namespace convoke {

/// Everyone in a selection record: the chosen by rank with who would replace them, then the others with what
/// they would have cost and why they are not in. People are taken from @p applicants where they are still
/// there; else they have the name that the record knows.
QList<Participant> participantsOfRecord(const QJsonObject &record, const QList<Applicant> &applicants);

/// What is said above them, in no language: the reason, by whom and when; how each rule that binds came out,
/// "DE: 2 (≤ 2)"; the hash.
QStringList paragraphsOfRecord(const QJsonObject &record);

} // namespace convoke
