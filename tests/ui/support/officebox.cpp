// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officebox.h"

#include "demonstration/demonstration.h"
#include "intake/tablereader.h"
#include "support/builders.h"

#include "ui/common/messagebar.h"
#include "ui/common/page.h"

#include <QFile>
#include <QVBoxLayout>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Made once for the whole program, because it takes a moment.
const QString &demonstrationFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"demonstration.convoke"_s);
        const Result<void> done = Demonstration::create(made);
        if (!done) {
            qFatal("the demonstration cannot be made: %s", qPrintable(done.error().detail));
        }
        return made;
    }();
    return path;
}

std::unique_ptr<Office> taken(Result<std::unique_ptr<Office>> office)
{
    if (!office) {
        qFatal("no office: %s", qPrintable(office.error().detail));
    }
    return std::move(*office);
}

} // namespace

std::unique_ptr<OfficeBox> OfficeBox::inMemory()
{
    std::unique_ptr<OfficeBox> box(new OfficeBox);
    box->open(taken(Office::createInMemory(box->m_clock)));
    return box;
}

std::unique_ptr<OfficeBox> OfficeBox::demonstration()
{
    std::unique_ptr<OfficeBox> box(new OfficeBox);
    const QString path = box->m_folder.filePath(u"demonstration.convoke"_s);
    if (!QFile::copy(demonstrationFile(), path)) {
        qFatal("the demonstration cannot be copied");
    }
    box->open(taken(Office::open(path, box->m_clock)));
    return box;
}

void OfficeBox::open(std::unique_ptr<Office> office)
{
    m_office = std::move(office);
    m_office->setActor(u"Ines Brandt"_s);
    m_deeds = std::make_unique<Deeds>(m_office->transactions(), m_undo);
}

MeetingId OfficeBox::meeting(const QString &reference)
{
    const Result<MeetingId> found = m_office->meetings().find(reference);
    if (!found) {
        qFatal("no meeting %s", qPrintable(reference));
    }
    return *found;
}

MeetingId OfficeBox::addMeeting(const QString &reference)
{
    const Result<AddedMeeting> added = m_office->meetings().add(completeDocument(m_office->ids(), reference));
    if (!added) {
        qFatal("no meeting: %s", qPrintable(added.error().detail));
    }
    return added->meeting;
}

void OfficeBox::takeIn(MeetingId meeting, const QByteArray &csv)
{
    const Result<SourceTable> table = readTable(csv, u"answers.csv"_s);
    const Result<MeetingDocument> document = m_office->meetings().load(meeting);
    if (!table || !document) {
        qFatal("the table cannot be read");
    }
    const ColumnMapping mapping = recogniseColumns(*table, document->call);
    const Result<IntakeDraft> draft = m_office->intake().draft(meeting, {*table}, {mapping});
    if (!draft || !m_office->intake().apply(meeting, *draft, u"Ines Brandt"_s)) {
        qFatal("the table cannot be taken in");
    }
}

QList<Applicant> OfficeBox::applicants(MeetingId meeting)
{
    return m_office->applications().ofMeeting(meeting).value_or(QList<Applicant>());
}

PageHost::PageHost(Page *page)
    : m_messages(new MessageBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(page, 1);
}

} // namespace convoke::test
