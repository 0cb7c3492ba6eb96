// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/newsletterwords.h"

#include <QCoreApplication>

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
