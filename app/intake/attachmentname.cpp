// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/attachmentname.h"

#include "base/wordlist.h"

#include <QList>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView reservedNames[] = {u"con",  u"prn",    u"aux",    u"nul",    u"com1", u"com2", u"com3",
                                         u"com4", u"com5",   u"com6",   u"com7",   u"com8", u"com9", u"lpt1",
                                         u"lpt2", u"lpt3",   u"lpt4",   u"lpt5",   u"lpt6", u"lpt7", u"lpt8",
                                         u"lpt9", u"clock$", u"conin$", u"conout$"};

bool isAllowed(char32_t c)
{
    constexpr QStringView signs = u" ._-()+,'&@#=\u2013\u2014";
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || (c < 0x10000 && signs.contains(QChar(c)));
}

} // namespace

QString safeAttachmentName(const QString &name)
{
    constexpr qsizetype longest = 120;
    constexpr qsizetype longestSuffix = 12;
    const qsizetype slash = qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    const QString segment = name.mid(slash + 1).normalized(QString::NormalizationForm_C);
    QString safe;
    const QList<uint> letters = segment.toUcs4();
    for (const uint letter : letters) {
        if (letter >= 0x20 && isAllowed(letter)) {
            safe += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
        } else if (QChar::isPrint(letter)) {
            safe += u'_';
        }
    }
    while (!safe.isEmpty() && QStringView(u" .").contains(safe.back())) {
        safe.chop(1);
    }
    while (!safe.isEmpty() && QStringView(u" .-").contains(safe.front())) {
        safe.remove(0, 1);
    }
    if (safe.size() > longest) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString suffix = dot > 0 && safe.size() - dot <= longestSuffix ? safe.mid(dot) : QString();
        qsizetype kept = longest - suffix.size();
        kept -= safe.at(kept - 1).isHighSurrogate() ? 1 : 0;
        safe = safe.left(kept) + suffix;
    }
    if (safe.isEmpty()) {
        return u"attachment"_s;
    }
    const QString base = safe.section(u'.', 0, 0).trimmed().toLower();
    return isOneOf(reservedNames, base) ? u'_' + safe : safe;
}

} // namespace convoke
