// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/ruleproposals.h"

#include "announcements/limitphrases.h"
#include "base/textfold.h"

#include <algorithm>
#include <cmath>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double shareOfABalance = 0.4;

/// Collects proposals, each attribute and value once.
class Proposals
{
public:
    explicit Proposals(const MeetingDocument &document)
        : m_document(document)
    { }

    void readProfiles();
    void readText(const QString &text);
    [[nodiscard]] QList<ProposedRule> take() { return std::move(m_rules); }

private:
    void readSentence(const QString &sentence, const QString &next);
    void readCap(const QString &sentence, const QString &next);
    void readLeast(const QString &sentence);
    void readBalance(const QString &sentence);
    void add(const QString &attribute, const QString &value, std::optional<int> min, std::optional<int> max,
             const QString &source, RuleCertainty certainty);
    [[nodiscard]] bool isKnown(const Rule &rule) const;
    /// A share of the places as a number of people.
    [[nodiscard]] std::optional<int> peopleFor(double share, bool roundsUp) const;

    const MeetingDocument &m_document;
    QList<ProposedRule> m_rules;
};

bool Proposals::isKnown(const Rule &rule) const
{
    const auto isSame = [&rule](const Rule &other) {
        return other.attribute == rule.attribute
            && foldedForEquality(other.value) == foldedForEquality(rule.value);
    };
    return std::any_of(m_document.rules.cbegin(), m_document.rules.cend(), isSame)
        || std::any_of(m_rules.cbegin(), m_rules.cend(),
                       [&isSame](const ProposedRule &proposal) { return isSame(proposal.rule); });
}

void Proposals::add(const QString &attribute, const QString &value, std::optional<int> min,
                    std::optional<int> max, const QString &source, RuleCertainty certainty)
{
    const Rule rule{RuleId(0), attribute, value, min, max, {}, {}};
    if ((min || max) && !isKnown(rule)) {
        m_rules.append({rule, source.simplified(), certainty});
    }
}

std::optional<int> Proposals::peopleFor(double share, bool roundsUp) const
{
    if (!m_document.meeting.places) {
        return std::nullopt;
    }
    constexpr double grain = 1e-9; // a third of 30 is 10
    const double people = share * *m_document.meeting.places;
    const int number = static_cast<int>(roundsUp ? std::ceil(people - grain) : std::floor(people + grain));
    return number > 0 ? std::optional(number) : std::nullopt;
}

void Proposals::readProfiles()
{
    for (const Profile &profile : m_document.call.profiles) {
        add(u"profile"_s, profile.key, profile.min, profile.max, profile.label, RuleCertainty::Said);
    }
}

void Proposals::readCap(const QString &sentence, const QString &next)
{
    const std::optional<CapPhrase> cap = capIn(sentence);
    if (!cap) {
        return;
    }
    Rule rule{RuleId(0), cap->attribute, u"*"_s, {}, {}, {}, {}};
    (cap->isMinimum ? rule.min : rule.max) = cap->number;
    QString source = cap->words;
    if (!cap->isMinimum) {
        rule.exceptionalMax = cap->exceptional;
        const std::optional<ExceptionPhrase> later =
            rule.exceptionalMax ? std::nullopt : exceptionIn(sentence, next);
        if (later && later->number > cap->number) {
            rule.exceptionalMax = later->number;
            rule.exceptionalReason = later->words;
            source += u" … "_s + later->words;
        }
    }
    const std::optional<ExceptionPhrase> exception = exceptionIn(sentence, {});
    if (!cap->isLimit && exception && exception->number == cap->number) {
        return; // "in some cases two from one country" is no cap of two
    }
    if (cap->isLimit) { // what is said as a limit weighs more than what sounded like one
        m_rules.removeIf([&rule](const ProposedRule &proposal) {
            return proposal.certainty == RuleCertainty::Likely && proposal.rule.attribute == rule.attribute
                && proposal.rule.value == rule.value;
        });
    }
    if (!isKnown(rule)) {
        m_rules.append({rule, source, cap->isLimit ? RuleCertainty::Said : RuleCertainty::Likely});
    }
}

void Proposals::readLeast(const QString &sentence)
{
    const QList<LeastPhrase> phrases = leastIn(sentence);
    for (const LeastPhrase &phrase : phrases) {
        const std::optional<int> number = phrase.number ? phrase.number : peopleFor(*phrase.share, true);
        add(phrase.who.attribute, phrase.who.value, number, {}, phrase.words,
            phrase.number ? RuleCertainty::Said : RuleCertainty::Likely);
    }
}

void Proposals::readBalance(const QString &sentence)
{
    const std::optional<BalancePhrase> balance = balanceIn(sentence);
    if (!balance) {
        return;
    }
    const double share = shareOfABalance * 2 / static_cast<double>(balance->who.size());
    for (const SoughtGroup &who : balance->who) {
        add(who.attribute, who.value, peopleFor(share, false), {}, balance->words, RuleCertainty::Guess);
    }
}

void Proposals::readText(const QString &text)
{
    const QStringList sentences = sentencesOf(text);
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        readCap(sentences.at(i), sentences.value(i + 1));
        readLeast(sentences.at(i));
        readBalance(sentences.at(i));
    }
}

} // namespace

QList<ProposedRule> proposedRules(const QString &text, const MeetingDocument &document)
{
    Proposals proposals(document);
    proposals.readText(text);
    return proposals.take();
}

QList<ProposedRule> proposedRules(const MeetingDocument &document)
{
    Proposals proposals(document);
    const Meeting &meeting = document.meeting;
    QStringList texts{meeting.background, meeting.aim};
    texts += meeting.topics;
    texts.append(meeting.outcome);
    for (const Profile &profile : document.call.profiles) {
        texts.append(profile.description);
    }
    for (const Question &question : document.call.questions) {
        texts.append(question.text);
    }
    for (const QString &text : std::as_const(texts)) {
        proposals.readText(text);
    }
    proposals.readProfiles();
    return proposals.take();
}

} // namespace convoke
