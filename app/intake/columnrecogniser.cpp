// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columnrecogniser.h"

#include "base/textfold.h"
#include "intake/headingcheck.h"
#include "intake/sourcelayout.h"
#include "intake/specialcolumns.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool mayRepeat(ColumnTarget target)
{
    return target == ColumnTarget::Ignore || target == ColumnTarget::Email || target == ColumnTarget::Notes
        || target == ColumnTarget::Question;
}

/// "Organisation, role" in six cells of ten.
bool splitsRole(const HeadingMeaning &meaning, const ColumnValues &values)
{
    return meaning.withRole && values.filled > 0 && values.mostly(values.withComma);
}

} // namespace

ColumnRecogniser::ColumnRecogniser(const SourceTable &table, const Call &call, IntakePurpose purpose,
                                   const QList<NewQuestion> &pending)
    : m_table(table)
    , m_call(call)
    , m_purpose(purpose)
    , m_questions(table, call, pending)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        m_values.push_back(valuesOfColumn(table, column));
        m_meanings.push_back(meaningOf(column));
        m_mapping.columns.append(MappedColumn{});
        m_mapping.columns.last().empty = !m_values.back().anyFilled;
    }
}

/// What the exporting program means goes before what the words say.
std::optional<HeadingMeaning> ColumnRecogniser::meaningOf(int column) const
{
    const QString &heading = m_table.headings.at(column);
    const std::optional<LayoutMeaning> known = meaningInLayout(m_table.origin, heading);
    if (!known) {
        return meaningOfHeading(heading);
    }
    const bool repeated = known->onlyIfUnrepeated && !values(column).allDifferent;
    if (known->target == ColumnTarget::Question || repeated) {
        return std::nullopt;
    }
    return HeadingMeaning{known->target, true, false};
}

int ColumnRecogniser::columnOf(ColumnTarget target) const
{
    for (int column = 0; column < m_mapping.columns.size(); ++column) {
        if (m_given.contains(column) && m_mapping.columns.at(column).target == target) {
            return column;
        }
    }
    return -1;
}

void ColumnRecogniser::give(int column, ColumnTarget target, Certainty certainty, MeaningSource source)
{
    MappedColumn &mapped = m_mapping.columns[column];
    mapped.target = target;
    mapped.certainty = certainty;
    mapped.source = source;
    const std::optional<HeadingMeaning> &meaning = m_meanings[static_cast<size_t>(column)];
    mapped.splitsRole =
        target == ColumnTarget::Organisation && meaning && splitsRole(*meaning, values(column));
    m_given.insert(column);
}

ColumnMapping ColumnRecogniser::recognise(const QHash<int, MappedColumn> &fixed)
{
    fix(fixed);
    setPartsAside();
    readHeadings();
    readValues();
    settleNames();
    askQuestions();
    finish();
    keepSpecialApart();
    offerSplit();
    return m_mapping;
}

void ColumnRecogniser::fix(const QHash<int, MappedColumn> &fixed)
{
    for (auto it = fixed.cbegin(); it != fixed.cend(); ++it) {
        m_mapping.columns[it.key()].question = it->question;
        give(it.key(), it->target, Certainty::Sure, MeaningSource::Fixed);
        MappedColumn &mapped = m_mapping.columns[it.key()];
        mapped.special = it->special;
        mapped.splitByUser = it->splitByUser;
        mapped.wholeByUser = it->wholeByUser;
        mapped.splitsRole = (mapped.splitsRole || it->splitByUser) && !it->wholeByUser;
        if (it->target != ColumnTarget::Special) { // the call may ask it, then it counts as answered
            m_unaskable.insert(it.key());
        }
    }
    for (int column = 0; column < m_mapping.columns.size(); ++column) {
        m_questions.ensure(m_mapping.columns.at(column).question, column, values(column), m_mapping);
    }
}

/// True when the values of a column do not contradict what its heading says.
bool ColumnRecogniser::confirms(const HeadingMeaning &meaning, int column) const
{
    const bool forAddressBook =
        meaning.target == ColumnTarget::WorkingGroups || meaning.target == ColumnTarget::Notes;
    if (forAddressBook) {
        return m_purpose == IntakePurpose::AddressBook && values(column).filled > 0;
    }
    if (meaning.target == ColumnTarget::Profile) {
        return values(column).filled == 0 || namesProfiles(column);
    }
    return valuesFit(meaning, values(column));
}

/// The labels of a question that was put together again have said what they know.
void ColumnRecogniser::setPartsAside()
{
    for (const SplitQuestion &question : m_table.splitQuestions) {
        for (int column = question.first; column < question.first + question.count; ++column) {
            if (!m_given.contains(column)) {
                give(column, ColumnTarget::Ignore, Certainty::Likely, MeaningSource::Values);
            }
        }
    }
}

/// A survey's own columns stand last, so of two "Last update" the first is a question's.
QHash<ColumnTarget, int> ColumnRecogniser::metadataColumns() const
{
    QHash<ColumnTarget, int> columns;
    for (int column = 0; m_table.isSurvey() && column < m_table.columnCount(); ++column) {
        const std::optional<HeadingMeaning> &meaning = m_meanings[static_cast<size_t>(column)];
        const bool own = meaning && meaning->exact
            && (meaning->target == ColumnTarget::SourceRef || meaning->target == ColumnTarget::Received
                || meaning->target == ColumnTarget::Updated);
        if (own && confirms(*meaning, column)) {
            columns.insert(meaning->target, column);
        }
    }
    return columns;
}

/// Exact headings first, then those with a word more, each from left to right.
void ColumnRecogniser::readHeadings()
{
    const QHash<ColumnTarget, int> own = metadataColumns();
    for (const bool exact : {true, false}) {
        for (int column = 0; column < m_table.columnCount(); ++column) {
            const std::optional<HeadingMeaning> &meaning = m_meanings[static_cast<size_t>(column)];
            if (!meaning || meaning->exact != exact || m_given.contains(column) || !confirms(*meaning, column)
                || (isTaken(meaning->target) && !mayRepeat(meaning->target))
                || own.value(meaning->target, column) != column) {
                continue;
            }
            if (meaning->target == ColumnTarget::Email && values(column).filled > 0
                && values(column).anonymous == values(column).filled) {
                give(column, ColumnTarget::Ignore, Certainty::Sure,
                     MeaningSource::Values); // the true one is asked for elsewhere
                continue;
            }
            give(column, meaning->target, exact ? Certainty::Sure : Certainty::Likely,
                 isOfLayout(column) ? MeaningSource::Layout : MeaningSource::Heading);
        }
    }
}

int ColumnRecogniser::firstOpen(bool (*fits)(const ColumnValues &)) const
{
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (!m_given.contains(column) && values(column).filled > 0 && fits(values(column))) {
            return column;
        }
    }
    return -1;
}

/// What values say where no heading did: an address is an address under any heading.
void ColumnRecogniser::readValues()
{
    if (!isTaken(ColumnTarget::Email)) {
        int column = firstOpen([](const ColumnValues &v) { return v.addresses * 10 >= v.filled * 9; });
        for (int other = 0; column < 0 && other < m_table.columnCount(); ++other) {
            // The user name of a survey is an address where people signed in.
            const bool ignored = m_given.contains(other) && !m_unaskable.contains(other)
                && m_mapping.columns.at(other).target == ColumnTarget::Ignore;
            column =
                ignored && values(other).filled > 0 && values(other).addresses * 2 >= values(other).filled
                ? other
                : -1;
        }
        if (column >= 0) {
            give(column, ColumnTarget::Email, Certainty::Guess, MeaningSource::Values);
        }
    }
    if (m_purpose == IntakePurpose::AddressBook) {
        return;
    }
    if (!isTaken(ColumnTarget::SourceRef)) {
        const int column =
            firstOpen([](const ColumnValues &v) { return v.identifiers == v.filled && v.allDifferent; });
        if (column >= 0) {
            give(column, ColumnTarget::SourceRef, Certainty::Likely, MeaningSource::Values);
        }
    }
    for (int column = 0; column < m_table.columnCount() && !isTaken(ColumnTarget::Profile); ++column) {
        if (!m_given.contains(column) && values(column).filled > 0 && namesProfiles(column)) {
            give(column, ColumnTarget::Profile, Certainty::Likely, MeaningSource::Values);
        }
    }
}

bool ColumnRecogniser::namesProfiles(int column) const
{
    QSet<QString> names;
    for (const Profile &profile : m_call.profiles) {
        names.insert(foldedForEquality(profile.key));
        names.insert(foldedForEquality(profile.label));
    }
    const QStringList &labels = values(column).labels;
    const auto known = std::count_if(labels.cbegin(), labels.cend(), [&names](const QString &label) {
        return names.contains(foldedForEquality(label));
    });
    return known > 0 && known * 2 > labels.size();
}

/// "Name" beside "First name" is the last name (Nom, Naam); "Nombre" or "Име" alone, with two words in it,
/// the whole.
void ColumnRecogniser::settleNames()
{
    const int given = columnOf(ColumnTarget::GivenName);
    const int family = columnOf(ColumnTarget::FamilyName);
    const int full = columnOf(ColumnTarget::FullName);
    const auto change = [this](int column, ColumnTarget target) {
        if (column >= 0 && !m_unaskable.contains(column)) {
            m_mapping.columns[column].target = target;
            m_mapping.columns[column].certainty = Certainty::Likely;
        }
    };
    if (full >= 0 && given >= 0 && family < 0) {
        change(full, ColumnTarget::FamilyName);
    } else if (full >= 0 && family >= 0 && given < 0) {
        change(full, ColumnTarget::GivenName);
    } else if (full < 0 && given >= 0 && family < 0 && values(given).filled > 0
               && values(given).mostly(values(given).severalWords)) {
        change(given, ColumnTarget::FullName);
    }
}

/// The call's questions take what is left; one that asks for, say, the sector in the same words gets the
/// answer too.
void ColumnRecogniser::askQuestions()
{
    if (m_purpose == IntakePurpose::AddressBook) {
        return;
    }
    const QList<QuestionColumns::Match> matches = m_questions.matches(m_mapping, m_unaskable);
    for (const QuestionColumns::Match &match : matches) {
        const bool given = m_given.contains(match.column);
        const ColumnTarget target = m_mapping.columns.at(match.column).target;
        if (given && (!match.exact || target < ColumnTarget::Profile)) {
            continue;
        }
        m_mapping.columns[match.column].question = match.key;
        if (!given) {
            give(match.column, ColumnTarget::Question, match.exact ? Certainty::Sure : Certainty::Likely,
                 MeaningSource::CallQuestion);
        }
    }
}

bool ColumnRecogniser::isOfLayout(int column) const
{
    return meaningInLayout(m_table.origin, m_table.headings.at(column)).has_value();
}

/// What would be an answer is kept apart, also where the call itself asks it. An address book has no place
/// for it and leaves it out. What the user fixed is only marked; what has a place of its own is none of
/// these.
void ColumnRecogniser::keepSpecialApart()
{
    for (int column = 0; column < m_table.columnCount(); ++column) {
        MappedColumn &mapped = m_mapping.columns[column];
        const bool isForPeople = m_purpose == IntakePurpose::AddressBook;
        const bool mayBeSpecial = mapped.target == ColumnTarget::Question
            || mapped.target == ColumnTarget::Notes || (isForPeople && mapped.target == ColumnTarget::Ignore);
        if (mapped.empty || !mayBeSpecial) {
            continue;
        }
        mapped.special = specialCategoryOfColumn(m_table, column, values(column));
        const bool isApart = mapped.special && mapped.source != MeaningSource::Fixed
            && (isForPeople || mapped.target == ColumnTarget::Question);
        if (isApart) {
            mapped.target = isForPeople ? ColumnTarget::Ignore : ColumnTarget::Special;
            mapped.certainty = Certainty::Guess;
        }
    }
}

/// Where no column says the function, and most organisations have a comma in them.
void ColumnRecogniser::offerSplit()
{
    constexpr int fewest = 3;
    const int column = columnOf(ColumnTarget::Organisation);
    if (column >= 0 && !isTaken(ColumnTarget::Function) && !m_mapping.columns.at(column).splitsRole
        && !m_mapping.columns.at(column).wholeByUser && values(column).filled >= fewest
        && values(column).mostly(values(column).withComma)) {
        m_mapping.columns[column].maySplitRole = true;
    }
}

void ColumnRecogniser::finish()
{
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (m_given.contains(column)) {
            continue;
        }
        MappedColumn &mapped = m_mapping.columns[column];
        const bool isAnswer = m_purpose == IntakePurpose::Applications;
        mapped.special =
            mapped.empty ? std::nullopt : specialCategoryOfColumn(m_table, column, values(column));
        if (mapped.empty) {
            give(column, ColumnTarget::Ignore, Certainty::Sure, MeaningSource::Values);
        } else if (!isAnswer && mapped.special) {
            give(column, ColumnTarget::Ignore, Certainty::Guess, MeaningSource::Heading);
        } else if (!isAnswer) {
            give(column, ColumnTarget::Notes, Certainty::Guess, MeaningSource::Nothing);
        } else if (mapped.special) {
            give(column, ColumnTarget::Special, Certainty::Guess, MeaningSource::Heading);
        } else {
            mapped.question = m_questions.addNew(column, values(column), m_mapping);
            give(column, ColumnTarget::Question, Certainty::NewQuestion, MeaningSource::Nothing);
        }
    }
}

} // namespace convoke
