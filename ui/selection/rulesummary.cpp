// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rulesummary.h"

#include "ui/common/rulewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The context of all translations of this file.
struct RuleSummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::RuleSummary)
};

constexpr qsizetype mostValuesShown = 5;
constexpr qsizetype mostValuesInToolTip = 40;
constexpr qsizetype longestValue = 24;
constexpr qsizetype mostNames = 8;

bool isBelow(const LimitOutcome &limit)
{
    return limit.min && limit.selected < *limit.min;
}

bool isAbove(const LimitOutcome &limit)
{
    return limit.max && limit.selected > *limit.max;
}

bool isKept(const LimitOutcome &limit)
{
    return !isBelow(limit) && !isAbove(limit);
}

bool isFull(const LimitOutcome &limit)
{
    return limit.max && limit.selected == *limit.max;
}

bool usesException(const LimitOutcome &limit, const Rule &rule)
{
    return rule.max && limit.selected > *rule.max && limit.exception != LimitOutcome::Exception::None;
}

QString shortValue(const LimitOutcome &limit, const Call &call)
{
    const QString value =
        limit.attribute == u"country" ? limit.value : valueWord(limit.attribute, limit.value, call);
    return value.size() > longestValue ? value.left(longestValue - 1) + u'…' : value;
}

/// "DE 2/2"
QString countWords(const LimitOutcome &limit, const Call &call)
{
    const std::optional<int> bound = limit.max ? limit.max : limit.min;
    return RuleSummaryWords::tr("%1 %2/%3")
        .arg(shortValue(limit, call))
        .arg(limit.selected)
        .arg(bound.value_or(0));
}

QString costWords(const QList<LimitOutcome> &limits, bool isEach)
{
    double highest = 0;
    bool isKnown = !limits.isEmpty();
    for (const LimitOutcome &limit : limits) {
        isKnown = isKnown && limit.cost;
        highest = qMax(highest, limit.cost.value_or(0));
    }
    if (!isKnown) {
        return {};
    }
    if (highest <= 0) {
        //: a rule that does not lower the total
        return RuleSummaryWords::tr("free");
    }
    const QString points = QLocale().toString(highest, 'f', 2);
    //: by how much a rule lowers the total; with several values, the dearest of them
    return isEach ? RuleSummaryWords::tr("costs up to %1").arg(points)
                  : RuleSummaryWords::tr("costs %1").arg(points);
}

QString namesOf(const QList<qsizetype> &candidates, const SelectionProblem &problem)
{
    QStringList names;
    for (const qsizetype candidate : candidates.mid(0, mostNames)) {
        names.append(problem.candidates.at(candidate).name);
    }
    const QString shown = names.join(u"; "_s);
    const int more = static_cast<int>(candidates.size() - names.size());
    //: %1 lists names
    return more > 0 ? RuleSummaryWords::tr("%1 and %Ln more", nullptr, more).arg(shown) : shown;
}

QString toolTipOf(const QList<LimitOutcome> &limits, const Call &call)
{
    QStringList lines;
    for (const LimitOutcome &limit : limits.mid(0, mostValuesInToolTip)) {
        const QString value = valueWord(limit.attribute, limit.value, call);
        //: a value, how many of it are chosen, how many of it applied
        lines.append(
            RuleSummaryWords::tr("%1: %2 of %3 applicants").arg(value).arg(limit.selected).arg(limit.pool));
    }
    return lines.join(u'\n');
}

void sayOne(RuleSummary &summary, const LimitOutcome &limit, const Rule &rule)
{
    const int bound = limit.max.value_or(limit.min.value_or(0));
    summary.chip.word = QLocale().toString(limit.selected);
    summary.share = bound == 0 ? 1.0 : qMin(1.0, double(limit.selected) / bound);
    summary.tone = Tone::Good;
    if (isBelow(limit)) {
        summary.tone = Tone::Bad;
        summary.detail = RuleSummaryWords::tr("below the minimum of %1").arg(*limit.min);
    } else if (isAbove(limit)) {
        summary.tone = Tone::Bad;
        summary.detail = RuleSummaryWords::tr("above the maximum of %1").arg(*limit.max);
    } else if (usesException(limit, rule)) {
        summary.tone = Tone::Warn;
        summary.detail = limit.exception == LimitOutcome::Exception::ByLock
            ? RuleSummaryWords::tr("by exception, for a lock")
            : RuleSummaryWords::tr("by exception");
    } else if (isFull(limit)) {
        summary.tone = Tone::Warn;
        //: as many are chosen as the rule allows
        summary.detail = RuleSummaryWords::tr("full");
    } else if (limit.min && limit.selected == *limit.min) {
        summary.tone = Tone::Warn;
        //: as many are chosen as the rule demands and no more
        summary.detail = RuleSummaryWords::tr("just met");
    } else {
        summary.detail = RuleSummaryWords::tr("kept");
    }
    summary.chip.tone = summary.tone;
}

void sayEach(RuleSummary &summary, QList<LimitOutcome> limits, const Rule &rule, const Call &call)
{
    const auto kept = std::count_if(limits.cbegin(), limits.cend(), isKept);
    const bool hasException = std::any_of(limits.cbegin(), limits.cend(), [&rule](const LimitOutcome &limit) {
        return usesException(limit, rule);
    });
    const bool allKept = kept == limits.size();
    //: how many values of a rule keep it, of how many that occur
    summary.chip.word = RuleSummaryWords::tr("%1 of %2 kept")
                            .arg(QLocale().toString(kept), QLocale().toString(limits.size()));
    summary.tone = !allKept ? Tone::Bad : hasException ? Tone::Warn : Tone::Good;
    summary.chip.tone = summary.tone;
    summary.share = limits.isEmpty() ? 1.0 : double(kept) / double(limits.size());
    // What is broken first, then what is full, the dearest before the others.
    std::stable_sort(limits.begin(), limits.end(), [](const LimitOutcome &a, const LimitOutcome &b) {
        return std::tuple(isKept(a), !isFull(a), -a.cost.value_or(0))
            < std::tuple(isKept(b), !isFull(b), -b.cost.value_or(0));
    });
    QStringList words;
    qsizetype more = 0;
    for (const LimitOutcome &limit : std::as_const(limits)) {
        if (isKept(limit) && !isFull(limit)) {
            continue;
        }
        if (words.size() < mostValuesShown) {
            words.append(countWords(limit, call));
        } else {
            ++more;
        }
    }
    summary.detail = words.join(u" · "_s);
    if (more > 0) {
        //: %1 lists values
        summary.detail =
            RuleSummaryWords::tr("%1 and %Ln more", nullptr, static_cast<int>(more)).arg(summary.detail);
    }
    if (hasException && allKept) {
        //: %1 lists values
        summary.detail = RuleSummaryWords::tr("%1 (by exception)").arg(summary.detail);
    }
}

/// The values of which nobody is chosen: the holes.
QString holesWords(const QList<LimitOutcome> &limits, const Call &call)
{
    QStringList values;
    int more = 0;
    for (const LimitOutcome &limit : limits) {
        if (limit.selected == 0 && limit.pool > 0) {
            if (values.size() < mostValuesShown) {
                values.append(shortValue(limit, call));
            } else {
                ++more;
            }
        }
    }
    if (values.isEmpty()) {
        return {};
    }
    const QString shown = values.join(u" · "_s);
    //: %1 lists values of which nobody is chosen although somebody applied
    return more > 0 ? RuleSummaryWords::tr("no seat: %1 and %Ln more", nullptr, more).arg(shown)
                    : RuleSummaryWords::tr("no seat: %1").arg(shown);
}

} // namespace

QString changeWords(const GroupChange &change, const SelectionProblem &problem)
{
    QStringList words;
    if (!change.in.isEmpty()) {
        words.append(RuleSummaryWords::tr("In: %1.").arg(namesOf(change.in, problem)));
    }
    if (!change.out.isEmpty()) {
        words.append(RuleSummaryWords::tr("Out: %1.").arg(namesOf(change.out, problem)));
    }
    return words.join(u' ');
}

void givePrice(RuleSummary &summary, qsizetype rule, const Selection &selection,
               const SelectionProblem &problem)
{
    const auto price = std::find_if(selection.rulePrices.cbegin(), selection.rulePrices.cend(),
                                    [rule](const RulePrice &other) { return other.rule == rule; });
    if (price == selection.rulePrices.cend()) {
        return;
    }
    const QLocale locale;
    const QString points = locale.toString(price->cost, 'f', 2);
    summary.cost =
        price->cost > 0 ? RuleSummaryWords::tr("costs %1").arg(points) : RuleSummaryWords::tr("free");
    if (price->cost > 0 || !price->change.isEmpty()) {
        //: what the total would be without a rule, and how much more that is; then who comes in and goes out
        summary.without = RuleSummaryWords::tr("Without it: %1 (+%2). %3")
                              .arg(locale.toString(selection.value + price->cost, 'f', 2), points,
                                   changeWords(price->change, problem))
                              .trimmed();
    }
}

RuleSummary summarise(const Rule &rule, const QList<LimitOutcome> &limits, const Call &call, bool hasGroup)
{
    const bool isEach = rule.value.trimmed() == u"*";
    RuleSummary summary;
    summary.title = ruleTitle(rule, call);
    summary.toolTip = toolTipOf(limits, call);
    if (!hasGroup) {
        int pool = 0;
        for (const LimitOutcome &limit : limits) {
            pool += limit.pool;
        }
        summary.detail = isEach ? RuleSummaryWords::tr("%Ln value(s) among the applicants", nullptr,
                                                       static_cast<int>(limits.size()))
                                : RuleSummaryWords::tr("%Ln applicant(s)", nullptr, pool);
        return summary;
    }
    summary.cost = costWords(limits, isEach);
    if (isEach) {
        sayEach(summary, limits, rule, call);
        const QString holes = rule.attribute == u"organisation" ? QString() : holesWords(limits, call);
        if (!holes.isEmpty()) {
            summary.detail += (summary.detail.isEmpty() ? QString() : u"\n"_s) + holes;
        }
    } else if (!limits.isEmpty()) {
        sayOne(summary, limits.constFirst(), rule);
    }
    return summary;
}

} // namespace convoke
