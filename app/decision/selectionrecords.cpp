// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decisionservice.h"
#include "exchange/selectionrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

RecordFrame frameFor(const MeetingDocument &document, const DecidedSelection &decided)
{
    RecordFrame frame{.decidedBy = decided.decidedBy,
                      .decidedAt = decided.decidedAt,
                      .reason = decided.reason,
                      .program = u"Convoke %1"_s.arg(QCoreApplication::applicationVersion()).trimmed(),
                      .tieBreaks = document.tieBreaks,
                      .criteria = {}};
    for (const Criterion &criterion : document.criteria) {
        frame.criteria.append(QJsonObject{{u"key"_s, criterion.key},
                                          {u"label"_s, criterion.label},
                                          {u"kind"_s, toKey(criterion.kind)},
                                          {u"weight"_s, criterion.weight}});
    }
    return frame;
}

QJsonObject repairObject(const AppliedRepair &repair)
{
    QJsonArray changes;
    for (const GivenUp &change : repair.changes) {
        QJsonObject object{
            {u"bound"_s, change.bound}, {u"attribute"_s, change.attribute}, {u"value"_s, change.value}};
        if (change.from && change.to) {
            object.insert(u"from"_s, *change.from);
            object.insert(u"to"_s, *change.to);
        }
        changes.append(object);
    }
    return {{u"at"_s, repair.at.toUTC().toString(Qt::ISODate)},
            {u"by"_s, repair.by},
            {u"reason"_s, repair.reason},
            {u"changes"_s, changes}};
}

} // namespace

void DecisionService::keepRecord(MeetingId meeting, const GroupDecision &decision,
                                 const DecidedSelection &decided)
{
    const std::optional<MeetingDocument> document = m_stores.meetings.load(meeting);
    if (!document) {
        return;
    }
    const QJsonObject record =
        selectionRecord(decision.problem, decision.selection, frameFor(*document, decided));
    m_stores.selections.saveRecord(decided.id, QJsonDocument(record).toJson(QJsonDocument::Compact));
}

/// With what was decided and given up for this meeting, whenever it was.
QJsonObject DecisionService::completed(MeetingId meeting, const QJsonObject &record)
{
    QJsonArray repairs;
    const QList<AppliedRepair> applied = m_stores.selections.repairsOf(meeting);
    for (const AppliedRepair &repair : applied) {
        repairs.append(repairObject(repair));
    }
    QJsonArray decisions;
    const QList<Applicant> applicants = m_stores.applications.ofMeeting(meeting);
    for (const Applicant &applicant : applicants) {
        const QList<PastDecision> past = m_stores.selections.decisionsOn(applicant.application.id);
        for (const PastDecision &decision : past) {
            decisions.append(QJsonObject{{u"application"_s, applicant.application.code()},
                                         {u"decision"_s, toKey(decision.decision)},
                                         {u"reason"_s, decision.reason},
                                         {u"by"_s, decision.by},
                                         {u"at"_s, decision.at.toUTC().toString(Qt::ISODate)}});
        }
    }
    // The hash that is printed on paper is that of the record as it was kept.
    QJsonObject whole = record;
    whole.insert(u"kept_sha256"_s, record.value(u"sha256"_s));
    whole.insert(u"repairs"_s, repairs);
    return recordWith(whole, u"decisions"_s, decisions);
}

Result<QJsonObject> DecisionService::record(MeetingId meeting)
{
    const Result<Standing> present = standing(meeting);
    if (!present) {
        return present.error();
    }
    const Result<std::optional<DecidedSelection>> decision = decided(meeting);
    if (!decision) {
        return decision.error();
    }
    if (!*decision) {
        return Error{ErrorCode::NoSelection, present->document.meeting.reference};
    }
    const Result<std::optional<QByteArray>> kept =
        m_transactions.read([&] { return m_stores.selections.newestRecord(meeting); });
    if (!kept) {
        return kept.error();
    }
    QJsonObject record;
    if (*kept) {
        record = QJsonDocument::fromJson(**kept).object();
    } else {
        const SelectionProblem problem =
            selectionProblem(*present, present->ranking, (*decision)->withExceptions);
        const Result<Selection> selection = select(problem);
        if (!selection) {
            return selection.error();
        }
        record = selectionRecord(problem, *selection, frameFor(present->document, **decision));
        record.insert(u"reconstructed"_s, true);
    }
    return m_transactions.read([&] { return completed(meeting, record); });
}

} // namespace convoke
