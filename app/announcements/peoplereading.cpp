// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/peoplereading.h"

#include "base/textfold.h"
#include "base/wordlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostPeople = 30;
constexpr QStringView fillers[] = {u"person",    u"persons", u"our",   u"colleague",   u"colleagues",
                                   u"to",        u"with",    u"the",   u":",           u"organisers",
                                   u"organiser", u"is",      u"are",   u"at",          u"for",
                                   u"this",      u"meeting", u"event", u"via",         u"email",
                                   u"e",         u"-",       u"mail",  u"by",          u"directly",
                                   u"us",        u"either",  u"of",    u"coordinator", u"coordinators",
                                   u"any"};

/// Between a name and its address: "A B, e-mail: a@b.example"
bool isAddressLabel(QStringView word)
{
    return word == u"e" || word == u"-" || word == u"mail" || word == u"email" || word == u":" || word == u","
        || word == u"(" || word == u"<" || word == u"at" || word == u"via";
}

} // namespace

int PeopleReader::afterFillers(int token, int end) const
{
    while (token < end && isOneOf(fillers, m_outline.page.wordAt(token))) {
        ++token;
    }
    return token;
}

/// "on behalf of the chairs, A B and C D,", "chaired by A B", "Chairs: A B, C D".
void PeopleReader::readChairs()
{
    QStringList &chairs = m_draft.document().meeting.chairs;
    for (const CueHit *hit : m_outline.cues.of(Cue::Chairs)) {
        const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(hit->firstToken));
        int from = hit->endToken;
        from += m_outline.page.isMark(from, u',') || m_outline.page.isMark(from, u':')
                || m_outline.page.isMark(from, u'(')
            ? 1
            : 0;
        const QList<NameMention> names = namesFrom(m_outline.page, from, sentence.endToken);
        QList<SourceSpan> spans;
        for (const NameMention &name : names) {
            if (name.words() >= 2 && !chairs.contains(name.name)) {
                chairs.append(name.name);
                spans.append(m_outline.page.spanOfTokens(name.firstToken, name.endToken));
            }
        }
        if (!spans.isEmpty() && m_outline.isReadable(sentence.line)) {
            m_draft.set(u"chairs"_s, FieldState::Found, spans);
            return;
        }
        chairs.clear();
    }
}

const AddressMention *PeopleReader::addressOf(const NameMention &name) const
{
    const QString wanted = foldedForSearch(name.name);
    const auto it =
        std::find_if(m_addresses.cbegin(), m_addresses.cend(), [&](const AddressMention &address) {
            constexpr int reach = 7;
            bool beside = address.firstToken >= name.endToken && address.firstToken <= name.endToken + reach;
            for (int token = name.endToken; beside && token < address.firstToken; ++token) {
                const bool mark = m_outline.page.tokens().at(token).kind == TokenKind::Mark;
                beside = isAddressLabel(m_outline.page.wordAt(token)) || (mark && token < name.endToken + 2);
            }
            return foldedForSearch(address.name) == wanted || beside;
        });
    return it == m_addresses.cend() ? nullptr : &*it;
}

void PeopleReader::addContact(const QString &name, const AddressMention *address, SourceSpan span)
{
    QList<Contact> &contacts = m_draft.document().meeting.contacts;
    const QString folded = foldedForSearch(name);
    const std::optional<QString> email =
        address != nullptr && !address->address.isEmpty() ? std::optional(address->address) : std::nullopt;
    for (Contact &known : contacts) {
        const bool sameName = !folded.isEmpty() && foldedForSearch(known.name) == folded;
        const bool sameEmail = email && known.email && known.email->compare(*email, Qt::CaseInsensitive) == 0;
        if (sameName || sameEmail) {
            known.email = known.email ? known.email : email;
            known.name = known.name == known.email && !name.isEmpty() ? name : known.name;
            m_spans.append(span);
            return;
        }
    }
    if (contacts.size() >= mostPeople) {
        return;
    }
    // In the order of the text, whichever way they were found.
    const auto place = std::upper_bound(m_starts.begin(), m_starts.end(), span.start);
    const QString shown =
        !name.isEmpty() ? name : email.value_or(m_outline.page.words(span)); // nobody is nameless
    contacts.insert(place - m_starts.begin(), {shown, email});
    m_starts.insert(place, span.start);
    m_spans.append(span);
    if (address != nullptr && address->repaired) {
        m_repaired = true;
        m_undecided = m_undecided || address->address.isEmpty();
        m_candidates.append(address->candidates);
    }
}

/// The persons behind "contact", "send them to", "an e-mail to".
void PeopleReader::addNamesAfter(const CueHit &cue)
{
    const AnnouncementPage &page = m_outline.page;
    const Sentence &sentence = m_outline.sentence(page.sentenceOfToken(cue.firstToken));
    const SectionKind kind = m_outline.sectionOf(sentence);
    const bool background =
        kind == SectionKind::Background || kind == SectionKind::Aim || kind == SectionKind::Topics;
    if (!m_outline.isReadable(sentence.line) || background || m_outline.sections.isHeading(sentence.line)) {
        return;
    }
    const int from = afterFillers(cue.endToken, sentence.endToken);
    const QList<NameMention> names = namesFrom(page, from, sentence.endToken);
    bool any = false;
    for (const NameMention &name : names) {
        const AddressMention *address = addressOf(name);
        if (name.words() >= 2 || address != nullptr) {
            any = true;
            addContact(name.name, address, page.spanOfTokens(name.firstToken, name.endToken));
        }
    }
    m_named = m_named || any;
    // "do not hesitate to contact and": the names were lost
    const bool pointsAtNobody = !any && page.foldedToken(cue.firstToken) == u"contact"
        && (from >= sentence.endToken || page.wordAt(from) == u"and" || page.isMark(from, u'.')
            || page.isMark(from, u','));
    if (pointsAtNobody && m_emptyPointer.isEmpty()) {
        m_emptyPointer = sentence.span;
    }
}

void PeopleReader::readContacts()
{
    for (const AddressMention &address : m_addresses) {
        if (m_outline.isReadable(m_outline.page.lineOfToken(address.firstToken))) {
            addContact(address.name, &address,
                       m_outline.page.spanOfTokens(address.firstWithName, address.endWithName));
            m_named = true;
        }
    }
    const QList<const CueHit *> cues = m_outline.cues.of(Cue::ContactPerson);
    for (const CueHit *cue : cues) {
        addNamesAfter(*cue);
        if (m_draft.document().meeting.contacts.size() >= mostPeople) {
            break;
        }
    }
    // A section of its own: "Contact" and the names on the lines below.
    for (int line = 0; line < m_outline.lineCount(); ++line) {
        if (m_outline.sections.kindOf(line) == SectionKind::Contact && !m_outline.sections.isHeading(line)) {
            const int end = m_outline.line(line).endToken;
            const int from = afterFillers(m_outline.sections.contentToken(line), end);
            for (const NameMention &name : namesFrom(m_outline.page, from, end)) {
                if (name.words() >= 2) {
                    addContact(name.name, addressOf(name),
                               m_outline.page.spanOfTokens(name.firstToken, name.endToken));
                    m_named = true;
                }
            }
        }
    }
}

void PeopleReader::report()
{
    const QList<Contact> &contacts = m_draft.document().meeting.contacts;
    const bool noneAtAll = contacts.isEmpty() && !m_emptyPointer.isEmpty();
    const bool noAddress = !contacts.isEmpty()
        && std::any_of(contacts.cbegin(), contacts.cend(),
                       [](const Contact &contact) { return !contact.email; });
    if (noneAtAll) {
        m_draft.set(u"contacts"_s, FieldState::Missing, {m_emptyPointer});
        m_draft.addFinding(u"contact-missing"_s,
                           QCoreApplication::translate(
                               "Announcement", "The text speaks of contact persons but names nobody."));
        return;
    }
    if (contacts.isEmpty()) {
        return;
    }
    const FieldState state = m_undecided ? FieldState::Contradictory
        : m_repaired                     ? FieldState::Inferred
                                         : FieldState::Found;
    m_candidates.removeDuplicates();
    std::sort(m_spans.begin(), m_spans.end(),
              [](const SourceSpan &a, const SourceSpan &b) { return a.start < b.start; });
    m_draft.set(u"contacts"_s, state, m_spans, m_candidates);
    if (noAddress && !m_undecided) {
        m_draft.addFinding(u"contact-missing"_s,
                           QCoreApplication::translate(
                               "Announcement", "Contact persons are named without their e-mail addresses."));
    }
    if (m_repaired) {
        QStringList repaired;
        for (const Contact &contact : contacts) {
            const bool chosen = contact.email && m_candidates.contains(*contact.email);
            repaired += chosen ? QStringList(*contact.email) : QStringList();
        }
        repaired = m_undecided ? m_candidates.mid(0, 6) : repaired;
        m_draft.addFinding(
            u"address-reconstructed"_s,
            QCoreApplication::translate("Announcement",
                                        "Damaged e-mail addresses were put together again: %1. "
                                        "Please confirm them.")
                .arg(repaired.join(u", "_s)));
    }
}

void PeopleReader::read()
{
    readChairs();
    readContacts();
    report();
}

} // namespace convoke
