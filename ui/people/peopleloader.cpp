// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleloader.h"

namespace convoke {

namespace {

constexpr int firstStep = 500;
constexpr int laterStep = 2500; ///< short enough for a frame or two

} // namespace

PeopleLoader::PeopleLoader(PeopleService &people, QObject *parent)
    : QObject(parent)
    , m_people(people)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PeopleLoader::step);
}

void PeopleLoader::start()
{
    m_last.reset();
    m_loaded = 0;
    const Result<int> count = m_people.count();
    if (!count) {
        Q_EMIT failed(count.error());
        return;
    }
    m_total = *count;
    m_timer.start();
    step();
}

void PeopleLoader::step()
{
    const int most = m_loaded == 0 ? firstStep : laterStep;
    const Result<QList<Person>> people = m_people.page(m_last, most);
    if (!people) {
        m_timer.stop();
        Q_EMIT failed(people.error());
        return;
    }
    if (!people->isEmpty()) {
        m_last = people->last().id;
    }
    m_loaded += static_cast<int>(people->size());
    const bool isLast = people->size() < most;
    if (isLast) {
        m_timer.stop();
    }
    Q_EMIT stepped(*people);
    if (isLast) {
        Q_EMIT finished();
    }
}

} // namespace convoke
