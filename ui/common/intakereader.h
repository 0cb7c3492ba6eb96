// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/sourcetable.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

class QThread;

namespace convoke {

/// A file that could not be read as a table, and why.
struct RefusedFile
{
    QString name; ///< without folders
    Error error;

    friend bool operator==(const RefusedFile &, const RefusedFile &) = default;
};

/// What stands in some files.
struct ReadFiles
{
    QList<SourceTable> tables;
    QList<RefusedFile> refused;
};

/// Reads tables from files beside the window's own thread. Only the newest reading is told.
class IntakeReader final : public QObject
{
    Q_OBJECT
public:
    explicit IntakeReader(QObject *parent = nullptr);
    ~IntakeReader() override;

    /// Folders stand for the files in them. @p encoding for separated text; empty: found out. Ends a reading
    /// that runs.
    void start(const QStringList &files, const QString &encoding);
    /// Ends the reading; nothing more is told of it.
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void finished(const convoke::ReadFiles &files);

private:
    using Cancelled = std::shared_ptr<std::atomic_bool>;
    void read(const QStringList &files, const QString &encoding, const Cancelled &cancelled);

    std::unique_ptr<QThread> m_thread;
    Cancelled m_cancelled;
};

} // namespace convoke

Q_DECLARE_METATYPE(convoke::ReadFiles)
