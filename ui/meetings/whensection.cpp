// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/whensection.h"

#include "ui/common/measures.h"
#include "ui/meetings/choiceeditors.h"
#include "ui/meetings/formgrid.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/sessionrows.h"

#include <QLineEdit>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

WhenSection::WhenSection(EditedMeeting &meeting, const std::function<QDate()> &today, QWidget *parent)
    : FormSection(meeting, u"whenSection"_s, tr("When and where"), parent)
    , m_sessions(new SessionRows(meeting, today))
{
    FormGrid *grid = addGrid();
    grid->addRow(tr("Sessions"), m_sessions);
    addTimeRows(*grid);
    addPlaceRows(*grid);
    addManner(*grid);
}

void WhenSection::addTimeRows(FormGrid &grid)
{
    FormRow *row = grid.addRow(QString());
    fields().add(row, {u"lunchToLunch"_s, tr("From lunch to lunch")}, checkEditor(tr("From lunch to lunch")),
                 [](auto &document) { return &document.meeting.lunchToLunch; });
    fields().add(row, {u"provisional"_s, tr("Still provisional")}, checkEditor(tr("Still provisional")),
                 [](auto &document) { return &document.meeting.provisional; });
    row->addStretch();
    row = grid.addRow(tr("Time zone"));
    FieldEditor<QString> zone = timeZoneEditor();
    zone.widget->setFixedWidth(scaled(220));
    fields().add(row, {u"timeZone"_s, tr("Time zone")}, zone,
                 [](auto &document) { return &document.meeting.timeZone; });
    row->addStretch();
}

void WhenSection::complete(const FieldEditor<std::optional<QString>> &editor, EarlierWords kind)
{
    completeAsTyped(qobject_cast<QLineEdit *>(editor.widget),
                    [this, kind] { return earlierWords(meeting().earlier(), kind); });
}

/// The country follows the city where it is not known yet.
FieldPlace<std::optional<QString>> WhenSection::cityPlace()
{
    auto place = FieldSet::placeAt<std::optional<QString>>(
        [](auto &document) { return &document.meeting.place.city; });
    place.set = [this](MeetingDocument &document, const std::optional<QString> &city) {
        MeetingPlace &there = document.meeting.place;
        there.city = city;
        if (city && !there.country) {
            there.country = countryOf(meeting().earlier(), *city);
        }
    };
    return place;
}

void WhenSection::addPlaceRows(FormGrid &grid)
{
    FormRow *row = grid.addRow(tr("Takes place"));
    fields().add(row, {u"meetingMode"_s, tr("How it takes place")},
                 optionalChoiceEditor(choices<MeetingMode>(), tr("not known")),
                 [](auto &document) { return &document.meeting.mode; });
    row->addStretch();
    row = grid.addRow(tr("Place"));
    FieldEditor<std::optional<QString>> city = optionalLineEditor(tr("city"));
    complete(city, EarlierWords::Cities);
    fields().addAt<std::optional<QString>>(row, {u"city"_s, tr("City")}, city, cityPlace(), 1);
    FieldEditor<std::optional<QString>> country = countryEditor();
    country.widget->setFixedWidth(scaled(220));
    fields().add(row, {u"country"_s, tr("Country")}, country,
                 [](auto &document) { return &document.meeting.place.country; });
    FieldEditor<std::optional<QString>> venue = optionalLineEditor(tr("not known"));
    complete(venue, EarlierWords::Venues);
    fields().add(
        grid.addRow(tr("Venue")), {u"venue"_s, tr("Venue")}, venue,
        [](auto &document) { return &document.meeting.place.venue; }, 1);
    row = grid.addRow(tr("Platform"));
    FieldEditor<std::optional<QString>> platform = optionalLineEditor(tr("not known"));
    platform.widget->setFixedWidth(scaled(220));
    complete(platform, EarlierWords::Platforms);
    fields().add(row, {u"platform"_s, tr("Platform")}, platform,
                 [](auto &document) { return &document.meeting.platform; });
    row->addStretch();
}

void WhenSection::addManner(FormGrid &grid)
{
    FormRow *row = grid.addRow(tr("Language"));
    fields().add(row, {u"language"_s, tr("Language")}, languageEditor(),
                 [](auto &document) { return &document.meeting.language; });
    row->addStretch();
    row = grid.addRow(tr("Interpretation"));
    fields().add(row, {u"interpretation"_s, tr("Interpretation")}, triStateEditor(),
                 [](auto &document) { return &document.meeting.interpretation; });
    row->addStretch();
    row = grid.addRow(tr("Travel arranged"));
    fields().add(row, {u"travelArranged"_s, tr("Travel is arranged for participants")}, triStateEditor(),
                 [](auto &document) { return &document.meeting.travelArranged; });
    row->addStretch();
    row = grid.addRow(tr("Places"));
    fields().add(row, {u"places"_s, tr("Places")}, numberEditor(1, 100000),
                 [](auto &document) { return &document.meeting.places; });
    row->addStretch();
}

void WhenSection::follow()
{
    FormSection::follow();
    m_sessions->follow();
}

void WhenSection::forget()
{
    FormSection::forget();
    m_sessions->clear();
}

bool WhenSection::commit()
{
    const bool fieldsDone = FormSection::commit();
    return m_sessions->commit() && fieldsDone;
}

} // namespace convoke
