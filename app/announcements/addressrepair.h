// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace convoke {

/// What a damaged address may have been.
struct AddressGuess
{
    QString address;
    int score = 0; ///< the higher the likelier

    friend bool operator==(const AddressGuess &, const AddressGuess &) = default;
};

/// Puts e-mail addresses together again whose "@" became "at" stuck to the words, or was lost altogether.
/// Every split that gives a well-formed address is weighed: a domain that is known, the surname of the person
/// named beside the address at the end of the local part, an "at" at the split.
class AddressRepair
{
public:
    explicit AddressRepair(const QStringList &knownDomains);

    /// Guesses for the pieces between the dots, best first; @p name is the person's, or empty. Splits for
    /// which nothing speaks are listed only where there is no "at" to split at.
    [[nodiscard]] QList<AddressGuess> guesses(const QStringList &pieces, const QString &name) const;
    /// True when the first guess is better than the second for a reason.
    [[nodiscard]] static bool isClear(const QList<AddressGuess> &guesses);

private:
    [[nodiscard]] int score(const QString &local, const QString &domain, const QStringList &nameWords) const;

    QStringList m_domains; ///< folded
};

} // namespace convoke
