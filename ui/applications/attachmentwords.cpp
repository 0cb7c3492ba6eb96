// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/attachmentwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeDatabase>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AttachmentWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::AttachmentWords)
};

QString warning(AttachmentRisk risk)
{
    switch (risk) {
    case AttachmentRisk::Usual:
        return {};
    case AttachmentRisk::Active:
        return AttachmentWords::tr("may hold macros or scripts");
    case AttachmentRisk::Packed:
        return AttachmentWords::tr("packed: what is in it is not known");
    case AttachmentRisk::Program:
        return AttachmentWords::tr("a program: it is not opened from here");
    }
    Q_UNREACHABLE();
}

QString advice(AttachmentRisk risk)
{
    switch (risk) {
    case AttachmentRisk::Usual:
        return AttachmentWords::tr("Open it only if you expect a file from this sender.");
    case AttachmentRisk::Active:
        return AttachmentWords::tr("Files of this kind may hold macros or scripts. Open it only if you know "
                                   "the sender and expect it, and allow it nothing.");
    case AttachmentRisk::Packed:
        return AttachmentWords::tr("It is packed, and what is in it is not known. Mind what you open of it.");
    case AttachmentRisk::Program:
        return AttachmentWords::tr(
            "It is a program and could do anything on this computer. Applications need no programs: keep it "
            "only for those who look after the security of your network.");
    }
    Q_UNREACHABLE();
}

/// "PDF document"; the type itself where nobody has a name for it.
QString kindOf(const MailAttachment &attachment)
{
    const QMimeDatabase known;
    const QMimeType said = known.mimeTypeForName(attachment.type);
    const bool saysNothing = !said.isValid() || said.isDefault();
    const QMimeType type =
        saysNothing ? known.mimeTypeForFile(attachment.name, QMimeDatabase::MatchExtension) : said;
    if (!type.isValid() || type.isDefault() || type.comment().isEmpty()) {
        return attachment.type.isEmpty() ? AttachmentWords::tr("of unknown kind") : attachment.type;
    }
    return type.comment();
}

} // namespace

QString attachmentDetail(const MailAttachment &attachment)
{
    const QString size = QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat);
    const QString warned = warning(attachmentRisk(attachment));
    return warned.isEmpty() ? AttachmentWords::tr("%1 · %2").arg(kindOf(attachment), size)
                            : AttachmentWords::tr("%1 · %2 · %3").arg(kindOf(attachment), size, warned);
}

Confirmation openQuestion(const MailAttachment &attachment, const QString &sender)
{
    return {
        AttachmentWords::tr("Open an attachment"),
        AttachmentWords::tr("“%1” came with the e-mail of %2. A temporary copy is opened with the program "
                            "that this computer keeps for it; what you change in it is not kept.")
                .arg(attachment.name, sender)
            + u"\n\n"_s + advice(attachmentRisk(attachment)),
        AttachmentWords::tr("Open the copy")};
}

Confirmation saveQuestion(const MailAttachment &attachment, const QString &sender)
{
    return {AttachmentWords::tr("Save an attachment"),
            AttachmentWords::tr("“%1” came with the e-mail of %2.").arg(attachment.name, sender) + u"\n\n"_s
                + advice(attachmentRisk(attachment)),
            AttachmentWords::tr("Save it all the same")};
}

} // namespace convoke
