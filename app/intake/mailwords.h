// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace convoke {

/// What certain words in an e-mail point at. The words stand in the resource mail-words.tsv.
enum class MailWord {
    From,
    Date,
    To,
    Subject,
    ForwardPrefix, ///< "Fwd:" before a subject
    ForwardMark, ///< "Forwarded message"
    ReplyMark, ///< "Original message"
    Wrote, ///< "On … Ann wrote:"
    Closing, ///< "Kind regards"
    Legal, ///< confidentiality notices, "Sent from my phone"
    OutOfOffice,
    Bounce,
    Unsubscribe,
    Interest, ///< applying, taking part
    Suggest, ///< suggesting somebody else
    Organisation, ///< words in names of organisations
    AnswerLabel, ///< "Answer 2"
    Greeting,
};

/// The phrases of one kind, folded as foldedText() does.
const QList<QString> &mailWords(MailWord kind);

/// True when one of the phrases stands in @p folded, not inside a word at its begin.
bool holdsMailWord(const QString &folded, MailWord kind);
/// How many characters of the begin of @p folded one of the phrases covers; 0: none. The longest counts, and
/// it ends where a word ends.
qsizetype beginsWithMailWord(QStringView folded, MailWord kind);

} // namespace convoke
