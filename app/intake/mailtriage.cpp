// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailtriage.h"

#include "announcements/foldedtext.h"
#include "base/enumkeys.h"
#include "intake/mailwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumKey<MailKind> kindKeys[] = {
    {MailKind::Application, u"application"}, {MailKind::OutOfOffice, u"out-of-office"},
    {MailKind::Bounce, u"bounce"},           {MailKind::Unsubscribe, u"unsubscribe"},
    {MailKind::OffTopic, u"off-topic"},
};

constexpr EnumKey<MailSign> signKeys[] = {
    {MailSign::None, u"none"}, {MailSign::Head, u"head"},       {MailSign::Subject, u"subject"},
    {MailSign::Text, u"text"}, {MailSign::Nothing, u"nothing"},
};

constexpr qsizetype shortText = 600; ///< characters; what says more is more than a notice

/// The writer's own words: without quotes and signature, folded.
QString ownWords(const CutAnswers &answers)
{
    QStringList own;
    for (const AnswerPiece &piece : answers.pieces) {
        own.append(piece.text);
    }
    return foldedText(own.join(u'\n'));
}

int meetingWordsIn(const QString &folded, const QStringList &words)
{
    return static_cast<int>(std::count_if(words.cbegin(), words.cend(),
                                          [&folded](const QString &word) { return folded.contains(word); }));
}

const char *kindSentence(MailKind kind)
{
    switch (kind) {
    case MailKind::Application:
        return QT_TRANSLATE_NOOP("convoke::MailKind", "Set aside: it names nobody who sent it.");
    case MailKind::OutOfOffice:
        return QT_TRANSLATE_NOOP("convoke::MailKind", "Set aside: an automatic reply (%1).");
    case MailKind::Bounce:
        return QT_TRANSLATE_NOOP("convoke::MailKind", "Set aside: a mail server's report (%1).");
    case MailKind::Unsubscribe:
        return QT_TRANSLATE_NOOP("convoke::MailKind",
                                 "Set aside: a request to receive no more mailings (%1).");
    case MailKind::OffTopic:
        return QT_TRANSLATE_NOOP("convoke::MailKind", "Set aside: not about this call (%1).");
    }
    Q_UNREACHABLE();
}

const char *signWords(MailSign sign)
{
    switch (sign) {
    case MailSign::None:
        return QT_TRANSLATE_NOOP("convoke::MailSign", "somebody said so");
    case MailSign::Head:
        return QT_TRANSLATE_NOOP("convoke::MailSign", "its head says so");
    case MailSign::Subject:
        return QT_TRANSLATE_NOOP("convoke::MailSign", "its subject says so");
    case MailSign::Text:
        return QT_TRANSLATE_NOOP("convoke::MailSign", "its text says so");
    case MailSign::Nothing:
        return QT_TRANSLATE_NOOP("convoke::MailSign",
                                 "nothing in it speaks of the meeting or of taking part");
    }
    Q_UNREACHABLE();
}

} // namespace

QString toKey(MailKind kind)
{
    return keyOf(kindKeys, kind);
}

template <>
std::optional<MailKind> fromKey(QStringView key)
{
    return valueOf(kindKeys, key);
}

QString toKey(MailSign sign)
{
    return keyOf(signKeys, sign);
}

template <>
std::optional<MailSign> fromKey(QStringView key)
{
    return valueOf(signKeys, key);
}

MailVerdict mailVerdict(const MailMessage &message, const QString &text, const CutAnswers &answers,
                        const QStringList &meetingWords)
{
    constexpr int enoughWords = 2;
    const QString subject = foldedText(message.head.subject);
    const QString own = ownWords(answers);
    if (message.marks.report) {
        return {MailKind::Bounce, MailSign::Head};
    }
    if (message.marks.automatic) {
        return {MailKind::OutOfOffice, MailSign::Head};
    }
    if (answers.shape != AnswerShape::Prose) {
        return {};
    }
    if (holdsMailWord(subject, MailWord::OutOfOffice)) {
        return {MailKind::OutOfOffice, MailSign::Subject};
    }
    if (holdsMailWord(subject, MailWord::Bounce)) {
        return {MailKind::Bounce, MailSign::Subject};
    }
    const bool isShort = own.size() < shortText;
    const bool interested = holdsMailWord(own, MailWord::Interest);
    if (isShort && holdsMailWord(subject, MailWord::Unsubscribe)) {
        return {MailKind::Unsubscribe, MailSign::Subject};
    }
    if (isShort && holdsMailWord(own, MailWord::Unsubscribe)) {
        return {MailKind::Unsubscribe, MailSign::Text};
    }
    if (isShort && !interested && holdsMailWord(own, MailWord::OutOfOffice)) {
        return {MailKind::OutOfOffice, MailSign::Text};
    }
    const QString all = subject + u'\n' + foldedText(text);
    const bool onTopic = meetingWordsIn(all, meetingWords) >= enoughWords;
    if (message.marks.list && !interested) {
        return {MailKind::OffTopic, MailSign::Head};
    }
    if (!onTopic && !interested && !holdsMailWord(subject, MailWord::Interest)) {
        return {MailKind::OffTopic, MailSign::Nothing};
    }
    return {};
}

QString setAsideSentence(const MailVerdict &verdict)
{
    QString sentence = QCoreApplication::translate("convoke::MailKind", kindSentence(verdict.kind));
    return verdict.kind == MailKind::Application
        ? sentence
        : sentence.arg(QCoreApplication::translate("convoke::MailSign", signWords(verdict.sign)));
}

} // namespace convoke
