// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/intakereader.h"

#include "intake/tablereader.h"

#include <QFileInfo>
#include <QThread>

namespace convoke {

IntakeReader::IntakeReader(QObject *parent)
    : QObject(parent)
{ }

IntakeReader::~IntakeReader()
{
    cancel();
}

void IntakeReader::cancel()
{
    if (m_thread) {
        m_cancelled->store(true);
        m_thread->wait();
        m_thread.reset();
    }
    m_cancelled.reset();
}

void IntakeReader::start(const QStringList &files, const QString &encoding)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.reset(QThread::create(
        [this, files, encoding, cancelled = m_cancelled] { read(files, encoding, cancelled); }));
    m_thread->start();
}

/// Runs in the other thread; touches nothing of this object.
void IntakeReader::read(const QStringList &files, const QString &encoding, const Cancelled &cancelled)
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
    ReadFiles result;
    QStringList single;
    for (const QString &path : files) {
        const Result<QStringList> found = sourceFiles(path);
        if (found) {
            single.append(*found);
        } else {
            result.refused.append({QFileInfo(path).fileName(), found.error()});
        }
    }
    int told = -1;
    for (qsizetype i = 0; i < single.size() && !cancelled->load(); ++i) {
        const auto progress = [&](double done) {
            const int percent =
                static_cast<int>(100 * (static_cast<double>(i) + done) / static_cast<double>(single.size()));
            if (percent != told) {
                told = percent;
                tell([this, percent] { Q_EMIT progressed(percent); });
            }
            return !cancelled->load();
        };
        Result<ReadTables> read = readTables(single.at(i), ReadOptions{encoding, progress});
        if (read) {
            result.tables.append(std::move(read->tables));
            for (const RefusedPart &part : std::as_const(read->refused)) {
                result.refused.append({part.name, part.error});
            }
        } else {
            result.refused.append({QFileInfo(single.at(i)).fileName(), read.error()});
        }
    }
    tell([this, result] { Q_EMIT finished(result); });
}

} // namespace convoke
