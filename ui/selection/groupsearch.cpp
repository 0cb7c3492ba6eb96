// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/groupsearch.h"

#include <QElapsedTimer>
#include <QThread>

namespace convoke {

/// Collects on the worker's thread what is known so far, and hands it over now and then.
class GroupSearch::Teller
{
public:
    Teller(GroupSearch *search, std::shared_ptr<Question> question)
        : m_search(search)
        , m_question(std::move(question))
    {
        m_since.start();
    }
    void take(const Selection &group) { m_soFar = group; }
    void take(const NotSelected &answer, qsizetype of)
    {
        m_soFar.notSelected.append(answer);
        if (m_since.elapsed() >= tellEvery) {
            m_since.restart();
            QMetaObject::invokeMethod(
                m_search,
                [search = m_search, question = m_question, soFar = m_soFar, of] {
                    search->tell(question, soFar, of);
                },
                Qt::QueuedConnection);
        }
    }

private:
    static constexpr int tellEvery = 250; ///< milliseconds

    GroupSearch *m_search;
    std::shared_ptr<Question> m_question;
    Selection m_soFar;
    QElapsedTimer m_since;
};

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
    m_thread = QThread::create([this, question] {
        Teller teller(this, question);
        const SelectionProgress progress{[&teller](const Selection &group) { teller.take(group); },
                                         [&teller](const NotSelected &answer, qsizetype, qsizetype of) {
                                             teller.take(answer, of);
                                         }};
        question->selection = select(*question->problem, question->scope, &question->isCancelled, progress);
    });
    connect(m_thread, &QThread::finished, this, &GroupSearch::finish);
    m_thread->start();
}

void GroupSearch::tell(const std::shared_ptr<Question> &question, const Selection &soFar, qsizetype of)
{
    if (question == m_current && !question->isCancelled) {
        Q_EMIT progressed({question->problem, soFar}, soFar.notSelected.size(), of);
    }
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
