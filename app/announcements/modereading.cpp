// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/modereading.h"

#include "base/wordlist.h"

#include <QCoreApplication>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView platforms[] = {u"webex",       u"zoom",          u"teams",   u"gotomeeting",
                                     u"gotowebinar", u"jitsi",         u"skype",   u"meet",
                                     u"interactio",  u"bigbluebutton", u"whereby", u"hopin",
                                     u"livestorm",   u"webinarjam",    u"airmeet", u"kudo"};
constexpr QStringView platformMakers[] = {u"ms", u"microsoft", u"cisco", u"google"};
constexpr QStringView platformIntroductions[] = {u"via", u"on", u"through", u"using", u"with", u"by",
                                                 u"in",  u":",  u"(",       u"uber",  u"per",  u"sur"};

} // namespace

bool isPlatformWord(QStringView folded)
{
    return isOneOf(platforms, folded) || isOneOf(platformMakers, folded);
}

void ModeReader::readPlatform()
{
    const AnnouncementPage &page = m_outline.page;
    const int count = static_cast<int>(page.tokens().size());
    for (int token = 0; token < count; ++token) {
        if (page.tokens().at(token).kind != TokenKind::Word || !isOneOf(platforms, page.foldedToken(token))
            || !page.text().at(page.tokens().at(token).start).isUpper()) {
            continue;
        }
        const int line = page.lineOfToken(token);
        const bool maker = isOneOf(platformMakers, page.wordAt(token - 1));
        const int first = maker ? token - 1 : token;
        const bool introduced = isOneOf(platformIntroductions, page.wordAt(first - 1));
        const bool meetNeedsMaker = page.foldedToken(token) == u"meet" && !maker;
        if (!introduced || meetNeedsMaker || !m_outline.isReadable(line) || !m_outline.isFactLine(line)) {
            continue;
        }
        const int last = page.wordAt(token + 1) == u"meetings" ? token + 2 : token + 1;
        const SourceSpan span = page.spanOfTokens(first, last);
        m_draft.document().meeting.platform = page.words(span);
        m_draft.set(u"platform"_s, FieldState::Found, {span});
        return;
    }
}

/// The first hit in a line of facts; in the head only beside words about a meeting.
const CueHit *ModeReader::modeHit(Cue cue) const
{
    for (const CueHit *hit : m_outline.cues.of(cue)) {
        const int line = m_outline.page.lineOfToken(hit->firstToken);
        const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(hit->firstToken));
        const bool negated =
            m_outline.cues.has(Cue::NotMode, qMax(0, hit->firstToken - 3), hit->firstToken + 1)
            || m_outline.page.wordAt(hit->firstToken - 1) == u"not";
        const bool about = m_outline.cues.has(Cue::MeetingWord, sentence)
            || m_outline.cues.has(Cue::TakesPlace, sentence)
            || m_outline.sections.kindOf(line) == SectionKind::Fact || sentence.span.length < 60;
        if (!negated && about && m_outline.isReadable(line)
            && (m_outline.isFactLine(line) || line == m_titleLine)) {
            return hit;
        }
    }
    return nullptr;
}

/// "… | 3 June 2026 | online" in the title or above the text: the word alone between marks, or last on its
/// line.
SourceSpan ModeReader::loneOnline() const
{
    const AnnouncementPage &page = m_outline.page;
    const int end = qMin(m_outline.lineCount(), qMax(m_titleLine + 1, m_outline.sections.endOfHead()));
    for (int line = 0; line < end; ++line) {
        const PageLine &item = m_outline.line(line);
        const bool dated = line == m_titleLine || m_outline.moments.at(line).dates > 0;
        for (int token = item.firstToken; dated && token < item.endToken; ++token) {
            const auto borders = [&](int other) {
                return other < item.firstToken || other >= item.endToken
                    || page.tokens().at(other).kind == TokenKind::Mark;
            };
            const bool joined = page.isMark(token - 1, u'-') || page.isMark(token + 1, u'-');
            if (page.foldedToken(token) == u"online" && m_outline.isReadable(line) && !joined
                && borders(token - 1) && borders(token + 1)) {
                return page.spanOfTokens(token, token + 1);
            }
        }
    }
    return {};
}

void ModeReader::readMode()
{
    std::optional<MeetingMode> &mode = m_draft.document().meeting.mode;
    const auto take = [&](MeetingMode value, const CueHit *hit) {
        mode = value;
        m_draft.set(u"mode"_s, FieldState::Found,
                    {m_outline.page.spanOfTokens(hit->firstToken, hit->endToken)});
    };
    const CueHit *online = modeHit(Cue::Online);
    const CueHit *inPerson = modeHit(Cue::InPerson);
    if (const CueHit *hybrid = modeHit(Cue::Hybrid)) {
        take(MeetingMode::Hybrid, hybrid);
    } else if (online != nullptr && (inPerson == nullptr || online->firstToken < inPerson->firstToken)) {
        take(MeetingMode::Online, online);
    } else if (inPerson != nullptr) {
        take(MeetingMode::InPerson, inPerson);
    } else if (const SourceSpan alone = loneOnline(); !alone.isEmpty()) {
        mode = MeetingMode::Online;
        m_draft.set(u"mode"_s, FieldState::Found, {alone});
    } else if (m_draft.document().meeting.platform
               || m_draft.document().meeting.kind == MeetingKind::Webinar) {
        mode = MeetingMode::Online;
        const QList<SourceSpan> platform = m_draft.spans(u"platform"_s);
        m_draft.set(u"mode"_s, FieldState::Inferred,
                    platform.isEmpty() ? m_draft.spans(u"kind"_s) : platform);
    } else if (!m_draft.document().meeting.place.isEmpty()) {
        mode = MeetingMode::InPerson;
        m_draft.set(u"mode"_s, FieldState::Inferred, m_draft.spans(u"place"_s));
    }
}

void ModeReader::read()
{
    readPlatform();
    readMode();
    if (m_draft.document().meeting.place.isEmpty()
        && m_draft.document().meeting.mode != MeetingMode::Online) {
        m_draft.addFinding(
            u"no-place"_s,
            QCoreApplication::translate("Announcement", "The text does not say where the meeting is."));
    }
}

} // namespace convoke
