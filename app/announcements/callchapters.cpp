// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/callchapters.h"

#include "announcements/callfacts.h"
#include "announcements/calllines.h"
#include "documents/datewords.h"
#include "people/emailaddress.h"

#include <QUrl>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The sections of one call, in the order in which a reader asks.
class Sections final
{
public:
    Sections(const MeetingDocument &document, const DocumentWords &words)
        : m_document(document)
        , m_words(words)
    { }

    QList<CallChapter> all()
    {
        const Meeting &meeting = m_document.meeting;
        add(u"background"_s, callTextLines(meeting.background));
        add(u"aim"_s, callTextLines(meeting.aim));
        QList<CallLine> topics;
        for (const QString &topic : meeting.topics) {
            addCallItem(topics, topic);
        }
        add(u"topics"_s, topics);
        add(u"outcome"_s, callTextLines(meeting.outcome));
        add(u"audience"_s, audience());
        add(u"questions"_s, questions());
        add(m_document.call.selection ? u"apply"_s : u"apply.open"_s, apply());
        add(u"contact"_s, contacts());
        return m_sections;
    }

private:
    void add(const QString &name, const QList<CallLine> &lines)
    {
        if (!lines.isEmpty()) {
            m_sections.append({m_words.text(u"call.section."_s + name), lines});
        }
    }
    [[nodiscard]] QList<CallLine> audience() const;
    [[nodiscard]] QString described(const Profile &profile) const;
    [[nodiscard]] QList<CallLine> questions() const;
    void addQuestion(QList<CallLine> &lines, const Question &question) const;
    [[nodiscard]] QList<CallLine> apply() const;
    [[nodiscard]] CallLine way() const;
    [[nodiscard]] QStringList caps() const;
    [[nodiscard]] QString people(int count) const;
    [[nodiscard]] QList<CallLine> contacts() const;

    const MeetingDocument &m_document;
    const DocumentWords &m_words;
    QList<CallChapter> m_sections;
};

/// "Label: description", unless the description says the label itself.
QString Sections::described(const Profile &profile) const
{
    const QString label = callLineText(profile.label);
    QString description = callText(profile.description);
    if (label.isEmpty() || description.startsWith(label, Qt::CaseInsensitive)) {
        return description;
    }
    return description.isEmpty()
        ? label
        : m_words.text(u"call.profile"_s, {{u"label", label}, {u"description", description}});
}

QList<CallLine> Sections::audience() const
{
    const QList<Profile> &profiles = m_document.call.profiles;
    // One profile told in a sentence stays a sentence: "We are looking for …".
    if (profiles.size() == 1) {
        const Profile &only = profiles.first();
        const bool sentence =
            callText(only.description).indexOf(callLineText(only.label), 1, Qt::CaseInsensitive) > 0;
        if (sentence) {
            return unmarkedTextLines(only.description);
        }
    }
    QList<CallLine> lines;
    for (const Profile &profile : profiles) {
        addCallItem(lines, described(profile));
    }
    return lines;
}

/// The question, its choices and, below it, its follow-ups with theirs. Those of the deepest level stand
/// beside their parents: a page is only so wide.
void Sections::addQuestion(QList<CallLine> &lines, const Question &question) const
{
    struct Step
    {
        const Question *question;
        int level;
    };
    constexpr int deepest = 6;
    const QList<Question> &all = m_document.call.questions;
    QList<Step> waiting{{&question, 1}};
    while (!waiting.isEmpty()) {
        const Step step = waiting.takeLast();
        addCallItem(lines, step.question->text, step.level);
        for (const QString &choice : step.question->choices) {
            lines.append(callItem(callLineText(choice), step.level + 1));
        }
        for (auto other = all.crbegin(); other != all.crend(); ++other) {
            if (other->followUpOf == step.question->id && other->id != step.question->id) {
                waiting.append({&*other, qMin(step.level + 1, deepest)});
            }
        }
    }
}

/// Those for everybody first, then those of each profile under its name.
QList<CallLine> Sections::questions() const
{
    const Call &call = m_document.call;
    const auto isFollowUp = [&call](const Question &question) {
        return question.followUpOf && call.question(*question.followUpOf) != nullptr;
    };
    QList<QList<ProfileId>> audiences{{}};
    for (const Question &question : call.questions) {
        if (!isFollowUp(question) && !audiences.contains(question.profiles)) {
            audiences.append(question.profiles);
        }
    }
    QList<CallLine> lines;
    for (const QList<ProfileId> &profiles : std::as_const(audiences)) {
        QStringList labels;
        for (const ProfileId id : profiles) {
            const Profile *profile = call.profile(id);
            labels += profile != nullptr ? QStringList(callLineText(profile->label)) : QStringList();
        }
        if (!labels.isEmpty()) {
            lines.append({CallLineKind::Group,
                          m_words.text(u"call.group"_s, {{u"label", callList(labels, m_words)}})});
        }
        for (const Question &question : call.questions) {
            if (!isFollowUp(question) && question.profiles == profiles) {
                addQuestion(lines, question);
            }
        }
    }
    return lines;
}

CallLine Sections::way() const
{
    const Call &call = m_document.call;
    const QString address = callLineText(call.link.value_or(QString()));
    QString key = u"call.way."_s + (call.channel ? toKey(*call.channel) : u"none"_s);
    if (call.channel == Channel::Email) {
        const QList<Contact> &contacts = m_document.meeting.contacts;
        const auto addresses = std::count_if(contacts.cbegin(), contacts.cend(), [](const Contact &contact) {
            return contact.email.has_value();
        });
        key += addresses == 0 ? QString() : addresses == 1 ? u".one"_s : u".many"_s;
        return callParagraph(m_words.text(key));
    }
    if (address.isEmpty()) {
        return callParagraph(call.channel ? m_words.text(key) : QString());
    }
    CallLine line = callParagraph(m_words.text(key + u".link"_s, {{u"link", address}}));
    if (isRichTarget(address)) {
        linkWords(line, address, address);
    }
    return line;
}

QString Sections::people(int count) const
{
    return m_words.text(count == 1 ? u"call.participants.one"_s : u"call.participants.many"_s,
                        {{u"n", QString::number(count)}});
}

/// The limits that everybody is told. Balances of sectors and locks are the secretariat's own.
QStringList Sections::caps() const
{
    QStringList sentences;
    for (const Rule &rule : m_document.rules) {
        const bool told =
            rule.value == u"*" && (rule.attribute == u"country" || rule.attribute == u"organisation");
        if (!told) {
            continue;
        }
        if (rule.max) {
            const bool exception = rule.exceptionalMax && *rule.exceptionalMax > *rule.max;
            const QString key = exception ? u"call.cap.exception."_s : u"call.cap.max."_s;
            sentences.append(
                m_words.text(key + rule.attribute,
                             {{u"max", people(*rule.max)},
                              {u"exception", QString::number(rule.exceptionalMax.value_or(0))}}));
        }
        if (rule.min) {
            sentences.append(
                m_words.text(u"call.cap.min."_s + rule.attribute, {{u"min", people(*rule.min)}}));
        }
    }
    return sentences;
}

QList<CallLine> Sections::apply() const
{
    const Call &call = m_document.call;
    QList<CallLine> lines;
    if (const CallLine line = way(); !line.text.isEmpty()) {
        lines.append(line);
    }
    lines.append(callParagraph(m_words.text(call.selection ? u"call.selection"_s : u"call.no-selection"_s)));
    const QStringList limits = caps();
    for (const QString &limit : limits) {
        lines.append(callParagraph(limit));
    }
    if (call.outcomeTold) {
        const QDate day = QDate::fromString(*call.outcomeTold, Qt::ISODate);
        lines.append(callParagraph(
            day.isValid() ? m_words.text(u"call.outcome-told"_s,
                                         {{u"date", dateInWords(day, m_words.language(), DateStyle::Long)}})
                          : m_words.text(u"call.outcome-told.words"_s,
                                         {{u"moment", callLineText(*call.outcomeTold)}})));
    }
    return lines;
}

QList<CallLine> Sections::contacts() const
{
    QList<CallLine> lines;
    for (const Contact &contact : m_document.meeting.contacts) {
        const QString name = callLineText(contact.name);
        const QString email = callLineText(contact.email.value_or(QString()));
        CallLine line = callItem(name);
        if (!email.isEmpty()) {
            line.text = name.isEmpty() || name == email
                ? email
                : m_words.text(u"call.contact"_s, {{u"name", name}, {u"email", email}});
            if (EmailAddress::fromText(email)) {
                linkWords(line, email,
                          u"mailto:"_s + QString::fromUtf8(QUrl::toPercentEncoding(email, "@+")));
            }
        }
        if (!line.text.isEmpty()) {
            lines.append(line);
        }
    }
    return lines;
}

} // namespace

QList<CallChapter> callChapters(const MeetingDocument &document, const DocumentWords &words)
{
    return Sections(document, words).all();
}

} // namespace convoke
