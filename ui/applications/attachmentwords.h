// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/attachmentrisk.h"
#include "ui/common/showerror.h"

namespace convoke {

/// "PDF document · 1.2 MB", with what is to be minded.
QString attachmentDetail(const MailAttachment &attachment);

/// What is asked before the file is opened.
Confirmation openQuestion(const MailAttachment &attachment, const QString &sender);
/// What is asked before a file that is not of the usual kinds is saved.
Confirmation saveQuestion(const MailAttachment &attachment, const QString &sender);

} // namespace convoke
