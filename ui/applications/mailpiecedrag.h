// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailstore.h"

#include <memory>
#include <optional>

class QMimeData;

namespace convoke {

/// Part of an e-mail's text on its way to a question.
struct MailPieceRef
{
    MailId mail;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const MailPieceRef &, const MailPieceRef &) = default;
};

/// The format under which parts are dragged inside the program.
QString mailPieceFormat();
/// @p text goes along for other programs.
std::unique_ptr<QMimeData> mailPieceData(const MailPieceRef &piece, const QString &text);
/// Nothing where @p data holds no part of an e-mail.
std::optional<MailPieceRef> mailPieceIn(const QMimeData &data);

} // namespace convoke
