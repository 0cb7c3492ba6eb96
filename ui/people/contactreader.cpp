// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contactreader.h"

#include <QFileInfo>
#include <QThread>

namespace convoke {

namespace {

ReadContacts contactsIn(const QStringList &paths, const ReadProgress &progress)
{
    ReadContacts contacts;
    QStringList files;
    for (const QString &path : paths) {
        const Result<QStringList> found = sourceFiles(path);
        if (found) {
            files.append(*found);
        } else {
            contacts.refused.append({QFileInfo(path).fileName(), found.error()});
        }
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto all = static_cast<double>(files.size());
        const auto soFar = [&progress, i, all](double done) {
            return progress((static_cast<double>(i) + done) / all);
        };
        if (!soFar(0)) {
            break;
        }
        Result<ReadTables> read = readTables(files.at(i), ReadOptions{{}, soFar});
        if (read) {
            contacts.tables.append(std::move(read->tables));
            contacts.refused.append(read->refused);
        } else {
            contacts.refused.append({QFileInfo(files.at(i)).fileName(), read.error()});
        }
    }
    return contacts;
}

} // namespace

ContactReader::ContactReader(QObject *parent)
    : QObject(parent)
{ }

ContactReader::~ContactReader()
{
    cancel();
}

void ContactReader::cancel()
{
    if (m_thread) {
        m_cancelled->store(true);
        m_thread->wait();
        m_thread.reset();
    }
    m_cancelled.reset();
}

void ContactReader::start(const QStringList &files)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.reset(QThread::create([this, files, cancelled = m_cancelled] { read(files, cancelled); }));
    m_thread->start();
}

/// Runs in the other thread; touches nothing of this object.
void ContactReader::read(const QStringList &files, const Cancelled &cancelled)
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
    const ReadContacts contacts = contactsIn(files, [&](double done) {
        const int percent = static_cast<int>(100 * done);
        if (percent != told) {
            told = percent;
            tell([this, percent] { Q_EMIT progressed(percent); });
        }
        return !cancelled->load();
    });
    tell([this, contacts] { Q_EMIT finished(contacts); });
}

} // namespace convoke
