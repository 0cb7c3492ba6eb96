// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "selection/selection.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace convoke {

/// What a search was asked, and what came of it.
struct GroupAnswer
{
    std::shared_ptr<const SelectionProblem> problem;
    Result<Selection> selection;
};

/// Looks for the best group beside the window's own thread, one question at a time: a new one cancels the one
/// under way and waits for its turn.
class GroupSearch final : public QObject
{
    Q_OBJECT
public:
    explicit GroupSearch(QObject *parent = nullptr);
    /// Cancels and waits.
    ~GroupSearch() override;

    void start(SelectionProblem problem, SelectionScope scope);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_thread != nullptr; }

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// While a search goes on that takes more than a moment: what is known so far, and how many of the
    /// answers to "why not" are among it.
    void progressed(const convoke::GroupAnswer &answer, qsizetype done, qsizetype of);
    /// Not for questions that a newer one has replaced. Error Cancelled: the user cancelled.
    void answered(const convoke::GroupAnswer &answer);

private:
    struct Question
    {
        std::shared_ptr<const SelectionProblem> problem;
        SelectionScope scope = SelectionScope::Everything;
        std::atomic_bool isCancelled = false;
        Result<Selection> selection = Error{ErrorCode::Cancelled, {}};
    };
    class Teller;
    void begin(const std::shared_ptr<Question> &question);
    void tell(const std::shared_ptr<Question> &question, const Selection &soFar, qsizetype of);
    void finish();

    QThread *m_thread = nullptr;
    std::shared_ptr<Question> m_current;
    std::shared_ptr<Question> m_next;
};

} // namespace convoke
