// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailwords.h"

#include "announcements/foldedtext.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

using Words = QHash<QString, QList<QString>>;

Words readWords()
{
    QFile file(u":/data/mail-words.tsv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the words of e-mails are missing from the program");
    }
    Words words;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#')) {
            words[line.section(u'\t', 0, 0)] = foldedText(line.section(u'\t', 1)).split(u'|');
        }
    }
    for (QList<QString> &phrases : words) {
        // Longer ones first, so that the longest is found.
        std::sort(phrases.begin(), phrases.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }
    return words;
}

QString keyOf(MailWord kind)
{
    switch (kind) {
    case MailWord::From:
        return u"from"_s;
    case MailWord::Date:
        return u"date"_s;
    case MailWord::To:
        return u"to"_s;
    case MailWord::Subject:
        return u"subject"_s;
    case MailWord::ForwardPrefix:
        return u"forward-prefix"_s;
    case MailWord::ForwardMark:
        return u"forward-mark"_s;
    case MailWord::ReplyMark:
        return u"reply-mark"_s;
    case MailWord::Wrote:
        return u"wrote"_s;
    case MailWord::Closing:
        return u"closing"_s;
    case MailWord::Legal:
        return u"legal"_s;
    case MailWord::OutOfOffice:
        return u"out-of-office"_s;
    case MailWord::Bounce:
        return u"bounce"_s;
    case MailWord::Unsubscribe:
        return u"unsubscribe"_s;
    case MailWord::Interest:
        return u"interest"_s;
    case MailWord::Suggest:
        return u"suggest"_s;
    case MailWord::Organisation:
        return u"organisation"_s;
    case MailWord::AnswerLabel:
        return u"answer-label"_s;
    case MailWord::Greeting:
        return u"greeting"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<QString> &mailWords(MailWord kind)
{
    static const Words words = readWords();
    const auto found = words.constFind(keyOf(kind));
    Q_ASSERT(found != words.cend());
    return *found;
}

bool holdsMailWord(const QString &folded, MailWord kind)
{
    const QList<QString> &phrases = mailWords(kind);
    return std::any_of(phrases.cbegin(), phrases.cend(), [&folded](const QString &phrase) {
        for (qsizetype at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
            if (at == 0 || !folded.at(at - 1).isLetter()) {
                return true;
            }
        }
        return false;
    });
}

qsizetype beginsWithMailWord(QStringView folded, MailWord kind)
{
    for (const QString &phrase : mailWords(kind)) {
        if (folded.startsWith(phrase)
            && (folded.size() == phrase.size() || !folded.at(phrase.size()).isLetterOrNumber())) {
            return phrase.size();
        }
    }
    return 0;
}

} // namespace convoke
