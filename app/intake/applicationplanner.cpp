// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/applicationplanner.h"

#include "people/personmatching.h"

#include <algorithm>
#include <numeric>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

/// Sources and stores keep seconds.
bool isSameMoment(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() == b.isValid() && (!a.isValid() || a.toSecsSinceEpoch() == b.toSecsSinceEpoch());
}

bool isLaterMoment(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() && a.toSecsSinceEpoch() > b.toSecsSinceEpoch();
}

const QDateTime &momentOf(const KnownApplication &known)
{
    return known.updated.isValid() ? known.updated : known.application.received;
}

} // namespace

ApplicationPlanner::ApplicationPlanner(const QList<IncomingTable> &tables, const Call &call, const KnownData &known)
    : m_tables(tables)
    , m_call(call)
    , m_known(known)
    , m_people(known.people, m_plan)
{
    for (int i = 0; i < known.applications.size(); ++i) {
        const Application &application = known.applications.at(i).application;
        m_byPerson[application.person].append(i);
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
    m_order = inOrderOfAnswers();
    for (const int row : std::as_const(m_order)) {
        planRow(row);
    }
    for (int person = 0; person < m_plan.people.size(); ++person) {
        settleUsed(person);
    }
    learnPeople();
    m_people.finish();
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
    for (int table = 0; table < m_tables.size(); ++table) {
        const QList<IncomingRow> &rows = m_tables.at(table).rows;
        m_plan.rows.reserve(m_plan.rows.size() + rows.size());
        for (int index = 0; index < rows.size(); ++index) {
            PlannedRow row;
            row.table = table;
            row.index = index;
            if (rows.at(index).skip) {
                skip(row, *rows.at(index).skip, rows.at(index).skipDetail);
            } else {
                row.fingerprint = contentFingerprint(m_tables.at(table), rows.at(index));
            }
            m_plan.rows.append(row);
        }
    }
}

/// Whether the answer of @p row was given after that of @p other, as far as that can be told.
bool ApplicationPlanner::isLater(int row, int other) const
{
    const PlannedRow &a = m_plan.rows.at(row);
    const PlannedRow &b = m_plan.rows.at(other);
    const QDateTime &ofA = incoming(a).moment();
    const QDateTime &ofB = incoming(b).moment();
    if (ofA.isValid() && ofB.isValid() && !isSameMoment(ofA, ofB)) {
        return isLaterMoment(ofA, ofB);
    }
    const bool turned = a.table == b.table && tableOf(a).newestFirst;
    return turned ? row < other : row > other;
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
        const bool later = isLater(row, *other);
        const int kept = later ? row : *other;
        const int left = later ? *other : row;
        skip(m_plan.rows[left], SkipReason::OlderInFile, QString::number(incoming(m_plan.rows.at(kept)).row));
        newest.insert(reference, kept);
    }
}

QList<int> ApplicationPlanner::inOrderOfAnswers() const
{
    // Rows without a time keep their place among the rows of their table; so the time of the row before is theirs.
    QList<int> order(m_plan.rows.size());
    std::iota(order.begin(), order.end(), 0);
    for (auto first = order.begin(); first != order.end();) {
        const int table = m_plan.rows.at(*first).table;
        const auto last = std::find_if(first, order.end(), [&](int row) { return m_plan.rows.at(row).table != table; });
        if (m_tables.at(table).newestFirst) {
            std::reverse(first, last);
        }
        first = last;
    }
    QHash<int, qint64> times;
    qint64 before = 0;
    for (const int row : std::as_const(order)) {
        const QDateTime &moment = incoming(m_plan.rows.at(row)).moment();
        before = moment.isValid() ? moment.toSecsSinceEpoch() : before;
        times.insert(row, before);
    }
    std::stable_sort(order.begin(), order.end(), [&times](int a, int b) { return times.value(a) < times.value(b); });
    return order;
}

void ApplicationPlanner::planRow(int row)
{
    PlannedRow &planned = m_plan.rows[row];
    if (planned.kind == RowKind::Skipped) {
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
    const auto isShared = [&answer](const EmailAddress &address) { return answer.person.emails.contains(address); };
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
    row.differences = answerDifferences(row, known.application);
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

QList<FieldDifference> ApplicationPlanner::answerDifferences(const PlannedRow &row, const Application &known) const
{
    const IncomingRow &answer = incoming(row);
    const ColumnMapping &mapping = tableOf(row).mapping;
    QList<FieldDifference> found;
    if (answer.received.isValid() && !isSameMoment(answer.received, known.received)) {
        found.append({u"received"_s, momentText(known.received), momentText(answer.received)});
    }
    if (answer.profile && answer.profile != known.profile) {
        const auto key = [this](std::optional<ProfileId> id) {
            const Profile *profile = id ? m_call.profile(*id) : nullptr;
            return profile == nullptr ? QString() : profile->key;
        };
        found.append({u"profile"_s, key(known.profile), key(answer.profile)});
    }
    auto next = answer.answers.cbegin(); // in the order of the columns, as the loop is
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const QString &key = mapping.columns.at(column).question;
        const bool answered = next != answer.answers.cend() && next->column == column;
        const QString after = answered ? next->text : QString();
        next += answered ? 1 : 0;
        const Question *question = key.isEmpty() ? nullptr : m_call.question(key);
        const Answer *stored = question == nullptr ? nullptr : known.answer(question->id);
        const QString before = stored == nullptr ? QString() : stored->text.trimmed();
        if (!key.isEmpty() && before != after) {
            found.append({u"question:"_s + key, before, after});
        }
    }
    return found;
}

void ApplicationPlanner::planAnswer(int row)
{
    PlannedRow &planned = m_plan.rows[row];
    planned.person = m_people.resolve(incoming(planned).person, planned);
    if (planAgainstKnown(planned)) {
        return;
    }
    const QList<int> before = m_rowsOfPerson.value(planned.person);
    const bool repeated = incoming(planned).sourceRef.isEmpty()
            && std::any_of(before.cbegin(), before.cend(), [&](int other) { return m_plan.rows.at(other).fingerprint == planned.fingerprint; });
    const std::optional<PersonId> person = m_plan.people.at(planned.person).existing;
    const bool answered = !before.isEmpty() || (person && m_byPerson.contains(*person));
    planned.kind = repeated ? RowKind::Identical : answered ? RowKind::Duplicate : RowKind::New;
}

/// Looks for the application that a row without reference stands for among those of its person. False: there is none.
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
        if (known.fingerprint == row.fingerprint || answerDifferences(row, known.application).isEmpty()) {
            markSame(row, known);
            return true;
        }
    }
    for (const int index : applications) {
        const KnownApplication &known = m_known.applications.at(index);
        const bool sameTime = answer.received.isValid() && isSameMoment(answer.received, known.application.received);
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
    const bool newAnswers = std::any_of(rows.cbegin(), rows.cend(), [this](int row) { return m_plan.rows.at(row).isInserted(); });
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
        m_people.learn(planned.person, incoming(planned).person, planned.isUsed() ? MergeRule::Newer : MergeRule::FillOnly);
    }
}

} // namespace convoke
