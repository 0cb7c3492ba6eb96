// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/pagesections.h"

#include "announcements/headingwords.h"

#include <algorithm>
#include <initializer_list>

namespace convoke {

namespace {

constexpr int longestHeading = 90;
constexpr int mostHeadingTokens = 14;

bool isMailField(QStringView word)
{
    return word == u"from" || word == u"to" || word == u"cc" || word == u"von" || word == u"an"
        || word == u"van" || word == u"aan" || word == u"de" || word == u"a";
}

bool isProse(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Background:
    case SectionKind::Aim:
    case SectionKind::BackgroundAndAim:
    case SectionKind::Topics:
    case SectionKind::Outcome:
    case SectionKind::Audience:
    case SectionKind::Questions:
        return true;
    default:
        return false;
    }
}

} // namespace

PageSections::PageSections(const AnnouncementPage &page, const Cues &cues, const QList<DateMention> &dates)
    : m_page(page)
    , m_cues(cues)
    , m_lines(page.lines().size())
    , m_endOfHead(static_cast<int>(page.lines().size()))
{
    mark(dates);
}

QStringView PageSections::label(int line) const
{
    const Entry &entry = m_lines.at(line);
    if (entry.labelLine >= 0) {
        return m_page.foldedWords(m_page.lines().at(entry.labelLine).span());
    }
    const int end = entry.labelled ? entry.contentToken - 1 : m_page.lines().at(line).firstToken;
    return m_page.foldedWords(m_page.spanOfTokens(m_page.lines().at(line).firstToken, end));
}

bool PageSections::isFurniture(int line) const
{
    return kindOf(line) == SectionKind::Furniture || kindOf(line) == SectionKind::Publication;
}

/// A line that holds nothing but "Publication date" in some language.
bool PageSections::isPublicationLabel(int line) const
{
    const PageLine &item = m_page.lines().at(line);
    const CueHit *hit = m_cues.first(Cue::Published, item.firstToken, item.endToken);
    if (hit == nullptr || hit->firstToken != item.firstToken || hit->endToken - hit->firstToken < 1) {
        return false;
    }
    const int end = m_page.isMark(item.endToken - 1, u':') ? item.endToken - 1 : item.endToken;
    const QStringView words = m_page.foldedWords(item.span());
    return hit->endToken >= end && words != u"date" && words != u"date:" && words != u"news"
        && words != u"article";
}

bool PageSections::isFurnitureLine(int line, const QList<DateMention> &dates) const
{
    const PageLine &item = m_page.lines().at(line);
    constexpr int mailHead = 8; // "From: …", "To: …" of a pasted mail
    if (line < mailHead && m_page.isMark(item.firstToken + 1, u':')
        && isMailField(m_page.foldedToken(item.firstToken))) {
        return true;
    }
    const CueHit *footer = m_cues.first(Cue::Footer, item.firstToken, item.endToken);
    if (footer != nullptr) {
        // A privacy remark inside of the way to apply is no footer.
        for (const DateMention &date : dates) {
            if (date.firstToken >= item.firstToken && date.endToken <= item.endToken) {
                return false;
            }
        }
        return !m_cues.has(Cue::Deadline, item.firstToken, item.endToken);
    }
    return item.layout.length < longestHeading && m_cues.has(Cue::Furniture, item.firstToken, item.endToken)
        && item.endToken - item.firstToken < 18
        && !m_cues.has(Cue::TakesPlace, item.firstToken, item.endToken);
}

/// "Please fill in the survey before 5 May": a way and a limit in one paragraph (its date is known to be
/// there).
bool PageSections::tellsHowToApply(const PageLine &line) const
{
    const auto hasAny = [&](std::initializer_list<Cue> list) {
        return std::any_of(list.begin(), list.end(),
                           [&](Cue cue) { return m_cues.has(cue, line.firstToken, line.endToken); });
    };
    return hasAny({Cue::Survey, Cue::Form, Cue::Register, Cue::Email, Cue::QuestionIntroduction})
        && hasAny({Cue::By, Cue::Before, Cue::Until, Cue::NoLaterThan, Cue::TheLatest, Cue::Deadline})
        && hasAny({Cue::Apply, Cue::Register, Cue::QuestionIntroduction});
}

/// "Call for participants" on a line of its own right above the title.
bool PageSections::introducesTitle(int line) const
{
    if (line + 1 >= m_page.lines().size()) {
        return false;
    }
    const PageLine &next = m_page.lines().at(line + 1);
    constexpr int longestTitle = 220;
    for (const Cue cue : {Cue::LookingFor, Cue::Survey, Cue::Deadline}) {
        if (m_cues.has(cue, next.firstToken, next.endToken)) {
            return false; // the call itself
        }
    }
    return next.layout.length <= longestTitle && next.layout.depth == 0
        && !m_page.isMark(next.endToken - 1, u'.') && next.endSentence - next.firstSentence <= 2;
}

/// Finds "Deadline:" and its like; the token after the colon, or the first token.
int PageSections::labelEnd(int line, SectionKind &kind) const
{
    const PageLine &item = m_page.lines().at(line);
    const int limit = qMin(item.endToken - 1, item.firstToken + 8);
    for (int token = item.firstToken + 1; token < limit; ++token) {
        if (m_page.isMark(token, u':')) {
            const std::optional<SectionKind> found = headingKind(m_page, item.firstToken, token);
            kind = found.value_or(kind);
            return found ? token + 1 : item.firstToken;
        }
    }
    return item.firstToken;
}

void PageSections::markPublication(int line)
{
    constexpr int mostLines = 5;
    constexpr int longestLine = 90;
    m_lines[line].kind = SectionKind::Publication;
    for (int next = line + 1; next < m_lines.size() && next < line + mostLines; ++next) {
        const PageLine &item = m_page.lines().at(next);
        if (item.layout.length > longestLine || m_cues.has(Cue::MeetingWord, item.firstToken, item.endToken)
            || m_cues.has(Cue::CallTitle, item.firstToken, item.endToken)) {
            break; // the title, or the text
        }
        m_lines[next].kind = SectionKind::Publication;
    }
}

void PageSections::mark(const QList<DateMention> &dates)
{
    SectionKind current = SectionKind::Head;
    const int count = static_cast<int>(m_lines.size());
    qsizetype date = 0;
    for (int line = 0; line < count; ++line) {
        const PageLine &item = m_page.lines().at(line);
        Entry &entry = m_lines[line];
        entry.contentToken = item.firstToken;
        if (entry.kind == SectionKind::Publication) {
            continue;
        }
        while (date < dates.size() && dates.at(date).endToken <= item.firstToken) {
            ++date;
        }
        const bool dated = date < dates.size() && dates.at(date).firstToken < item.endToken;
        entry.kind = current;
        if (isPublicationLabel(line)) {
            markPublication(line);
            continue;
        }
        if (isFurnitureLine(line, dated ? dates.mid(date, 1) : QList<DateMention>())) {
            entry.kind = SectionKind::Furniture;
            continue;
        }
        const bool short_ =
            item.layout.length <= longestHeading && item.endToken - item.firstToken <= mostHeadingTokens;
        int end = item.endToken;
        end -=
            end > item.firstToken && (m_page.isMark(end - 1, u':') || m_page.isMark(end - 1, u'?')) ? 1 : 0;
        const std::optional<SectionKind> heading =
            short_ && item.layout.depth == 0 ? headingKind(m_page, item.firstToken, end) : std::nullopt;
        if (heading && !(*heading == SectionKind::Call && introducesTitle(line))) {
            entry.kind = *heading;
            entry.heading = true;
            current = *heading == SectionKind::Fact ? current : *heading;
        } else if (!heading) {
            if (isProse(current) && item.layout.depth == 0 && dated && tellsHowToApply(item)) {
                current =
                    SectionKind::Practical; // from here on the text speaks of applying, without a heading
            }
            SectionKind kind = current;
            entry.contentToken = labelEnd(line, kind);
            entry.labelled = entry.contentToken > item.firstToken;
            if (!entry.labelled && short_ && item.layout.depth == 0 && line > 0
                && m_lines.at(line - 1).heading && m_lines.at(line - 1).kind == SectionKind::Fact) {
                kind = SectionKind::Fact; // "Place", and the place on the next line
                entry.labelled = true;
                entry.labelLine = line - 1;
            }
            entry.kind = kind;
            current = entry.labelled && isProse(kind) && item.layout.depth == 0 ? kind : current;
        }
        if (current != SectionKind::Head && m_endOfHead == count) {
            m_endOfHead = line;
        }
    }
}

} // namespace convoke
