// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/openfile.h"

#include "meetings/defaultgroups.h"
#include "storage/applicationrepository.h"
#include "storage/database.h"
#include "storage/intakerepository.h"
#include "storage/meetingrepository.h"
#include "storage/personrepository.h"
#include "storage/reviewrepository.h"
#include "storage/selectionrepository.h"
#include "storage/workinggrouprepository.h"

namespace convoke {

struct OpenFile::Parts
{
    Parts(std::unique_ptr<Database> opened, const Clock &clock, IdSource &ids)
        : database(std::move(opened))
        , groupRows(database->connection(), ids)
        , meetingRows(database->connection(), ids)
        , personRows(database->connection(), ids)
        , applicationRows(database->connection(), ids)
        , reviewRows(database->connection(), ids)
        , selectionRows(database->connection(), ids)
        , intakeRows(database->connection(), ids)
        , meetings(*database, meetingRows, groupRows, ids)
        , people(*database, personRows, applicationRows, ids)
        , applications(*database, applicationRows, clock)
        , reviews(*database, reviewRows, applicationRows, meetingRows, clock, ids)
    {
    }

    std::unique_ptr<Database> database;
    WorkingGroupRepository groupRows;
    MeetingRepository meetingRows;
    PersonRepository personRows;
    ApplicationRepository applicationRows;
    ReviewRepository reviewRows;
    SelectionRepository selectionRows;
    IntakeRepository intakeRows;
    MeetingService meetings;
    PeopleService people;
    ApplicationService applications;
    ReviewService reviews;
};

OpenFile::OpenFile(const Clock &clock)
    : m_clock(clock)
    , m_ids(clock)
{
}

OpenFile::~OpenFile() = default;

Result<std::unique_ptr<OpenFile>> OpenFile::assemble(std::unique_ptr<OpenFile> file,
                                                     Result<std::unique_ptr<Database>> database, bool isNew)
{
    if (!database) {
        return database.error();
    }
    file->m_parts = std::make_unique<Parts>(std::move(*database), file->m_clock, file->m_ids);
    if (isNew) {
        const Result<ChangeSetId> groups = file->meetings().installGroups(defaultWorkingGroups(file->m_ids));
        if (!groups) {
            return groups.error();
        }
    }
    return file;
}

Result<std::unique_ptr<OpenFile>> OpenFile::create(const QString &path, const Clock &clock)
{
    auto file = std::unique_ptr<OpenFile>(new OpenFile(clock));
    Result<std::unique_ptr<Database>> database = Database::create(path, {clock, file->m_ids});
    return assemble(std::move(file), std::move(database), true);
}

Result<std::unique_ptr<OpenFile>> OpenFile::open(const QString &path, const Clock &clock)
{
    auto file = std::unique_ptr<OpenFile>(new OpenFile(clock));
    Result<std::unique_ptr<Database>> database = Database::open(path, {clock, file->m_ids});
    return assemble(std::move(file), std::move(database), false);
}

Result<std::unique_ptr<OpenFile>> OpenFile::createInMemory(const Clock &clock)
{
    auto file = std::unique_ptr<OpenFile>(new OpenFile(clock));
    Result<std::unique_ptr<Database>> database = Database::createInMemory({clock, file->m_ids});
    return assemble(std::move(file), std::move(database), true);
}

QString OpenFile::path() const
{
    return m_parts->database->path();
}

int OpenFile::schemaVersion() const
{
    return m_parts->database->schemaVersion();
}

void OpenFile::setActor(const QString &actor)
{
    m_parts->database->setActor(actor);
}

QString OpenFile::actor() const
{
    return m_parts->database->actor();
}

Result<QStringList> OpenFile::check()
{
    return m_parts->database->check();
}

Result<QString> OpenFile::backUp(const QString &occasion)
{
    return m_parts->database->backUp(occasion);
}

Transactions &OpenFile::transactions()
{
    return *m_parts->database;
}

ChangeFeed &OpenFile::changes()
{
    return m_parts->database->changes();
}

MeetingService &OpenFile::meetings()
{
    return m_parts->meetings;
}

PeopleService &OpenFile::people()
{
    return m_parts->people;
}

ApplicationService &OpenFile::applications()
{
    return m_parts->applications;
}

ReviewService &OpenFile::reviews()
{
    return m_parts->reviews;
}

} // namespace convoke
