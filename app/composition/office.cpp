// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"

#include "meetings/defaultgroups.h"
#include "people/addressbook.h"
#include "storage/applicationrepository.h"
#include "storage/database.h"
#include "storage/deskrepository.h"
#include "storage/duplicaterepository.h"
#include "storage/factrepository.h"
#include "storage/intakerepository.h"
#include "storage/mailrepository.h"
#include "storage/meetingrepository.h"
#include "storage/peoplelistrepository.h"
#include "storage/personrepository.h"
#include "storage/proofrepository.h"
#include "storage/reviewrepository.h"
#include "storage/scenariorepository.h"
#include "storage/selectionrepository.h"
#include "storage/suppressionrepository.h"
#include "storage/valuesourcerepository.h"
#include "storage/weightvariantrepository.h"
#include "storage/workinggrouprepository.h"

namespace convoke {

struct Office::Parts
{
    Parts(std::unique_ptr<Database> opened, const Clock &clock, IdSource &ids)
        : database(std::move(opened))
        , groupRows(database->connection(), ids)
        , meetingRows(database->connection(), ids)
        , personRows(database->connection(), ids)
        , suppressionRows(database->connection(), ids)
        , listRows(database->connection())
        , sourceRows(database->connection())
        , addressBook(personRows, suppressionRows, clock)
        , duplicateRows(database->connection(), ids)
        , applicationRows(database->connection(), ids)
        , factRows(database->connection())
        , reviewRows(database->connection(), ids)
        , deskRows(database->connection(), ids)
        , selectionRows(database->connection(), ids)
        , variantRows(database->connection(), ids)
        , scenarioRows(database->connection())
        , intakeRows(database->connection(), ids)
        , mailRows(database->connection(), ids)
        , proofRows(database->connection(), ids)
        , meetings(*database, meetingRows, groupRows, ids)
        , people(*database, {addressBook, applicationRows, listRows, suppressionRows, sourceRows}, ids)
        , duplicates(*database, {duplicateRows, addressBook, applicationRows}, clock)
        , applications(*database, applicationRows, clock)
        , intake(*database,
                 {meetingRows, addressBook, applicationRows, intakeRows, mailRows, suppressionRows,
                  duplicateRows},
                 clock, ids)
        , mails(*database, {mailRows, addressBook, applicationRows, meetingRows}, ids)
        , reviews(*database, reviewRows, applicationRows, meetingRows, clock, ids)
        , redactions(*database, deskRows)
        , reviewTeams(*database, {deskRows, reviewRows, applicationRows, meetingRows, addressBook}, clock)
        , facts(*database, factRows, meetingRows, applicationRows)
        , decisions(*database, {meetingRows, applicationRows, reviewRows, selectionRows, factRows}, clock,
                    ids)
        , weightVariants(*database, {meetingRows, variantRows}, clock, ids)
        , scenarios(*database, {meetingRows, scenarioRows}, clock, ids)
        , documents(*database,
                    {meetingRows, groupRows, applicationRows, reviewRows, selectionRows, deskRows, factRows},
                    clock)
        , proofs(*database, proofRows)
    { }

    std::unique_ptr<Database> database;
    WorkingGroupRepository groupRows;
    MeetingRepository meetingRows;
    PersonRepository personRows;
    SuppressionRepository suppressionRows;
    PeopleListRepository listRows;
    ValueSourceRepository sourceRows;
    AddressBook addressBook;
    DuplicateRepository duplicateRows;
    ApplicationRepository applicationRows;
    FactRepository factRows;
    ReviewRepository reviewRows;
    DeskRepository deskRows;
    SelectionRepository selectionRows;
    WeightVariantRepository variantRows;
    ScenarioRepository scenarioRows;
    IntakeRepository intakeRows;
    MailRepository mailRows;
    ProofRepository proofRows;
    MeetingService meetings;
    PeopleService people;
    DuplicateService duplicates;
    ApplicationService applications;
    IntakeService intake;
    MailService mails;
    ReviewService reviews;
    RedactionService redactions;
    ReviewTeamService reviewTeams;
    FactService facts;
    DecisionService decisions;
    WeightVariantService weightVariants;
    ScenarioService scenarios;
    DocumentService documents;
    ProofService proofs;
};

Office::Office(const Clock &clock)
    : m_clock(clock)
    , m_ids(clock)
{ }

Office::~Office() = default;

Result<std::unique_ptr<Office>> Office::assemble(std::unique_ptr<Office> file,
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

Result<std::unique_ptr<Office>> Office::create(const QString &path, const Clock &clock)
{
    auto file = std::unique_ptr<Office>(new Office(clock));
    Result<std::unique_ptr<Database>> database = Database::create(path, {clock, file->m_ids});
    return assemble(std::move(file), std::move(database), true);
}

Result<std::unique_ptr<Office>> Office::open(const QString &path, const Clock &clock)
{
    auto file = std::unique_ptr<Office>(new Office(clock));
    Result<std::unique_ptr<Database>> database = Database::open(path, {clock, file->m_ids});
    return assemble(std::move(file), std::move(database), false);
}

Result<std::unique_ptr<Office>> Office::createInMemory(const Clock &clock)
{
    auto file = std::unique_ptr<Office>(new Office(clock));
    Result<std::unique_ptr<Database>> database = Database::createInMemory({clock, file->m_ids});
    return assemble(std::move(file), std::move(database), true);
}

QString Office::path() const
{
    return m_parts->database->path();
}

int Office::schemaVersion() const
{
    return m_parts->database->schemaVersion();
}

void Office::setActor(const QString &actor)
{
    m_parts->database->setActor(actor);
}

QString Office::actor() const
{
    return m_parts->database->actor();
}

Result<QStringList> Office::check()
{
    return m_parts->database->check();
}

Result<QString> Office::backUp(const QString &occasion)
{
    return m_parts->database->backUp(occasion);
}

Transactions &Office::transactions()
{
    return *m_parts->database;
}

ChangeFeed &Office::changes()
{
    return m_parts->database->changes();
}

MeetingService &Office::meetings()
{
    return m_parts->meetings;
}

PeopleService &Office::people()
{
    return m_parts->people;
}

DuplicateService &Office::duplicates()
{
    return m_parts->duplicates;
}

ApplicationService &Office::applications()
{
    return m_parts->applications;
}

IntakeService &Office::intake()
{
    return m_parts->intake;
}

MailService &Office::mails()
{
    return m_parts->mails;
}

ReviewService &Office::reviews()
{
    return m_parts->reviews;
}

RedactionService &Office::redactions()
{
    return m_parts->redactions;
}

ReviewTeamService &Office::reviewTeams()
{
    return m_parts->reviewTeams;
}

FactService &Office::facts()
{
    return m_parts->facts;
}

DecisionService &Office::decisions()
{
    return m_parts->decisions;
}

ScenarioService &Office::scenarios()
{
    return m_parts->scenarios;
}

WeightVariantService &Office::weightVariants()
{
    return m_parts->weightVariants;
}

DocumentService &Office::documents()
{
    return m_parts->documents;
}

ProofService &Office::proofs()
{
    return m_parts->proofs;
}

} // namespace convoke
