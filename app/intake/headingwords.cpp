// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/headingwords.h"

#include "base/textfold.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct HeadingTable
{
    QHash<QString, HeadingMeaning> exact; ///< by folded phrase
    QHash<QString, HeadingMeaning> stripped; ///< by folded phrase without fillers
    QSet<QString> contributions; ///< what EUSurvey calls a contribution's id
    QSet<QString> fillers;

    HeadingTable();
    void read(const QStringList &lines);
};

QString withoutFillers(const QString &folded, const QSet<QString> &fillers)
{
    QStringList kept;
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!fillers.contains(word)) {
            kept.append(word);
        }
    }
    return kept.join(u' ');
}

HeadingTable::HeadingTable()
{
    QFile file(u":/data/headings.tsv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the table of headings is missing from the program");
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    // The fillers stand last in the table and are needed first.
    for (const QString &line : std::as_const(lines)) {
        if (line.startsWith(u"filler\t")) {
            const QStringList words = line.mid(7).split(u'|');
            for (const QString &word : words) {
                fillers.insert(foldedHeading(word));
            }
        }
    }
    read(lines);
}

void HeadingTable::read(const QStringList &lines)
{
    for (const QString &line : lines) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab < 0 || line.startsWith(u'#') || line.startsWith(u"filler\t")) {
            continue;
        }
        QString key = line.left(tab);
        const bool withRole = key.endsWith(u"+role");
        key.chop(withRole ? 5 : 0);
        const std::optional<ColumnTarget> target = fromKey<ColumnTarget>(key);
        Q_ASSERT(target);
        const bool ofSurvey = contributions.isEmpty() && *target == ColumnTarget::SourceRef;
        const QStringList phrases = line.mid(tab + 1).split(u'|');
        for (const QString &phrase : phrases) {
            const QString folded = foldedHeading(phrase);
            const QString rest = withoutFillers(folded, fillers);
            if (!exact.contains(folded)) {
                exact.insert(folded, {*target, true, withRole});
            }
            if (!rest.isEmpty() && !stripped.contains(rest)) {
                stripped.insert(rest, {*target, false, withRole});
            }
            if (ofSurvey) {
                contributions.insert(folded);
            }
        }
    }
}

const HeadingTable &table()
{
    static const HeadingTable headings;
    return headings;
}

std::optional<HeadingMeaning> meaningOfFolded(const QString &folded)
{
    const auto exact = table().exact.constFind(folded);
    if (exact != table().exact.cend()) {
        return *exact;
    }
    const auto stripped = table().stripped.constFind(withoutFillers(folded, table().fillers));
    if (stripped != table().stripped.cend()) {
        return *stripped;
    }
    return std::nullopt;
}

/// "Last name (as in your passport)" → "Last name "
QString withoutParentheses(QStringView heading)
{
    QString out;
    int depth = 0;
    for (const QChar c : heading) {
        depth += c == u'(' || c == u'[' ? 1 : 0;
        if (depth == 0) {
            out.append(c);
        }
        depth -= (c == u')' || c == u']') && depth > 0 ? 1 : 0;
    }
    return out;
}

} // namespace

QString foldedHeading(QStringView heading)
{
    constexpr qsizetype longest =
        1000; // what is longer is no usual heading, and comparing questions needs no more
    QString folded = foldedForSearch(heading.first(qMin(heading.size(), longest)));
    folded.replace(u"e-mail"_s, u"email"_s)
        .replace(u"e-post"_s, u"epost"_s)
        .replace(u"e-pasts"_s, u"epasts"_s);
    folded.remove(u"(s)"_s);
    const qsizetype assigned = folded.lastIndexOf(u" (id"_s);
    if (assigned > 0 && folded.endsWith(u')')) {
        const QStringView digits = QStringView(folded).sliced(assigned + 4).chopped(1);
        if (std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isDigit(); })) {
            folded.truncate(assigned);
        }
    }
    QString out;
    for (const QChar c : std::as_const(folded)) {
        if (c.isLetterOrNumber()) {
            out.append(c);
        } else if (!out.isEmpty() && out.back() != u' ') {
            out.append(u' ');
        }
    }
    return out.trimmed();
}

QString headingCore(QStringView heading)
{
    return withoutFillers(foldedHeading(heading), table().fillers);
}

std::optional<HeadingMeaning> meaningOfHeading(QStringView heading)
{
    constexpr qsizetype longest = 120;
    if (heading.size() > longest) {
        return std::nullopt;
    }
    std::optional<HeadingMeaning> meaning = meaningOfFolded(foldedHeading(heading));
    if (!meaning && heading.contains(u'(')) {
        meaning = meaningOfFolded(foldedHeading(withoutParentheses(heading)));
    }
    if (!meaning && (heading.contains(u'/') || heading.contains(u'|'))) {
        const QString joined = heading.toString().replace(u'|', u'/');
        const QStringList parts = joined.split(u'/', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const std::optional<HeadingMeaning> one = meaningOfFolded(foldedHeading(part));
            if (!one || (meaning && meaning->target != one->target)) {
                return std::nullopt;
            }
            meaning = one;
        }
    }
    return meaning;
}

bool namesAContribution(QStringView heading)
{
    return table().contributions.contains(foldedHeading(heading));
}

} // namespace convoke
