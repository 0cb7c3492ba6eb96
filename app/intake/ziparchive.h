// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace convoke {

/// One part of an archive, read from its beginning to its end in pieces. Nothing is ever written to disk.
class ZipPart
{
public:
    virtual ~ZipPart() = default;
    ZipPart(const ZipPart &) = delete;
    ZipPart &operator=(const ZipPart &) = delete;

    /// Up to @p most bytes into @p to; 0 at the end, where sizes and check sums were found true. Errors:
    /// FormatDamaged, LimitExceeded (all parts read from this archive together are too large, whatever their
    /// declared sizes).
    virtual Result<qint64> read(char *to, qint64 most) = 0;

protected:
    ZipPart() = default;
};

/// Reads a part to its end. Errors: those of the part, LimitExceeded over @p most bytes.
Result<QByteArray> wholePart(ZipPart &part, qint64 most);

/// Bytes in memory, read like the part of an archive.
class BytesPart final : public ZipPart
{
public:
    explicit BytesPart(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }
    Result<qint64> read(char *to, qint64 most) override;

private:
    QByteArray m_bytes;
    qsizetype m_read = 0;
};

/// A ZIP archive in memory. Parts are looked up by name; the names are never used as paths.
class ZipArchive
{
public:
    /// @p bytes must outlive the archive. Errors: FormatDamaged (no directory: cut short), LimitExceeded
    /// (entries).
    static Result<std::unique_ptr<ZipArchive>> open(const QByteArray &bytes);
    virtual ~ZipArchive() = default;
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] virtual bool contains(const QString &name) const = 0;
    /// As they stand in the archive, with folders, in its order. Foreign text: never to be used as paths.
    [[nodiscard]] virtual QStringList names() const = 0;
    /// Errors: FormatDamaged (no such part), Unsupported (the part is encrypted).
    virtual Result<std::unique_ptr<ZipPart>> part(const QString &name) = 0;
    /// The same by its place in names().
    virtual Result<std::unique_ptr<ZipPart>> partAt(qsizetype index) = 0;
    /// A small part in one piece. Errors as above, LimitExceeded over intakelimits::smallPartBytes.
    Result<QByteArray> smallPart(const QString &name);

protected:
    ZipArchive() = default;
};

} // namespace convoke
