// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/proofservice.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace convoke {

class ChangeFeed;
class EditedMeeting;

/// Has the edited meeting proof-read whenever something has changed and a moment has passed: the reading runs
/// beside the window, so that typing never waits for it. What is told belongs to the meeting as it was then.
class ProofWatch final : public QObject
{
    Q_OBJECT
public:
    /// @p takeTyped puts into a document what is typed and not stored yet.
    using TakeTyped = std::function<void(MeetingDocument &)>;
    ProofWatch(EditedMeeting &meeting, ProofService &proofs, ChangeFeed &feed, TakeTyped takeTyped,
               QObject *parent = nullptr);
    ~ProofWatch() override;
    Q_DISABLE_COPY_MOVE(ProofWatch)

    /// Those that nobody ignores.
    [[nodiscard]] const QList<ProofFinding> &findings() const { return m_findings; }
    [[nodiscard]] int ignored() const { return m_ignored; }
    /// False until the meeting has been read for the first time.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Something was typed: reads when the pause has come.
    void readSoon() { m_later.start(); }
    /// Another meeting is shown: what was found is forgotten.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(int reading, const QList<ProofFinding> &findings, const QStringList &ignored);

    EditedMeeting &m_meeting;
    ProofService &m_proofs;
    TakeTyped m_takeTyped;
    QTimer m_later;
    QThreadPool m_pool;
    QList<ProofFinding> m_findings;
    int m_ignored = 0;
    int m_reading = 0; ///< the newest that was begun
    bool m_isRead = false;
};

} // namespace convoke
