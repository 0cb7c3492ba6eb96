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
struct WishSummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::WishSummary)
};

constexpr qsizetype mostValues = 6;

QString titleOf(const Wish &wish, const Call &call)
{
    const QString attribute = attributeWord(wish.attribute, call);
    if (!wish.shares.isEmpty()) {
        //: the shares of values of an attribute that are wished
        return WishSummaryWords::tr("%1: wished shares").arg(attribute);
    }
    Rule rule{RuleId(0), wish.attribute, wish.value, wish.min, wish.max, {}, {}};
    //: %1 is a rule in a few words: "Police: at least 10"
    return WishSummaryWords::tr("If possible %1").arg(ruleTitle(rule, call));
}

} // namespace

RuleSummary summariseWish(const Wish &wish, const QList<WishOutcome> &outcomes, const Call &call)
{
    RuleSummary summary;
    summary.title = titleOf(wish, call);
    if (outcomes.isEmpty()) {
        return summary;
    }
    const QLocale locale;
    double cost = 0;
    qsizetype fulfilled = 0;
    QStringList details;
    for (const WishOutcome &outcome : outcomes) {
        cost += outcome.cost;
        fulfilled += outcome.cost <= 0 ? 1 : 0;
        const bool isShown = !wish.shares.isEmpty() || outcome.cost > 0;
        if (isShown && details.size() < mostValues) {
            //: a value, how many of it are chosen, how many were wished
            details.append(WishSummaryWords::tr("%1 %2 of %3")
                               .arg(valueWord(outcome.attribute, outcome.value, call),
                                    locale.toString(outcome.selected),
                                    locale.toString(outcome.target, 'g', 4)));
        }
    }
    const bool isWhole = fulfilled == outcomes.size();
    //: how many parts of a wish came true
    summary.chip = {isWhole ? WishSummaryWords::tr("fulfilled")
                            : WishSummaryWords::tr("%1 of %2").arg(fulfilled).arg(outcomes.size()),
                    isWhole ? Tone::Good : Tone::Warn};
    summary.tone = summary.chip.tone;
    summary.share = double(fulfilled) / double(outcomes.size());
    summary.detail = details.join(u" · "_s);
    summary.cost = cost > 0 ? WishSummaryWords::tr("costs %1").arg(locale.toString(cost, 'f', 2))
                            : WishSummaryWords::tr("free");
    return summary;
}

} // namespace convoke
