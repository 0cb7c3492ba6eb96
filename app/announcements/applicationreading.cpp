// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/applicationreading.h"

#include "base/weblink.h"

#include <QCoreApplication>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

bool pointsAtLink(const Channel channel)
{
    return channel != Channel::Email;
}

bool isUsableLink(const QString &link)
{
    return isWebLink(link.startsWith(u"www.") ? u"https://"_s + link : link);
}

} // namespace

/// A sentence that tells applicants what to do: not what registering means or confirms, not a newsletter's
/// footer.
bool ApplicationReader::isWay(const Sentence &sentence) const
{
    const Cues &cues = m_outline.cues;
    const CueHit *registers = cues.first(Cue::Register, sentence);
    const bool means =
        registers != nullptr && m_outline.page.foldedToken(registers->firstToken) == u"registering";
    const bool acts = cues.has(Cue::Apply, sentence) || (registers != nullptr && !means)
        || cues.has(Cue::Survey, sentence) || cues.has(Cue::Email, sentence)
        || (cues.has(Cue::Form, sentence)
            && cues.has(Cue::PointsAtLink, sentence)); // not "a form of violence"
    const SectionKind kind = m_outline.sectionOf(sentence);
    return acts && kind != SectionKind::Furniture && kind != SectionKind::Publication
        && sentence.line != m_titleLine;
}

ApplicationReader::Way ApplicationReader::wayIn(int index) const
{
    struct Entry
    {
        Cue cue;
        Channel channel;
        int weight;
    };
    constexpr Entry entries[] = {{Cue::Survey, Channel::Survey, 4},
                                 {Cue::Form, Channel::Form, 3},
                                 {Cue::Email, Channel::Email, 2},
                                 {Cue::Register, Channel::Registration, 2}};
    const Sentence &sentence = m_outline.sentence(index);
    Way best;
    for (const Entry &entry : entries) {
        const CueHit *hit = m_outline.cues.first(entry.cue, sentence);
        if (hit != nullptr && entry.weight > best.weight) {
            best = {entry.channel, index, m_outline.page.spanOfTokens(hit->firstToken, hit->endToken),
                    entry.weight};
        }
    }
    if (best.channel) {
        const bool limited = m_outline.cues.has(Cue::Before, sentence)
            || m_outline.cues.has(Cue::By, sentence) || m_outline.cues.has(Cue::Until, sentence)
            || m_outline.cues.has(Cue::NoLaterThan, sentence) || m_outline.cues.has(Cue::TheLatest, sentence)
            || m_outline.cues.has(Cue::Deadline, sentence);
        best.weight +=
            limited && !m_outline.datesWithin(sentence.firstToken, sentence.endToken).isEmpty() ? 20 : 0;
        best.weight += m_outline.cues.has(Cue::PointsAtLink, sentence) ? 6 : 0;
        best.weight += m_outline.cues.has(Cue::Apply, sentence) ? 2 : 0;
    }
    return best;
}

ApplicationReader::Way ApplicationReader::bestWay() const
{
    Way best;
    const int count = static_cast<int>(m_outline.page.sentences().size());
    for (int index = 0; index < count; ++index) {
        if (!isWay(m_outline.sentence(index))) {
            continue;
        }
        const Way way = wayIn(index);
        if (way.channel && way.weight > best.weight) {
            best = way;
        }
    }
    return best;
}

/// The token of the link in the sentence, or on the next two lines; -1 if there is none.
int ApplicationReader::linkAround(const Sentence &sentence) const
{
    const int lastLine = qMin(sentence.line + 2, m_outline.lineCount() - 1);
    const int end = qMin(m_outline.line(lastLine).endToken, sentence.endToken + 200);
    const CueHit *pointer = m_outline.cues.first(Cue::PointsAtLink, sentence);
    int found = -1;
    for (int token = sentence.firstToken; token < end; ++token) {
        if (m_outline.page.tokens().at(token).kind != TokenKind::Link) {
            continue;
        }
        const bool inside = token < sentence.endToken;
        if (!inside && found >= 0) {
            break;
        }
        const bool behindPointer = pointer == nullptr || token > pointer->firstToken;
        if (isUsableLink(m_outline.page.words(m_outline.page.spanOfTokens(token, token + 1)))
            && (found < 0 || behindPointer)) {
            found = token;
            if (behindPointer) {
                break;
            }
        }
    }
    return found;
}

/// The link of the way; else of another sentence that shows the same way: "Register via this link: …".
int ApplicationReader::linkOf(const Way &way) const
{
    const int token = linkAround(m_outline.sentence(way.sentence));
    if (token >= 0 || way.channel == Channel::Email) {
        return token;
    }
    constexpr int mostTried = 40;
    int tried = 0;
    const int count = static_cast<int>(m_outline.page.sentences().size());
    for (int index = 0; index < count && tried < mostTried; ++index) {
        if (!isWay(m_outline.sentence(index)) || wayIn(index).channel != way.channel) {
            continue;
        }
        ++tried;
        if (const int other = linkAround(m_outline.sentence(index)); other >= 0) {
            return other;
        }
    }
    return -1;
}

void ApplicationReader::readLink(const Way &way)
{
    Call &call = m_draft.document().call;
    const Sentence &sentence = m_outline.sentence(way.sentence);
    const int token = linkOf(way);
    if (token >= 0) {
        const SourceSpan span = m_outline.page.spanOfTokens(token, token + 1);
        const QString link = m_outline.page.words(span);
        call.link = link.startsWith(u"www.") ? u"https://"_s + link : link;
        m_draft.set(u"link"_s, link == *call.link ? FieldState::Found : FieldState::Inferred, {span});
        return;
    }
    const CueHit *pointer = m_outline.cues.first(Cue::PointsAtLink, sentence);
    const SourceSpan words =
        pointer != nullptr ? m_outline.page.spanOfTokens(pointer->firstToken, pointer->endToken) : way.span;
    if (pointsAtLink(*way.channel)) {
        m_draft.set(u"link"_s, FieldState::Missing, {words});
        m_draft.addFinding(u"link-missing"_s,
                           QCoreApplication::translate(
                               "Announcement", "The text points at “%1”, but its address is not in the text.")
                               .arg(m_outline.page.words(words)));
    }
}

void ApplicationReader::readSelection(const Way &way)
{
    const auto wordsOf = [this](const CueHit *hit) {
        return QList<SourceSpan>{m_outline.page.spanOfTokens(hit->firstToken, hit->endToken)};
    };
    const CueHit *selects = nullptr;
    for (const CueHit *hit : m_outline.cues.of(Cue::Selects)) {
        if (m_outline.isReadable(m_outline.page.lineOfToken(hit->firstToken))) {
            selects = hit;
            break;
        }
    }
    const QList<const CueHit *> open = m_outline.cues.of(Cue::OpenRegistration);
    bool &selection = m_draft.document().call.selection;
    selection = true;
    if (selects != nullptr) {
        m_draft.set(u"selection"_s, FieldState::Found, wordsOf(selects));
    } else if (!open.isEmpty()) {
        selection = false;
        const bool webinar = m_draft.document().meeting.kind == MeetingKind::Webinar;
        m_draft.set(u"selection"_s, webinar ? FieldState::Found : FieldState::Inferred,
                    wordsOf(open.first()));
    } else if (way.channel == Channel::Registration
               && m_draft.document().meeting.kind == MeetingKind::Webinar) {
        selection = false;
        m_draft.set(u"selection"_s, FieldState::Inferred, {way.span});
    } else if (way.channel) {
        m_draft.set(u"selection"_s, FieldState::Inferred, {way.span});
    }
}

void ApplicationReader::read()
{
    Way way = bestWay();
    if (!way.channel && !m_draft.document().meeting.contacts.isEmpty()) {
        // "send your motivation to A B <a@b.org>": the address is the channel
        for (const Contact &contact : m_draft.document().meeting.contacts) {
            if (contact.email && !m_outline.cues.of(Cue::Apply).isEmpty()) {
                const CueHit *apply = m_outline.cues.of(Cue::Apply).first();
                way.channel = Channel::Email;
                way.sentence = m_outline.page.sentenceOfToken(apply->firstToken);
                way.span = m_outline.page.spanOfTokens(apply->firstToken, apply->endToken);
                m_draft.setState(u"channel"_s, FieldState::Inferred);
                break;
            }
        }
    }
    if (way.channel) {
        m_draft.document().call.channel = way.channel;
        const bool inferred = m_draft.state(u"channel"_s) == FieldState::Inferred;
        m_draft.set(u"channel"_s, inferred ? FieldState::Inferred : FieldState::Found, {way.span});
        readLink(way);
    }
    readSelection(way);
}

} // namespace convoke
