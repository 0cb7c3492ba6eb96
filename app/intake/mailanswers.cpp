// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailanswers.h"

#include "intake/answersections.h"
#include "intake/profilewords.h"

#include <algorithm>

namespace convoke {

namespace {

/// The only profile that all these questions belong to; questions for everybody say nothing.
std::optional<ProfileId> profileOf(const QList<AnswerSection> &sections, const Call &call)
{
    std::optional<ProfileId> profile;
    for (const AnswerSection &section : sections) {
        const QList<ProfileId> &profiles = call.questions.at(section.question).profiles;
        if (profiles.size() != 1) {
            continue;
        }
        if (profile && *profile != profiles.constFirst()) {
            return std::nullopt;
        }
        profile = profiles.constFirst();
    }
    return profile;
}

/// The questions that somebody of @p profile is asked; nothing if that depends on a profile not known.
QList<int> questionsOf(const Call &call, const std::optional<ProfileId> &profile)
{
    QList<int> asked;
    for (int i = 0; i < call.questions.size(); ++i) {
        const QList<ProfileId> &profiles = call.questions.at(i).profiles;
        if (profiles.isEmpty() || (profile && profiles.contains(*profile))) {
            asked.append(i);
        } else if (!profile) {
            return {};
        }
    }
    return asked;
}

void addPiece(CutAnswers &cut, const AnswerPiece &piece)
{
    if (!piece.text.isEmpty()) {
        cut.pieces.append(piece);
    }
}

void takeSections(CutAnswers &cut, const QString &text, const MailParts &parts, const Call &call,
                  const QList<AnswerSection> &sections)
{
    addPiece(cut, pieceOf(text, parts.contentStart, sections.constFirst().start, {}));
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const qsizetype end = i + 1 < sections.size() ? sections.at(i + 1).start : parts.contentEnd;
        addPiece(cut,
                 pieceOf(text, sections.at(i).answer, qMax(end, sections.at(i).answer),
                         call.questions.at(sections.at(i).question).key));
    }
}

bool takeNumbers(CutAnswers &cut, const QString &text, const MailParts &parts, const Call &call,
                 const ProfileGuess &guess)
{
    const QList<AnswerSection> numbers = numberedSections(text, parts);
    if (numbers.isEmpty()) {
        return false;
    }
    // Numbers mean nothing without the profile, so here, and only here, the function may tell it.
    const std::optional<ProfileId> profile = cut.profile ? cut.profile : guess.profile;
    const QList<int> asked = questionsOf(call, profile);
    if (asked.isEmpty() || numbers.size() > asked.size() || (numbers.size() == 1 && asked.size() > 1)) {
        cut.unclearNumbers = asked.isEmpty() && !call.questions.isEmpty();
        return false;
    }
    QList<AnswerSection> sections = numbers;
    for (AnswerSection &section : sections) {
        section.question = asked.at(section.question);
    }
    cut.shape = AnswerShape::Numbered;
    cut.profileInferred = !cut.profile && profile && guess.inferred;
    cut.profile = profile;
    takeSections(cut, text, parts, call, sections);
    return true;
}

} // namespace

CutAnswers cutAnswers(const QString &text, const MailParts &parts, const Call &call, const QString &function)
{
    CutAnswers cut;
    const QList<AnswerSection> headed = headedSections(text, parts, call.questions);
    cut.profile = profileOf(headed, call);
    const ProfileGuess guess = guessedProfile(text.sliced(0, parts.contentEnd), function, call);
    if (!cut.profile && !guess.inferred) {
        cut.profile = guess.profile;
    }
    if (!headed.isEmpty()) {
        cut.shape = AnswerShape::Headed;
        takeSections(cut, text, parts, call, headed);
        return cut;
    }
    if (takeNumbers(cut, text, parts, call, guess)) {
        return cut;
    }
    const QList<int> asked = questionsOf(call, cut.profile);
    const QString only = asked.size() == 1 && call.questions.at(asked.constFirst()).type == QuestionType::Text
        ? call.questions.at(asked.constFirst()).key
        : QString();
    addPiece(cut, pieceOf(text, parts.contentStart, parts.contentEnd, only));
    return cut;
}

} // namespace convoke
