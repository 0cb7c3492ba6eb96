// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/planmaker.h"

#include <QThread>

namespace convoke {

PlanMaker::PlanMaker(QObject *parent)
    : QObject(parent)
{
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &PlanMaker::readOn);
}

PlanMaker::~PlanMaker()
{
    cancel();
}

void PlanMaker::setSmall(qsizetype rows, int people)
{
    m_smallRows = rows;
    m_smallPeople = people;
}

void PlanMaker::cancel()
{
    m_readSoon.stop();
    if (m_thread) {
        m_cancelled->store(true);
        m_thread->wait();
        m_thread.reset();
    }
    m_cancelled.reset();
    m_order = {};
    m_addPeople = {};
}

void PlanMaker::start(PlanOrder order, AddPeople addPeople)
{
    cancel();
    m_order = std::move(order);
    m_addPeople = std::move(addPeople);
    const bool isMore = readPeople();
    if (!m_addPeople) { // it was told why not
        return;
    }
    if (isMore || m_order.size() > m_smallRows) {
        m_readSoon.start();
        Q_EMIT progressed(0);
        return;
    }
    m_addPeople = {};
    tell(carryOut(std::exchange(m_order, {})));
}

bool PlanMaker::readPeople()
{
    const Result<bool> more = m_addPeople(m_order.knowledge, m_smallPeople);
    if (!more) {
        cancel();
        Q_EMIT failed(more.error());
    }
    return more && *more;
}

void PlanMaker::readOn()
{
    if (readPeople() || !m_addPeople) {
        return;
    }
    m_readSoon.stop();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.reset(QThread::create(
        [this, order = std::exchange(m_order, {}), cancelled = m_cancelled] { plan(order, cancelled); }));
    m_thread->start();
}

void PlanMaker::tell(const Result<PlanOutcome> &outcome)
{
    if (outcome) {
        Q_EMIT finished(*outcome);
    } else {
        Q_EMIT failed(outcome.error());
    }
}

/// Runs in the other thread; touches nothing of this object.
void PlanMaker::plan(const PlanOrder &order, const Cancelled &cancelled)
{
    const auto later = [this, cancelled](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, cancelled, what] {
                if (m_cancelled == cancelled) {
                    what();
                }
            },
            Qt::QueuedConnection);
    };
    int told = 0;
    const Result<PlanOutcome> outcome = carryOut(order, [&](double done) {
        const int percent = static_cast<int>(100 * done);
        if (percent != told) {
            told = percent;
            later([this, percent] { Q_EMIT progressed(percent); });
        }
        return !cancelled->load();
    });
    if (!cancelled->load()) { // else whoever cancelled it knows
        later([this, outcome] {
            m_thread->wait(); // its last lines
            m_thread.reset();
            m_cancelled.reset();
            tell(outcome);
        });
    }
}

} // namespace convoke
