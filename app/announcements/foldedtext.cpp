// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/foldedtext.h"

namespace convoke {

namespace {

char16_t foldedMark(char16_t u)
{
    switch (u) {
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0xFF0D:
        return u'-';
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x2032:
    case 0x02BC:
    case 0x00B4:
    case 0x0060:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    case 0x0142:
        return u'l';
    case 0x00F8:
        return u'o';
    case 0x0111:
        return u'd';
    case 0x0131:
        return u'i';
    case 0x0127:
        return u'h';
    case 0x03C2:
        return 0x03C3;
    default:
        return u;
    }
}

} // namespace

QString foldedText(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text.at(i).toLower();
        if (c.unicode() > 0x7F && c.decompositionTag() == QChar::Canonical) {
            // Greek and Vietnamese letters may carry two marks: take the base of the base.
            for (int step = 0; step < 3 && c.decompositionTag() == QChar::Canonical; ++step) {
                c = c.decomposition().at(0);
            }
        }
        out[i] = QChar(c.unicode() < 0x60 ? c.unicode() : foldedMark(c.unicode()));
    }
    return out;
}

} // namespace convoke
