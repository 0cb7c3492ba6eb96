// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/composition.h"

#include "selection/attribute.h"
#include "ui/common/rulewords.h"
#include "ui/selection/seatplan.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The context of all translations of this file.
struct CompositionWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::Composition)
};

constexpr double allPoints = 100; ///< per cent too

/// Rows by the key of their value, with the first spelling that occurs as their label.
class Counting
{
public:
    Counting(QString attribute, const Call &call)
        : m_attribute(std::move(attribute))
        , m_call(call)
    { }

    ShareRow &rowFor(const QString &value)
    {
        const QString key = value.trimmed().isEmpty() ? QString() : attributeKey(m_attribute, value);
        const auto it = m_places.constFind(key);
        if (it != m_places.cend()) {
            return m_rows[*it];
        }
        m_places.insert(key, m_rows.size());
        m_rows.append(
            {key, key.isEmpty() ? CompositionWords::tr("not known") : labelOf(value), 0, 0, {}, {}, {}});
        return m_rows.last();
    }
    [[nodiscard]] QList<ShareRow> &rows() { return m_rows; }

private:
    [[nodiscard]] QString labelOf(const QString &value) const
    {
        QString label = valueWord(m_attribute, value.simplified(), m_call);
        if (m_attribute != u"country" && !label.isEmpty()) {
            label[0] = label.at(0).toUpper();
        }
        return label;
    }

    QString m_attribute;
    const Call &m_call;
    QList<ShareRow> m_rows;
    QHash<QString, qsizetype> m_places;
};

void giveBounds(Counting &counting, const QString &attribute, const QList<Rule> &rules)
{
    const auto narrow = [](ShareRow &row, const Rule &rule) {
        if (rule.min) {
            row.least = qMax(row.least.value_or(0), *rule.min);
        }
        if (rule.max) {
            row.most = qMin(row.most.value_or(*rule.max), *rule.max);
        }
    };
    for (const Rule &rule : rules) {
        if (rule.attribute != attribute) {
            continue;
        }
        if (rule.value.trimmed() != u"*") {
            narrow(counting.rowFor(rule.value), rule);
            continue;
        }
        for (ShareRow &row : counting.rows()) {
            if (!row.key.isEmpty()) {
                narrow(row, rule);
            }
        }
    }
}

} // namespace

Composition compositionOf(const SeatPlan &plan, const QString &attribute)
{
    const Call &call = plan.document().call;
    Composition composition{
        attribute, attributeWord(attribute, call), 0, 0, plan.document().meeting.places.value_or(0), {}};
    Counting counting(attribute, call);
    QHash<ApplicationId, const Applicant *> applicants;
    for (const Applicant &applicant : plan.applicants()) {
        applicants.insert(applicant.application.id, &applicant);
    }
    const QList<SelectionRow> rows = plan.rows();
    for (const SelectionRow &who : rows) {
        const Applicant *applicant = applicants.value(who.application);
        if (applicant == nullptr || who.seat == SeatState::NotEligible) {
            continue;
        }
        const bool isIn = who.seat == SeatState::In;
        composition.pool += 1;
        composition.selected += isIn ? 1 : 0;
        QStringList values = attributeValues(attribute, *applicant, call);
        if (values.isEmpty()) {
            values.append(QString());
        }
        for (const QString &value : std::as_const(values)) {
            ShareRow &row = counting.rowFor(value);
            row.pool += 1;
            row.selected += isIn ? 1 : 0;
        }
    }
    giveBounds(counting, attribute, plan.document().rules);
    for (const Wish &wish : plan.document().wishes) {
        for (const WishShare &share : wish.attribute == attribute ? wish.shares : QList<WishShare>()) {
            counting.rowFor(share.value).wished = share.percent / allPoints;
        }
    }
    composition.rows = counting.rows();
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(composition.rows.begin(), composition.rows.end(),
                     [&collator](const ShareRow &a, const ShareRow &b) {
                         if (a.key.isEmpty() != b.key.isEmpty()) {
                             return b.key.isEmpty();
                         }
                         if (a.selected != b.selected || a.pool != b.pool) {
                             return std::pair(a.selected, a.pool) > std::pair(b.selected, b.pool);
                         }
                         return collator.compare(a.label, b.label) < 0;
                     });
    return composition;
}

QList<Composition> compositionsOf(const SeatPlan &plan)
{
    QList<Composition> all;
    for (const QString &attribute : {u"country"_s, u"sector"_s, u"gender"_s, u"profile"_s}) {
        Composition composition = compositionOf(plan, attribute);
        const bool isKnown = std::any_of(composition.rows.cbegin(), composition.rows.cend(),
                                         [](const ShareRow &row) { return !row.key.isEmpty(); });
        if (isKnown) {
            all.append(std::move(composition));
        }
    }
    return all;
}

ScoreDistribution scoreDistributionOf(const SeatPlan &plan)
{
    ScoreDistribution distribution;
    distribution.bins.resize(qsizetype(allPoints) / ScoreDistribution::binWidth);
    distribution.decimals = plan.decimals();
    for (const SelectionRow &who : plan.rows()) {
        if (who.seat == SeatState::NotEligible) {
            continue;
        }
        if (!who.score) {
            distribution.unscored += 1;
            continue;
        }
        const auto at = static_cast<qsizetype>(*who.score / ScoreDistribution::binWidth);
        ScoreDistribution::Bin &bin =
            distribution.bins[qBound(qsizetype(0), at, distribution.bins.size() - 1)];
        if (who.seat == SeatState::In) {
            bin.selected += 1;
            distribution.lastSeat = qMin(distribution.lastSeat.value_or(*who.score), *who.score);
        } else {
            bin.others += 1;
        }
    }
    return distribution;
}

QString percentText(int count, int of)
{
    return CompositionWords::tr("%1 %").arg(QLocale().toString(of == 0 ? 0 : qRound(100.0 * count / of)));
}

QString wishedText(const ShareRow &row)
{
    const QLocale locale;
    if (row.wished) {
        return CompositionWords::tr("%1 %").arg(locale.toString(qRound(*row.wished * allPoints)));
    }
    if (row.least && row.most) {
        return *row.least == *row.most ? locale.toString(*row.least)
                                       //: from a minimum to a maximum
                                       : CompositionWords::tr("%1–%2").arg(*row.least).arg(*row.most);
    }
    if (row.least) {
        return CompositionWords::tr("≥ %1").arg(*row.least);
    }
    return row.most ? CompositionWords::tr("≤ %1").arg(*row.most) : QString();
}

} // namespace convoke
