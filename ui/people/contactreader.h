// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sourcebatch.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

class QThread;

namespace convoke {

/// What stands in some files of contacts.
struct ReadContacts
{
    QList<SourceTable> tables;
    QList<RefusedPart> refused;
};

/// Reads tables of contacts beside the window's own thread. Only the newest reading is told.
class ContactReader final : public QObject
{
    Q_OBJECT
public:
    explicit ContactReader(QObject *parent = nullptr);
    ~ContactReader() override;

    /// Folders stand for the files in them. Ends a reading that runs.
    void start(const QStringList &files);
    /// Ends the reading; nothing more is told of it.
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void finished(const convoke::ReadContacts &contacts);

private:
    using Cancelled = std::shared_ptr<std::atomic_bool>;
    void read(const QStringList &files, const Cancelled &cancelled);

    std::unique_ptr<QThread> m_thread;
    Cancelled m_cancelled;
};

} // namespace convoke

Q_DECLARE_METATYPE(convoke::ReadContacts)
