// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationsmodel.h"

#include "ui/applications/applicationchips.h"
#include "ui/common/axiswords.h"

#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordsOf(const QList<Chip> &chips)
{
    QStringList words;
    for (const Chip &chip : chips) {
        words.append(chip.word);
    }
    return words.join(u", "_s);
}

QString nameOf(const Person &person)
{
    const QString name = person.listName();
    return name.isEmpty() && !person.emails.isEmpty() ? person.emails.first().toString() : name;
}

QString addressOf(const Person &person)
{
    return person.emails.isEmpty() ? QString() : person.emails.first().toString();
}

} // namespace

ApplicationsModel::ApplicationsModel(QObject *parent)
    : RowModel(parent)
    , m_language(QLocale().name().left(2))
{ }

QList<ColumnSpec> ApplicationsModel::columns()
{
    const auto at = [](ApplicationColumn column) {
        return static_cast<int>(column);
    };
    return {{at(ApplicationColumn::Name), 160},
            {at(ApplicationColumn::Number), 64, false, true},
            {at(ApplicationColumn::Country), 66},
            {at(ApplicationColumn::Sector), 104},
            {at(ApplicationColumn::Organisation), 104, true},
            {at(ApplicationColumn::Function), 130, false, true},
            {at(ApplicationColumn::Profile), 110, false, true},
            {at(ApplicationColumn::Received), 76},
            {at(ApplicationColumn::Deadline), 106},
            {at(ApplicationColumn::Answers), 108},
            {at(ApplicationColumn::State), 92, false, true},
            {at(ApplicationColumn::Decision), 90, false, true},
            {at(ApplicationColumn::Email), 180, false, true},
            {at(ApplicationColumn::Source), 160, false, true}};
}

QList<ApplicationColumn> ApplicationsModel::chipColumns()
{
    return {ApplicationColumn::Deadline, ApplicationColumn::Answers, ApplicationColumn::State,
            ApplicationColumn::Decision};
}

QString ApplicationsModel::headerText(ApplicationColumn column) const
{
    switch (column) {
    case ApplicationColumn::Name:
        return tr("Name");
    case ApplicationColumn::Number:
        return tr("Number");
    case ApplicationColumn::Country:
        return tr("Country");
    case ApplicationColumn::Sector:
        return tr("Sector");
    case ApplicationColumn::Organisation:
        return tr("Organisation");
    case ApplicationColumn::Function:
        return tr("Function");
    case ApplicationColumn::Profile:
        return tr("Profile");
    case ApplicationColumn::Received:
        return tr("Received");
    case ApplicationColumn::Deadline:
        return tr("Deadline");
    case ApplicationColumn::Answers:
        return tr("Answers");
    case ApplicationColumn::State:
        return tr("State");
    case ApplicationColumn::Decision:
        return tr("Decision");
    case ApplicationColumn::Email:
        return tr("E-mail");
    case ApplicationColumn::Source:
        return tr("Taken in from");
    case ApplicationColumn::Count:
        break;
    }
    return {};
}

QString ApplicationsModel::displayText(const ApplicationRow &row, ApplicationColumn column) const
{
    const Person &person = row.person();
    switch (column) {
    case ApplicationColumn::Name:
        return nameOf(person);
    case ApplicationColumn::Number:
        return row.application().code();
    case ApplicationColumn::Country:
        return person.country ? person.country->toString() : QString();
    case ApplicationColumn::Sector:
        return person.sector;
    case ApplicationColumn::Organisation:
        return person.organisation;
    case ApplicationColumn::Function:
        return person.function;
    case ApplicationColumn::Profile:
        return row.profile;
    case ApplicationColumn::Received:
        return row.application().received.isValid()
            ? QLocale().toString(row.application().received.date(), u"d MMM"_s)
            : QString();
    case ApplicationColumn::Deadline:
        return deadlineChip(row.timeliness).word;
    case ApplicationColumn::Answers:
        return wordsOf(answersChips(row));
    case ApplicationColumn::State:
        return wordsOf(stateChips(row));
    case ApplicationColumn::Decision:
        return decisionWord(row.application().decision);
    case ApplicationColumn::Email:
        return addressOf(person);
    case ApplicationColumn::Source:
        return row.application().provenance.source;
    case ApplicationColumn::Count:
        break;
    }
    return {};
}

QVariant ApplicationsModel::rawValue(const ApplicationRow &row, ApplicationColumn column) const
{
    switch (column) {
    case ApplicationColumn::Number:
        return row.application().number;
    case ApplicationColumn::Received:
        return row.application().received;
    case ApplicationColumn::Deadline:
        return row.timeliness == Timeliness::Unknown ? QVariant() : static_cast<int>(row.timeliness);
    case ApplicationColumn::Answers:
        return row.missing > 0 ? row.missing + 1 : row.isIncomplete() ? 1 : 0;
    case ApplicationColumn::Decision:
        return row.application().decision == Decision::Open ? QVariant()
                                                            : static_cast<int>(row.application().decision);
    default:
        return displayText(row, column);
    }
}

QString ApplicationsModel::toolTip(const ApplicationRow &row, ApplicationColumn column) const
{
    if (column == ApplicationColumn::Country && row.person().country) {
        return row.person().country->name(m_language);
    }
    if (column == ApplicationColumn::Received && row.application().received.isValid()) {
        return QLocale().toString(row.application().received, QLocale::LongFormat);
    }
    return {};
}

QVariant ApplicationsModel::extra(const ApplicationRow &row, ApplicationColumn column, int role) const
{
    switch (role) {
    case EmphasisRole:
        return column == ApplicationColumn::Name && row.application().isActive();
    case QuietRole:
        return column == ApplicationColumn::Received || !row.application().isActive();
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case ChipRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case ApplicationColumn::Deadline:
        return QVariant::fromValue(deadlineChip(row.timeliness));
    case ApplicationColumn::Answers:
        return QVariant::fromValue(answersChips(row));
    case ApplicationColumn::State:
        return QVariant::fromValue(stateChips(row));
    case ApplicationColumn::Decision:
        return QVariant::fromValue(decisionChip(row.application().decision));
    default:
        return {};
    }
}

QString ApplicationsModel::searchText(const ApplicationRow &row) const
{
    QString text = row.person().displayName();
    if (row.person().country) {
        text += u'\n' + row.person().country->name(m_language);
    }
    for (const EmailAddress &address : row.person().emails) {
        text += u'\n' + address.toString();
    }
    for (int column = 1; column < static_cast<int>(ApplicationColumn::Count); ++column) {
        text += u'\n' + displayText(row, static_cast<ApplicationColumn>(column));
    }
    return text;
}

} // namespace convoke
