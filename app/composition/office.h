// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/proofservice.h"
#include "applications/applicationservice.h"
#include "decision/decisionservice.h"
#include "decision/scenarioservice.h"
#include "decision/weightvariantservice.h"
#include "documents/documentservice.h"
#include "intake/intakeservice.h"
#include "intake/mailservice.h"
#include "meetings/meetingservice.h"
#include "people/duplicateservice.h"
#include "people/peopleservice.h"
#include "reviews/factservice.h"
#include "reviews/redactionservice.h"
#include "reviews/reviewservice.h"
#include "reviews/reviewteamservice.h"

#include <memory>

namespace convoke {

class ChangeFeed;
class Database;

/// The office over one open Convoke file: its database and the services that work on it. The one place in the
/// program, besides storage, that knows a repository; the window and the console share it.
class Office final
{
public:
    /// Creates a file with the network's working groups in it. Errors: FileExists, WriteFailed.
    static Result<std::unique_ptr<Office>> create(const QString &path, const Clock &clock);
    /// Errors: those of Database::open().
    static Result<std::unique_ptr<Office>> open(const QString &path, const Clock &clock);
    /// A file that is kept nowhere.
    static Result<std::unique_ptr<Office>> createInMemory(const Clock &clock);
    ~Office();
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] int schemaVersion() const;
    /// Who is named in the change log from now on.
    void setActor(const QString &actor);
    [[nodiscard]] QString actor() const;
    /// Damage and broken references as sentences; empty when all is well.
    Result<QStringList> check();
    /// A verified copy beside the file.
    Result<QString> backUp(const QString &occasion);

    Transactions &transactions();
    ChangeFeed &changes();
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    IdSource &ids() { return m_ids; }
    MeetingService &meetings();
    PeopleService &people();
    DuplicateService &duplicates();
    ApplicationService &applications();
    IntakeService &intake();
    MailService &mails();
    ReviewService &reviews();
    RedactionService &redactions();
    ReviewTeamService &reviewTeams();
    FactService &facts();
    DecisionService &decisions();
    WeightVariantService &weightVariants();
    ScenarioService &scenarios();
    DocumentService &documents();
    ProofService &proofs();

private:
    struct Parts;

    explicit Office(const Clock &clock);
    static Result<std::unique_ptr<Office>> assemble(std::unique_ptr<Office> file,
                                                    Result<std::unique_ptr<Database>> database, bool isNew);

    const Clock &m_clock;
    IdSource m_ids;
    std::unique_ptr<Parts> m_parts;
};

} // namespace convoke
