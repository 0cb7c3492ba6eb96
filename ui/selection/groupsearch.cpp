// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/groupsearch.h"

#include <QThread>

namespace convoke {

GroupSearch::GroupSearch(QObject *parent)
    : QObject(parent)
{ }

GroupSearch::~GroupSearch()
{
    m_next.reset();
    if (m_thread != nullptr) {
        m_current->isCancelled = true;
        m_thread->wait();
        delete m_thread;
    }
}

void GroupSearch::start(SelectionProblem problem, SelectionScope scope)
{
    auto question = std::make_shared<Question>();
    question->problem = std::make_shared<const SelectionProblem>(std::move(problem));
    question->scope = scope;
    if (m_thread != nullptr) {
        m_current->isCancelled = true;
        m_next = question;
        return;
    }
    begin(question);
    Q_EMIT busyChanged(true);
}

void GroupSearch::cancel()
{
    m_next.reset();
    if (m_current) {
        m_current->isCancelled = true;
    }
}

void GroupSearch::begin(const std::shared_ptr<Question> &question)
{
    m_current = question;
    m_thread = QThread::create([question] {
        question->selection = select(*question->problem, question->scope, &question->isCancelled);
    });
    connect(m_thread, &QThread::finished, this, &GroupSearch::finish);
    m_thread->start();
}

void GroupSearch::finish()
{
    m_thread->deleteLater();
    m_thread = nullptr;
    const std::shared_ptr<Question> done = std::move(m_current);
    m_current.reset();
    if (m_next) {
        begin(std::exchange(m_next, nullptr));
        return;
    }
    Q_EMIT busyChanged(false);
    if (done->isCancelled) { // though it may have come to an end
        done->selection = Error{ErrorCode::Cancelled, {}};
    }
    Q_EMIT answered({done->problem, done->selection});
}

} // namespace convoke
