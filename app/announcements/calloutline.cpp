// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/calloutline.h"

#include "announcements/callfacts.h"
#include "base/weblink.h"
#include "documents/datewords.h"
#include "people/emailaddress.h"

#include <QUrl>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

CallLine paragraph(const QString &text)
{
    return {CallLineKind::Paragraph, text};
}

CallLine item(const QString &text, int level = 1)
{
    return {CallLineKind::Item, text, level};
}

/// A text of several lines as an item: lines that begin with a dash are items below it.
void addItem(QList<CallLine> &lines, const QString &text, int level = 1)
{
    const QStringList parts = callText(text).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts.at(i).simplified();
        const bool below = i > 0 && (part.startsWith(u"– ") || part.startsWith(u"- "));
        if (i == 0 || below) {
            lines.append(item(below ? part.mid(2) : part, below ? level + 1 : level));
        } else {
            lines.last().text += u' ' + part;
        }
    }
}

/// A text of several paragraphs and lists.
QList<CallLine> textLines(const QString &source)
{
    const RichText text = richTextFrom(callText(source));
    const QList<int> numbers = richNumbers(text);
    QList<CallLine> lines;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const RichBlock &block = text.at(i);
        const bool isItem = block.kind != RichBlockKind::Paragraph;
        CallLine line{isItem ? CallLineKind::Item : CallLineKind::Paragraph, block.text(), block.level};
        line.number = numbers.at(i);
        line.marked = block.runs;
        lines.append(line);
    }
    return lines;
}

/// @p words inside the line lead to @p target.
void link(CallLine &line, const QString &words, const QString &target)
{
    const qsizetype at = line.text.lastIndexOf(words);
    for (const RichRun &run : {RichRun{line.text.first(at)}, RichRun{words, false, false, target},
                               RichRun{line.text.sliced(at + words.size())}}) {
        if (!run.text.isEmpty()) {
            line.marked.append(run);
        }
    }
}

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
        add(u"background"_s, textLines(meeting.background));
        add(u"aim"_s, textLines(meeting.aim));
        QList<CallLine> topics;
        for (const QString &topic : meeting.topics) {
            addItem(topics, topic);
        }
        add(u"topics"_s, topics);
        add(u"outcome"_s, textLines(meeting.outcome));
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
            return textLines(only.description);
        }
    }
    QList<CallLine> lines;
    for (const Profile &profile : profiles) {
        addItem(lines, described(profile));
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
        addItem(lines, step.question->text, step.level);
        for (const QString &choice : step.question->choices) {
            lines.append(item(callLineText(choice), step.level + 1));
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
        return paragraph(m_words.text(key));
    }
    if (address.isEmpty()) {
        return paragraph(call.channel ? m_words.text(key) : QString());
    }
    CallLine line = paragraph(m_words.text(key + u".link"_s, {{u"link", address}}));
    if (isRichTarget(address)) {
        link(line, address, address);
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
    lines.append(paragraph(m_words.text(call.selection ? u"call.selection"_s : u"call.no-selection"_s)));
    const QStringList limits = caps();
    for (const QString &limit : limits) {
        lines.append(paragraph(limit));
    }
    if (call.outcomeTold) {
        const QDate day = QDate::fromString(*call.outcomeTold, Qt::ISODate);
        lines.append(paragraph(
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
        CallLine line = item(name);
        if (!email.isEmpty()) {
            line.text = name.isEmpty() || name == email
                ? email
                : m_words.text(u"call.contact"_s, {{u"name", name}, {u"email", email}});
            if (EmailAddress::fromText(email)) {
                link(line, email, u"mailto:"_s + QString::fromUtf8(QUrl::toPercentEncoding(email, "@+")));
            }
        }
        if (!line.text.isEmpty()) {
            lines.append(line);
        }
    }
    return lines;
}

/// The leading group's colour first; a text that is no colour is left out.
QStringList coloursOf(const Meeting &meeting, const QList<WorkingGroup> &groups)
{
    QList<MeetingGroup> parts = meeting.groups;
    std::stable_sort(parts.begin(), parts.end(),
                     [](const MeetingGroup &a, const MeetingGroup &b) { return a.role < b.role; });
    QStringList colours;
    for (const MeetingGroup &part : std::as_const(parts)) {
        const auto group = std::find_if(groups.cbegin(), groups.cend(), [&part](const WorkingGroup &known) {
            return known.code == part.code;
        });
        if (group != groups.cend()) {
            colours.append(group->colour);
        }
    }
    return colours;
}

} // namespace

QList<RichRun> spelledOut(const QList<RichRun> &runs)
{
    QList<RichRun> spelled;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const RichRun &run = runs.at(i);
        spelled.append(run);
        const bool goesOn = i + 1 < runs.size() && runs.at(i + 1).target == run.target;
        const bool isPage = !run.target.isEmpty() && !run.target.startsWith(u"mailto:");
        if (isPage && !goesOn && run.text != run.target) {
            spelled.append({u" ("_s + run.target + u')'});
        }
    }
    return spelled;
}

CallOutline callOutline(const MeetingDocument &document, const QList<WorkingGroup> &groups,
                        const QString &language)
{
    const DocumentWords words(language);
    const CallFacts facts(document, words);
    CallOutline outline;
    outline.language = words.language();
    outline.reference = callLineText(document.meeting.reference);
    outline.title = callLineText(document.meeting.title);
    outline.headline =
        words.text(u"call.title"_s, {{u"heading", words.text(u"call.heading"_s)}, {u"title", outline.title}});
    if (document.call.published) {
        outline.published = words.text(u"call.published"_s,
                                       {{u"date", dateInWords(*document.call.published, words.language())}});
    }
    outline.lead = facts.lead();
    outline.facts = facts.facts();
    outline.sections = Sections(document, words).all();
    outline.colours = coloursOf(document.meeting, groups);
    return outline;
}

} // namespace convoke
