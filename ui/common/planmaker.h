// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/planorder.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace convoke {

/// Makes plans of intakes. A small one is there at once; a large one is made beside the window's own thread,
/// after the address book was read in steps between which the window lives. Only the newest plan is told.
class PlanMaker final : public QObject
{
    Q_OBJECT
public:
    /// Reads the next people into what is known; false: these were the last. Runs in the window's thread.
    using AddPeople = std::function<Result<bool>(PlanKnowledge &knowledge, int most)>;

    explicit PlanMaker(QObject *parent = nullptr);
    ~PlanMaker() override;

    /// Ends a plan that is being made. What comes of it is told before this returns where it is small.
    void start(PlanOrder order, AddPeople addPeople);
    /// Nothing more is told of the plan that is being made.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_readSoon.isActive() || m_thread; }
    /// Plans of more rows and e-mails than that, or with more people known, are made beside the window.
    void setSmall(qsizetype rows, int people);

Q_SIGNALS:
    void progressed(int percent);
    void finished(const convoke::PlanOutcome &outcome);
    void failed(const convoke::Error &error);

private:
    using Cancelled = std::shared_ptr<std::atomic_bool>;
    /// False: no more are to be read.
    bool readPeople();
    void readOn();
    void tell(const Result<PlanOutcome> &outcome);
    void plan(const PlanOrder &order, const Cancelled &cancelled);

    PlanOrder m_order;
    AddPeople m_addPeople;
    QTimer m_readSoon;
    std::unique_ptr<QThread> m_thread;
    Cancelled m_cancelled;
    qsizetype m_smallRows = 2'000;
    int m_smallPeople = 5'000;
};

} // namespace convoke

Q_DECLARE_METATYPE(convoke::PlanOutcome)
