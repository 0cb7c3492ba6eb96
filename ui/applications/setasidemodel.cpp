// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/setasidemodel.h"

#include "ui/applications/mailshown.h"

namespace convoke {

QList<ColumnSpec> SetAsideModel::columns()
{
    const auto at = [](SetAsideColumn column) {
        return static_cast<int>(column);
    };
    return {{at(SetAsideColumn::What), 128},
            {at(SetAsideColumn::From), 200},
            {at(SetAsideColumn::Subject), 180, true},
            {at(SetAsideColumn::Sent), 140}};
}

QString SetAsideModel::headerText(SetAsideColumn column) const
{
    switch (column) {
    case SetAsideColumn::What:
        return tr("What");
    case SetAsideColumn::From:
        return tr("From");
    case SetAsideColumn::Subject:
        return tr("Subject");
    case SetAsideColumn::Sent:
        return tr("Sent");
    case SetAsideColumn::Count:
        break;
    }
    return {};
}

QString SetAsideModel::displayText(const StoredMail &mail, SetAsideColumn column) const
{
    switch (column) {
    case SetAsideColumn::What:
        return mailKindChip(mail.verdict).word;
    case SetAsideColumn::From:
        return mail.origin.sender.shown();
    case SetAsideColumn::Subject:
        return mail.origin.subject;
    case SetAsideColumn::Sent:
        return mailMoment(mail.origin.sent);
    case SetAsideColumn::Count:
        break;
    }
    return {};
}

QVariant SetAsideModel::rawValue(const StoredMail &mail, SetAsideColumn column) const
{
    switch (column) {
    case SetAsideColumn::What:
        return static_cast<int>(mail.verdict.kind);
    case SetAsideColumn::Sent:
        return mail.origin.sent;
    default:
        return displayText(mail, column);
    }
}

QVariant SetAsideModel::extra(const StoredMail &mail, SetAsideColumn column, int role) const
{
    switch (role) {
    case ChipRole:
        return column == SetAsideColumn::What ? QVariant::fromValue(mailKindChip(mail.verdict)) : QVariant();
    case EmphasisRole:
        return column == SetAsideColumn::From;
    case QuietRole:
        return column == SetAsideColumn::Sent;
    default:
        return {};
    }
}

} // namespace convoke
