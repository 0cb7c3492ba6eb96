// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcelayout.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Layout
{
    QString origin;
    QSet<QString> first; ///< one of them is the first heading; empty: it does not matter
    QList<QSet<QString>> signature; ///< one of each must be among the headings
    QHash<QString, LayoutMeaning> meanings; ///< by folded heading
};

/// "Order #" and "Order" are two things here.
QString foldedForLayout(QStringView heading)
{
    constexpr qsizetype longest = 200;
    return foldedHeading(
        heading.first(qMin(heading.size(), longest)).toString().replace(u'#', u" number "_s));
}

QSet<QString> foldedPhrases(const QString &phrases)
{
    QSet<QString> folded;
    const QStringList list = phrases.split(u'|');
    for (const QString &phrase : list) {
        folded.insert(foldedForLayout(phrase));
    }
    return folded;
}

void readLine(Layout &layout, const QString &what, const QSet<QString> &phrases)
{
    if (what == u"has") {
        layout.signature.append(phrases);
        return;
    }
    if (what == u"first") {
        layout.first = phrases;
        return;
    }
    const bool once = what == u"once";
    const std::optional<ColumnTarget> target =
        once ? std::optional(ColumnTarget::SourceRef) : fromKey<ColumnTarget>(what);
    Q_ASSERT(target);
    for (const QString &phrase : phrases) {
        if (!layout.meanings.contains(phrase)) {
            layout.meanings.insert(phrase, {*target, once});
        }
    }
}

QList<Layout> readLayouts()
{
    QFile file(u":/data/layouts.tsv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the table of layouts is missing from the program");
    }
    QList<Layout> layouts;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() != 3 || line.startsWith(u'#')) {
            continue;
        }
        if (layouts.isEmpty() || layouts.constLast().origin != parts.at(0)) {
            layouts.append({parts.at(0), {}, {}, {}});
        }
        readLine(layouts.last(), parts.at(1), foldedPhrases(parts.at(2)));
    }
    return layouts;
}

const QList<Layout> &layouts()
{
    static const QList<Layout> known = readLayouts();
    return known;
}

} // namespace

QString originOf(const QStringList &headings)
{
    QSet<QString> folded;
    for (const QString &heading : headings) {
        folded.insert(foldedForLayout(heading));
    }
    for (const Layout &layout : layouts()) {
        if (!layout.first.isEmpty()
            && (headings.isEmpty() || !layout.first.contains(foldedForLayout(headings.constFirst())))) {
            continue;
        }
        const bool fits =
            std::all_of(layout.signature.cbegin(), layout.signature.cend(),
                        [&folded](const QSet<QString> &phrases) { return phrases.intersects(folded); });
        if (fits) {
            return layout.origin;
        }
    }
    return {};
}

std::optional<LayoutMeaning> meaningInLayout(const QString &origin, QStringView heading)
{
    for (const Layout &layout : layouts()) {
        if (layout.origin == origin) {
            const auto known = layout.meanings.constFind(foldedForLayout(heading));
            return known == layout.meanings.cend() ? std::nullopt : std::optional(*known);
        }
    }
    return std::nullopt;
}

} // namespace convoke
