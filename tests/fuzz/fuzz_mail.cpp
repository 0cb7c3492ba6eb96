// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages and mailboxes, from the bytes to the answers of an application.
#include "fuzzchecks.h"
#include "intake/mailbox.h"
#include "intake/mailreader.h"
#include "intake/mailsorting.h"
#include "intake/mailtable.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

MailContext context()
{
    MeetingDocument document{Meeting{MeetingId(1)}, {}, {}, {}, {}};
    document.meeting.title = u"Beekeeping on public buildings"_s;
    document.meeting.reference = u"BEES-2030-05"_s;
    document.meeting.timeZone = u"Europe/Brussels"_s;
    document.meeting.contacts = {{u"Desk"_s, u"desk@office.example"_s}};
    document.call.deadline = QDate(2030, 3, 8);
    document.call.profiles = {{ProfileId(1), u"keeper"_s, u"Keeper"_s},
                              {ProfileId(2), u"guest"_s, u"Guest"_s}};
    document.call.questions = {
        {QuestionId(1), u"bees"_s, u"How many hives do you keep on the roof of your town hall?"_s},
        {QuestionId(2), u"honey"_s, u"If so, who eats the honey?"_s},
        {QuestionId(3), u"stings"_s, u"What do you do against stings?"_s},
    };
    return mailContext(document);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const MailContext surroundings = context();
    const QByteArray bytes = fuzz::bytesOf(data, size);
    QList<SortedMail> mails;
    int place = 0;
    const QList<QByteArray> messages = isMailFile(bytes) ? mailsOf(bytes) : QList<QByteArray>{bytes};
    for (const QByteArray &original : messages) {
        const MailMessage message = readMail(original, ++place, surroundings.zone);
        fuzz::demand(message.original == original && !message.key.isEmpty());
        for (qsizetype i = 0; i < message.attachments.size(); ++i) {
            const QString &name = message.attachments.at(i).name;
            fuzz::demand(!name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\'));
            fuzz::demand(bool(attachmentOf(original, i)));
        }
        mails.append(sortMail(message, surroundings));
    }
    const MailTable table = mailTable(u"box"_s, mails, surroundings.call, {}, true);
    fuzz::demand(table.rows.rows.size() == table.mails.size());
    return 0;
}
