// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/valuereader.h"

#include "base/textfold.h"
#include "intake/answerwords.h"
#include "intake/celltext.h"
#include "intake/emailcell.h"
#include "people/namesplitter.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMoment(ColumnTarget target)
{
    return target == ColumnTarget::Received || target == ColumnTarget::Updated;
}

} // namespace

ValueReader::ValueReader(const ColumnMapping &mapping, const QStringList &headings, const Call &call,
                         const QTimeZone &zone, IntakeFindings &findings)
    : m_mapping(mapping)
    , m_headings(headings)
    , m_zone(zone)
    , m_findings(findings)
{
    for (const Profile &profile : call.profiles) {
        m_profiles.insert(foldedForEquality(profile.label), profile.id);
        m_profiles.insert(foldedForEquality(profile.key), profile.id);
    }
}

bool ValueReader::learnsFrom(int column) const
{
    const MappedColumn &mapped = m_mapping.columns.at(column);
    return mapped.splitsRole || isMoment(mapped.target);
}

void ValueReader::learn(int column, const QString &text)
{
    if (m_mapping.columns.at(column).splitsRole) {
        m_roles[column].learn(cellLine(text));
    } else if (!m_monthFirst.contains(column) && needsMonthFirst(text)) {
        m_monthFirst.insert(column);
    }
}

void ValueReader::read(IncomingRow &incoming, int column, const QString &text)
{
    IncomingPerson &person = incoming.person;
    switch (m_mapping.columns.at(column).target) {
    case ColumnTarget::Ignore:
    case ColumnTarget::Question:
        return;
    case ColumnTarget::SourceRef:
        incoming.sourceRef = meansAnonymous(text) ? QString() : text.left(200);
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

void ValueReader::readMoment(IncomingRow &incoming, int column, const QString &text)
{
    const QDateTime moment = momentFromText(text, {m_monthFirst.contains(column), m_zone});
    if (!moment.isValid()) {
        addFinding(u"date-unreadable", incoming, column, text);
        return;
    }
    (m_mapping.columns.at(column).target == ColumnTarget::Received ? incoming.received : incoming.updated) =
        moment;
}

void ValueReader::readEmails(IncomingRow &incoming, int column, const QString &text)
{
    if (!text.contains(u'@') && meansAnonymous(text)) {
        return;
    }
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

void ValueReader::readCountry(IncomingRow &incoming, int column, const QString &text)
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

void ValueReader::readNewsletter(IncomingRow &incoming, int column, const QString &text)
{
    auto known = m_newsletters.constFind(text);
    if (known == m_newsletters.cend()) {
        constexpr qsizetype mostRemembered = 1000;
        if (m_newsletters.size() > mostRemembered) {
            m_newsletters.clear();
        }
        known = m_newsletters.insert(text, newsletterFromText(text));
    }
    if (const std::optional<Newsletter> state = *known) {
        incoming.person.newsletter = *state;
    } else if (!meansNothing(text)) {
        addFinding(u"newsletter-unclear", incoming, column, text);
        keepAsNote(incoming, column, text);
    }
}

void ValueReader::readProfile(IncomingRow &incoming, int column, const QString &text)
{
    const auto known = m_profiles.constFind(foldedForEquality(text));
    if (known != m_profiles.cend()) {
        incoming.profile = *known;
    } else if (!meansNothing(text)) {
        addFinding(u"profile-unknown", incoming, column, text);
        keepAsNote(incoming, column, text);
    }
}

void ValueReader::readOrganisation(IncomingRow &incoming, int column, const QString &text)
{
    const QString line = cellLine(text);
    if (!m_mapping.columns.at(column).splitsRole) {
        incoming.person.organisation = line;
        return;
    }
    const RoleSplitter::Parts parts = m_roles.value(column).split(line);
    incoming.person.organisation = parts.organisation;
    if (incoming.person.function.isEmpty()) {
        incoming.person.function = parts.role;
    }
    if (!parts.certain) {
        addFinding(u"role-split-uncertain", incoming, column, line);
    }
}

/// One column for the whole name counts where the columns for its parts say nothing.
void ValueReader::finishRow(IncomingRow &incoming)
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

void ValueReader::keepAsNote(IncomingRow &incoming, int column, const QString &text)
{
    incoming.person.addNote(m_headings.at(column), cellLine(text));
}

void ValueReader::addFinding(const char16_t *code, const IncomingRow &incoming, int column,
                             const QString &detail)
{
    m_findings.add(QString::fromUtf16(code), incoming.row, column + 1, detail);
}

} // namespace convoke
