// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What headings and cells mean: recognised, written down, read back, and planned twice.
#include "fuzzchecks.h"
#include "intake/columnmapping.h"
#include "intake/intakeplan.h"
#include "intake/rowreader.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Lines of cells with tabs between them; the first line are the headings.
std::optional<SourceTable> tableOf(const QString &text, bool survey)
{
    SourceTable table;
    table.sourceName = u"list"_s;
    table.format = survey ? u"eusurvey-xlsx"_s : u"csv"_s;
    table.cells.text() = text;
    const QList<QStringView> lines = QStringView(table.cells.text()).split(u'\n');
    const QList<QStringView> headings = lines.constFirst().split(u'\t');
    for (const QStringView heading : headings) {
        table.headings.append(heading.trimmed().toString());
    }
    if (table.headings.join(QString()).isEmpty()) {
        return std::nullopt;
    }
    for (qsizetype i = 1; i < lines.size(); ++i) {
        table.cells.beginRow(static_cast<int>(i) + 1);
        qsizetype offset = lines.at(i).data() - QStringView(table.cells.text()).data();
        const QList<QStringView> cells = lines.at(i).split(u'\t').mid(0, headings.size());
        for (const QStringView cell : cells) {
            table.cells.appendCell({static_cast<quint32>(offset), static_cast<quint32>(cell.size())});
            offset += cell.size() + 1;
        }
        table.cells.endRow();
    }
    return table;
}

Call call()
{
    Call made;
    made.profiles = {{ProfileId(1), u"keeper"_s, u"Keeper"_s}};
    made.questions = {
        {QuestionId(1), u"hives"_s, u"How many hives do you keep?"_s, QuestionType::Number},
        {QuestionId(2), u"crops"_s, u"Which crops?"_s, QuestionType::Choices, {u"Rye"_s, u"Oats; wheat"_s}}};
    return made;
}

void plan(const SourceTable &table, const Call &call, IntakePurpose purpose)
{
    const ColumnMapping mapping = recogniseColumns(table, call, purpose);
    fuzz::demand(mapping.columns.size() == table.headings.size());
    const Result<ColumnMapping> again = mappingFromJson(mappingToJson(mapping, table), table, call, purpose);
    fuzz::demand(bool(again) && again->columns.size() == mapping.columns.size());
    const IncomingTable rows = RowReader(table, mapping, call, QTimeZone("Europe/Brussels"), purpose).read();
    const IntakePlan planned =
        purpose == IntakePurpose::Applications ? planIntake({rows}, call, {}) : planPeople({rows}, {});
    const IntakeCounts &counts = planned.counts;
    fuzz::demand(counts.rows
                 == counts.newRows + counts.changed + counts.identical + counts.duplicates + counts.skipped);
    if (purpose == IntakePurpose::AddressBook) { // the same file twice changes nothing
        QList<Person> known;
        for (const PlannedPerson &person : planned.people) {
            known.append(personWith(PersonId(known.size() + 1), person.values));
        }
        fuzz::demand(planPeople({rows}, known).counts.peopleNew == 0);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Call asked = call();
    if (size == 0) {
        return 0;
    }
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const std::optional<SourceTable> table = tableOf(text, data[0] == 's');
    if (table) {
        plan(*table, asked, IntakePurpose::Applications);
        plan(*table, asked, IntakePurpose::AddressBook);
    }
    return 0;
}
