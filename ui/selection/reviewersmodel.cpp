// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/reviewersmodel.h"

#include "ui/selection/rankwords.h"

#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString points(double value)
{
    return QLocale().toString(value, 'f', 1);
}

/// "+4.0", "−6.2", with a true minus sign.
QString signedPoints(double value)
{
    const QString text = points(qAbs(value));
    if (text == points(0)) {
        return text;
    }
    return (value > 0 ? u"+"_s : u"−"_s) + text;
}

} // namespace

QString ReviewersModel::headerText(ReviewerColumn column) const
{
    switch (column) {
    case ReviewerColumn::Name:
        return tr("Reviewer");
    case ReviewerColumn::Reviews:
        return tr("Reviews");
    case ReviewerColumn::Mean:
        return tr("Mean");
    case ReviewerColumn::Spread:
        return tr("Spread");
    case ReviewerColumn::Offset:
        //: by how much a reviewer gives more or less than the average reviewer
        return tr("Strictness");
    case ReviewerColumn::ConnectedTo:
        return tr("Compared with");
    case ReviewerColumn::Count:
        break;
    }
    return {};
}

QString ReviewersModel::displayText(const ReviewerRow &row, ReviewerColumn column) const
{
    const ReviewerFigures &figures = row.figures;
    switch (column) {
    case ReviewerColumn::Name:
        return row.name;
    case ReviewerColumn::Reviews:
        return QLocale().toString(figures.reviews);
    case ReviewerColumn::Mean:
        return points(figures.mean);
    case ReviewerColumn::Spread:
        return figures.spread ? points(*figures.spread) : QString();
    case ReviewerColumn::Offset:
        return figures.offset ? signedPoints(*figures.offset) : tr("not comparable");
    case ReviewerColumn::ConnectedTo:
        return row.connectedTo.isEmpty() ? tr("nobody: no application is shared") : row.connectedTo;
    case ReviewerColumn::Count:
        break;
    }
    return {};
}

QVariant ReviewersModel::rawValue(const ReviewerRow &row, ReviewerColumn column) const
{
    const ReviewerFigures &figures = row.figures;
    switch (column) {
    case ReviewerColumn::Name:
        return row.name;
    case ReviewerColumn::Reviews:
        return figures.reviews;
    case ReviewerColumn::Mean:
        return figures.mean;
    case ReviewerColumn::Spread:
        return figures.spread ? QVariant(*figures.spread) : QVariant();
    case ReviewerColumn::Offset:
        return figures.offset ? QVariant(*figures.offset) : QVariant();
    case ReviewerColumn::ConnectedTo:
        return row.connectedTo;
    case ReviewerColumn::Count:
        break;
    }
    return {};
}

QVariant ReviewersModel::extra(const ReviewerRow &row, ReviewerColumn column, int role) const
{
    if (role == EmphasisRole) {
        return column == ReviewerColumn::Name || column == ReviewerColumn::Offset;
    }
    if (role == QuietRole) {
        return column == ReviewerColumn::ConnectedTo;
    }
    if (role == Qt::ToolTipRole && column == ReviewerColumn::Offset && row.figures.offset) {
        return offsetWords(row.name, *row.figures.offset);
    }
    return {};
}

Qt::Alignment ReviewersModel::alignment(ReviewerColumn column) const
{
    return column == ReviewerColumn::Name || column == ReviewerColumn::ConnectedTo ? Qt::AlignLeft
                                                                                   : Qt::AlignRight;
}

QList<ReviewerRow> reviewerRows(const Calibration &calibration, const QHash<ReviewerId, QString> &names)
{
    QList<ReviewerRow> rows;
    for (const ReviewerFigures &figures : calibration.reviewers) {
        QStringList others;
        for (const ReviewerFigures &other : calibration.reviewers) {
            if (other.group == figures.group && other.reviewer != figures.reviewer) {
                others.append(names.value(other.reviewer));
            }
        }
        others.sort(Qt::CaseInsensitive);
        rows.append({figures, names.value(figures.reviewer), others.join(u", "_s)});
    }
    return rows;
}

} // namespace convoke
