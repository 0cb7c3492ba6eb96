// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <zip.h>

namespace convoke::test {

/// The parts of a ZIP archive by name; nothing when it is none.
inline QMap<QString, QByteArray> partsOf(const QByteArray &bytes)
{
    QMap<QString, QByteArray> parts;
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive) {
        zip_source_free(source);
        return parts;
    }
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray part(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        part.truncate(static_cast<qsizetype>(zip_fread(file, part.data(), stat.size)));
        zip_fclose(file);
        parts.insert(QString::fromUtf8(stat.name), part);
    }
    zip_discard(archive);
    return parts;
}

} // namespace convoke::test
