// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/loggedtables.h"

#include <algorithm>
#include <vector>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<LoggedTable> tablesOfMeetingsAndPeople()
{
    return {
        {u"working_group"_s, u"id"_s, Subject::WorkingGroup},
        {u"working_group_alias"_s, u"working_group_id"_s, Subject::WorkingGroup},
        {u"working_group_chair"_s, u"working_group_id"_s, Subject::WorkingGroup},
        {u"named_template"_s, u"working_group_id"_s, Subject::WorkingGroup},
        {u"meeting"_s, u"id"_s, Subject::Meeting},
        {u"meeting_group"_s, u"meeting_id"_s, Subject::Meeting},
        {u"meeting_session"_s, u"meeting_id"_s, Subject::Meeting},
        {u"meeting_chair"_s, u"meeting_id"_s, Subject::Meeting},
        {u"meeting_contact"_s, u"meeting_id"_s, Subject::Meeting},
        {u"meeting_topic"_s, u"meeting_id"_s, Subject::Meeting},
        {u"profile"_s, u"meeting_id"_s, Subject::Meeting},
        {u"question"_s, u"meeting_id"_s, Subject::Meeting},
        {u"question_profile"_s, u"meeting_id"_s, Subject::Meeting},
        {u"criterion"_s, u"meeting_id"_s, Subject::Meeting},
        {u"criterion_profile"_s, u"meeting_id"_s, Subject::Meeting},
        {u"criterion_step"_s, u"meeting_id"_s, Subject::Meeting},
        {u"review_phase"_s, u"meeting_id"_s, Subject::Meeting},
        {u"selection_rule"_s, u"meeting_id"_s, Subject::Meeting},
        {u"selection_wish"_s, u"meeting_id"_s, Subject::Meeting},
        {u"selection_scenario"_s, u"meeting_id"_s, Subject::Meeting},
        {u"selection_repair"_s, u"meeting_id"_s, Subject::Selection},
        {u"tie_break"_s, u"meeting_id"_s, Subject::Meeting},
        {u"weight_variant"_s, u"meeting_id"_s, Subject::Meeting},
        {u"variant_weight"_s, u"weight_variant_id"_s, Subject::Other},
        {u"ignored_finding"_s, u"meeting_id"_s, Subject::Meeting},
        {u"person"_s, u"id"_s, Subject::Person},
        {u"person_email"_s, u"person_id"_s, Subject::Person},
        {u"person_tag"_s, u"person_id"_s, Subject::Person},
        {u"suppressed_address"_s, u"id"_s, Subject::Other},
        {u"people_list"_s, u"id"_s, Subject::Other},
        {u"distinct_people"_s, u"first_id"_s, Subject::Person},
        {u"merged_person"_s, u"person_id"_s, Subject::Person},
        {u"intake_act"_s, u"id"_s, Subject::Other},
        {u"intake"_s, u"id"_s, Subject::Other},
        {u"application"_s, u"id"_s, Subject::Application},
        {u"answer"_s, u"application_id"_s, Subject::Application},
        {u"special_answer"_s, u"application_id"_s, Subject::Application},
        {u"seat_lock"_s, u"meeting_id"_s, Subject::Meeting},
        {u"mail"_s, u"id"_s, Subject::Other},
        {u"mail_attachment"_s, u"mail_id"_s, Subject::Other},
        {u"mail_piece"_s, u"mail_id"_s, Subject::Other},
        {u"mail_proposal"_s, u"mail_id"_s, Subject::Other},
        {u"mail_suggestion"_s, u"mail_id"_s, Subject::Other},
        {u"attendance"_s, u"application_id"_s, Subject::Application},
    };
}

std::vector<LoggedTable> tablesOfReviewsAndDecisions()
{
    return {
        {u"reviewer"_s, u"id"_s, Subject::Reviewer},
        {u"review"_s, u"application_id"_s, Subject::Review},
        {u"review_score"_s, u"application_id"_s, Subject::Review},
        {u"recusal"_s, u"application_id"_s, Subject::Review},
        {u"redaction"_s, u"application_id"_s, Subject::Review},
        {u"no_conflict"_s, u"application_id"_s, Subject::Review},
        {u"review_assignment"_s, u"application_id"_s, Subject::Review},
        {u"assignment_draw"_s, u"meeting_id"_s, Subject::Other},
        {u"selection"_s, u"meeting_id"_s, Subject::Selection},
        {u"selection_seat"_s, u"selection_id"_s, Subject::Selection},
        {u"selection_record"_s, u"selection_id"_s, Subject::Selection},
        {u"application_decision"_s, u"application_id"_s, Subject::Application},
        {u"column_mapping"_s, u"id"_s, Subject::Other},
    };
}

std::vector<LoggedTable> allTables()
{
    std::vector<LoggedTable> tables = tablesOfMeetingsAndPeople();
    const std::vector<LoggedTable> later = tablesOfReviewsAndDecisions();
    tables.insert(tables.end(), later.cbegin(), later.cend());
    return tables;
}

} // namespace

std::span<const LoggedTable> loggedTables()
{
    static const std::vector<LoggedTable> tables = allTables();
    return tables;
}

int writingOrder(const QString &table)
{
    const std::span<const LoggedTable> tables = loggedTables();
    const auto place =
        std::find_if(tables.begin(), tables.end(), [&](const LoggedTable &t) { return t.name == table; });
    return static_cast<int>(place - tables.begin());
}

QHash<QString, Subject> subjectsByTable()
{
    QHash<QString, Subject> subjects;
    for (const LoggedTable &table : loggedTables()) {
        subjects.insert(table.name, table.subject);
    }
    return subjects;
}

} // namespace convoke
