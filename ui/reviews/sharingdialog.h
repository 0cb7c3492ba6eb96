// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/reviewservice.h"
#include "reviews/reviewteamservice.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QTabWidget;

namespace convoke {

class Deeds;
class HandSharingPane;
class SharingPane;

/// Who reviews what: how far everybody is, sharing out with a preview before it is written, and reassigning
/// by hand.
class SharingDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Services
    {
        ReviewService &reviews;
        ReviewTeamService &teams;
        Deeds &deeds;
        std::function<QString()> workingAs;
    };
    SharingDialog(const Services &services, QWidget *parent);

    void load(MeetingId meeting, bool isBlind);

private:
    void reload();
    void addReviewer(const QString &name);
    void shareOut(const SharingWish &wish);
    void reassign(const QList<Assignment> &added, const QList<Assignment> &gone);

    Services m_services;
    std::optional<MeetingId> m_meeting;
    bool m_isBlind = false;
    QTabWidget *m_tabs;
    SharingPane *m_sharing;
    HandSharingPane *m_byHand;
};

} // namespace convoke
