// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <functional>
#include <optional>

class QHBoxLayout;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace convoke {

class CallNavigation;
class ChangeFeed;
class Clock;
class Deeds;
class EditedMeeting;
class IdSource;
class MeetingService;
class ProofPane;
class ProofService;
class ProofWatch;
class ToolStrip;
struct ProofFinding;

/// The stage "call": everything about a meeting and its announcement, in sections, with what the proof-reader
/// found beside them. Each finished edit is
/// stored at once and is a step to undo; a value that cannot be right is marked where it stands and nothing
/// else waits for it.
class CallPage final : public Page
{
    Q_OBJECT
public:
    struct Services
    {
        MeetingService &meetings;
        ProofService &proofs;
        IdSource &ids;
        const Clock &clock;
    };
    CallPage(const Services &services, ChangeFeed &feed, Deeds &deeds, QWidget *parent = nullptr);
    ~CallPage() override;
    Q_DISABLE_COPY_MOVE(CallPage)

    [[nodiscard]] QString title() const override;
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }
    bool commitEdits() override;
    /// Where the choices of "Share…" are kept; null: nowhere.
    void rememberIn(QSettings *settings) { m_settings = settings; }

Q_SIGNALS:
    /// The user wants to edit the working groups of the file.
    void editGroupsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QPushButton *makeShareButton();
    void share();
    void addSections(const std::function<QDate()> &today);
    void follow();
    void showMissing();
    void showGone();
    ToolStrip *makeStrip();
    void watchProofs();
    void showProofs();
    void showPane(bool shown);
    void placePane();
    void goToFinding(const ProofFinding &finding);
    void mendFinding(const ProofFinding &finding);

    Services m_services;
    Deeds &m_deeds;
    QSettings *m_settings = nullptr;
    EditedMeeting *m_meeting;
    Place m_place;
    QStackedWidget *m_stack;
    CallNavigation *m_form;
    QHBoxLayout *m_missing;
    ProofWatch *m_proofs;
    ProofPane *m_pane;
    QPushButton *m_toCheck;
    bool m_paneStays = false; ///< this meeting has or had something to check
    std::optional<bool> m_paneWanted; ///< what the user chose; absent: shown while there is something
};

} // namespace convoke
