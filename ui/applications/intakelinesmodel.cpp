// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakelinesmodel.h"

#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

Chip lineKindChip(LineKind kind)
{
    switch (kind) {
    case LineKind::New:
        return {IntakeLinesModel::tr("new"), Tone::Accent};
    case LineKind::Changed:
        return {IntakeLinesModel::tr("changed"), Tone::Accent};
    case LineKind::Identical:
        return {IntakeLinesModel::tr("identical"), Tone::Neutral};
    case LineKind::SecondAnswer:
        return {IntakeLinesModel::tr("second answer"), Tone::Warn};
    case LineKind::SamePerson:
        return {IntakeLinesModel::tr("same person?"), Tone::Warn};
    case LineKind::Skipped:
        return {IntakeLinesModel::tr("skipped"), Tone::Bad};
    case LineKind::SetAside:
        return {IntakeLinesModel::tr("set aside"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

IntakeLinesModel::IntakeLinesModel(QObject *parent)
    : RowModel(parent)
    , m_language(QLocale().name().left(2))
{ }

Chip lineChip(const IntakeLine &line)
{
    return line.isLeftOut ? Chip{IntakeLinesModel::tr("left out"), Tone::Neutral} : lineKindChip(line.kind);
}

QList<ColumnSpec> IntakeLinesModel::columns()
{
    const auto at = [](IntakeLineColumn column) {
        return static_cast<int>(column);
    };
    return {{at(IntakeLineColumn::What), 132},         {at(IntakeLineColumn::Who), 146},
            {at(IntakeLineColumn::Country), 124},      {at(IntakeLineColumn::Answered), 98},
            {at(IntakeLineColumn::Detail), 110, true}, {at(IntakeLineColumn::Row), 60, false, true}};
}

QString IntakeLinesModel::headerText(IntakeLineColumn column) const
{
    switch (column) {
    case IntakeLineColumn::What:
        return tr("What");
    case IntakeLineColumn::Who:
        return tr("Who");
    case IntakeLineColumn::Country:
        return tr("Country as read");
    case IntakeLineColumn::Answered:
        return tr("Answered");
    case IntakeLineColumn::Detail:
        return tr("Detail");
    case IntakeLineColumn::Row:
        return tr("Row");
    case IntakeLineColumn::Count:
        break;
    }
    return {};
}

QString IntakeLinesModel::displayText(const IntakeLine &line, IntakeLineColumn column) const
{
    switch (column) {
    case IntakeLineColumn::What:
        return lineChip(line).word;
    case IntakeLineColumn::Who:
        return line.who.isEmpty() ? tr("row %1").arg(QLocale().toString(line.row)) : line.who;
    case IntakeLineColumn::Country:
        if (line.countryAsRead.isEmpty()) {
            return line.country ? line.country->toString() : QString();
        }
        if (!line.country) {
            //: a country as it stands in the file, which names none
            return tr("%1 → not known").arg(line.countryAsRead);
        }
        //: a country as it stands in the file, and its code
        return line.countryAsRead == line.country->toString()
            ? line.countryAsRead
            : tr("%1 → %2").arg(line.countryAsRead, line.country->toString());
    case IntakeLineColumn::Answered:
        return line.answered.isValid() ? QLocale().toString(line.answered, u"d MMM HH:mm"_s) : QString();
    case IntakeLineColumn::Detail:
        return line.detail;
    case IntakeLineColumn::Row:
        return QString::number(line.row);
    case IntakeLineColumn::Count:
        break;
    }
    return {};
}

QVariant IntakeLinesModel::rawValue(const IntakeLine &line, IntakeLineColumn column) const
{
    switch (column) {
    case IntakeLineColumn::What:
        return static_cast<int>(line.kind);
    case IntakeLineColumn::Country:
        return line.country ? line.country->name(m_language) : line.countryAsRead;
    case IntakeLineColumn::Answered:
        return line.answered;
    case IntakeLineColumn::Row:
        return line.row;
    default:
        return displayText(line, column);
    }
}

QVariant IntakeLinesModel::extra(const IntakeLine &line, IntakeLineColumn column, int role) const
{
    switch (role) {
    case ChipRole:
        return column == IntakeLineColumn::What ? QVariant::fromValue(lineChip(line)) : QVariant();
    case EmphasisRole:
        return column == IntakeLineColumn::Who && !line.who.isEmpty();
    case QuietRole:
        return column == IntakeLineColumn::Country || column == IntakeLineColumn::Answered
            || line.who.isEmpty() || line.isLeftOut;
    case Qt::ToolTipRole:
        return column == IntakeLineColumn::Row ? line.source : QString();
    default:
        return {};
    }
}

} // namespace convoke
