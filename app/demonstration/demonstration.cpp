// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstration/demonstration.h"

#include "composition/office.h"
#include "demonstration/demonstrationclock.h"
#include "intake/scoresheet.h"
#include "intake/tablereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Tells the story of the demonstration to an empty file, one meeting after the other.
class Story
{
public:
    Story(Office &office, DemonstrationClock &clock)
        : m_office(office)
        , m_clock(clock)
    { }

    Result<void> tell();

private:
    Result<MeetingDocument> addMeeting(const QString &reference);
    Result<void> takeIn(const MeetingDocument &document);
    Result<void> score(const MeetingDocument &document);
    Result<void> decide(const QJsonObject &entry);

    Office &m_office;
    DemonstrationClock &m_clock;
};

QString resource(const QString &folder, const QString &name)
{
    return u":/demo/%1/%2"_s.arg(folder, name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<MeetingDocument> Story::addMeeting(const QString &reference)
{
    const QByteArray json = contentOf(resource(u"meetings"_s, reference + u".json"_s));
    const Result<MeetingDocument> document = meetingDocumentFromJson(json, m_office.ids());
    if (!document) {
        return document.error();
    }
    m_clock.set(document->call.published.value_or(QDate(2026, 9, 1)));
    const Result<AddedMeeting> added = m_office.meetings().add(*document);
    if (!added) {
        return added.error();
    }
    return m_office.meetings().load(added->meeting);
}

Result<void> Story::takeIn(const MeetingDocument &document)
{
    const QString name = document.meeting.reference + u".csv"_s;
    const QByteArray bytes = contentOf(resource(u"applications"_s, name));
    if (bytes.isEmpty()) {
        return {};
    }
    const Result<SourceTable> table = readTable(bytes, name);
    if (!table) {
        return table.error();
    }
    const ColumnMapping mapping = recogniseColumns(*table, document.call);
    const Result<IntakeDraft> draft = m_office.intake().draft(document.meeting.id, {*table}, {mapping});
    if (!draft) {
        return draft.error();
    }
    m_clock.set(document.call.deadline.value_or(QDate(2026, 9, 1)).addDays(1));
    const Result<ChangeSetId> done = m_office.intake().apply(document.meeting.id, *draft, u"Demonstration"_s);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Story::score(const MeetingDocument &document)
{
    const QString name = document.meeting.reference + u".csv"_s;
    const QByteArray bytes = contentOf(resource(u"scores"_s, name));
    if (bytes.isEmpty()) {
        return {};
    }
    const Result<SourceTable> table = readTable(bytes, name);
    if (!table) {
        return table.error();
    }
    const Result<QList<ScoreRow>> rows = scoreRowsFrom(*table);
    if (!rows) {
        return rows.error();
    }
    const Result<ScoreImport> done = m_office.reviews().importScores(document.meeting.id, *rows);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Story::decide(const QJsonObject &entry)
{
    const Result<MeetingId> meeting = m_office.meetings().find(entry.value(u"meeting"_s).toString());
    if (!meeting) {
        return meeting.error();
    }
    const Result<Standing> standing = m_office.decisions().standing(*meeting);
    if (!standing) {
        return standing.error();
    }
    const SelectionProblem problem = selectionProblem(*standing, standing->ranking, false);
    const Result<Selection> selection = select(problem);
    if (!selection) {
        return selection.error();
    }
    m_clock.set(QDate::fromString(entry.value(u"date"_s).toString(), Qt::ISODate));
    const Result<ChangeSetId> done = m_office.decisions().decide(
        *meeting,
        {problem, *selection, entry.value(u"by"_s).toString(), entry.value(u"reason"_s).toString()});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Story::tell()
{
    const QStringList names = QDir(u":/demo/meetings"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<MeetingDocument> document = addMeeting(name.chopped(5));
        if (!document) {
            return document.error();
        }
        for (const auto &step : {&Story::takeIn, &Story::score}) {
            Result<void> done = (this->*step)(*document);
            if (!done) {
                return done;
            }
        }
    }
    const QJsonArray decisions = QJsonDocument::fromJson(contentOf(u":/demo/selections.json"_s))
                                     .object()
                                     .value(u"selections"_s)
                                     .toArray();
    for (const auto &entry : decisions) {
        Result<void> done = decide(entry.toObject());
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<void> Demonstration::create(const QString &path)
{
    DemonstrationClock clock;
    Result<std::unique_ptr<Office>> office = Office::create(path, clock);
    if (!office) {
        return office.error();
    }
    (*office)->setActor(u"Demonstration"_s);
    Result<void> told = Story(**office, clock).tell();
    if (!told) {
        office->reset();
        QFile::remove(path);
    }
    return told;
}

} // namespace convoke
