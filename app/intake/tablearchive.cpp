// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/tablearchive.h"

#include "base/textfold.h"
#include "intake/intakelimits.h"
#include "intake/mailbox.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The last segment by both separators, made showable.
QString shownName(const QString &path)
{
    constexpr qsizetype longest = 120;
    const qsizetype slash = qMax(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    const QString last = withVisibleControls(cleanedForStorage(path.sliced(slash + 1))).simplified();
    return last.size() > longest ? last.left(longest) + u'…' : last;
}

bool isUpload(const QString &path)
{
    return path.startsWith(u"Upload_") || path.contains(u"/Upload_") || path.contains(u"\\Upload_");
}

/// Folders, and what systems put beside the files.
bool isNoFile(const QString &path)
{
    const QString name = shownName(path);
    return name.isEmpty() || name.startsWith(u'.') || path.startsWith(u"__MACOSX/");
}

/// Takes the files of one archive one after the other.
class ArchiveTables
{
public:
    ArchiveTables(ZipArchive &archive, const QString &name, const ReadOptions &options)
        : m_archive(archive)
        , m_name(name)
        , m_options(options)
        , m_names(archive.names())
    { }
    Result<ReadTables> read();

private:
    /// Error: Cancelled.
    std::optional<Error> readAll();
    Result<ReadTables> readPart(qsizetype index);
    Result<ReadTables> withinLimits(ReadTables part);
    [[nodiscard]] bool isMailWithinLimits(const QByteArray &bytes);
    void refuse(const QString &path, const Error &error);
    [[nodiscard]] QString nameOf(const QString &path) const
    {
        return u"%1: %2"_s.arg(m_name, shownName(path));
    }
    [[nodiscard]] std::optional<Error> beyondLimits() const;
    [[nodiscard]] ReadOptions optionsFor(qsizetype index) const;

    ZipArchive &m_archive;
    const QString &m_name;
    const ReadOptions &m_options;
    const QStringList m_names;
    ReadTables m_all;
    qsizetype m_uploads = 0;
    qsizetype m_unnamed = 0; ///< refused parts beyond those that are named
    Error m_lastUnnamed;
    qint64 m_mailBytes = 0;
    qint64 m_characters = 0;
    qint64 m_cells = 0;
    qint64 m_rows = 0;
};

ReadOptions ArchiveTables::optionsFor(qsizetype index) const
{
    ReadOptions options{m_options.encoding, {}, true};
    if (m_options.progress) {
        options.progress = [this, index](double done) {
            return m_options.progress((static_cast<double>(index) + done)
                                      / static_cast<double>(m_names.size()));
        };
    }
    return options;
}

std::optional<Error> ArchiveTables::beyondLimits() const
{
    if (m_characters > intakelimits::tableCharacters || m_cells > intakelimits::cells
        || m_rows > intakelimits::rows) {
        return Error{ErrorCode::LimitExceeded,
                     u"more than %1 rows, %2 cells or %3 characters in all files"_s.arg(intakelimits::rows)
                         .arg(intakelimits::cells)
                         .arg(intakelimits::tableCharacters)};
    }
    return std::nullopt;
}

/// Counts what was read of the limits of one table. Tables of one workbook share their text.
Result<ReadTables> ArchiveTables::withinLimits(ReadTables part)
{
    m_characters += part.tables.constFirst().cells.text().size();
    for (const SourceTable &table : std::as_const(part.tables)) {
        m_cells += table.cells.cellCount();
        m_rows += table.rowCount();
    }
    if (std::optional<Error> error = beyondLimits()) {
        return *error;
    }
    return part;
}

Result<ReadTables> ArchiveTables::readPart(qsizetype index)
{
    if (std::optional<Error> error = beyondLimits()) {
        return *error; // what follows would only be unpacked for nothing
    }
    Result<std::unique_ptr<ZipPart>> opened = m_archive.partAt(index);
    if (!opened) {
        return opened.error();
    }
    const Result<QByteArray> bytes = wholePart(**opened, intakelimits::fileBytes);
    if (!bytes) {
        return bytes.error();
    }
    if (isMailFile(*bytes)) {
        if (!isMailWithinLimits(*bytes)) {
            return Error{ErrorCode::LimitExceeded,
                         u"more than %1 MB of e-mails in one archive"_s.arg(intakelimits::archivedMailBytes
                                                                            / 1024 / 1024)};
        }
        return ReadTables{{}, {}, {{nameOf(m_names.at(index)), *bytes}}};
    }
    Result<ReadTables> read = readTables(*bytes, nameOf(m_names.at(index)), optionsFor(index));
    if (!read) {
        m_characters += bytes->size(); // what was looked at in vain costs time too
        return read.error();
    }
    return withinLimits(std::move(read).value());
}

bool ArchiveTables::isMailWithinLimits(const QByteArray &bytes)
{
    m_mailBytes += bytes.size();
    return m_mailBytes <= intakelimits::archivedMailBytes;
}

void ArchiveTables::refuse(const QString &path, const Error &error)
{
    if (m_all.refused.size() < intakelimits::refusedParts) {
        m_all.refused.append({nameOf(path), error});
    } else {
        ++m_unnamed;
        m_lastUnnamed = error;
    }
}

std::optional<Error> ArchiveTables::readAll()
{
    for (qsizetype index = 0; index < m_names.size(); ++index) {
        if (m_options.progress
            && !m_options.progress(static_cast<double>(index) / static_cast<double>(m_names.size()))) {
            return Error{ErrorCode::Cancelled, {}};
        }
        const QString &path = m_names.at(index);
        if (isNoFile(path) || isUpload(path)) {
            m_uploads += isUpload(path) && !isNoFile(path) ? 1 : 0;
            continue;
        }
        Result<ReadTables> part = readPart(index);
        if (!part && part.error().code == ErrorCode::Cancelled) {
            return part.error();
        }
        if (part) {
            m_all.tables.append(std::move(part->tables));
            m_all.mails.append(std::move(part->mails));
        } else {
            refuse(path, part.error());
        }
    }
    return std::nullopt;
}

Result<ReadTables> ArchiveTables::read()
{
    if (std::optional<Error> cancelled = readAll()) {
        return *cancelled;
    }
    if (m_all.tables.isEmpty() && m_all.mails.isEmpty()) {
        return m_all.refused.isEmpty()
            ? Error{ErrorCode::FormatUnknown, u"an archive (ZIP) without a table in it"_s}
            : m_all.refused.constFirst().error;
    }
    if (m_unnamed > 0) {
        m_all.refused.append({u"%1: %2 more files"_s.arg(m_name).arg(m_unnamed), m_lastUnnamed});
    }
    if (m_uploads > 0 && !m_all.tables.isEmpty()) {
        m_all.tables.first().findings.add(u"uploads-not-read"_s, 0, 0, QString::number(m_uploads));
    }
    return std::move(m_all);
}

} // namespace

Result<ReadTables> readTableArchive(ZipArchive &archive, const QString &name, const ReadOptions &options)
{
    return ArchiveTables(archive, name, options).read();
}

} // namespace convoke
