// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledoffice.h"

#include <QDir>
#include <QFile>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

FilledOffice::FilledOffice()
{
    Result<std::unique_ptr<Office>> made = Office::createInMemory(clock);
    if (!made) {
        qFatal("no office: %s", qPrintable(made.error().detail));
    }
    office = std::move(*made);
    deeds = std::make_unique<Deeds>(office->transactions(), stack);
}

void FilledOffice::addDemonstration()
{
    const QDir folder(u":/demo/meetings"_s);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s cannot be read", qPrintable(name));
        }
        const Result<MeetingDocument> document = meetingDocumentFromJson(file.readAll(), office->ids());
        if (!document) {
            qFatal("%s: %s", qPrintable(name), qPrintable(document.error().detail));
        }
        add(*document);
    }
}

void FilledOffice::addMany(int count)
{
    const QStringList groups{u"POL"_s, u"PRISONS"_s, u"LOCAL"_s, u"HEALTH"_s};
    for (int i = 0; i < count; ++i) {
        MeetingDocument document{.meeting = Meeting{.id = office->ids().next<MeetingId>()}};
        Meeting &meeting = document.meeting;
        meeting.groups = {{groups.at(i % groups.size()), GroupRole::Lead}};
        meeting.title = i % 7 == 0 ? u"A very long title number %1 that tells in one breath what the meeting "
                                     u"is about, for whom it is meant, why it "
                                     u"is needed now and what will come of it"_s.arg(i)
                                   : u"Meeting number %1"_s.arg(i);
        meeting.mode = i % 2 == 0 ? MeetingMode::Online : MeetingMode::InPerson;
        const QDate day = QDate(2026, 1, 1).addDays(i % 700);
        meeting.sessions = {{office->ids().next<SessionId>(), day, QTime(9, 0), QTime(12, 30)},
                            {office->ids().next<SessionId>(), day.addDays(1), QTime(9, 0), QTime(12, 30)}};
        meeting.places = 20 + i % 30;
        document.call.deadline = day.addDays(-30);
        document.call.deadlineRule = DeadlineRule::NoLaterThan;
        add(document);
    }
}

MeetingId FilledOffice::add(const MeetingDocument &document)
{
    const Result<AddedMeeting> added = office->meetings().add(document);
    if (!added) {
        qFatal("meeting not added: %s", qPrintable(added.error().detail));
    }
    return added->meeting;
}

MeetingDocument FilledOffice::document(MeetingId meeting)
{
    const Result<MeetingDocument> loaded = office->meetings().load(meeting);
    if (!loaded) {
        qFatal("no such meeting");
    }
    return *loaded;
}

MeetingId FilledOffice::named(const QString &reference)
{
    const Result<MeetingId> found = office->meetings().find(reference);
    if (!found) {
        qFatal("no meeting %s", qPrintable(reference));
    }
    return *found;
}

} // namespace convoke::test
