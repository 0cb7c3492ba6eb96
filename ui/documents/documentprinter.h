// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pageddocument.h"

#include <functional>

class QPrinter;
class QWidget;

namespace convoke {

/// Paints @p document on @p printer, honouring page range, copies and order. False where the printer refuses.
bool printDocument(const PagedDocument &document, QPrinter &printer);

/// Asks for a printer, then prints. Does not block: the dialog deletes itself. @p failed is called where
/// printing fails.
void askAndPrint(const PagedDocument &document, QWidget *parent, const std::function<void()> &failed);

} // namespace convoke
