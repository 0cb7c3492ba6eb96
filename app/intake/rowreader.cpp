// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rowreader.h"

#include "base/textfold.h"
#include "intake/answerwords.h"
#include "intake/celltext.h"
#include "intake/emailcell.h"
#include "people/namesplitter.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a survey writes where it knows nobody, in some of its languages.
bool isAnonymous(const QString &text)
{
    constexpr QStringView words[] = {u"anonymous", u"anonyme", u"anonym", u"anoniem", u"anonimo", u"anonimowy", u"ανωνυμος"};
    const QString folded = foldedForSearch(text);
    return std::find(std::begin(words), std::end(words), folded) != std::end(words);
}

bool hasAssignedValues(const QString &heading)
{
    const qsizetype at = heading.lastIndexOf(u"(ID"_s);
    return at > 0 && heading.endsWith(u')') && withoutAssignedValues(heading) != heading;
}

} // namespace

RowReader::RowReader(const SourceTable &table, const ColumnMapping &mapping, const Call &call, const QTimeZone &zone,
                     IntakePurpose purpose)
    : m_table(table)
    , m_call(call)
    , m_zone(zone)
    , m_purpose(purpose)
    , m_headings(table.distinctHeadings())
{
    m_result.source = table.sourceName;
    m_result.mapping = mapping;
    m_result.findings = table.findings;
    m_result.newestFirst = table.isSurvey();
    for (const Profile &profile : call.profiles) {
        m_profiles.insert(foldedForEquality(profile.label), profile.id);
        m_profiles.insert(foldedForEquality(profile.key), profile.id);
    }
    prepareColumns();
}

void RowReader::prepareColumns()
{
    constexpr int rowsLooked = 2000;
    for (int position = 0; position < m_result.mapping.columns.size(); ++position) {
        const MappedColumn &mapped = m_result.mapping.columns.at(position);
        Column column;
        column.target = mapped.target;
        column.isQuestion = !mapped.question.isEmpty() && m_purpose == IntakePurpose::Applications;
        column.splitsRole = mapped.splitsRole;
        column.assignedValues = hasAssignedValues(m_table.headings.at(position));
        m_columns.push_back(column);
        m_roles.emplace_back();
        const bool isMoment = mapped.target == ColumnTarget::Received || mapped.target == ColumnTarget::Updated;
        for (int row = 0; row < m_table.rowCount() && (mapped.splitsRole || (isMoment && row < rowsLooked)); ++row) {
            if (mapped.splitsRole) {
                m_roles.back().learn(textAt(row, position));
            } else {
                m_columns.back().monthFirst |= needsMonthFirst(m_table.cells.cell(row, position));
            }
        }
    }
}

QString RowReader::textAt(int row, int column) const
{
    const QStringView cell = m_table.cells.cell(row, column).trimmed();
    QString text = cellText(m_table.format.endsWith(u"csv") ? withoutGuard(cell) : cell);
    if (m_table.isSurvey()) {
        text = withoutEntities(text);
    }
    return m_columns[static_cast<size_t>(column)].assignedValues ? withoutAssignedValues(text) : text;
}

/// A survey's text of more than 32,767 characters goes on in rows that have nothing else.
bool RowReader::continuesRowAbove(int row) const
{
    if (!m_table.isSurvey() || !m_result.mapping.has(ColumnTarget::SourceRef) || m_result.rows.isEmpty()) {
        return false;
    }
    for (int column = 0; column < m_table.cells.cellsInRow(row); ++column) {
        const ColumnTarget target = m_columns[static_cast<size_t>(column)].target;
        const bool identifies = target == ColumnTarget::SourceRef || target == ColumnTarget::Received || target == ColumnTarget::Updated
                || target == ColumnTarget::Email || target == ColumnTarget::GivenName || target == ColumnTarget::FamilyName
                || target == ColumnTarget::FullName;
        if (identifies && !m_table.cells.cell(row, column).trimmed().isEmpty()) {
            return false;
        }
    }
    return true;
}

void RowReader::continueRow(int row, IncomingRow &above)
{
    for (int column = 0; column < m_table.cells.cellsInRow(row); ++column) {
        const QString text = textAt(row, column);
        if (text.isEmpty() || m_columns[static_cast<size_t>(column)].target == ColumnTarget::Ignore) {
            continue;
        }
        const auto answer = std::find_if(above.answers.begin(), above.answers.end(), [column](const IncomingAnswer &a) { return a.column == column; });
        if (answer != above.answers.end()) {
            answer->text += text;
        } else {
            readValue(above, column, text);
        }
    }
}

IncomingTable RowReader::read()
{
    m_result.rows.reserve(m_table.rowCount());
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (continuesRowAbove(row)) {
            continueRow(row, m_result.rows.last());
            continue;
        }
        const bool blank = m_table.cells.filledCells(row) == 0;
        if (!blank) {
            m_result.rows.append(readRow(row));
        }
    }
    for (const IntakeFinding &unreadable : m_table.unreadable) {
        IncomingRow row;
        row.row = unreadable.row;
        row.skip = SkipReason::Unreadable;
        m_result.rows.append(row);
    }
    return std::move(m_result);
}

IncomingRow RowReader::readRow(int row)
{
    IncomingRow incoming;
    incoming.row = m_table.cells.sourceRow(row);
    m_fullName.clear();
    const int cells = m_table.cells.cellsInRow(row);
    for (int column = 0; column < cells; ++column) {
        const Column &meaning = m_columns[static_cast<size_t>(column)];
        if (meaning.target == ColumnTarget::Ignore && !meaning.isQuestion) {
            continue;
        }
        const QString text = textAt(row, column);
        if (!text.isEmpty()) {
            readValue(incoming, column, text);
        }
    }
    settleName(incoming);
    settleRow(incoming);
    return incoming;
}

void RowReader::readValue(IncomingRow &incoming, int column, const QString &text)
{
    const Column &meaning = m_columns[static_cast<size_t>(column)];
    if (hasHiddenControls(text)) {
        addFinding(u"hidden-controls", incoming, column, text);
    }
    if (meaning.isQuestion) {
        incoming.answers.append({column, text});
    }
    if (meaning.target != ColumnTarget::Question && meaning.target != ColumnTarget::Ignore) {
        readPersonValue(incoming, column, text);
    }
}

void RowReader::readPersonValue(IncomingRow &incoming, int column, const QString &text)
{
    IncomingPerson &person = incoming.person;
    switch (m_columns[static_cast<size_t>(column)].target) {
    case ColumnTarget::Ignore:
    case ColumnTarget::Question:
        return;
    case ColumnTarget::SourceRef:
        incoming.sourceRef = isAnonymous(text) ? QString() : text.left(200);
        return;
    case ColumnTarget::Received:
    case ColumnTarget::Updated:
        return readMoment(incoming, column, text);
    case ColumnTarget::Profile:
        return readProfile(incoming, column, text);
    case ColumnTarget::Title:
        person.title = cellLine(text);
        return;
    case ColumnTarget::GivenName:
        person.givenName = cellLine(text);
        return;
    case ColumnTarget::FamilyName:
        person.familyName = cellLine(text);
        return;
    case ColumnTarget::FullName:
        m_fullName = cellLine(text);
        return;
    case ColumnTarget::Email:
        return readEmails(incoming, column, text);
    case ColumnTarget::Phone:
        person.phone = cellLine(text);
        return;
    case ColumnTarget::Organisation:
        return readOrganisation(incoming, column, text);
    case ColumnTarget::Function:
        person.function = cellLine(text);
        return;
    case ColumnTarget::Sector:
        person.sector = cellLine(text);
        return;
    case ColumnTarget::Country:
        return readCountry(incoming, column, text);
    case ColumnTarget::Gender:
        person.gender = cellLine(text);
        return;
    case ColumnTarget::Languages:
        person.languages = cellLine(text);
        return;
    case ColumnTarget::Newsletter:
        return readNewsletter(incoming, column, text);
    case ColumnTarget::WorkingGroups:
        person.workingGroups = cellLine(text).replace(u", "_s, u"; "_s);
        return;
    case ColumnTarget::Notes:
        return keepAsNote(incoming, column, text);
    }
}

void RowReader::readMoment(IncomingRow &incoming, int column, const QString &text)
{
    const Column &meaning = m_columns[static_cast<size_t>(column)];
    const QDateTime moment = momentFromText(text, {meaning.monthFirst, m_zone});
    if (!moment.isValid()) {
        addFinding(u"date-unreadable", incoming, column, text);
        return;
    }
    (meaning.target == ColumnTarget::Received ? incoming.received : incoming.updated) = moment;
}

void RowReader::readEmails(IncomingRow &incoming, int column, const QString &text)
{
    const EmailCell found = emailsInCell(text);
    for (const EmailAddress &address : found.addresses) {
        if (!incoming.person.emails.contains(address)) {
            incoming.person.emails.append(address);
        }
    }
    if (found.reconstructed) {
        addFinding(u"address-reconstructed", incoming, column, found.addresses.constFirst().toString());
    }
    if (found.addresses.isEmpty() && !meansNothing(text)) {
        addFinding(u"address-unreadable", incoming, column, text);
        keepAsNote(incoming, column, text);
    } else if (!found.addresses.isEmpty() && !found.rest.isEmpty()) {
        keepAsNote(incoming, column, text);
    }
}

void RowReader::readCountry(IncomingRow &incoming, int column, const QString &text)
{
    auto known = m_countries.constFind(text);
    if (known == m_countries.cend()) {
        constexpr qsizetype mostRemembered = 10'000;
        if (m_countries.size() > mostRemembered) {
            m_countries.clear();
        }
        known = m_countries.insert(text, CountryCode::fromText(text));
    }
    incoming.person.country = *known;
    if (!*known && !meansNothing(text)) {
        addFinding(u"country-unknown", incoming, column, text);
        keepAsNote(incoming, column, text);
    }
}

void RowReader::readNewsletter(IncomingRow &incoming, int column, const QString &text)
{
    if (const std::optional<Newsletter> state = newsletterFromText(text)) {
        incoming.person.newsletter = *state;
    } else if (!meansNothing(text)) {
        addFinding(u"newsletter-unclear", incoming, column, text);
        keepAsNote(incoming, column, text);
    }
}

void RowReader::readProfile(IncomingRow &incoming, int column, const QString &text)
{
    const auto known = m_profiles.constFind(foldedForEquality(text));
    if (known != m_profiles.cend()) {
        incoming.profile = *known;
    } else if (!meansNothing(text)) {
        addFinding(u"profile-unknown", incoming, column, text);
        keepAsNote(incoming, column, text);
    }
}

void RowReader::readOrganisation(IncomingRow &incoming, int column, const QString &text)
{
    const QString line = cellLine(text);
    if (!m_columns[static_cast<size_t>(column)].splitsRole) {
        incoming.person.organisation = line;
        return;
    }
    const RoleSplitter::Parts parts = m_roles[static_cast<size_t>(column)].split(line);
    incoming.person.organisation = parts.organisation;
    if (incoming.person.function.isEmpty()) {
        incoming.person.function = parts.role;
    }
    if (!parts.certain) {
        addFinding(u"role-split-uncertain", incoming, column, line);
    }
}

/// One column for the whole name counts where the columns for its parts say nothing.
void RowReader::settleName(IncomingRow &incoming)
{
    IncomingPerson &person = incoming.person;
    if (!m_fullName.isEmpty() && !person.hasName()) {
        NameHints hints;
        hints.email = person.emails.isEmpty() ? QString() : person.emails.constFirst().folded();
        hints.country = person.country;
        const SplitName name = splitFullName(m_fullName, hints);
        person.givenName = name.given;
        person.familyName = name.family;
        person.title = person.title.isEmpty() ? name.title : person.title;
        if (!name.certain) {
            addFinding(u"name-split-uncertain", incoming, -1, person.familyName + u", "_s + person.givenName);
        }
    } else if (!person.familyName.isEmpty() && isOnlyParticles(person.givenName)) {
        person.familyName = person.givenName + u' ' + person.familyName;
        person.givenName.clear();
        addFinding(u"name-rearranged", incoming, -1, person.familyName);
    }
}

void RowReader::settleRow(IncomingRow &incoming)
{
    const bool referenced = !incoming.sourceRef.isEmpty() && m_purpose == IntakePurpose::Applications;
    if (incoming.person.emails.isEmpty() && !incoming.person.hasName() && !referenced) {
        incoming.skip = SkipReason::Nobody;
    }
}

void RowReader::keepAsNote(IncomingRow &incoming, int column, const QString &text)
{
    incoming.person.addNote(m_headings.at(column), cellLine(text));
}

void RowReader::addFinding(const char16_t *code, const IncomingRow &incoming, int column, const QString &detail)
{
    m_result.findings.add(QString::fromUtf16(code), incoming.row, column + 1, detail);
}

} // namespace convoke
