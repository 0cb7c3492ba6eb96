// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/applicationplanner.h"

#include "intake/answerorder.h"
#include "people/personmatching.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime &momentOf(const KnownApplication &known)
{
    return known.updated.isValid() ? known.updated : known.application.received;
}

} // namespace

ApplicationPlanner::ApplicationPlanner(const QList<IncomingTable> &tables, const Call &call,
                                       const KnownData &known, PlanSteps *steps)
    : m_tables(tables)
    , m_known(known)
    , m_steps(steps)
    , m_comparison(tables, call)
    , m_people(known.people, m_plan, rowsOf(tables))
{
    for (int i = 0; i < known.applications.size(); ++i) {
        const Application &application = known.applications.at(i).application;
        m_byPerson[application.person].append(i);
        if (!known.applications.at(i).fingerprint.isEmpty()) {
            m_byFingerprint.insert(known.applications.at(i).fingerprint, i);
        }
        if (application.sourceRef && !application.sourceRef->isEmpty()) {
            m_byReference.insert(*application.sourceRef, i);
        }
    }
    for (qsizetype i = 0; i < known.people.size(); ++i) {
        m_personPlace.insert(known.people.at(i).id, i);
    }
}

IntakePlan ApplicationPlanner::plan()
{
    collectRows();
    keepNewestOfReferences();
    m_order = inOrderOfAnswers(m_tables, m_plan.rows);
    for (const int row : std::as_const(m_order)) {
        if (!next()) {
            return {};
        }
        planRow(row);
    }
    for (int person = 0; person < m_plan.people.size(); ++person) {
        settleUsed(person);
    }
    learnPeople();
    m_people.finish();
    for (const PlannedRow &row : std::as_const(m_plan.rows)) {
        const bool isTaken = row.isInserted() || row.kind == RowKind::Changed;
        m_plan.counts.special += isTaken ? static_cast<int>(incoming(row).special.size()) : 0;
    }
    return std::move(m_plan);
}

void ApplicationPlanner::skip(PlannedRow &row, SkipReason reason, const QString &detail)
{
    row.kind = RowKind::Skipped;
    row.skip = reason;
    row.skipDetail = detail;
}

void ApplicationPlanner::collectRows()
{
    m_plan.rows.reserve(rowsOf(m_tables));
    for (int table = 0; table < m_tables.size(); ++table) {
        const QList<IncomingRow> &rows = m_tables.at(table).rows;
        for (int index = 0; index < rows.size() && next(); ++index) {
            PlannedRow row;
            row.table = table;
            row.index = index;
            if (rows.at(index).skip) {
                skip(row, *rows.at(index).skip, rows.at(index).skipDetail);
            } else {
                row.fingerprint = contentFingerprint(m_tables.at(table), rows.at(index));
            }
            m_plan.rows.append(std::move(row));
        }
    }
}

/// One reference is one application, so only its newest state can be taken.
void ApplicationPlanner::keepNewestOfReferences()
{
    QHash<QString, int> newest;
    for (int row = 0; row < m_plan.rows.size(); ++row) {
        const QString &reference = incoming(m_plan.rows.at(row)).sourceRef;
        if (reference.isEmpty() || m_plan.rows.at(row).kind == RowKind::Skipped) {
            continue;
        }
        const auto other = newest.constFind(reference);
        if (other == newest.cend()) {
            newest.insert(reference, row);
            continue;
        }
        const bool later = isLaterAnswer(m_tables, m_plan.rows, row, *other);
        const int kept = later ? row : *other;
        const int left = later ? *other : row;
        if (m_plan.rows.at(left).fingerprint == m_plan.rows.at(kept).fingerprint) {
            m_plan.rows[left].kind = RowKind::Identical;
        } else {
            skip(m_plan.rows[left], SkipReason::OlderInFile,
                 QString::number(incoming(m_plan.rows.at(kept)).row));
        }
        newest.insert(reference, kept);
    }
}

void ApplicationPlanner::planRow(int row)
{
    PlannedRow &planned = m_plan.rows[row];
    if (planned.kind != RowKind::New) { // skipped, or the same as another row
        return;
    }
    const auto known = m_byReference.constFind(incoming(planned).sourceRef);
    if (known != m_byReference.cend() && !incoming(planned).sourceRef.isEmpty()) {
        planReferenced(planned, m_known.applications.at(*known));
    } else {
        planAnswer(row);
    }
    if (planned.person >= 0) {
        m_rowsOfPerson[planned.person].append(row);
    }
}

/// A short reference ("17") may come from two forms; then it names two people.
bool ApplicationPlanner::belongsToAnother(const PlannedRow &row, const Application &known) const
{
    constexpr qsizetype surelyUnique = 16;
    const IncomingRow &answer = incoming(row);
    const auto place = m_personPlace.constFind(known.person);
    if (answer.sourceRef.size() >= surelyUnique || place == m_personPlace.cend()) {
        return false;
    }
    const Person &person = m_known.people.at(*place);
    const auto isShared = [&answer](const EmailAddress &address) {
        return answer.person.emails.contains(address);
    };
    return !std::any_of(person.emails.cbegin(), person.emails.cend(), isShared)
        && !mayBeSameName(person.displayName(), answer.person.displayName());
}

void ApplicationPlanner::planReferenced(PlannedRow &row, const KnownApplication &known)
{
    const IncomingRow &answer = incoming(row);
    if (belongsToAnother(row, known.application)) {
        skip(row, SkipReason::ReferenceTaken, known.application.code());
        return;
    }
    row.person = m_people.resolveKnown(known.application.person, answer.person);
    markSame(row, known);
    if (row.kind == RowKind::Changed && isLaterMoment(known.updated, answer.updated)) {
        row.differences.clear();
        row.existing.reset();
        row.person = -1;
        skip(row, SkipReason::OlderThanKnown, momentText(known.updated));
    }
}

/// Identical or Changed, against the application that the row stands for.
void ApplicationPlanner::markSame(PlannedRow &row, const KnownApplication &known)
{
    const IncomingRow &answer = incoming(row);
    row.existing = known.application.id;
    row.kind = RowKind::Identical;
    const bool updated = isLaterMoment(answer.updated, known.updated);
    if (!known.fingerprint.isEmpty() && known.fingerprint == row.fingerprint && !updated) {
        return;
    }
    row.differences = m_comparison.withKnown(row, known);
    // An answer that a newer one replaced says nothing about its person any more.
    if (known.application.isActive()) {
        row.differences += personDifferences(row);
    }
    if (updated) {
        row.differences.append({u"updated"_s, momentText(known.updated), momentText(answer.updated)});
    }
    row.kind = row.differences.isEmpty() ? RowKind::Identical : RowKind::Changed;
}

QList<FieldDifference> ApplicationPlanner::personDifferences(const PlannedRow &row) const
{
    const IncomingPerson before = m_people.before(row.person);
    return differences(before, merged(before, incoming(row).person, MergeRule::Newer));
}

/// A row without reference that came before, word for word, is the same answer of the same person, whatever
/// its name and address lead to by now.
bool ApplicationPlanner::planRepeated(PlannedRow &row)
{
    const auto known = m_byFingerprint.constFind(row.fingerprint);
    if (known == m_byFingerprint.cend() || !incoming(row).sourceRef.isEmpty()) {
        return false;
    }
    const KnownApplication &application = m_known.applications.at(*known);
    row.person = m_people.resolveKnown(application.application.person, incoming(row).person);
    markSame(row, application);
    return true;
}

void ApplicationPlanner::planAnswer(int row)
{
    PlannedRow &planned = m_plan.rows[row];
    if (planRepeated(planned)) {
        return;
    }
    const IncomingRow &answer = incoming(planned);
    planned.person = answer.isPerson ? m_people.resolveKnown(*answer.isPerson, answer.person)
        : answer.isNewPerson         ? m_people.addNew(answer.person)
                                     : m_people.resolve(answer.person, planned);
    if (planAgainstKnown(planned)) {
        return;
    }
    const QList<int> before = m_rowsOfPerson.value(planned.person);
    const bool repeated = incoming(planned).sourceRef.isEmpty()
        && std::any_of(before.cbegin(), before.cend(),
                       [&](int other) { return m_plan.rows.at(other).fingerprint == planned.fingerprint; });
    const std::optional<PersonId> person = m_plan.people.at(planned.person).existing;
    const bool answered = !before.isEmpty() || (person && m_byPerson.contains(*person));
    planned.kind = repeated ? RowKind::Identical : answered ? RowKind::Duplicate : RowKind::New;
    if (planned.kind == RowKind::Duplicate) {
        planned.differences = before.isEmpty()
            ? m_comparison.withKnown(planned, m_known.applications.at(m_byPerson.value(*person).constLast()))
            : m_comparison.withRow(planned, m_plan.rows.at(before.constLast()));
    }
}

/// Looks for the application that a row without reference stands for among those of its person. False: there
/// is none.
bool ApplicationPlanner::planAgainstKnown(PlannedRow &row)
{
    const std::optional<PersonId> person = m_plan.people.at(row.person).existing;
    const IncomingRow &answer = incoming(row);
    if (!person || !answer.sourceRef.isEmpty()) {
        return false;
    }
    const QList<int> applications = m_byPerson.value(*person);
    for (const int index : applications) {
        const KnownApplication &known = m_known.applications.at(index);
        if (known.fingerprint == row.fingerprint || m_comparison.withKnown(row, known).isEmpty()) {
            markSame(row, known);
            return true;
        }
    }
    for (const int index : applications) {
        const KnownApplication &known = m_known.applications.at(index);
        const bool sameTime =
            answer.received.isValid() && isSameMoment(answer.received, known.application.received);
        if (sameTime && !known.application.sourceRef) {
            markSame(row, known);
            return true;
        }
    }
    return false;
}

/// Of all answers of one person the newest counts.
void ApplicationPlanner::settleUsed(int person)
{
    const QList<int> rows = m_rowsOfPerson.value(person);
    const bool newAnswers =
        std::any_of(rows.cbegin(), rows.cend(), [this](int row) { return m_plan.rows.at(row).isInserted(); });
    if (!newAnswers) {
        return;
    }
    struct Candidate
    {
        QDateTime moment;
        int row = -1;
        std::optional<ApplicationId> application;
    };
    QList<Candidate> candidates;
    const std::optional<PersonId> id = m_plan.people.at(person).existing;
    const QList<int> known = id ? m_byPerson.value(*id) : QList<int>();
    for (const int index : known) {
        const KnownApplication &application = m_known.applications.at(index);
        if (application.application.isActive()) {
            candidates.append({momentOf(application), -1, application.application.id});
        }
    }
    for (const int row : rows) {
        const PlannedRow &planned = m_plan.rows.at(row);
        if (planned.isInserted()) {
            candidates.append({incoming(planned).moment(), row, std::nullopt});
        }
    }
    Candidate used = candidates.constFirst();
    for (const Candidate &candidate : std::as_const(candidates)) {
        used = isLaterMoment(used.moment, candidate.moment) ? used : candidate;
    }
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (candidate.row == used.row && candidate.application == used.application) {
            continue;
        }
        if (candidate.row >= 0) {
            m_plan.rows[candidate.row].replacedByRow = used.row;
            m_plan.rows[candidate.row].replacedByApplication = used.application;
        } else if (used.row >= 0) {
            m_plan.replaced.append({*candidate.application, used.row});
        }
    }
}

void ApplicationPlanner::learnPeople()
{
    for (const int row : std::as_const(m_order)) {
        const PlannedRow &planned = m_plan.rows.at(row);
        if (planned.person < 0 || planned.kind == RowKind::Identical || planned.kind == RowKind::Skipped) {
            continue;
        }
        m_people.learn(planned.person, incoming(planned).person,
                       planned.isUsed() ? MergeRule::Newer : MergeRule::FillOnly);
    }
}

} // namespace convoke
