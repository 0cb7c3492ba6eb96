// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/call.h"

#include <QPushButton>

namespace convoke {

/// Chooses for which profiles something is: a button that says it in words and opens a list with check boxes.
/// Nobody checked means everybody.
class ProfilesButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ProfilesButton(QWidget *parent = nullptr);

    /// The profiles that there are.
    void setProfiles(const QList<Profile> &profiles);
    void setChosen(const QList<ProfileId> &chosen);
    /// In the order of the profiles.
    [[nodiscard]] QList<ProfileId> chosen() const;

Q_SIGNALS:
    /// The user chose otherwise.
    void chosenByUser();

private:
    void fillMenu();
    void showWords();

    QList<Profile> m_profiles;
    QList<ProfileId> m_chosen;
};

/// "everybody", or the labels of the profiles.
QString forWhomWords(const QList<ProfileId> &chosen, const QList<Profile> &profiles);

} // namespace convoke
