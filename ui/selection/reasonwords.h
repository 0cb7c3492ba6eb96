// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "selection/selection.h"

namespace convoke {

/// How a link of the chain of tie-breaks is called: "Higher on “Practice”", "Earlier application".
QString tieBreakWord(const QString &link, const QList<Criterion> &criteria);

/// What that link does, in a sentence.
QString tieBreakSentence(const QString &link);

/// Why somebody stands at their rank, in a table cell; empty where the score alone says it.
QString rankReason(const QString &decidedBy, bool isTied, const QList<Criterion> &criteria);

/// Why somebody is not ranked.
QString unrankedReason(const QString &reason, const QList<Criterion> &criteria);

/// "2 of 3 reviews": why somebody with too few of them is not ranked.
QString tooFewReviews(int reviews, int needed);

/// Why nobody is ranked where every criterion weighs 0.
QString noWeightWords();

/// Why somebody is not chosen, in a table cell.
QString shortReason(const NotSelected &entry, const Selection &selection, const Call &call);

/// The same in sentences.
QString longReason(const NotSelected &entry, const Selection &selection, const SelectionProblem &problem,
                   const Call &call);

/// @p score with as many decimals as tell the scores apart.
QString scoreText(double score, int decimals);

} // namespace convoke
