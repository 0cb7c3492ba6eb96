// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "selection/selection.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace convoke {

/// What a record says beside the problem and its solution.
struct RecordFrame
{
    QString decidedBy;
    QDateTime decidedAt; ///< UTC
    QString reason;
    QString program; ///< "Convoke 0.1.0"
    QStringList tieBreaks;
    QJsonArray criteria; ///< key, label, kind and weight of each
};

/// The record of a selection, "convoke-selection-record/1": all that went into it, how it came out, and a
/// SHA-256 over the canonical form of the rest (keys in order, no white space). Candidates are named by their
/// codes wherever one refers to another, so that the record can be computed again from itself.
QJsonObject selectionRecord(const SelectionProblem &problem, const Selection &selection,
                            const RecordFrame &frame);

/// The hash that @p record should have.
QString recordHash(const QJsonObject &record);
/// With @p value under @p key, and the hash made anew.
QJsonObject recordWith(QJsonObject record, const QString &key, const QJsonValue &value);

/// The problem that a record holds. Errors: DocumentInvalid (what is missing or makes no sense).
Result<SelectionProblem> problemOfRecord(const QJsonObject &record);

/// Whether a record is what it says it is.
struct RecordVerdict
{
    bool hashHolds = false;
    QStringList differences; ///< English sentences: what comes out differently when it is computed again

    [[nodiscard]] bool holds() const { return hashHolds && differences.isEmpty(); }
};

/// Computes @p record again from itself. Errors: DocumentInvalid, those of select().
Result<RecordVerdict> verifyRecord(const QJsonObject &record);

/// The same record with nobody's name in it: people are their codes, survey references, organisations and
/// answers are numbers, and names are taken out of every reason; computed anew, so that it can be verified
/// like any other. Errors: DocumentInvalid, those of select().
Result<QJsonObject> recordWithCodes(const QJsonObject &record);

} // namespace convoke
