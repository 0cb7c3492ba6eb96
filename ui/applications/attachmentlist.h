// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailmessage.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace convoke {

/// The files of an e-mail with type and size. Each can be asked to be opened or saved; a program only to be
/// saved. Hidden while there are none.
class AttachmentList final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentList(QWidget *parent = nullptr);

    void setAttachments(const QList<MailAttachment> &attachments);

Q_SIGNALS:
    void openWanted(int position);
    void saveWanted(int position);

private:
    [[nodiscard]] QWidget *makeLine(const MailAttachment &attachment, int position);

    QList<MailAttachment> m_attachments;
    QVBoxLayout *m_lines;
};

} // namespace convoke
