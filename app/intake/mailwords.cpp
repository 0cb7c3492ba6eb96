// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailwords.h"

#include "announcements/foldedtext.h"
#include "base/enumkeys.h"

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

constexpr EnumKey<MailWord> wordKeys[] = {
    {MailWord::From, u"from"},
    {MailWord::Date, u"date"},
    {MailWord::To, u"to"},
    {MailWord::Subject, u"subject"},
    {MailWord::ForwardPrefix, u"forward-prefix"},
    {MailWord::ForwardMark, u"forward-mark"},
    {MailWord::ReplyMark, u"reply-mark"},
    {MailWord::Wrote, u"wrote"},
    {MailWord::Closing, u"closing"},
    {MailWord::Legal, u"legal"},
    {MailWord::OutOfOffice, u"out-of-office"},
    {MailWord::Bounce, u"bounce"},
    {MailWord::Unsubscribe, u"unsubscribe"},
    {MailWord::Interest, u"interest"},
    {MailWord::Suggest, u"suggest"},
    {MailWord::Organisation, u"organisation"},
    {MailWord::AnswerLabel, u"answer-label"},
    {MailWord::Greeting, u"greeting"},
};

} // namespace

const QList<QString> &mailWords(MailWord kind)
{
    static const Words words = readWords();
    const auto found = words.constFind(keyOf(wordKeys, kind));
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
