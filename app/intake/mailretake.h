// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"
#include "intake/mailservice.h"

namespace convoke {

/// What would become of a message that was set aside, now that the user calls it an application: to be
/// applied like any other draft. @p sender: who sent it, where it does not say so. Errors: NotFound,
/// MissingValue when nobody is known who sent it.
Result<IntakeDraft> draftOfStored(IntakeService &intake, MailService &mails, const QTimeZone &zone,
                                  MailId mail, const std::optional<MailPerson> &sender = {});

} // namespace convoke
