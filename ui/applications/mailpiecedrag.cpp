// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mailpiecedrag.h"

#include <QMimeData>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QString mailPieceFormat()
{
    return u"application/x-convoke-mail-piece"_s;
}

std::unique_ptr<QMimeData> mailPieceData(const MailPieceRef &piece, const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(mailPieceFormat(),
                  u"%1 %2 %3"_s.arg(piece.mail.value()).arg(piece.start).arg(piece.length).toLatin1());
    return data;
}

std::optional<MailPieceRef> mailPieceIn(const QMimeData &data)
{
    const QList<QByteArray> parts = data.data(mailPieceFormat()).split(' ');
    bool good = parts.size() == 3;
    qint64 numbers[3] = {};
    for (int i = 0; good && i < 3; ++i) {
        numbers[i] = parts.at(i).toLongLong(&good);
    }
    if (!good || numbers[0] <= 0 || numbers[1] < 0 || numbers[2] <= 0) {
        return std::nullopt;
    }
    return MailPieceRef{MailId(numbers[0]), static_cast<qsizetype>(numbers[1]),
                        static_cast<qsizetype>(numbers[2])};
}

} // namespace convoke
