// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationcells.h"

#include "base/textfold.h"
#include "ui/applications/applicationsmodel.h"
#include "ui/common/personfieldwords.h"
#include "ui/common/tableview.h"
#include "ui/undo/deeds.h"

#include <QSet>

#include <algorithm>

namespace convoke {

namespace {

struct ColumnField
{
    ApplicationColumn column;
    PersonField field;
};

constexpr ColumnField fields[] = {
    {ApplicationColumn::Name, PersonField::Name},
    {ApplicationColumn::Country, PersonField::Country},
    {ApplicationColumn::Sector, PersonField::Sector},
    {ApplicationColumn::Organisation, PersonField::Organisation},
    {ApplicationColumn::Function, PersonField::Function},
    {ApplicationColumn::Email, PersonField::Emails},
};

constexpr int profileColumn = static_cast<int>(ApplicationColumn::Profile);

CellEditing::Columns columns()
{
    CellEditing::Columns all;
    for (const ColumnField &each : fields) {
        all.editable.append(static_cast<int>(each.column));
    }
    all.editable.append(profileColumn);
    all.keys = {static_cast<int>(ApplicationColumn::Number), static_cast<int>(ApplicationColumn::Email),
                static_cast<int>(ApplicationColumn::Name)};
    return all;
}

PersonField fieldOf(int column)
{
    const auto *found = std::find_if(std::begin(fields), std::end(fields), [column](const ColumnField &each) {
        return static_cast<int>(each.column) == column;
    });
    return found == std::end(fields) ? PersonField::Notes : found->field;
}

const Profile *profileNamed(const Call &call, const QString &words)
{
    const auto found =
        std::find_if(call.profiles.cbegin(), call.profiles.cend(), [&](const Profile &profile) {
            return foldedForEquality(profile.label) == foldedForEquality(words);
        });
    return found == call.profiles.cend() ? nullptr : &*found;
}

} // namespace

ApplicationCells::ApplicationCells(TableView *table, const ApplicationsModel &model, const Services &services,
                                   Deeds &deeds)
    : QObject(table)
    , m_model(model)
    , m_services(services)
    , m_deeds(deeds)
    , m_editing(new CellEditing(table, columns(), [this](const CellEdit &edit) { return problemOf(edit); }))
{
    connect(m_editing, &CellEditing::edited, this, &ApplicationCells::take);
}

QString ApplicationCells::problemOf(const CellEdit &edit)
{
    if (edit.column == profileColumn) {
        const Call call = m_services.call();
        return edit.text.isEmpty() || profileNamed(call, edit.text) != nullptr
            ? QString()
            : tr("The call has no profile “%1”.").arg(edit.text);
    }
    return problemWith(fieldOf(edit.column), edit.text);
}

void ApplicationCells::take(const QList<CellEdit> &edits)
{
    QList<PersonEdit> people;
    QList<ProfileEdit> profiles;
    QSet<qint64> rows;
    const Call call = m_services.call();
    for (const CellEdit &edit : edits) {
        const std::optional<int> row = m_model.rowOf(edit.id);
        if (!row) {
            continue; // it went meanwhile
        }
        rows.insert(edit.id);
        const ApplicationRow &application = m_model.valueAt(*row);
        if (edit.column == profileColumn) {
            const Profile *profile = profileNamed(call, edit.text);
            profiles.append({application.application().id,
                             profile == nullptr ? std::nullopt : std::optional(profile->id)});
        } else {
            people.append({application.person().id, fieldOf(edit.column), edit.text});
        }
    }
    const bool isBoth = !people.isEmpty() && !profiles.isEmpty(); // two services, one step to undo
    const QString deed = tr("Edit %Ln applicant(s)", nullptr, static_cast<int>(rows.size()));
    if (isBoth) {
        m_deeds.stack().beginMacro(deed);
    }
    if (!people.isEmpty()) {
        m_deeds.record(deed, m_services.people.edit(people));
    }
    if (!profiles.isEmpty()) {
        m_deeds.record(
            tr("Change the profile of %Ln application(s)", nullptr, static_cast<int>(profiles.size())),
            m_services.applications.setProfiles(profiles));
    }
    if (isBoth) {
        m_deeds.stack().endMacro();
    }
}

} // namespace convoke
