// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/maildeeds.h"

#include "base/filewriter.h"
#include "intake/mailforward.h"
#include "intake/mailretake.h"
#include "ui/applications/attachmentwords.h"
#include "ui/applications/mailoriginaldialog.h"
#include "ui/common/linedialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/savefile.h"
#include "ui/common/showerror.h"
#include "ui/undo/deeds.h"
#include "ui/undo/offerundo.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QUrl>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename IdType>
QList<IdType> idsOf(const QList<qint64> &values)
{
    QList<IdType> ids;
    for (const qint64 value : values) {
        ids.append(IdType(value));
    }
    return ids;
}

} // namespace

MailDeeds::MailDeeds(const Services &services, Deeds &deeds, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_deeds(deeds)
    , m_page(page)
{ }

MailDeeds::~MailDeeds() = default;

void MailDeeds::say(const QString &sentence)
{
    offerUndo(m_page, m_deeds, sentence);
}

void MailDeeds::give(const MailPieceRef &piece, const GivenTo &to)
{
    const Result<ChangeSetId> outcome = m_services.mails.giveToQuestion(
        piece.mail, piece.start, piece.length, to.question,
        to.replaces ? MailService::Giving::Replace : MailService::Giving::Append);
    if (m_deeds.record(tr("Give text to a question"), outcome) && outcome) {
        say(to.replaces ? tr("The answer was replaced. What it was stays in the e-mail.")
                        : tr("The text was given to the question."));
    }
}

void MailDeeds::takeProposals(const QList<qint64> &ids)
{
    const int count = static_cast<int>(ids.size());
    m_deeds.record(tr("Take %Ln value(s) from a signature", nullptr, count),
                   m_services.mails.take(idsOf<MailProposalId>(ids)));
}

void MailDeeds::refuseProposals(const QList<qint64> &ids)
{
    const int count = static_cast<int>(ids.size());
    m_deeds.record(tr("Refuse %Ln value(s) from a signature", nullptr, count),
                   m_services.mails.refuse(idsOf<MailProposalId>(ids)));
}

void MailDeeds::takeSignatures(MeetingId meeting, int count)
{
    confirm(
        m_page,
        {tr("Take what signatures say"),
         tr("%Ln value(s) found in the signatures of e-mails go into the address book: functions, "
            "organisations, phone numbers and countries. Where a person has a value already, it stays, and "
            "you decide beside the application. Undo takes all of it back.",
            nullptr, count),
         tr("Take them")},
        [this, meeting] {
            const Result<ChangeSetId> outcome = m_services.mails.takeSignatures(meeting);
            if (m_deeds.record(tr("Take what signatures say"), outcome)) {
                say(outcome ? tr("What the signatures say is in the address book now.")
                            : tr("All these people have values already: decide beside each application."));
            }
        });
}

void MailDeeds::takeSuggestions(const QList<qint64> &ids)
{
    const int count = static_cast<int>(ids.size());
    const Result<ChangeSetId> outcome = m_services.mails.take(idsOf<MailSuggestionId>(ids));
    if (m_deeds.record(tr("Take %Ln suggested contact(s)", nullptr, count), outcome) && outcome) {
        say(tr("%Ln suggested contact(s) in the address book now.", nullptr, count));
    }
}

void MailDeeds::refuseSuggestions(const QList<qint64> &ids)
{
    const int count = static_cast<int>(ids.size());
    m_deeds.record(tr("Refuse %Ln suggested contact(s)", nullptr, count),
                   m_services.mails.refuse(idsOf<MailSuggestionId>(ids)));
}

void MailDeeds::makeApplication(const StoredMail &mail)
{
    const bool isNobodys = mail.verdict.kind == MailKind::Application; // else it would be one
    if (!isNobodys && !mail.origin.sender.shown().isEmpty()) {
        makeApplicationOf(mail, std::nullopt);
        return;
    }
    askForLine(m_page,
               {.title = tr("Who sent it"),
                .text = tr("The e-mail does not say who sent it. Give a name, an address, or both: "
                           "Ann Ex <ann@x.example>"),
                .label = tr("Sender"),
                .verb = tr("Make it an application"),
                .value = {}},
               [this, mail](const QString &line) { makeApplicationOf(mail, mailPersonFrom(line)); });
}

void MailDeeds::makeApplicationOf(const StoredMail &mail, const std::optional<MailPerson> &sender)
{
    const Result<MeetingDocument> document = m_services.meetings.load(mail.meeting);
    if (!document) {
        showError(m_page, document.error());
        return;
    }
    const QTimeZone zone(document->meeting.timeZone.toUtf8());
    const Result<IntakeDraft> draft =
        draftOfStored(m_services.intake, m_services.mails, zone, mail.id, sender);
    if (!draft) {
        showError(m_page, draft.error());
        return;
    }
    const Result<ChangeSetId> outcome = m_services.intake.apply(mail.meeting, *draft, m_services.actor());
    if (m_deeds.record(tr("Make an application of an e-mail"), outcome) && outcome) {
        const QString who = sender ? sender->shown() : mail.origin.sender.shown();
        say(tr("The e-mail of %1 is an application now.").arg(who));
    }
}

void MailDeeds::unsubscribe(const StoredMail &mail)
{
    const QString who = mail.origin.sender.shown();
    const Result<ChangeSetId> outcome = m_services.mails.unsubscribe(mail.id);
    MessageBar *bar = nearestMessageBar(m_page);
    if (!outcome && bar != nullptr && outcome.error().code == ErrorCode::NotFound) {
        bar->say(MessageBar::Kind::Info,
                 tr("Nobody in the address book has the address of %1: no mailing goes there.").arg(who));
        return;
    }
    if (!outcome && bar != nullptr && outcome.error().code == ErrorCode::NothingToChange) {
        bar->say(MessageBar::Kind::Info, tr("%1 is off the newsletter already.").arg(who));
        return;
    }
    if (m_deeds.record(tr("Take %1 off the newsletter").arg(who), outcome) && outcome) {
        say(tr("%1 is off the newsletter now.").arg(who));
    }
}

void MailDeeds::showOriginal(const StoredMail &mail)
{
    const Result<QByteArray> original = m_services.mails.original(mail.id);
    if (!original) {
        showError(m_page, original.error());
        return;
    }
    auto *dialog =
        new MailOriginalDialog(mail.origin.sender.shown(), mail.origin.subject, *original, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MailOriginalDialog::saveWanted, this, [this, mail] {
        const QString subject = mail.origin.subject.isEmpty() ? tr("E-mail") : mail.origin.subject;
        saveAs(safeFileName(subject) + u".eml"_s, tr("Save the message"),
               [this, id = mail.id] { return m_services.mails.original(id); });
    });
    dialog->open();
}

void MailDeeds::openAttachment(const StoredMail &mail, int position)
{
    const MailAttachment attachment = mail.attachments.value(position);
    if (attachmentRisk(attachment) == AttachmentRisk::Program) {
        saveAttachment(mail, position); // never run from here
        return;
    }
    confirm(m_page, openQuestion(attachment, mail.origin.sender.shown()),
            [this, mail, position] { openCopy(mail, position); });
}

void MailDeeds::openCopy(const StoredMail &mail, int position)
{
    const Result<QByteArray> bytes = m_services.mails.attachment(mail.id, position);
    if (!bytes) {
        showError(m_page, bytes.error());
        return;
    }
    if (!m_copies) {
        m_copies = std::make_unique<QTemporaryDir>();
    }
    // Each in a folder of its own, so that equal names do not meet.
    const QString folder = QString::number(++m_copyCount);
    QDir(m_copies->path()).mkdir(folder);
    const QString path =
        m_copies->filePath(folder) + u'/' + safeFileName(mail.attachments.value(position).name);
    if (const Result<void> written = FileWriter::write(path, *bytes); !written) {
        showError(m_page, written.error());
        return;
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        showError(m_page, Error{ErrorCode::Unsupported, tr("no program here opens %1").arg(path)});
    }
}

void MailDeeds::saveAttachment(const StoredMail &mail, int position)
{
    const MailAttachment attachment = mail.attachments.value(position);
    const auto save = [this, mail, position, attachment] {
        saveAs(attachment.name, tr("Save the attachment"),
               [this, id = mail.id, position] { return m_services.mails.attachment(id, position); });
    };
    if (attachmentRisk(attachment) == AttachmentRisk::Usual) {
        save();
        return;
    }
    confirm(m_page, saveQuestion(attachment, mail.origin.sender.shown()), save);
}

void MailDeeds::saveAs(const QString &name, const QString &title,
                       const std::function<Result<QByteArray>()> &bytes)
{
    auto *dialog = new QFileDialog(m_page->window(), title);
    dialog->setObjectName(u"saveMailFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        const Result<QByteArray> content = bytes();
        const Result<void> written = content ? FileWriter::write(path, *content) : content.error();
        if (!written) {
            showError(m_page, written.error());
        } else if (MessageBar *bar = nearestMessageBar(m_page)) {
            bar->say(MessageBar::Kind::Info, tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
        }
    });
    dialog->open();
}

} // namespace convoke
