// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/startingsets.h"

#include <QCoreApplication>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The context of all translations of this file.
struct StartingSets
{
    Q_DECLARE_TR_FUNCTIONS(convoke::StartingSets)
};

Criterion criterion(const QString &key, const QString &label, const QString &guidance, double weight,
                    IdSource &ids)
{
    return {ids.next<CriterionId>(), key, label, CriterionKind::Score, 0, 5, weight, guidance, {}};
}

} // namespace

MeetingDocument startingSet(IdSource &ids)
{
    MeetingDocument set{.meeting = {.id = ids.next<MeetingId>()}};
    Criterion field = criterion(u"field"_s, StartingSets::tr("Works on the subject"),
                                StartingSets::tr("Yes where the subject is part of the daily work."), 1, ids);
    field.kind = CriterionKind::Must;
    field.max = 1;
    set.criteria = {
        field,
        criterion(u"experience"_s, StartingSets::tr("Experience with the subject"),
                  StartingSets::tr("0: none shown. 3: some years, or one clear case. 5: long and varied."), 2,
                  ids),
        criterion(
            u"contribution"_s, StartingSets::tr("Something to contribute"),
            StartingSets::tr("A case, a method or results that others can use. 5: concrete and recent."), 2,
            ids),
        criterion(u"use"_s, StartingSets::tr("Use of what is learnt"),
                  StartingSets::tr("How far the results can be carried into the work at home."), 1, ids)};
    set.rules = {{ids.next<RuleId>(), u"country"_s, u"*"_s, std::nullopt, 1, 2,
                  StartingSets::tr("a second person brings another practice")},
                 {ids.next<RuleId>(), u"organisation"_s, u"*"_s, std::nullopt, 2, std::nullopt, {}}};
    return set;
}

} // namespace convoke
