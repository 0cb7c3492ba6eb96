// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace convoke::test {

/// One picture to look at: a widget, made anew for every variant so that it speaks and dresses accordingly.
struct Scene
{
    QString name; ///< becomes the name of the file
    std::function<std::unique_ptr<QWidget>()> make; ///< nothing: what it shows did not come about
    QSize size = QSize(1280, 800); ///< empty: as large as the widget wants to be
};

/// Each room gives its own scenes; allScenes() in main.cpp lists the rooms.
QList<Scene> applicationScenes();
QList<Scene> commonScenes();
QList<Scene> meetingScenes();
QList<Scene> participantScenes();
QList<Scene> peopleScenes();
QList<Scene> reviewScenes();
QList<Scene> rankingScenes();
QList<Scene> selectionScenes();
QList<Scene> shellScenes();
QList<Scene> timelineScenes();

} // namespace convoke::test
