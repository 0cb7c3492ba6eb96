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

/// What is said above them, in no language, by name: "reason", "decided-by" (whom and when), "total" (where
/// it is proved), "rules" (how each rule that binds came out, "DE: 2 (≤ 2)"), "reserve-set" (those who cover
/// every single withdrawal), "hash". What the record does not have is left out.
QMap<QString, QStringList> paragraphsOfRecord(const QJsonObject &record, const QList<Applicant> &applicants);

} // namespace convoke
