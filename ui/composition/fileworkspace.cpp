// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composition/fileworkspace.h"

#include "demonstration/demonstration.h"
#include "ui/composition/convokefile.h"

#include <QTemporaryDir>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::unique_ptr<OpenFile>> shown(Result<std::unique_ptr<Office>> office, QSettings &settings)
{
    if (!office) {
        return office.error();
    }
    return std::unique_ptr<OpenFile>(std::make_unique<ConvokeFile>(std::move(*office), settings));
}

} // namespace

Result<std::unique_ptr<OpenFile>> FileWorkspace::open(const QString &path)
{
    return shown(Office::open(path, m_clock), m_settings);
}

Result<std::unique_ptr<OpenFile>> FileWorkspace::create(const QString &path)
{
    return shown(Office::create(path, m_clock), m_settings);
}

Result<std::unique_ptr<OpenFile>> FileWorkspace::openDemonstration()
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString path = folder->filePath(u"demonstration.convoke"_s);
    const Result<void> made = Demonstration::create(path);
    if (!made) {
        return made.error();
    }
    Result<std::unique_ptr<Office>> office = Office::open(path, m_clock);
    if (!office) {
        return office.error();
    }
    auto file = std::make_unique<ConvokeFile>(std::move(*office), m_settings);
    file->keepAsDemonstration(std::move(folder));
    return std::unique_ptr<OpenFile>(std::move(file));
}

} // namespace convoke
