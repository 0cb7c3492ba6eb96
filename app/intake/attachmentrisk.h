// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailmessage.h"

namespace convoke {

/// What opening an attachment may do, by its name and type; its content is not looked at.
enum class AttachmentRisk {
    Usual,
    Active, ///< a document that may hold macros, scripts or links of its own
    Packed, ///< an archive or a disk image: what is in it is not known
    Program, ///< it would run; never opened from here
};

AttachmentRisk attachmentRisk(const MailAttachment &attachment);

} // namespace convoke
