// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sourcereader.h"

#include <QThread>

namespace convoke {

SourceReader::SourceReader(QObject *parent)
    : QObject(parent)
{ }

SourceReader::~SourceReader()
{
    cancel();
}

void SourceReader::cancel()
{
    if (m_thread) {
        m_cancelled->store(true);
        m_thread->wait();
        m_thread.reset();
    }
    m_cancelled.reset();
}

void SourceReader::start(const SourceList &sources, const SourceOptions &options)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.reset(QThread::create(
        [this, sources, options, cancelled = m_cancelled] { read(sources, options, cancelled); }));
    m_thread->start();
}

/// Runs in the other thread; touches nothing of this object.
void SourceReader::read(const SourceList &sources, SourceOptions options, const Cancelled &cancelled)
{
    const auto tell = [this, cancelled](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, cancelled, what] {
                if (m_cancelled == cancelled) {
                    what();
                }
            },
            Qt::QueuedConnection);
    };
    int told = -1;
    options.progress = [&](double done) {
        const int percent = static_cast<int>(100 * done);
        if (percent != told) {
            told = percent;
            tell([this, percent] { Q_EMIT progressed(percent); });
        }
        return !cancelled->load();
    };
    const Result<SourceBatch> batch = readSources(sources, options);
    if (batch) { // else it was cancelled, and whoever did that knows
        tell([this, batch = *batch] { Q_EMIT finished(batch); });
    }
}

} // namespace convoke
