// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sourcebatch.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace convoke {

/// Reads tables and e-mails beside the window's own thread. Only the newest reading is told.
class SourceReader final : public QObject
{
    Q_OBJECT
public:
    explicit SourceReader(QObject *parent = nullptr);
    ~SourceReader() override;

    /// Ends a reading that runs. The progress of @p options is the reader's own.
    void start(const SourceList &sources, const SourceOptions &options);
    /// Ends the reading; nothing more is told of it.
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void finished(const convoke::SourceBatch &batch);

private:
    using Cancelled = std::shared_ptr<std::atomic_bool>;
    void read(const SourceList &sources, SourceOptions options, const Cancelled &cancelled);

    std::unique_ptr<QThread> m_thread;
    Cancelled m_cancelled;
};

} // namespace convoke

Q_DECLARE_METATYPE(convoke::SourceBatch)
