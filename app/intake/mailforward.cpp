// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailforward.h"

#include "announcements/calendarwords.h"
#include "announcements/foldedtext.h"
#include "intake/emailcell.h"
#include "intake/maillines.h"
#include "intake/mailwords.h"
#include "intake/moments.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestValue = 500;

struct Field
{
    std::optional<MailWord> kind;
    QString value;
};

/// "*From:* Ann Ex <ann@x.example>"
Field fieldOf(const QString &text, const QString &folded, const MailLine &line)
{
    constexpr qsizetype longestLabel = 30;
    QString label = folded.mid(line.content, qMin(line.end - line.content, longestLabel));
    const qsizetype colon = label.indexOf(u':');
    if (colon <= 0) {
        return {};
    }
    label = label.left(colon).remove(u'*').trimmed();
    for (const MailWord kind : {MailWord::From, MailWord::Date, MailWord::To, MailWord::Subject}) {
        if (mailWords(kind).contains(label)) {
            const qsizetype start = line.content + colon + 1;
            QString value = text.mid(start, qMin(line.end - start, longestValue));
            while (value.startsWith(u'*') || value.startsWith(u' ')) {
                value.remove(0, 1);
            }
            return {kind, value.trimmed()};
        }
    }
    return {};
}

struct Numbers
{
    QList<std::pair<int, int>> values; ///< value and digits
    int month = 0;
    QTime time;
};

/// The numbers, the month and the time of a printed date.
Numbers numbersIn(const QString &folded)
{
    Numbers found;
    for (qsizetype at = 0; at < folded.size();) {
        qsizetype end = at;
        if (folded.at(at).isDigit()) {
            while (end < folded.size() && folded.at(end).isDigit()) {
                ++end;
            }
            const int value = QStringView(folded).sliced(at, end - at).toInt();
            const bool clock = end + 2 < folded.size() && (folded.at(end) == u':' || folded.at(end) == u'h')
                && folded.at(end + 1).isDigit() && folded.at(end + 2).isDigit();
            if (clock && !found.time.isValid()) {
                found.time = QTime(value, QStringView(folded).sliced(end + 1, 2).toInt());
                end += 3;
                if (end + 2 < folded.size() && folded.at(end) == u':' && folded.at(end + 1).isDigit()) {
                    end += 3; // seconds say nothing here
                }
            } else if (end - at <= 4) {
                found.values.append({value, static_cast<int>(end - at)});
            }
        } else if (folded.at(at).isLetter()) {
            while (end < folded.size() && folded.at(end).isLetter()) {
                ++end;
            }
            const QString word = folded.mid(at, end - at);
            const QList<int> months = calendarWords().months(word);
            found.month = found.month == 0 && !months.isEmpty() ? months.constFirst() : found.month;
            const bool evening =
                (word == u"pm" || word == u"p") && found.time.isValid() && found.time.hour() < 12;
            found.time = evening ? found.time.addSecs(12 * 3600) : found.time;
        } else {
            ++end;
        }
        at = end;
    }
    return found;
}

QDate dateOf(const Numbers &numbers)
{
    int year = 0;
    QList<int> others;
    bool yearFirst = false;
    for (const auto &[value, digits] : numbers.values) {
        if (digits == 4 && year == 0) {
            year = value;
            yearFirst = others.isEmpty();
        } else if (digits <= 2) {
            others.append(value);
        }
    }
    if (year == 0 && others.size() >= 3) {
        year = 2000 + others.at(2);
    }
    if (numbers.month > 0) {
        return others.isEmpty() ? QDate() : QDate(year, numbers.month, others.constFirst());
    }
    if (others.size() < 2) {
        return {};
    }
    return yearFirst ? QDate(year, others.at(0), others.at(1)) : QDate(year, others.at(1), others.at(0));
}

/// Lines [from, lines.size()) without the marks of quoting that the block has too.
QString textBehind(const QString &text, const QList<MailLine> &lines, int from, int quotes)
{
    QStringList kept;
    for (int i = from; i < lines.size(); ++i) {
        QStringView line = QStringView(text).sliced(lines.at(i).start, lines.at(i).end - lines.at(i).start);
        for (int mark = 0; mark < quotes; ++mark) {
            line = line.startsWith(u' ') ? line.sliced(1) : line;
            line = line.startsWith(u'>') ? line.sliced(1) : line;
        }
        kept.append((quotes > 0 && line.startsWith(u' ') ? line.sliced(1) : line).toString());
    }
    return kept.join(u'\n').trimmed();
}

bool saysForwarded(const QString &folded, const QList<MailLine> &lines, int before)
{
    constexpr int linesLooked = 4;
    constexpr qsizetype longest = 120;
    for (int i = qMax(0, before - linesLooked); i < before; ++i) {
        const qsizetype length = lines.at(i).end - lines.at(i).content;
        if (length > 0 && length < longest
            && holdsMailWord(folded.mid(lines.at(i).content, length), MailWord::ForwardMark)) {
            return true;
        }
    }
    return false;
}

} // namespace

MailPerson mailPersonFrom(const QString &value)
{
    MailPerson person;
    const EmailCell cell = emailsInCell(value);
    if (!cell.addresses.isEmpty()) {
        person.address = cell.addresses.constFirst().toString();
    }
    QString name = value;
    for (const QChar opening : {u'<', u'[', u'('}) {
        name = name.section(opening, 0, 0);
    }
    name = name.remove(u'"').remove(u'\'').trimmed();
    const bool isAddress = name.contains(u'@');
    person.name = isAddress ? QString() : name;
    return person;
}

QDateTime printedMoment(const QString &text, const QTimeZone &zone)
{
    QDateTime plain = momentFromText(text, {false, zone});
    if (plain.isValid()) {
        return plain;
    }
    const Numbers numbers = numbersIn(foldedText(text.left(longestValue)));
    const QDate date = dateOf(numbers);
    const bool plausible = date.isValid() && date.year() >= 1990 && date.year() <= 2099;
    return plausible ? QDateTime(date, numbers.time.isValid() ? numbers.time : QTime(0, 0), Qt::UTC)
                     : QDateTime();
}

std::optional<HeadBlock> headBlockIn(const QString &text, int from, const QTimeZone &zone)
{
    constexpr int mostOthers = 2; // of a list of recipients that goes on
    const QString folded = foldedText(text);
    const QList<MailLine> lines = mailLines(text);
    for (int first = from; first < lines.size(); ++first) {
        if (!fieldOf(text, folded, lines.at(first)).kind) {
            continue;
        }
        HeadBlock block{first, first, {}};
        bool sender = false;
        bool other = false;
        int others = 0;
        for (int i = first; i < lines.size() && others <= mostOthers; ++i) {
            const Field field = fieldOf(text, folded, lines.at(i));
            if (!field.kind) {
                if (lines.at(i).isBlank() && sender && other) {
                    break;
                }
                others += lines.at(i).isBlank() ? 0 : 1;
                continue;
            }
            others = 0;
            block.endLine = i + 1;
            sender = sender || *field.kind == MailWord::From;
            other = other || *field.kind == MailWord::Date || *field.kind == MailWord::Subject;
            if (*field.kind == MailWord::From && block.origin.sender.shown().isEmpty()) {
                block.origin.sender = mailPersonFrom(field.value);
            } else if (*field.kind == MailWord::Date && !block.origin.sent.isValid()) {
                block.origin.sent = printedMoment(field.value, zone);
            } else if (*field.kind == MailWord::Subject && block.origin.subject.isEmpty()) {
                block.origin.subject = field.value;
            }
        }
        const bool dated = block.origin.sent.isValid() || !block.origin.subject.isEmpty();
        if (sender && dated && block.endLine - block.firstLine >= 2
            && !block.origin.sender.shown().isEmpty()) {
            return block;
        }
        first = qMax(first, block.endLine - 1);
    }
    return std::nullopt;
}

std::optional<ForwardedMail> forwardedIn(const QString &text, const QString &subject,
                                         const QStringList &ownAddresses, const QTimeZone &zone)
{
    const std::optional<HeadBlock> block = headBlockIn(text, 0, zone);
    if (!block || ownAddresses.contains(block->origin.sender.address.toLower())) {
        return std::nullopt;
    }
    const QString folded = foldedText(text);
    const QList<MailLine> lines = mailLines(text);
    QString foldedSubject = foldedText(subject.trimmed());
    const QList<QString> &prefixes = mailWords(MailWord::ForwardPrefix);
    const bool prefixed = std::any_of(prefixes.cbegin(), prefixes.cend(), [&](const QString &prefix) {
        return foldedSubject.startsWith(prefix);
    });
    if (!prefixed && !saysForwarded(folded, lines, block->firstLine)) {
        return std::nullopt;
    }
    const int quotes = lines.at(block->firstLine).quotes;
    return ForwardedMail{block->origin, textBehind(text, lines, block->endLine, quotes)};
}

} // namespace convoke
