// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/personfieldwords.h"

#include <QCoreApplication>

namespace convoke {

namespace {

struct PersonFieldWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::PersonFieldWords)
};

} // namespace

QString problemWith(PersonField field, const QString &words)
{
    if (field == PersonField::Name && words.isEmpty()) {
        return PersonFieldWords::tr("A person needs a name here.");
    }
    Person somebody{PersonId(0)};
    somebody.familyName = QStringLiteral("x"); // whoever it is has a name already
    if (setPersonField(somebody, field, words)) {
        return {};
    }
    switch (field) {
    case PersonField::Country:
        return PersonFieldWords::tr(
                   "“%1” is no country. A code (DE) or a name in any official language is understood.")
            .arg(words);
    case PersonField::Emails:
        return PersonFieldWords::tr("“%1” holds something that is no e-mail address.").arg(words);
    default:
        return PersonFieldWords::tr("“%1” cannot stand here.").arg(words);
    }
}

} // namespace convoke
