// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcebatch.h"

#include "intake/mailbox.h"
#include "intake/mailfiles.h"
#include "intake/sourcepaths.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads one source after the other.
class BatchReader
{
public:
    explicit BatchReader(const SourceOptions &options)
        : m_options(options)
    { }
    Result<SourceBatch> read(const SourceList &sources);

private:
    /// False: cancelled.
    [[nodiscard]] bool readFile(const QString &path);
    [[nodiscard]] bool readContent(const NamedBytes &content);
    [[nodiscard]] bool takeTables(const QString &name, Result<ReadTables> read);
    [[nodiscard]] bool takeMails(const QString &name, Result<MailFile> read);
    [[nodiscard]] bool refuse(const QString &name, const Error &error);
    /// Of the source that is being read now.
    [[nodiscard]] ReadProgress progress() const;

    const SourceOptions &m_options;
    SourceBatch m_batch;
    qsizetype m_done = 0;
    qsizetype m_all = 0;
};

ReadProgress BatchReader::progress() const
{
    if (!m_options.progress) {
        return {};
    }
    return [this](double done) {
        return m_options.progress((static_cast<double>(m_done) + done) / static_cast<double>(m_all));
    };
}

bool BatchReader::refuse(const QString &name, const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        return false;
    }
    m_batch.refused.append({name, error});
    return true;
}

bool BatchReader::takeMails(const QString &name, Result<MailFile> read)
{
    if (!read) {
        return refuse(name, read.error());
    }
    m_batch.mails.append(std::move(*read));
    return true;
}

bool BatchReader::takeTables(const QString &name, Result<ReadTables> read)
{
    if (!read) {
        return refuse(name, read.error());
    }
    m_batch.tables.append(std::move(read->tables));
    m_batch.refused.append(read->refused);
    for (const NamedBytes &mail : std::as_const(read->mails)) {
        const bool goesOn = m_options.withMails
            ? takeMails(mail.name, readMailFile(mail.bytes, mail.name, m_options.zone, progress()))
            : refuse(mail.name, {ErrorCode::FormatUnknown, u"an e-mail message"_s});
        if (!goesOn) {
            return false;
        }
    }
    return true;
}

bool BatchReader::readFile(const QString &path)
{
    if (m_options.withMails && isMailFile(path)) {
        return takeMails(path, readMailFile(path, m_options.zone, progress()));
    }
    return takeTables(path, readTables(path, ReadOptions{m_options.encoding, progress()}));
}

bool BatchReader::readContent(const NamedBytes &content)
{
    if (m_options.withMails && isMailFile(content.bytes)) {
        return takeMails(content.name, readMailFile(content.bytes, content.name, m_options.zone, progress()));
    }
    return takeTables(content.name,
                      readTables(content.bytes, content.name, ReadOptions{m_options.encoding, progress()}));
}

Result<SourceBatch> BatchReader::read(const SourceList &sources)
{
    Error cancelled{ErrorCode::Cancelled, {}};
    QStringList files;
    for (const QString &path : sources.paths) {
        const Result<SourcePaths> found = sourcePaths(path);
        if (!found) {
            m_batch.refused.append({path, found.error()});
            continue;
        }
        files.append(found->files);
        if (found->uploads > 0) {
            m_batch.refused.append(
                {path,
                 {ErrorCode::Unsupported, u"%1 uploaded files stay where they are"_s.arg(found->uploads)}});
        }
    }
    m_all = files.size() + sources.contents.size();
    const auto told = [this] {
        return !m_options.progress
            || m_options.progress(static_cast<double>(m_done)
                                  / static_cast<double>(qMax<qsizetype>(1, m_all)));
    };
    for (const QString &file : std::as_const(files)) {
        if (!told() || !readFile(file)) {
            return cancelled;
        }
        ++m_done;
    }
    for (const NamedBytes &content : sources.contents) {
        if (!told() || !readContent(content)) {
            return cancelled;
        }
        ++m_done;
    }
    return std::move(m_batch);
}

} // namespace

Result<SourceBatch> readSources(const SourceList &sources, const SourceOptions &options)
{
    return BatchReader(options).read(sources);
}

} // namespace convoke
