// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeservice.h"
#include "intake/mailservice.h"
#include "meetings/meetingservice.h"
#include "ui/applications/mailpiecedrag.h"
#include "ui/applications/questionmenu.h"

#include <QObject>

#include <functional>

class QTemporaryDir;

namespace convoke {

class Deeds;

/// What can be done with e-mails that were taken in, each deed one step to undo. Pages and lists call it; it
/// says in the nearest message bar what was done.
class MailDeeds final : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        MailService &mails;
        IntakeService &intake;
        MeetingService &meetings;
        std::function<QString()> actor; ///< who works with the file now
    };
    /// @p page is where messages are shown and dialogs stand; it owns this.
    MailDeeds(const Services &services, Deeds &deeds, QWidget *page);
    ~MailDeeds() override;

    void give(const MailPieceRef &piece, const GivenTo &to);
    void takeProposals(const QList<qint64> &ids);
    void refuseProposals(const QList<qint64> &ids);
    /// All that signatures of the meeting say, after a question. @p count: how many values wait.
    void takeSignatures(MeetingId meeting, int count);
    void takeSuggestions(const QList<qint64> &ids);
    void refuseSuggestions(const QList<qint64> &ids);
    /// Asks who sent it where the message does not say so.
    void makeApplication(const StoredMail &mail);
    void unsubscribe(const StoredMail &mail);
    void showOriginal(const StoredMail &mail);
    /// Both ask first.
    void openAttachment(const StoredMail &mail, int position);
    void saveAttachment(const StoredMail &mail, int position);

private:
    void makeApplicationOf(const StoredMail &mail, const std::optional<MailPerson> &sender);
    void openCopy(const StoredMail &mail, int position);
    void saveAs(const QString &name, const QString &title, const std::function<Result<QByteArray>()> &bytes);
    void say(const QString &sentence);

    Services m_services;
    Deeds &m_deeds;
    QWidget *m_page;
    std::unique_ptr<QTemporaryDir> m_copies; ///< goes with the program
    int m_copyCount = 0;
};

} // namespace convoke
