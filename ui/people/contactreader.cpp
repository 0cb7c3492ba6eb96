// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contactreader.h"

#include <QThread>

namespace convoke {

namespace {

ReadContacts contactsIn(const QStringList &paths, const ReadProgress &progress)
{
    SourceOptions options;
    options.withMails = false; // an address book takes none
    options.progress = progress;
    Result<SourceBatch> batch = readSources({paths, {}}, options);
    return batch ? ReadContacts{std::move(batch->tables), std::move(batch->refused)} : ReadContacts();
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
