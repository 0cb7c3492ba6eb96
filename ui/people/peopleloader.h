// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopleservice.h"

#include <QObject>
#include <QTimer>

namespace convoke {

/// Reads the address book in steps between which the window lives on. A small first step, so that the list
/// stands at once; then some thousand people at a time.
class PeopleLoader final : public QObject
{
    Q_OBJECT
public:
    explicit PeopleLoader(PeopleService &people, QObject *parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isLoading() const { return m_timer.isActive(); }
    /// Everybody up to here has been read.
    [[nodiscard]] bool hasPassed(PersonId person) const
    {
        return !isLoading() || (m_last && person <= *m_last);
    }
    [[nodiscard]] int loaded() const { return m_loaded; }
    /// As counted at the start.
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    void stepped(const QList<convoke::Person> &people);
    /// After the last step.
    void finished();
    void failed(const convoke::Error &error);

private:
    void step();

    PeopleService &m_people;
    QTimer m_timer;
    std::optional<PersonId> m_last;
    int m_loaded = 0;
    int m_total = 0;
};

} // namespace convoke
