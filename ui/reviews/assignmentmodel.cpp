// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/assignmentmodel.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QString AssignmentModel::headerText(AssignmentColumn column) const
{
    switch (column) {
    case AssignmentColumn::Code:
        return tr("Code");
    case AssignmentColumn::Application:
        return tr("Application");
    case AssignmentColumn::Reviewers:
        return tr("Assigned to");
    case AssignmentColumn::Begun:
        return tr("Begun by");
    case AssignmentColumn::Count:
        break;
    }
    return {};
}

QString AssignmentModel::displayText(const AssignmentRow &row, AssignmentColumn column) const
{
    switch (column) {
    case AssignmentColumn::Code:
        return u"A-%1"_s.arg(row.number);
    case AssignmentColumn::Application:
        return row.heading;
    case AssignmentColumn::Reviewers:
        return row.reviewers.isEmpty() ? tr("nobody") : row.reviewers.join(u", "_s);
    case AssignmentColumn::Begun:
        return row.begun.join(u", "_s);
    case AssignmentColumn::Count:
        break;
    }
    return {};
}

QVariant AssignmentModel::rawValue(const AssignmentRow &row, AssignmentColumn column) const
{
    switch (column) {
    case AssignmentColumn::Code:
        return row.number;
    case AssignmentColumn::Application:
        return row.heading.isEmpty() ? QVariant() : QVariant(row.heading);
    case AssignmentColumn::Reviewers:
        return int(row.reviewers.size());
    case AssignmentColumn::Begun:
        return int(row.begun.size());
    case AssignmentColumn::Count:
        break;
    }
    return {};
}

} // namespace convoke
