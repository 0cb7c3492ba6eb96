// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoredoffice.h"

#include "intake/tablereader.h"

#include <algorithm>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char meetingJson[] =
    R"({"format": "convoke-meeting/1", "reference": "TEST-2031-01", "title": "A test",
  "working_groups": [{"code": "POL", "role": "lead"}], "places": 3,
  "call": {"channel": "survey", "selection": true,
    "profiles": [{"key": "speaker", "label": "Speakers"}, {"key": "guest", "label": "Guests"}],
    "questions": [{"key": "case", "text": "Describe a case", "type": "text", "required": true},
                  {"key": "present", "text": "Would you present?", "type": "yes-no"}]},
  "criteria": [
    {"key": "ready", "label": "Ready to come", "kind": "must", "min": 0, "max": 1},
    {"key": "depth", "label": "Depth", "kind": "score", "min": 0, "max": 5, "weight": 3, "profiles": ["speaker"]},
    {"key": "clarity", "label": "Clarity", "kind": "score", "min": 0, "max": 5, "weight": 2, "guidance": "Short words"},
    {"key": "breadth", "label": "Breadth", "kind": "score", "min": 0, "max": 10, "weight": 1},
    {"key": "sector", "label": "Where from", "kind": "fact"}]})";

constexpr char applicationsCsv[] =
    "source_ref,Profile,First name,Surname,E-mail,Organisation,Country,Sector,Describe a case,Would you "
    "present?\n"
    "r1,speaker,Ann,Abel,ann@example.org,Harbour Guard,Belgium,police,A case of Ann Abel at Harbour "
    "Guard,Yes\n"
    "r2,guest,Bob,Boer,bob@example.org,City Clinic,France,health,A case,No\n"
    "r3,speaker,Cem,Celik,cem@example.org,Old Town Watch,Portugal,police,A case,Yes\n"
    "r4,guest,Dea,Dorn,dea@example.org,North Clinic,Belgium,health,A case,No\n"
    "r5,speaker,Eva,Egg,eva@example.org,River Watch,France,police,A case,Yes\n"
    "r6,guest,Fay,Falk,fay@example.org,South Clinic,Portugal,health,A case,No\n"
    "r7,speaker,Gus,Gold,gus@example.org,Hill Watch,Belgium,police,,Yes\n"
    "r8,guest,Hal,Hink,hal@example.org,West Clinic,France,health,A case,No\n";

} // namespace

ScoredOffice::ScoredOffice()
{
    Result<std::unique_ptr<Office>> made = Office::createInMemory(clock);
    Q_ASSERT(made);
    office = *std::move(made);
    deeds = std::make_unique<Deeds>(office->transactions(), undo);
    const Result<MeetingDocument> document = meetingDocumentFromJson(meetingJson, office->ids());
    const Result<AddedMeeting> added = document ? office->meetings().add(*document) : document.error();
    if (!added) {
        qFatal("the meeting cannot be added: %s", qPrintable(added.error().detail));
    }
    meeting = added->meeting;
    const Result<SourceTable> table = readTable(applicationsCsv, u"applications.csv"_s);
    const ColumnMapping mapping = recogniseColumns(*table, document->call);
    const Result<IntakeDraft> draft = office->intake().draft(meeting, {*table}, {mapping});
    if (!draft || !office->intake().apply(meeting, *draft, u"test"_s)) {
        qFatal("the applications cannot be taken in");
    }
    const Result<QList<Applicant>> applicants = office->applications().ofMeeting(meeting);
    for (const Applicant &applicant : *applicants) {
        m_applications.append(applicant.application.id);
    }
}

MeetingDocument ScoredOffice::document() const
{
    return *office->meetings().load(meeting);
}

void ScoredOffice::save(const MeetingDocument &document)
{
    if (!office->meetings().update(document)) {
        qFatal("the meeting cannot be saved");
    }
}

Criterion ScoredOffice::criterion(const QString &key) const
{
    const MeetingDocument now = document();
    return *std::find_if(now.criteria.cbegin(), now.criteria.cend(),
                         [&key](const Criterion &criterion) { return criterion.key == key; });
}

ReviewerId ScoredOffice::reviewer(const QString &name)
{
    return office->reviews().reviewerNamed(name)->id;
}

void ScoredOffice::score(int number, const QString &key, std::optional<double> value, const QString &name)
{
    if (!office->reviews().setScore(application(number), reviewer(name), criterion(key), value)) {
        qFatal("the score cannot be set");
    }
}

void ScoredOffice::scoreEverybody()
{
    for (int number = 1; number <= m_applications.size(); ++number) {
        score(number, u"clarity"_s, 5 - number / 2.0);
        score(number, u"breadth"_s, 9 - number);
    }
}

std::optional<std::optional<double>> ScoredOffice::entry(int number, const QString &key, const QString &name)
{
    const ReviewerId who = reviewer(name);
    const CriterionId what = criterion(key).id;
    const Result<QList<Review>> reviews = office->reviews().reviewsOf(application(number));
    for (const Review &review : *reviews) {
        if (review.reviewer == who && review.scores.contains(what)) {
            return review.scores.value(what);
        }
    }
    return std::nullopt;
}

} // namespace convoke::test
