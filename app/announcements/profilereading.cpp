// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/profilereading.h"

#include "announcements/audiencephrase.h"
#include "base/textfold.h"

#include <QSet>

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostProfiles = 20;
constexpr qsizetype longestKey = 40;

/// The words that tell one group from another: without endings of number and without small words.
QSet<QString> tellingWords(const QString &text)
{
    QSet<QString> words;
    const QStringList all = slug(text.left(200), {}).split(u'-', Qt::SkipEmptyParts);
    for (QString word : all) {
        if (word.endsWith(u's')) {
            word.chop(1);
        }
        if (word.size() > 3) {
            words.insert(word);
        }
    }
    return words;
}

QString shortKey(const QString &label)
{
    QString key = slug(label, u"profile"_s);
    if (key.size() > longestKey) {
        const qsizetype cut = key.lastIndexOf(u'-', longestKey);
        key.truncate(cut > 0 ? cut : longestKey);
        for (const QStringView tail :
             {QStringView(u"-of"), QStringView(u"-and"), QStringView(u"-the"), QStringView(u"-for"),
              QStringView(u"-und"), QStringView(u"-et"), QStringView(u"-en"), QStringView(u"-de")}) {
            key.chop(key.endsWith(tail) ? tail.size() : 0);
        }
    }
    return key;
}

} // namespace

std::optional<ProfileId> ProfileReader::profileOfGroup(int line) const
{
    const auto it = m_groups.constFind(line);
    return it == m_groups.cend() ? std::nullopt : std::optional(*it);
}

Profile &ProfileReader::add(const QString &key, const QString &label, const QString &description,
                            SourceSpan span)
{
    QList<Profile> &profiles = m_draft.document().call.profiles;
    QString unique = key;
    for (int number = 2; m_draft.document().call.profile(unique) != nullptr; ++number) {
        unique = key + u'-' + QString::number(number);
    }
    profiles.append({m_ids.next<ProfileId>(), unique, label, description, {}, {}});
    m_spans.append(span);
    return profiles.last();
}

/// "participants from police forces who" before an item that goes on with the sentence.
QString ProfileReader::introduced(int line) const
{
    const int intro = m_uses.introduction(line);
    QString text = itemText(m_outline.page, m_outline.line(line));
    if (intro < 0 || m_outline.page.isMark(m_outline.line(intro).endToken - 1, u':') || text.isEmpty()
        || text.at(0).isUpper()) {
        return text;
    }
    const Sentence &last = m_outline.sentence(m_outline.line(intro).endSentence - 1);
    const AudiencePhrase phrase = audiencePhrase(m_outline, last);
    const SourceSpan head = m_outline.page.spanOfTokens(phrase.firstToken, last.endToken);
    QString words = phrase.label.isEmpty() ? QString() : m_outline.page.words(head) + u' ';
    if (!words.isEmpty()) {
        words[0] = words.at(0).toUpper();
    }
    return words + text;
}

QList<ProfileReader::Item> ProfileReader::audienceItems() const
{
    QList<Item> items;
    for (int line = 0; line < m_outline.lineCount() && items.size() < mostProfiles; ++line) {
        if (m_uses.of(line) != LineUse::Audience) {
            continue;
        }
        const PageLine &item = m_outline.line(line);
        if (item.layout.depth > 1 && !items.isEmpty()) {
            items.last().text += u"\n– "_s + itemText(m_outline.page, item);
            continue;
        }
        items.append({line, introduced(line), item.span(), m_outline.has(Cue::Presents, item), false});
    }
    return items;
}

void ProfileReader::addGroups()
{
    for (int line = 0; line < m_outline.lineCount() && m_groups.size() < mostProfiles; ++line) {
        if (m_uses.of(line) != LineUse::QuestionGroup) {
            continue;
        }
        QString label = m_outline.page.words(m_outline.line(line).span());
        label.chop(1); // the colon
        label = label.trimmed();
        const Profile &profile = add(shortKey(label), label, {}, m_outline.line(line).span());
        m_groups.insert(line, profile.id);
    }
}

/// Items describe the group of questions that shares their words; others are profiles of their own.
void ProfileReader::addItems(QList<Item> &items)
{
    QList<Profile> &profiles = m_draft.document().call.profiles;
    const qsizetype groups = profiles.size();
    for (Item &item : items) {
        const PageLine &line = m_outline.line(item.line);
        const QString head = audienceLabel(m_outline.page, line.firstToken, line.endToken);
        const QSet<QString> words = tellingWords(head);
        qsizetype best = -1;
        qsizetype most = 0;
        for (qsizetype i = 0; i < groups; ++i) {
            const qsizetype shared = (tellingWords(profiles.at(i).label) & words).size();
            if (shared > most) {
                best = i;
                most = shared;
            }
        }
        if (best >= 0) {
            QString &description = profiles[best].description;
            description += (description.isEmpty() ? QString() : u"\n"_s) + item.text;
            m_spans.append(item.span);
        } else if (item.presents) {
            const bool named =
                item.text.indexOf(u':') == head.size() && !head.isEmpty(); // "Former officers: …"
            m_state = named ? m_state : FieldState::Inferred;
            add(u"presenter"_s, named ? head : u"Presenter"_s, item.text, item.span);
        } else {
            const QString label = item.text.startsWith(m_outline.page.words(item.span).left(12))
                ? head
                : item.text.section(u" who"_s, 0, 0);
            add(shortKey(label), label, item.text, item.span);
        }
    }
}

/// Kinds of contribution ("two types of …:") belong to the description of the profile they stand under.
void ProfileReader::addKinds()
{
    QList<Profile> &profiles = m_draft.document().call.profiles;
    const auto presenter = std::find_if(profiles.begin(), profiles.end(),
                                        [](const Profile &profile) { return profile.key == u"presenter"; });
    Profile *target =
        presenter != profiles.end() ? &*presenter : (profiles.isEmpty() ? nullptr : &profiles.first());
    int introduction = -1;
    for (int line = 0; target != nullptr && line < m_outline.lineCount(); ++line) {
        if (m_uses.of(line) != LineUse::Kind || m_outline.sections.kindOf(line) != SectionKind::Audience) {
            continue;
        }
        if (introduction != m_uses.introduction(line)) {
            introduction = m_uses.introduction(line);
            target->description += u"\n"_s + m_outline.page.words(m_outline.line(introduction).span());
            m_spans.append(m_outline.line(introduction).span());
        }
        const PageLine &item = m_outline.line(line);
        target->description += u'\n' + QString(qsizetype(2) * (item.layout.depth - 1), u' ') + u"– "_s
            + m_outline.page.words(item.span());
        m_spans.append(item.span());
    }
}

/// The sentence that says best whom the call looks for; -1 if none says more than "participants".
int ProfileReader::bestProse() const
{
    int best = -1;
    int most = 0;
    for (const CueHit *hit : m_outline.cues.of(Cue::LookingFor)) {
        const int index = m_outline.page.sentenceOfToken(hit->firstToken);
        const Sentence &sentence = m_outline.sentence(index);
        const SectionKind kind = m_outline.sectionOf(sentence);
        const bool place = kind == SectionKind::Audience || kind == SectionKind::Call
            || kind == SectionKind::Head || kind == SectionKind::Practical || weLookFor(m_outline, sentence);
        if (index == best || !place || m_uses.of(sentence.line) != LineUse::Prose
            || m_outline.sections.isHeading(sentence.line)
            || m_outline.page.isMark(sentence.endToken - 1, u':')
            || audiencePhrase(m_outline, sentence).label.isEmpty()) {
            continue;
        }
        const int points = kind == SectionKind::Audience ? 3 : kind == SectionKind::Call ? 2 : 1;
        if (points > most) {
            best = index;
            most = points;
        }
    }
    return best;
}

/// From the sentence to the last one of its line that still looks for somebody; then the next line if it goes
/// on so.
QList<SourceSpan> ProfileReader::proseSpans(int index) const
{
    QList<SourceSpan> spans;
    int line = m_outline.sentence(index).line;
    const auto looks = [this](int at) {
        const Sentence &sentence = m_outline.sentence(at);
        const bool applies = m_outline.cues.has(Cue::Survey, sentence)
            || m_outline.cues.has(Cue::Form, sentence) || m_outline.cues.has(Cue::Deadline, sentence);
        return !applies && m_outline.cues.has(Cue::LookingFor, sentence);
    };
    constexpr int mostLines = 3;
    for (int count = 0; count < mostLines; ++count, ++line) {
        const bool goesOn = line < m_outline.lineCount() && m_uses.of(line) == LineUse::Prose
            && m_outline.isReadable(line) && !m_outline.sections.isHeading(line);
        int at = count == 0 ? index : (goesOn ? m_outline.line(line).firstSentence : -1);
        if (at < 0 || (count > 0 && !looks(at))) {
            break;
        }
        SourceSpan span = m_outline.sentence(at).span;
        while (at + 1 < m_outline.line(line).endSentence && looks(at + 1)) {
            ++at;
            span.length = m_outline.sentence(at).span.end() - span.start;
        }
        spans.append(span);
        if (at + 1 < m_outline.line(line).endSentence) {
            break;
        }
    }
    return spans;
}

/// A section of its own says whom without "looking for": "Target group", and then a paragraph. Empty if there
/// is none.
SourceSpan ProfileReader::sectionProse() const
{
    for (int line = 0; line < m_outline.lineCount(); ++line) {
        const PageLine &item = m_outline.line(line);
        const bool audience = m_outline.sections.kindOf(line) == SectionKind::Audience
            && !m_outline.sections.isHeading(line) && m_uses.of(line) == LineUse::Prose
            && !m_outline.page.isMark(item.endToken - 1, u':');
        if (!audience) {
            continue;
        }
        const int content = m_outline.sections.contentToken(line);
        const bool saysItself = m_outline.cues.has(Cue::LookingFor, content, item.endToken);
        return saysItself ? SourceSpan() : m_outline.page.spanOfTokens(content, item.endToken);
    }
    return {};
}

void ProfileReader::addProse(const QList<Item> &items)
{
    QList<Profile> &profiles = m_draft.document().call.profiles;
    const bool onlyPresenters = !items.isEmpty() && m_groups.isEmpty()
        && std::all_of(items.cbegin(), items.cend(), [](const Item &item) { return item.presents; });
    if (!profiles.isEmpty() && !onlyPresenters) {
        return;
    }
    const SourceSpan section = onlyPresenters ? SourceSpan() : sectionProse();
    if (!section.isEmpty()) {
        const int first = m_outline.page.tokenFrom(section.start);
        const QString label = audienceLabel(m_outline.page, first, m_outline.page.tokenFrom(section.end()));
        add(shortKey(label), label, m_outline.page.words(section), section);
        return;
    }
    const int index = bestProse();
    if (index < 0) {
        return;
    }
    const QList<SourceSpan> spans = proseSpans(index);
    QStringList texts;
    for (const SourceSpan &span : spans) {
        texts.append(m_outline.page.words(span));
    }
    const QString label = audiencePhrase(m_outline, m_outline.sentence(index)).label;
    add(onlyPresenters ? u"participant"_s : shortKey(label), onlyPresenters ? u"Participant"_s : label,
        texts.join(u'\n'), spans.first());
    m_spans.append(spans);
}

void ProfileReader::read()
{
    QList<Item> items = audienceItems();
    addGroups();
    const bool fromHead = m_groups.isEmpty() && !items.isEmpty()
        && std::all_of(items.cbegin(), items.cend(), [this](const Item &item) {
                              return m_outline.sections.kindOf(item.line) != SectionKind::Audience;
                          });
    if (fromHead && !sectionProse().isEmpty()) {
        // The lead says it in a list and the section "Target audience" once more: one profile.
        addProse({});
        for (const Item &item : items) {
            m_draft.document().call.profiles.last().description += u'\n' + item.text;
            m_spans.append(item.span);
        }
    } else {
        addItems(items);
        addProse(items);
    }
    addKinds();
    if (!m_draft.document().call.profiles.isEmpty()) {
        m_draft.set(u"profiles"_s, m_state, m_spans);
    }
}

} // namespace convoke
