// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/newsletterwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoke {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("convoke::NewsletterWords", text);
}

} // namespace

QString newsletterWord(Newsletter state)
{
    switch (state) {
    case Newsletter::Unknown:
        return {};
    case Newsletter::Subscribed:
        return words(QT_TRANSLATE_NOOP("convoke::NewsletterWords", "subscribed"));
    case Newsletter::NotSubscribed:
        return words(QT_TRANSLATE_NOOP("convoke::NewsletterWords", "not subscribed"));
    case Newsletter::Unsubscribed:
        return words(QT_TRANSLATE_NOOP("convoke::NewsletterWords", "unsubscribed"));
    }
    Q_UNREACHABLE();
}

QString newsletterSentence(const Person &person)
{
    const QString word = newsletterWord(person.newsletter);
    if (word.isEmpty() || !person.newsletterSince.isValid()) {
        return word;
    }
    const QString day = QLocale().toString(person.newsletterSince.toLocalTime().date(), u"d MMM yyyy");
    return person.newsletterSource.isEmpty()
        //: a newsletter state and a day, such as "subscribed since 3 May 2031"
        ? words(QT_TRANSLATE_NOOP("convoke::NewsletterWords", "%1 since %2")).arg(word, day)
        //: the same, and the file that said so
        : words(QT_TRANSLATE_NOOP("convoke::NewsletterWords", "%1 since %2, from %3"))
              .arg(word, day, person.newsletterSource);
}

Chip newsletterChip(Newsletter state)
{
    switch (state) {
    case Newsletter::Subscribed:
        return {newsletterWord(state), Tone::Good};
    case Newsletter::Unsubscribed:
        return {newsletterWord(state), Tone::Bad};
    case Newsletter::Unknown:
    case Newsletter::NotSubscribed:
        break;
    }
    return {newsletterWord(state), Tone::Neutral};
}

} // namespace convoke
