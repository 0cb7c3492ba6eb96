// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailretake.h"

#include "intake/mailreader.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

Result<IntakeDraft> draftOfStored(IntakeService &intake, MailService &mails, const QTimeZone &zone,
                                  MailId mail, const std::optional<MailPerson> &sender)
{
    const Result<StoredMail> stored = mails.load(mail);
    const Result<QByteArray> original = stored ? mails.original(mail) : stored.error();
    if (!original) {
        return original.error();
    }
    MailIntake again;
    again.files = {{stored->source, {readMail(*original, stored->place, zone)}}};
    again.applications = {stored->key};
    if (sender) {
        again.senders.insert(stored->key, *sender);
    }
    Result<IntakeDraft> draft = intake.draft(stored->meeting, {}, {}, {}, again);
    if (draft && draft->plan.rows.constFirst().skip == SkipReason::Nobody) {
        return Error{ErrorCode::MissingValue, u"sender"_s};
    }
    return draft;
}

} // namespace convoke
