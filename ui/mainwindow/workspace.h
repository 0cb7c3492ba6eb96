// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/openfile.h"

#include <memory>

namespace convoke {

/// How the shell gets at files. Implemented by the composition.
class Workspace
{
public:
    Workspace() = default;
    virtual ~Workspace() = default;
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    virtual Result<std::unique_ptr<OpenFile>> open(const QString &path) = 0;
    /// Makes an empty file; refuses to overwrite (FileExists).
    virtual Result<std::unique_ptr<OpenFile>> create(const QString &path) = 0;
    /// A fresh copy of the demonstration, in a temporary place.
    virtual Result<std::unique_ptr<OpenFile>> openDemonstration() = 0;
};

} // namespace convoke
