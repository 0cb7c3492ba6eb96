// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstrationdesk.h"

#include "demonstration/demonstration.h"
#include "intake/tablereader.h"

#include <QFile>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Made once for each program, copied for each desk.
QString original()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(u"demonstration.convoke"_s);
        const Result<void> made = Demonstration::create(file);
        return made ? file : QString();
    }();
    return path;
}

} // namespace

DemonstrationDesk::DemonstrationDesk()
{
    const QString path = folder.filePath(u"desk.convoke"_s);
    QFile::copy(original(), path);
    Result<std::unique_ptr<Office>> opened = Office::open(path, clock);
    if (!opened) {
        qFatal("the demonstration cannot be opened: %s", qPrintable(opened.error().detail));
    }
    office = *std::move(opened);
    deeds = std::make_unique<Deeds>(office->transactions(), undo);
}

MeetingId DemonstrationDesk::meeting(const QString &reference)
{
    return *office->meetings().find(reference);
}

void DemonstrationDesk::addApplicants(const QString &reference, int count)
{
    const MeetingId of = meeting(reference);
    const Result<MeetingDocument> document = office->meetings().load(of);
    QByteArray csv("source_ref,First name,Surname,E-mail,Organisation,Country,Sector\n");
    const QStringList surnames{u"van der Berg-Łukasiewicz zu Hohenstein-Schwarzenberg und Altenburg"_s,
                               u"Παπαδοπούλου-Νικολαΐδη"_s, u"O’Néill"_s, u"Жечева"_s, u"Li"_s};
    const QStringList countries{u"Germany"_s, u"France"_s,   u"Greece"_s,
                                u"Ireland"_s, u"Bulgaria"_s, u"Poland"_s};
    const QStringList sectors{u"health"_s, u"police"_s, u"prison"_s, u"civil society"_s};
    for (int i = 0; i < count; ++i) {
        csv += u"many-%1,Maximiliane Alexandra %1,%2,person%1@example.org,\"Regional Directorate for Health, "
               u"Social Affairs and "
               "Integration, Department %1\",%3,%4\n"_s.arg(i)
                   .arg(surnames.at(i % 5), countries.at(i % 6), sectors.at(i % 4))
                   .toUtf8();
    }
    const Result<SourceTable> table = readTable(csv, u"many.csv"_s);
    if (!table) {
        qFatal("the applicants cannot be read");
    }
    const ColumnMapping mapping = recogniseColumns(*table, document->call);
    const Result<IntakeDraft> draft = office->intake().draft(of, {*table}, {mapping});
    if (!draft || !office->intake().apply(of, *draft, u"test"_s)) {
        qFatal("the applicants cannot be added");
    }
}

} // namespace convoke::test
