// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/proofwatch.h"

#include "ui/meetings/editedmeeting.h"

#include <chrono>

namespace convoke {

using namespace std::chrono_literals;

ProofWatch::ProofWatch(EditedMeeting &meeting, ProofService &proofs, ChangeFeed &feed, TakeTyped takeTyped,
                       QObject *parent)
    : QObject(parent)
    , m_meeting(meeting)
    , m_proofs(proofs)
    , m_takeTyped(std::move(takeTyped))
{
    m_pool.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(250ms);
    connect(&m_later, &QTimer::timeout, this, &ProofWatch::read);
    connect(&m_meeting, &EditedMeeting::changed, &m_later, qOverload<>(&QTimer::start));
    // Another meeting may have moved onto this one's day.
    connect(&feed, &ChangeFeed::committed, this, [this](const Changes &changes) {
        if (changes.touches(Subject::Meeting)) {
            m_later.start();
        }
    });
}

ProofWatch::~ProofWatch()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ProofWatch::forget()
{
    ++m_reading;
    m_findings.clear();
    m_ignored = 0;
    m_isRead = false;
    Q_EMIT changed();
}

void ProofWatch::read()
{
    if (!m_meeting.isOpen()) {
        return;
    }
    MeetingDocument document = m_meeting.document();
    m_takeTyped(document);
    const ProofSurroundings around = m_proofs.surroundings(document.meeting.id).value_or(ProofSurroundings());
    const int reading = ++m_reading;
    m_pool.clear(); // what has not begun is out of date
    m_pool.start([this, reading, document, around] {
        const QList<ProofFinding> findings = proofread(document, around.context);
        QMetaObject::invokeMethod(
            this, [this, reading, findings, ignored = around.ignored] { take(reading, findings, ignored); },
            Qt::QueuedConnection);
    });
}

void ProofWatch::take(int reading, const QList<ProofFinding> &findings, const QStringList &ignored)
{
    if (reading != m_reading) {
        return;
    }
    QList<ProofFinding> heeded;
    for (const ProofFinding &finding : findings) {
        if (!ignored.contains(markOf(finding))) {
            heeded.append(finding);
        }
    }
    const int count = static_cast<int>(findings.size() - heeded.size());
    if (m_isRead && heeded == m_findings && count == m_ignored) {
        return;
    }
    m_isRead = true;
    m_findings = heeded;
    m_ignored = count;
    Q_EMIT changed();
}

} // namespace convoke
