// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"

class QWidget;

namespace convoke {
class Page;
}

namespace convoke::test {

/// A page for @p place made of the common widgets and invented people: a staged meeting, or a plain list.
Page *makeSamplePage(const Place &place, QWidget *parent);

} // namespace convoke::test
