// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/formsection.h"

namespace convoke {

/// The texts of the announcement: background, aim, topics, outcome.
class TextsSection final : public FormSection
{
    Q_OBJECT
public:
    explicit TextsSection(EditedMeeting &meeting, QWidget *parent = nullptr);
};

} // namespace convoke
