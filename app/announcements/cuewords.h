// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/cues.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace convoke {

/// Words that make a cue, folded; "*" at the end of a word stands for any ending.
struct CueWords
{
    Cue cue;
    QStringList words;
};

/// The whole table of the resource announcement-cues.tsv.
const QList<CueWords> &cueWords();

} // namespace convoke
