// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/boardmodel.h"

#include "ui/common/cellroles.h"

#include <QMimeData>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString cardsType = u"application/x-convoke-applications"_s;

} // namespace

QList<ApplicationId> BoardModel::applicationsIn(const QMimeData &content)
{
    QList<ApplicationId> applications;
    const QList<QByteArray> numbers = content.data(cardsType).split(' ');
    for (const QByteArray &number : numbers) {
        bool isNumber = false;
        const qint64 id = number.toLongLong(&isNumber);
        if (isNumber) {
            applications.append(ApplicationId(id));
        }
    }
    return applications;
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList BoardModel::mimeTypes() const
{
    return {cardsType};
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QByteArray> numbers;
    for (const QModelIndex &index : indexes) {
        numbers.append(QByteArray::number(index.data(IdRole).toLongLong()));
    }
    auto *content = new QMimeData;
    content->setData(cardsType, numbers.join(' '));
    return content;
}

QVariant BoardModel::extra(const BoardCard &card, BoardModelColumn, int role) const
{
    switch (role) {
    case SecondLineRole:
        return card.detail;
    case ChipRole:
        return QVariant::fromValue(card.chip);
    case Qt::AccessibleTextRole:
        return QStringList{card.title, card.detail, card.chip.word}.join(u", "_s);
    default:
        return {};
    }
}

} // namespace convoke
