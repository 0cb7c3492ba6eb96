// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sourcetable.h"

#include <QString>
#include <QStringList>

namespace convoke {

/// Microsoft Forms ends every chosen label with ";": "Rye;Oats;" becomes "Rye; Oats", as other exports write
/// it, in columns where every filled cell ends so.
void joinChoiceCells(SourceTable &table);

/// An answer that names several of @p choices, joined by ", " or ";" as forms do, with "; " between them. A
/// label may hold a separator itself, so only known labels are cut; an answer with anything else in it stays
/// as it is.
QString joinedChoices(const QString &answer, const QStringList &choices);

} // namespace convoke
