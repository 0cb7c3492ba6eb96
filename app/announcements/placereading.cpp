// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/placereading.h"

#include "announcements/calendarwords.h"
#include "announcements/cities.h"
#include "announcements/languagenames.h"
#include "announcements/modereading.h"
#include "base/wordlist.h"
#include "people/countrycode.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView smallNameWords[] = {u"am",  u"de", u"la",  u"le",  u"an",  u"der", u"sur", u"upon",
                                          u"del", u"di", u"nad", u"pod", u"pri", u"aan", u"den"};

} // namespace

/// One past a name of up to four words that begin with capitals ("The Hague", "Frankfurt am Main"); @p token
/// if none.
int PlaceReader::properName(int token, int end) const
{
    const AnnouncementPage &page = m_outline.page;
    constexpr int mostWords = 7;
    int at = token;
    int last = token;
    while (at < qMin(end, token + mostWords)) {
        const Token &item = page.tokens().at(at);
        const bool capital = item.kind == TokenKind::Word && page.text().at(item.start).isUpper();
        const bool hyphen = page.isMark(at, u'-') && !item.spaceBefore && at > token;
        const QString word = page.wordAt(at).toString();
        if (at > token && (calendarWords().weekday(word) > 0 || !calendarWords().months(word).isEmpty())) {
            break; // "Erfurt am Donnerstag"
        }
        if (capital) {
            last = at + 1;
        } else if (!(hyphen || (at > token && isOneOf(smallNameWords, page.wordAt(at))))) {
            break;
        }
        ++at;
    }
    return last;
}

/// "City, Country", "City (Country)", or a city that is known; @p end bounds the look ahead.
PlaceReader::Found PlaceReader::placeAt(int token, int end) const
{
    const AnnouncementPage &page = m_outline.page;
    Found found;
    const int cityEnd = properName(token, end);
    if (cityEnd == token) {
        return found;
    }
    // "'s-Hertogenbosch"
    const bool article =
        page.isMark(token - 1, u'-') && page.wordAt(token - 2) == u"s" && page.isMark(token - 3, u'\'');
    const int cityStart = article ? token - 3 : token;
    const SourceSpan city = page.spanOfTokens(cityStart, cityEnd);
    if (page.isMark(cityEnd, u',') || page.isMark(cityEnd, u'(')) {
        int from = cityEnd + 1;
        from +=
            page.wordAt(from) == u"the" && !page.text().at(page.tokens().at(from).start).isUpper() ? 1 : 0;
        const int countryEnd = properName(from, end);
        for (int last = countryEnd; last > from; --last) {
            const std::optional<CountryCode> country =
                CountryCode::fromText(page.words(page.spanOfTokens(from, last)));
            if (country && page.tokens().at(from).length > 2) {
                found.place = {page.words(city), country->toString(), {}};
                const bool closed = page.isMark(cityEnd, u'(') && page.isMark(last, u')');
                found.span = page.spanOfTokens(cityStart, closed ? last + 1 : last);
                found.weight = 3;
                return found;
            }
        }
    }
    for (int last = cityEnd; last > token; --last) {
        const SourceSpan span = page.spanOfTokens(token, last);
        if (const QString country = countryOfCity(page.foldedWords(span).toString()); !country.isEmpty()) {
            found.place = {page.words(span), country, {}};
            found.span = span;
            found.inferredCountry = true;
            found.weight = 1;
            return found;
        }
    }
    const QStringView first = page.foldedToken(token);
    const QStringView before = page.wordAt(token - 1);
    const bool elsewhere = !languageCode(first).isEmpty()
        || !calendarWords().months(first.toString()).isEmpty()
        || calendarWords().weekday(first.toString()) > 0 || CountryCode::fromText(page.words(city))
        || isPlatformWord(first);
    if (before == u"in" && !elsewhere
        && (page.wordAt(token - 2) == u"place" || page.wordAt(token - 2) == u"held")) {
        found.place = {page.words(city), {}, {}};
        found.span = city;
        found.weight = 1;
    }
    return found;
}

/// "Hotel Metropole" in "at the Hotel Metropole in Brussels" or "Venue: Hotel Metropole, Brussels".
SourceSpan PlaceReader::venueBefore(int token, int first) const
{
    const AnnouncementPage &page = m_outline.page;
    int end = token;
    if (page.wordAt(end - 1) == u"in" || page.isMark(end - 1, u',')) {
        --end;
    }
    constexpr int reach = 12;
    const int line = page.lineOfToken(token);
    const QStringView label = m_outline.sections.label(line);
    const bool labelled = m_outline.sections.hasLabel(line)
        && (label.contains(u"venue") || label.contains(u"location") || label.contains(u"place")
            || label.contains(u"where") || label == u"ort" || label == u"lieu" || label == u"plaats");
    for (int at = end - 1; at >= qMax(first, end - reach); --at) {
        if (page.wordAt(at) == u"at" || (at == first && labelled)) {
            int from = page.wordAt(at) == u"at" ? at + 1 : at;
            from += page.wordAt(from) == u"the" ? 1 : 0;
            const SourceSpan venue = page.spanOfTokens(from, end);
            const QString words = page.words(venue);
            return words.isEmpty() || !words.at(0).isUpper() ? SourceSpan() : venue;
        }
    }
    return {};
}

PlaceReader::Found PlaceReader::placeIn(int line) const
{
    const PageLine &item = m_outline.line(line);
    const AnnouncementPage &page = m_outline.page;
    constexpr int mostTokens = 300;
    const int end = qMin(item.endToken, item.firstToken + mostTokens);
    Found best;
    const QList<TimeMention> times = m_outline.timesWithin(item.firstToken, end);
    const auto inMoment = [&times](int token) { // the zone behind a time: "13.00 CET Copenhagen"
        return std::any_of(times.cbegin(), times.cend(), [token](const TimeMention &time) {
            return token >= time.firstToken && token < time.endToken;
        });
    };
    for (int token = m_outline.sections.contentToken(line); token < end; ++token) {
        if (page.tokens().at(token).kind != TokenKind::Word
            || !page.text().at(page.tokens().at(token).start).isUpper()) {
            continue;
        }
        // "face-to-face event taking place in The Hague, The Netherlands": not from the middle of a name
        const bool inside =
            (token > item.firstToken && properName(token - 1, token) == token && !inMoment(token - 1))
            || inMoment(token);
        const Sentence &sentence = m_outline.sentence(page.sentenceOfToken(token));
        Found found = inside ? Found() : placeAt(token, item.endToken);
        if (found.weight == 0) {
            continue;
        }
        const bool introduced = page.wordAt(token - 1) == u"in" || m_outline.sections.hasLabel(line);
        found.weight += m_outline.cues.has(Cue::TakesPlace, sentence)
                || m_outline.cues.has(Cue::InPerson, sentence) || m_outline.cues.has(Cue::Hybrid, sentence)
            ? 4
            : 0;
        found.weight += m_outline.sections.kindOf(line) == SectionKind::Fact ? 4 : 0;
        found.weight += m_outline.moments.at(line).dates > 0 ? 2 : 0;
        found.weight += introduced ? 1 : 0;
        found.venue = venueBefore(token, m_outline.sections.contentToken(line));
        if (!found.venue.isEmpty()) {
            found.place.venue = page.words(found.venue);
        }
        if (found.weight > best.weight) {
            best = found;
        }
        constexpr int clear = 8;
        if (best.weight >= clear) {
            break;
        }
    }
    return best;
}

void PlaceReader::read()
{
    constexpr int enough = 5; ///< a city that nothing says the meeting is in is only a city
    Found best;
    for (int line = 0; line < m_outline.lineCount(); ++line) {
        if (!m_outline.isReadable(line) || !m_outline.isFactLine(line)) {
            continue;
        }
        const Found found = placeIn(line);
        if (found.weight > best.weight) {
            best = found;
        }
    }
    if (best.weight < enough) {
        return;
    }
    m_draft.document().meeting.place = best.place;
    const Found other = secondPlace(best);
    if (other.weight == 0) {
        const int begin = best.venue.isEmpty() ? best.span.start : best.venue.start;
        m_draft.set(u"place"_s, best.inferredCountry ? FieldState::Inferred : FieldState::Found,
                    {{begin, best.span.end() - begin}});
        return;
    }
    const QStringList both{m_outline.page.words(best.span), m_outline.page.words(other.span)};
    m_draft.set(u"place"_s, FieldState::Contradictory, {best.span, other.span}, both);
    m_draft.addFinding(
        u"places-contradict"_s,
        QCoreApplication::translate("Announcement", "The text names different places for the meeting: %1.")
            .arg(both.join(u" / "_s)));
}

/// Another city with its country in a sentence that says where the meeting takes place.
PlaceReader::Found PlaceReader::secondPlace(const Found &first) const
{
    constexpr int complete = 3; // the weight of a city with its country
    constexpr int mostTokens = 100;
    const int index = m_outline.page.sentenceOfToken(m_outline.page.tokenFrom(first.span.start));
    const Sentence &sentence = m_outline.sentence(index);
    const int end = qMin(sentence.endToken, sentence.firstToken + mostTokens);
    if (!m_outline.cues.has(Cue::TakesPlace, sentence)) {
        return {};
    }
    for (int token = m_outline.page.tokenFrom(first.span.end()); token < end; ++token) {
        Found found = m_outline.page.wordAt(token - 1) == u"in" ? placeAt(token, sentence.endToken) : Found();
        if (found.weight == complete && found.place.city != first.place.city) {
            return found;
        }
    }
    return {};
}

} // namespace convoke
