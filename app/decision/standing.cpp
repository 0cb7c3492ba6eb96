// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/standing.h"

#include "decision/ruleattributes.h"

#include <QHash>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Entrant entrantFor(const Applicant &applicant, const Call &call, const QSet<PersonId> &experienced)
{
    const Application &application = applicant.application;
    const Profile *profile = application.profile ? call.profile(*application.profile) : nullptr;
    return {.application = application.id,
            .number = application.number,
            .sourceRef = application.sourceRef.value_or(QString()),
            .received = application.received,
            .state = application.state,
            .profile = application.profile,
            .profileKey = profile == nullptr ? QString() : profile->key,
            .country = applicant.person.country ? applicant.person.country->toString() : QString(),
            .name = applicant.person.displayName(),
            .organisation = applicant.person.organisation,
            .firstTimer = !experienced.contains(applicant.person.id)};
}

/// Labels joined "; " as the survey writes them; a label may hold "; " itself, so only known labels cut.
QStringList chosenLabels(const QString &text, const QStringList &labels)
{
    QStringList chosen;
    QStringView rest(text);
    while (!rest.trimmed().isEmpty()) {
        rest = rest.trimmed();
        QString longest;
        for (const QString &label : labels) {
            const bool fits = rest.startsWith(label, Qt::CaseInsensitive)
                && (rest.size() == label.size() || rest.at(label.size()) == u';');
            if (fits && label.size() > longest.size()) {
                longest = label;
            }
        }
        const qsizetype cut = rest.indexOf(u';');
        const qsizetype length = !longest.isEmpty() ? longest.size() : cut < 0 ? rest.size() : cut;
        chosen.append(rest.first(length).trimmed().toString());
        rest = rest.size() > length ? rest.sliced(length + 1) : QStringView();
    }
    return chosen;
}

/// What a selection of the meeting looks at: the usual balances, rules and wishes.
QStringList attributesOf(const MeetingDocument &document)
{
    QStringList attributes = balanceAttributes();
    for (const Rule &rule : document.rules) {
        attributes.append(rule.attribute);
    }
    for (const Wish &wish : document.wishes) {
        attributes.append(wish.attribute);
    }
    attributes.removeDuplicates();
    return attributes;
}

QHash<QString, double> orderValues(const QList<Criterion> &criteria,
                                   const QHash<CriterionId, CriterionFact> &facts)
{
    QHash<QString, double> values;
    for (const Criterion &criterion : criteria) {
        const auto fact = facts.constFind(criterion.id);
        const std::optional<double> value =
            fact == facts.cend() ? std::nullopt : orderValue(criterion, *fact);
        if (value) {
            values.insert(criterion.key, *value);
        }
    }
    return values;
}

QStringList oneValue(const QString &text)
{
    return text.trimmed().isEmpty() ? QStringList() : QStringList{text.trimmed()};
}

} // namespace

QStringList balanceAttributes()
{
    return {u"country"_s, u"sector"_s, u"gender"_s, u"profile"_s};
}

QStringList attributeValues(const QString &attribute, const Applicant &applicant, const Call &call)
{
    const Person &person = applicant.person;
    if (attribute == u"country") {
        return person.country ? QStringList{person.country->toString()} : QStringList();
    }
    if (attribute == u"sector") {
        return oneValue(person.sector);
    }
    if (attribute == u"organisation") {
        return oneValue(person.organisation);
    }
    if (attribute == u"gender") {
        return oneValue(person.gender);
    }
    if (attribute == u"profile") {
        const Profile *profile =
            applicant.application.profile ? call.profile(*applicant.application.profile) : nullptr;
        return profile == nullptr ? QStringList() : QStringList{profile->key};
    }
    const Question *question = answeredQuestion(attribute, call);
    const Answer *answer = question == nullptr ? nullptr : applicant.application.answer(question->id);
    if (answer == nullptr) {
        return {};
    }
    return question->type == QuestionType::Choices ? chosenLabels(answer->text, question->choices)
                                                   : oneValue(answer->text);
}

Standing makeStanding(MeetingDocument document, QList<Applicant> applicants, const QList<Review> &reviews,
                      const QList<Recusal> &recusals, const QSet<PersonId> &experienced,
                      const FactHistory &history)
{
    FactSheet facts = makeFactSheet(document, applicants, history);
    auto input =
        std::make_shared<RankingInput>(RankingInput{.meeting = document.meeting.reference,
                                                    .criteria = document.criteria,
                                                    .applicants = {},
                                                    .reviews = reviews,
                                                    .recusals = recusals,
                                                    .tieBreaks = document.tieBreaks,
                                                    .minimumReviews = document.review.minimumReviews});
    for (const Applicant &applicant : std::as_const(applicants)) {
        input->applicants.append(entrantFor(applicant, document.call, experienced));
        input->applicants.last().facts =
            orderValues(document.criteria, facts.value(applicant.application.id));
    }
    auto table = std::make_shared<const ScoreTable>(*input);
    Ranking ranking = rank(*table);
    return {std::move(document), std::move(applicants), std::move(table),
            std::move(ranking),  std::move(input),      {},
            std::move(facts)};
}

SelectionProblem selectionProblem(const Standing &standing, const Ranking &ranking, bool exceptionsAllowed)
{
    const MeetingDocument &document = standing.document;
    SelectionProblem problem{.meeting = document.meeting.reference,
                             .places = document.meeting.places.value_or(0),
                             .exceptionsAllowed = exceptionsAllowed,
                             .candidates = {},
                             .rules = document.rules,
                             .locks = document.locks,
                             .wishes = document.wishes};
    const QStringList attributes = attributesOf(document);
    QHash<ApplicationId, const RankedApplication *> ranked;
    for (const RankedApplication &place : ranking.ranked) {
        ranked.insert(place.application, &place);
    }
    QHash<ApplicationId, QString> unranked;
    for (const UnrankedApplication &entry : ranking.unranked) {
        unranked.insert(entry.application, entry.reason);
    }
    for (const Applicant &applicant : standing.applicants) {
        const Application &application = applicant.application;
        Candidate candidate{.application = application.id,
                            .code = application.code(),
                            .sourceRef = application.sourceRef.value_or(QString()),
                            .name = applicant.person.displayName()};
        if (const RankedApplication *place = ranked.value(application.id, nullptr)) {
            candidate.position = place->position;
            candidate.rank = place->rank;
            candidate.score = place->score;
        } else {
            candidate.position = static_cast<int>(ranking.ranked.size()) + application.number;
            const QString reason = unranked.value(application.id);
            candidate.eligible = reason == u"no-score" || reason == u"too-few-reviews";
            candidate.completable = !candidate.eligible && application.state == ApplicationState::Incomplete;
        }
        candidate.received = application.received;
        for (const QString &attribute : attributes) {
            candidate.values.insert(attribute, attributeValues(attribute, applicant, document.call));
        }
        problem.candidates.append(candidate);
    }
    return problem;
}

} // namespace convoke
