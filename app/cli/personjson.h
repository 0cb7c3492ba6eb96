// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"

#include <QJsonObject>

namespace convoke {

/// A person as the console prints it. The id is text: it has 63 bits, more than a number of JSON keeps.
QJsonObject personObject(const Person &person);

} // namespace convoke
