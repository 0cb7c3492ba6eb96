// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewplanrows.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QHash<qint64, QList<ScaleStep>> ReviewPlanRows::loadSteps(MeetingId meeting)
{
    QHash<qint64, QList<ScaleStep>> steps;
    Statement rows = m_connection.statement(u"SELECT criterion_id, score, words FROM criterion_step "
                                            "WHERE meeting_id = :meeting ORDER BY criterion_id, position"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        steps[rows.rowId(0)].append({rows.number(1), rows.text(2)});
    }
    return steps;
}

QList<ReviewPhase> ReviewPlanRows::loadPhases(MeetingId meeting)
{
    QList<ReviewPhase> phases;
    Statement rows = m_connection.statement(u"SELECT name, from_date, until_date FROM review_phase "
                                            "WHERE meeting_id = :meeting ORDER BY position"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        phases.append(
            {rows.text(0), rows.optionalDate(1).value_or(QDate()), rows.optionalDate(2).value_or(QDate())});
    }
    return phases;
}

void ReviewPlanRows::saveSteps(MeetingId meeting, const Criterion &criterion)
{
    for (qsizetype i = 0; i < criterion.steps.size(); ++i) {
        m_connection.upsert(u"criterion_step"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"meeting_id"_s, meeting},
                             {u"criterion_id"_s, criterion.id},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"score"_s, criterion.steps.at(i).score},
                             {u"words"_s, criterion.steps.at(i).words}},
                            u"criterion_id, position"_s);
    }
    m_connection.removeFromPosition(u"criterion_step"_s, u"criterion_id"_s, criterion.id.value(),
                                    criterion.steps.size());
}

void ReviewPlanRows::savePhases(MeetingId meeting, const QList<ReviewPhase> &phases)
{
    for (qsizetype i = 0; i < phases.size(); ++i) {
        m_connection.upsert(u"review_phase"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"meeting_id"_s, meeting},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"name"_s, phases.at(i).name},
                             {u"from_date"_s, phases.at(i).from},
                             {u"until_date"_s, phases.at(i).until}},
                            u"meeting_id, position"_s);
    }
    m_connection.removeFromPosition(u"review_phase"_s, u"meeting_id"_s, meeting.value(), phases.size());
}

} // namespace convoke
