// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationrow.h"

#include <QHash>

namespace convoke {

ApplicationRow applicationRow(const Applicant &applicant, const Call &call)
{
    ApplicationRow row{applicant};
    if (applicant.application.profile) {
        const Profile *profile = call.profile(*applicant.application.profile);
        row.profile = profile == nullptr ? QString() : profile->label;
    }
    row.timeliness = timeliness(applicant.application.received, call);
    row.missing = missingAnswers(applicant.application, call);
    return row;
}

void countOlderAnswers(QList<ApplicationRow> &rows)
{
    QHash<ApplicationId, int> replaced;
    for (const ApplicationRow &row : std::as_const(rows)) {
        if (row.application().supersededBy) {
            ++replaced[*row.application().supersededBy];
        }
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int older = replaced.value(rows.at(i).application().id);
        if (rows.at(i).olderAnswers != older) {
            rows[i].olderAnswers = older;
        }
    }
}

QDateTime lastAnswered(const Application &application)
{
    return application.updated.isValid() ? application.updated : application.received;
}

} // namespace convoke
