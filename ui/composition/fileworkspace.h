// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/mainwindow/workspace.h"

class QSettings;

namespace convoke {

/// Opens, makes and demonstrates real files for the shell.
class FileWorkspace final : public Workspace
{
public:
    FileWorkspace(const Clock &clock, QSettings &settings)
        : m_clock(clock)
        , m_settings(settings)
    { }

    Result<std::unique_ptr<OpenFile>> open(const QString &path) override;
    Result<std::unique_ptr<OpenFile>> create(const QString &path) override;
    Result<std::unique_ptr<OpenFile>> openDemonstration() override;

private:
    const Clock &m_clock;
    QSettings &m_settings;
};

} // namespace convoke
