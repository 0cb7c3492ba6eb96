// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/proofrules.h"
#include "base/textfold.h"
#include "base/weblink.h"

#include <QUrl>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whoever gets a longer questionnaire begins it less often, and gives shorter answers towards its end
/// (Galesic and Bosnjak, Public Opinion Quarterly 73, 2009, pages 349–360). The calls that the network runs
/// ask three to seven questions; ten of any kind, or six to be answered in one's own words, is about the
/// quarter of an hour that somebody gives an application between two duties.
constexpr int mostRequired = 10;
constexpr int mostRequiredTexts = 6;

ProofFinding missing(ProofCode code, Severity severity, const QString &field)
{
    return {.code = code, .severity = severity, .field = field};
}

bool isSaid(const QList<ProofFinding> &findings, const QString &field)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&field](const ProofFinding &finding) {
        return finding.code == ProofCode::SaidButNotSet && finding.field == field;
    });
}

/// A page of a site that everybody reaches, or a mailbox.
bool isWorkingLink(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    return url.scheme() == u"mailto" ? url.path().contains(u'@')
                                     : isWebLink(link.trimmed()) && url.host().contains(u'.');
}

int requiredOf(const Call &call, const Profile *profile, bool textsOnly)
{
    return static_cast<int>(
        std::count_if(call.questions.cbegin(), call.questions.cend(), [&](const Question &question) {
            const bool concerns = question.profiles.isEmpty()
                || (profile != nullptr && question.profiles.contains(profile->id));
            return question.required && !question.followUpOf && concerns
                && (!textsOnly || question.type == QuestionType::Text);
        }));
}

/// Asked, and how many are sensible; nothing where that is not more.
std::optional<QList<int>> excess(const Call &call, const Profile *profile)
{
    const int all = requiredOf(call, profile, false);
    const int texts = requiredOf(call, profile, true);
    if (all > mostRequired) {
        return QList<int>{all, mostRequired};
    }
    return texts > mostRequiredTexts ? std::optional(QList<int>{texts, mostRequiredTexts}) : std::nullopt;
}

} // namespace

void missingMoments(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    if (matter.document.meeting.sessions.isEmpty()) {
        findings.append(missing(ProofCode::NoDate, Severity::Error, u"sessions"_s));
    }
    if (!matter.document.call.deadline) {
        findings.append(missing(ProofCode::NoDeadline, Severity::Error, u"deadline"_s));
    }
}

void missingChannel(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const Call &call = matter.document.call;
    if (!call.channel) {
        findings.append(missing(ProofCode::NoChannel, Severity::Error, u"channel"_s));
    }
    if (call.link && !call.link->trimmed().isEmpty()) {
        if (!isWorkingLink(*call.link)) {
            ProofFinding broken = missing(ProofCode::LinkBroken, Severity::Error, u"link"_s);
            broken.words = {*call.link};
            findings.append(broken);
        }
    } else if (call.channel && *call.channel != Channel::Email) {
        findings.append(missing(ProofCode::LinkMissing, Severity::Error, u"link"_s));
    }
}

void missingContact(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const QList<Contact> &contacts = matter.document.meeting.contacts;
    const bool byMail = matter.document.call.channel == Channel::Email;
    const bool hasAddress = std::any_of(contacts.cbegin(), contacts.cend(), [](const Contact &contact) {
        return contact.email && !contact.email->isEmpty();
    });
    if (byMail && !hasAddress) {
        findings.append(missing(ProofCode::ContactAddressMissing, Severity::Error, u"contacts"_s));
    } else if (contacts.isEmpty()) {
        findings.append(missing(ProofCode::ContactMissing, Severity::Warning, u"contacts"_s));
    }
}

void missingLanguage(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    if (!matter.document.meeting.language && !isSaid(findings, u"language"_s)) {
        findings.append(missing(ProofCode::LanguageMissing, Severity::Warning, u"language"_s));
    }
}

void missingPlaces(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const bool needed = matter.document.call.selection && !matter.document.meeting.places;
    if (needed && !isSaid(findings, u"places"_s)) {
        findings.append(missing(ProofCode::NoPlaces, Severity::Warning, u"places"_s));
    }
}

/// Regulation (EU) 2018/1725, Article 15: people are told when their data are collected.
void missingPrivacyLine(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    constexpr QStringView signs[] = {u"2018/1725",
                                     u"2016/679",
                                     u"privacy",
                                     u"personal data",
                                     u"data protection",
                                     u"caractere personnel",
                                     u"donnees personnelles",
                                     u"protection des donnees",
                                     u"datenschutz",
                                     u"personenbezogen",
                                     u"persoonsgegevens",
                                     u"gegevensbescherming"};
    for (const auto &text : matter.texts) {
        const QString &folded = text->outline().page.folded();
        for (const QStringView sign : signs) {
            if (folded.contains(sign)) {
                return;
            }
        }
    }
    findings.append(missing(ProofCode::PrivacyMissing, Severity::Warning, u"background"_s));
}

void tooManyQuestions(const ProofMatter &matter, QList<ProofFinding> &findings)
{
    const Call &call = matter.document.call;
    const auto add = [&findings](const QList<int> &numbers, const QStringList &words) {
        ProofFinding finding = missing(ProofCode::TooManyQuestions, Severity::Hint, u"questions"_s);
        finding.numbers = numbers;
        finding.words = words;
        findings.append(finding);
    };
    if (const auto common = excess(call, nullptr)) {
        add(*common, {});
        return;
    }
    for (const Profile &profile : call.profiles) {
        if (const auto numbers = excess(call, &profile)) {
            add(*numbers, {profile.label});
        }
    }
}

} // namespace convoke
