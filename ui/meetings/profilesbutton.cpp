// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/profilesbutton.h"

#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

namespace convoke {

QString forWhomWords(const QList<ProfileId> &chosen, const QList<Profile> &profiles)
{
    QStringList labels;
    for (const Profile &profile : profiles) {
        if (chosen.contains(profile.id)) {
            labels.append(profile.label);
        }
    }
    return labels.isEmpty() ? QCoreApplication::translate("convoke::ProfilesButton", "everybody")
                            : QLocale().createSeparatedList(labels);
}

ProfilesButton::ProfilesButton(QWidget *parent)
    : QPushButton(parent)
{
    setProperty("hasMenu", true);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &ProfilesButton::fillMenu);
    setMenu(menu);
    showWords();
}

void ProfilesButton::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    showWords();
}

void ProfilesButton::setChosen(const QList<ProfileId> &chosen)
{
    m_chosen = chosen;
    showWords();
}

QList<ProfileId> ProfilesButton::chosen() const
{
    QList<ProfileId> inOrder;
    for (const Profile &profile : m_profiles) {
        if (m_chosen.contains(profile.id)) {
            inOrder.append(profile.id);
        }
    }
    return inOrder;
}

void ProfilesButton::fillMenu()
{
    menu()->clear();
    for (const Profile &profile : std::as_const(m_profiles)) {
        QAction *action = menu()->addAction(plainMenuText(profile.label));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(profile.id));
        connect(action, &QAction::toggled, this, [this, id = profile.id](bool isChosen) {
            m_chosen.removeAll(id);
            if (isChosen) {
                m_chosen.append(id);
            }
            showWords();
            Q_EMIT chosenByUser();
        });
    }
}

void ProfilesButton::showWords()
{
    constexpr qsizetype longest = 60;
    const QString words = singleLine(forWhomWords(m_chosen, m_profiles));
    setText(plainMenuText(words.size() > longest ? words.left(longest - 1) + u'…' : words));
    setPlainToolTip(this, words.size() > longest ? words : QString());
}

} // namespace convoke
