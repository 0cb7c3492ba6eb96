// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "composition/office.h"

namespace convoke {

/// The options by which commands narrow the address book.
QStringList peopleQueryOptions();
/// What they mean, for the help of a command.
QString peopleQueryHelp();

enum class NewsletterOption { Narrows, IsIgnored };

/// Everybody whom the options of the command let through; everybody where there are none. Errors: NotFound
/// for a list, ValueInvalid for a country or a newsletter state.
Result<QList<Person>> peopleAsked(const CommandContext &context, Office &file,
                                  NewsletterOption newsletter = NewsletterOption::Narrows);

/// What the options look for. Errors: as below.
Result<PeopleQuery> peopleQuery(const CommandContext &context);

/// The newsletter states of the option; none where it is not given. Errors: ValueInvalid.
Result<QStringList> newsletterStatesAsked(const CommandContext &context);

} // namespace convoke
