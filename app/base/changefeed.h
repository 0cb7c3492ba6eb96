// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/transactions.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace convoke {

/// What kind of row changed. One per group of tables that is loaded together.
enum class Subject {
    WorkingGroup,
    Meeting, ///< the meeting with its call, profiles, questions, criteria, rules and locks: rows are meeting
             ///< ids
    Person,
    Application, ///< application, answers, attendance: rows are application ids
    Reviewer,
    Review, ///< reviews, scores and recusals: rows are application ids
    Selection,
    Other,
};

/// Which rows one committed change set touched, per subject.
struct Changes
{
    ChangeSetId changeSet;
    QHash<Subject, QSet<qint64>> rows;

    [[nodiscard]] bool touches(Subject subject) const { return rows.contains(subject); }
};

inline size_t qHash(Subject subject, size_t seed = 0)
{
    return ::qHash(static_cast<int>(subject), seed);
}

/// Tells the models, after each commit, which rows to look at again.
class ChangeFeed final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void committed(const convoke::Changes &changes);
};

} // namespace convoke
