// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakewriter.h"

#include "intake/columntarget.h"
#include "intake/intakereport.h"
#include "intake/mailwriter.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Channel> channelOf(const SourceTable &table, const Call &call)
{
    return table.isSurvey() ? Channel::Survey : table.format == u"mail" ? Channel::Email : call.channel;
}

bool changesNewsletter(const PlannedPerson &planned)
{
    if (planned.staysUnsubscribed) {
        return false; // it keeps the moment of then
    }
    const auto isNewsletter = [](const FieldDifference &difference) {
        return difference.field == toKey(ColumnTarget::Newsletter);
    };
    return planned.existing
        ? std::any_of(planned.differences.cbegin(), planned.differences.cend(), isNewsletter)
        : planned.values.newsletter != Newsletter::Unknown;
}

/// The files that are taken in together; cut where there are many.
QString sourceNames(const QList<SourceTable> &tables)
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    for (const SourceTable &table : tables) {
        if (!names.contains(table.sourceName)) {
            names.append(table.sourceName);
        }
    }
    return names.size() > mostNamed ? names.mid(0, mostNamed).join(u", "_s) + u", …"_s : names.join(u", "_s);
}

} // namespace

IntakeWriter::IntakeWriter(const IntakeService::Stores &stores, const Clock &clock, IdSource &ids,
                           const IntakeDraft &draft, QString by, ReadProgress progress)
    : m_stores(stores)
    , m_clock(clock)
    , m_ids(ids)
    , m_draft(draft)
    , m_by(std::move(by))
    , m_progress(std::move(progress))
    , m_now(clock.now())
    , m_act(ids.next<IntakeActId>())
{ }

Result<void> IntakeWriter::writeApplications(MeetingId meeting)
{
    std::optional<MeetingDocument> document = m_stores.meetings.load(meeting);
    if (!document) {
        return Error{ErrorCode::NotFound, u"such meeting"_s};
    }
    for (int i = 0; i < m_draft.plan.rows.size(); ++i) {
        const PlannedRow &row = m_draft.plan.rows.at(i);
        if (row.isInserted()) {
            m_applications.insert(i, m_ids.next<ApplicationId>());
        } else if (row.kind == RowKind::Changed && row.existing) {
            m_applications.insert(i, *row.existing);
        }
    }
    writeAct(meeting, intakeLines(m_draft.rows, m_draft.plan, m_applications));
    writeRecords(meeting);
    if (!writePeople()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    addQuestions(*document);
    if (!insertRows(*document) || !changeRows(*document)) {
        return Error{ErrorCode::Cancelled, {}};
    }
    markReplaced();
    markDistinct();
    MailWriter mails(m_stores.mails, m_ids, m_draft, {m_intakes, m_people, m_applications});
    return mails.write(*document, [this] { return goOn(); });
}

Result<void> IntakeWriter::writePeopleOnly()
{
    writeAct(std::nullopt, {});
    writeRecords(std::nullopt);
    return writePeople() ? Result<void>() : Error{ErrorCode::Cancelled, {}};
}

bool IntakeWriter::goOn()
{
    ++m_written;
    qsizetype all = m_draft.plan.people.size() + m_draft.plan.rows.size();
    for (const DraftMails &file : m_draft.mails) {
        all += file.mails.size();
    }
    return !m_progress || m_progress(static_cast<double>(m_written) / static_cast<double>(all));
}

/// Mails are kept themselves, so the report here says nothing of them.
void IntakeWriter::writeAct(std::optional<MeetingId> meeting, const QString &lines)
{
    const QJsonObject report = intakeReport(m_draft.tables, m_draft.rows, m_draft.plan);
    m_stores.intakes.insert(IntakeAct{m_act, meeting, m_now, m_by,
                                      QString::fromUtf8(QJsonDocument(report).toJson(QJsonDocument::Compact)),
                                      lines});
}

void IntakeWriter::writeRecords(std::optional<MeetingId> meeting)
{
    for (qsizetype i = 0; i < m_draft.tables.size(); ++i) {
        const SourceTable &table = m_draft.tables.at(i);
        const QByteArray mapping = mappingToJson(m_draft.rows.at(i).mapping, table);
        // The hash of what was read, so that the same content under another name is known again.
        const QByteArray content =
            QCryptographicHash::hash(table.cells.text().toUtf8(), QCryptographicHash::Sha256);
        m_intakes.append(m_ids.next<IntakeId>());
        m_stores.intakes.insert(IntakeRecord{m_intakes.last(), m_act, meeting, table.sourceName, table.format,
                                             QString::fromLatin1(content.toHex()), m_now, m_by,
                                             QString::fromUtf8(mapping)});
        if (table.format != u"mail"
            && m_draft.rows.at(i).mapping.isRemembered) { // a mail's columns are the call's own
            m_stores.intakes.rememberMapping(table.layout(), QString::fromUtf8(mapping), m_now);
        }
    }
}

bool IntakeWriter::writePeople()
{
    m_people.reserve(m_draft.plan.people.size());
    const QDateTime clock = m_clock.now().toUTC();
    const QDateTime now = clock.addMSecs(-clock.time().msec()); // whole seconds are kept
    const QString sources = sourceNames(m_draft.tables);
    for (const PlannedPerson &planned : m_draft.plan.people) {
        m_people.append(planned.existing ? *planned.existing : m_ids.next<PersonId>());
        Person person = personWith(m_people.last(), planned.values);
        if (changesNewsletter(planned)) {
            person.newsletterSince = now;
            person.newsletterSource = sources;
        }
        if (!planned.existing) {
            m_stores.people.add(person);
        } else if (!planned.differences.isEmpty()) {
            m_stores.people.save(person);
        }
        if (!goOn()) {
            return false;
        }
    }
    return true;
}

void IntakeWriter::addQuestions(MeetingDocument &document)
{
    bool added = false;
    for (const IncomingTable &table : m_draft.rows) {
        for (const NewQuestion &question : table.mapping.newQuestions) {
            if (document.call.question(question.key) == nullptr) {
                document.call.questions.append(
                    {m_ids.next<QuestionId>(), question.key, question.text, question.type, question.choices});
                added = true;
            }
        }
    }
    if (added) {
        m_stores.meetings.save(document);
    }
}

Application IntakeWriter::applicationFor(const PlannedRow &row, const Application &base,
                                         const MeetingDocument &document) const
{
    const IncomingTable &table = m_draft.rows.at(row.table);
    const IncomingRow &source = incoming(row);
    Application application = base;
    application.received = source.received.isValid() ? source.received : base.received;
    application.updated = source.updated.isValid() ? source.updated : base.updated;
    application.profile = source.profile ? source.profile : base.profile;
    application.provenance = {m_intakes.at(row.table), table.source, source.row, row.fingerprint};
    if (!source.sourceRef.isEmpty()) {
        application.sourceRef = source.sourceRef;
    }
    application.answers.clear();
    if (table.mapping.has(ColumnTarget::Special)) {
        application.answeredApart.clear();
    }
    for (const IncomingAnswer &answer : source.special) {
        if (const Question *question =
                document.call.question(table.mapping.columns.at(answer.column).question)) {
            application.answeredApart.append(question->id);
        }
    }
    for (const IncomingAnswer &answer : source.answers) {
        if (const Question *question = document.call.question(table.questionOf(answer))) {
            application.answers.append({question->id, answer.text, answer.column + 1});
        }
    }
    if (application.isActive()) {
        application.state = missingAnswers(application, document.call) > 0 ? ApplicationState::Incomplete
                                                                           : ApplicationState::Received;
    }
    return application;
}

/// What a table without such columns says nothing of stays as it is.
void IntakeWriter::writeSpecial(const PlannedRow &row, ApplicationId application, const Call &call)
{
    const IncomingTable &table = m_draft.rows.at(row.table);
    if (!table.mapping.has(ColumnTarget::Special)) {
        return;
    }
    QList<SpecialAnswer> answers;
    for (const IncomingAnswer &answer : incoming(row).special) {
        const MappedColumn &column = table.mapping.columns.at(answer.column);
        const Question *question = call.question(column.question);
        answers.append({column.special.value_or(SpecialCategory::Health), table.headings.at(answer.column),
                        question == nullptr ? std::nullopt : std::optional(question->id), answer.text,
                        answer.column + 1});
    }
    m_stores.applications.saveSpecialAnswers(application, answers);
}

bool IntakeWriter::insertRows(const MeetingDocument &document)
{
    QList<int> order;
    for (int i = 0; i < m_draft.plan.rows.size(); ++i) {
        if (m_draft.plan.rows.at(i).isInserted()) {
            order.append(i);
        }
    }
    // Numbers follow the order of arrival, whatever the order of the file.
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return incoming(m_draft.plan.rows.at(a)).received < incoming(m_draft.plan.rows.at(b)).received;
    });
    int number = m_stores.meetings.takeNumbers(document.meeting.id, static_cast<int>(order.size()));
    for (const int i : std::as_const(order)) {
        const PlannedRow &row = m_draft.plan.rows.at(i);
        Application blank{m_applications.value(i, ApplicationId(0)), document.meeting.id,
                          m_people.at(row.person)};
        blank.number = number++;
        blank.channel = channelOf(m_draft.tables.at(row.table), document.call);
        const Application application = applicationFor(row, blank, document);
        m_applications.insert(i, application.id);
        m_stores.applications.add(application);
        writeSpecial(row, application.id, document.call);
        if (!goOn()) {
            return false;
        }
    }
    return true;
}

bool IntakeWriter::changeRows(const MeetingDocument &document)
{
    for (int i = 0; i < m_draft.plan.rows.size(); ++i) {
        const PlannedRow &row = m_draft.plan.rows.at(i);
        if (row.kind != RowKind::Changed || !row.existing) {
            continue;
        }
        if (const std::optional<Applicant> known = m_stores.applications.load(*row.existing)) {
            m_stores.applications.save(applicationFor(row, known->application, document));
            writeSpecial(row, *row.existing, document.call);
        }
        if (!goOn()) {
            return false;
        }
    }
    return true;
}

void IntakeWriter::markReplaced()
{
    const auto replace = [this](ApplicationId older, ApplicationId newer) {
        std::optional<Applicant> applicant = m_stores.applications.load(older);
        if (applicant && applicant->application.state != ApplicationState::Withdrawn) {
            applicant->application.state = ApplicationState::Duplicate;
            applicant->application.supersededBy = newer;
            m_stores.applications.save(applicant->application);
        }
    };
    for (int i = 0; i < m_draft.plan.rows.size(); ++i) {
        const PlannedRow &row = m_draft.plan.rows.at(i);
        if (!m_applications.contains(i) || row.isUsed()) {
            continue;
        }
        replace(m_applications.value(i, ApplicationId(0)),
                row.replacedByApplication ? *row.replacedByApplication
                                          : m_applications.value(row.replacedByRow, ApplicationId(0)));
    }
    for (const ReplacedApplication &replaced : m_draft.plan.replaced) {
        replace(replaced.older, m_applications.value(replaced.newerRow, ApplicationId(0)));
    }
}

void IntakeWriter::markDistinct()
{
    for (const PlannedRow &row : m_draft.plan.rows) {
        for (const PersonHint &hint : row.isInserted() ? row.notThese : QList<PersonHint>()) {
            const PersonId person = m_people.at(row.person);
            const PersonId other = hint.known ? *hint.known : m_people.at(hint.person);
            if (person != other) {
                m_stores.duplicates.addDistinct(PersonPair(person, other), m_now, m_by);
            }
        }
    }
}

} // namespace convoke
