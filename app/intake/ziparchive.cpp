// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ziparchive.h"

#include "intake/intakelimits.h"

#include <zip.h>

#include <algorithm>
#include <cstring>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ZipCloser
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

Error damaged(zip_error_t *error)
{
    return {ErrorCode::FormatDamaged, QString::fromUtf8(zip_error_strerror(error))};
}

class LibZipPart final : public ZipPart
{
public:
    LibZipPart(zip_file_t *file, qint64 declaredSize, qint64 &bytesLeft)
        : m_file(file)
        , m_declaredLeft(declaredSize)
        , m_bytesLeft(bytesLeft)
    { }

    Result<qint64> read(char *to, qint64 most) override
    {
        const zip_int64_t got = zip_fread(m_file.get(), to, static_cast<zip_uint64_t>(most));
        if (got < 0) {
            return damaged(zip_file_get_error(m_file.get()));
        }
        m_declaredLeft -= got;
        m_bytesLeft -= got;
        if (m_bytesLeft < 0) {
            return Error{ErrorCode::LimitExceeded,
                         u"more than %1 MB when unpacked"_s.arg(intakelimits::unpackedBytes / 1024 / 1024)};
        }
        // libzip tests the check sum but takes any size.
        if (m_declaredLeft < 0 || (got == 0 && m_declaredLeft != 0)) {
            return Error{ErrorCode::FormatDamaged, u"a part is not as large as it says"_s};
        }
        return static_cast<qint64>(got);
    }

private:
    std::unique_ptr<zip_file_t, ZipCloser> m_file;
    qint64 m_declaredLeft;
    qint64 &m_bytesLeft;
};

class LibZipArchive final : public ZipArchive
{
public:
    explicit LibZipArchive(zip_t *archive)
        : m_archive(archive)
    { }

    [[nodiscard]] zip_int64_t entryCount() const { return zip_get_num_entries(m_archive.get(), 0); }
    [[nodiscard]] bool contains(const QString &name) const override { return indexOf(name) >= 0; }

    [[nodiscard]] QStringList names() const override
    {
        QStringList names;
        for (zip_int64_t index = 0; index < entryCount(); ++index) {
            names.append(QString::fromUtf8(
                zip_get_name(m_archive.get(), static_cast<zip_uint64_t>(index), ZIP_FL_ENC_GUESS)));
        }
        return names;
    }

    Result<std::unique_ptr<ZipPart>> part(const QString &name) override
    {
        const zip_int64_t index = indexOf(name);
        if (index < 0) {
            return Error{ErrorCode::FormatDamaged, u"no part %1"_s.arg(name)};
        }
        return partAt(index);
    }

    Result<std::unique_ptr<ZipPart>> partAt(qsizetype index) override
    {
        zip_stat_t state;
        zip_stat_init(&state);
        if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &state) != 0) {
            return damaged(zip_get_error(m_archive.get()));
        }
        if ((state.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && state.encryption_method != ZIP_EM_NONE) {
            return Error{ErrorCode::Unsupported, u"the file is encrypted; save it without a password"_s};
        }
        zip_file_t *file = zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0);
        if (file == nullptr) {
            return damaged(zip_get_error(m_archive.get()));
        }
        return std::unique_ptr<ZipPart>(
            std::make_unique<LibZipPart>(file, static_cast<qint64>(state.size), m_bytesLeft));
    }

private:
    [[nodiscard]] zip_int64_t indexOf(const QString &name) const
    {
        return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    }

    std::unique_ptr<zip_t, ZipCloser> m_archive;
    qint64 m_bytesLeft = intakelimits::unpackedBytes;
};

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        Error failure = damaged(&error);
        zip_source_free(source);
        zip_error_fini(&error);
        return failure;
    }
    zip_error_fini(&error);
    auto opened = std::make_unique<LibZipArchive>(archive);
    if (opened->entryCount() > intakelimits::zipEntries) {
        return Error{ErrorCode::LimitExceeded,
                     u"%1 entries, at most %2"_s.arg(opened->entryCount()).arg(intakelimits::zipEntries)};
    }
    return std::unique_ptr<ZipArchive>(std::move(opened));
}

Result<QByteArray> ZipArchive::smallPart(const QString &name)
{
    Result<std::unique_ptr<ZipPart>> opened = part(name);
    if (!opened) {
        return opened.error();
    }
    return wholePart(**opened, intakelimits::smallPartBytes);
}

Result<QByteArray> wholePart(ZipPart &part, qint64 most)
{
    QByteArray content;
    QByteArray piece(qsizetype(64) * 1024, Qt::Uninitialized);
    while (true) {
        const Result<qint64> got = part.read(piece.data(), piece.size());
        if (!got) {
            return got.error();
        }
        if (*got == 0) {
            return content;
        }
        content.append(piece.constData(), *got);
        if (content.size() > most) {
            return Error{ErrorCode::LimitExceeded, u"a part of more than %1 MB"_s.arg(most / 1024 / 1024)};
        }
    }
}

Result<qint64> BytesPart::read(char *to, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
    std::memcpy(to, m_bytes.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

} // namespace convoke
