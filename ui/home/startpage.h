// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace convoke {

class Card;
class ListView;
class RecentFilesModel;

/// What stands in the window while no file is open: begin a file, open one, look at the demonstration, or
/// take up a file that was open lately.
class StartPage final : public Page
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

    [[nodiscard]] QString title() const override;
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override { return {}; }

Q_SIGNALS:
    void newFileWanted();
    void openWanted();
    void demonstrationWanted();
    void recentFileWanted(const QString &path);

private:
    QWidget *makeChoices();
    QWidget *makeRecent();

    RecentFilesModel *m_model;
    ListView *m_list = nullptr;
    Card *m_recent = nullptr;
};

} // namespace convoke
