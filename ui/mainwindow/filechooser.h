// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QObject>

class QFileDialog;
class QWidget;

namespace convoke {

class RecentFiles;

/// Asks for a Convoke file, beginning where the last one lies.
class FileChooser final : public QObject
{
    Q_OBJECT
public:
    static constexpr QLatin1StringView suffix{"convoke"};

    FileChooser(const RecentFiles &recent, QWidget *window);

    void askNew();
    void askOpen();

Q_SIGNALS:
    void newChosen(const QString &path);
    void chosen(const QString &path);

private:
    QFileDialog *makeDialog(const QString &name, const QString &title);

    const RecentFiles &m_recent;
    QWidget *m_window;
};

} // namespace convoke
