// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QFile>
#include <QHash>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString resourceText(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

bool isNameChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'-';
}

/// What stands for "@NAME": a colour, "light" or "dark" for the scheme, or a length "@26px".
QString meaningOf(QStringView name, const QHash<QString, QString> &words, double scale)
{
    if (name.endsWith(u"px")) {
        bool isNumber = false;
        const double px = name.chopped(2).toDouble(&isNumber);
        Q_ASSERT(isNumber);
        return QString::number(qRound(px * scale)) + u"px"_s;
    }
    const auto word = words.constFind(name.toString());
    Q_ASSERT_X(word != words.cend(), "style sheet", qPrintable(name.toString()));
    return word == words.cend() ? QString() : *word;
}

} // namespace

QString styleSheetFrom(const Tokens &set, double scale, bool native)
{
    QHash<QString, QString> words{{u"scheme"_s, set.dark ? u"dark"_s : u"light"_s}};
    for (const auto &[name, colour] : set.named()) {
        words.insert(name, colour.name());
    }
    QString source = resourceText(u":/ui/own.qss"_s);
    if (!native) {
        source += resourceText(u":/ui/controls.qss"_s);
    }
    QString sheet;
    sheet.reserve(source.size());
    for (qsizetype i = 0; i < source.size();) {
        if (source.at(i) != u'@') {
            sheet.append(source.at(i));
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && isNameChar(source.at(end))) {
            ++end;
        }
        sheet.append(meaningOf(QStringView(source).mid(i + 1, end - i - 1), words, scale));
        i = end;
    }
    return sheet;
}

} // namespace convoke
