// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "meetings/call.h"
#include "people/person.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace convoke {

/// Everything about an application that rules can limit: country, sector, organisation and gender of the
/// person, the key of the profile, and "answer:KEY" for each answered question; what is empty is left out.
/// The answer to a question with several choices is split at semicolons and commas, but never within one of
/// the question's own choices; without known choices at semicolons only.
QHash<QString, QStringList> candidateValues(const Application &application, const Person &person,
                                            const Call &call);

} // namespace convoke
