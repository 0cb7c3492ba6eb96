// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfold.h"

namespace convoke {

namespace {

/// Letters that canonical decomposition leaves alone.
QStringView replacementFor(QChar c)
{
    switch (c.unicode()) {
    case 0x00DF:
        return u"ss";
    case 0x0142:
        return u"l";
    case 0x00F8:
        return u"o";
    case 0x0111:
    case 0x00F0:
        return u"d";
    case 0x00E6:
        return u"ae";
    case 0x0153:
        return u"oe";
    case 0x00FE:
        return u"th";
    case 0x0131:
        return u"i";
    case 0x0127:
        return u"h";
    case 0x03C2: // final sigma
        return u"σ";
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x00B4:
        return u"'";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
        return u"-";
    default:
        return {};
    }
}

bool isHiddenControl(char16_t u)
{
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200B || u == 0x200E
        || u == 0x200F || u == 0x061C || u == 0xFEFF || u == 0x2060;
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() > 0x7F) {
            return false;
        }
    }
    return true;
}

void appendSqueezed(QString &out, QChar c)
{
    if (!c.isSpace()) {
        out.append(c);
    } else if (!out.isEmpty() && out.back() != u' ') {
        out.append(u' ');
    }
}

void trimEnd(QString &text)
{
    if (text.endsWith(u' ')) {
        text.chop(1);
    }
}

} // namespace

QString foldedForSearch(QStringView text)
{
    QString out;
    out.reserve(text.size() + 8);
    if (isAscii(text)) { // nine rows of ten, and ten times as fast
        for (const QChar c : text) {
            appendSqueezed(out, c.unicode() >= u'A' && c.unicode() <= u'Z' ? QChar(c.unicode() + 32) : c);
        }
        trimEnd(out);
        return out;
    }
    const QString decomposed = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing || isHiddenControl(c.unicode())) {
            continue;
        }
        const QStringView other = replacementFor(c);
        if (!other.isEmpty()) {
            out.append(other);
        } else {
            appendSqueezed(out, c);
        }
    }
    trimEnd(out);
    return out;
}

QString foldedForEquality(QStringView text)
{
    const QString folded = text.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    QString out;
    out.reserve(folded.size());
    for (const QChar c : folded) {
        appendSqueezed(out, c);
    }
    trimEnd(out);
    return out;
}

QString cleanedForStorage(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t u = text[i].unicode();
        if (u == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n') {
                out.append(u'\n');
            }
        } else if (u >= 0x20 ? (u < 0x7F || u > 0x9F) : (u == u'\n' || u == u'\t')) {
            out.append(text[i]);
        }
    }
    return out.normalized(QString::NormalizationForm_C);
}

QString withVisibleControls(QStringView text)
{
    if (!hasHiddenControls(text)) {
        return text.toString();
    }
    QString out;
    for (const QChar c : text) {
        if (isHiddenControl(c.unicode())) {
            out += QStringLiteral("⟦U+%1⟧").arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0');
        } else {
            out.append(c);
        }
    }
    return out;
}

bool hasHiddenControls(QStringView text)
{
    for (const QChar c : text) {
        if (isHiddenControl(c.unicode())) {
            return true;
        }
    }
    return false;
}

QString slug(QStringView title, const QString &fallback)
{
    constexpr qsizetype longest = 60;
    const QString folded = foldedForSearch(title);
    QString out;
    for (const QChar c : folded) {
        const char16_t u = c.unicode();
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')) {
            out.append(c);
        } else if (!out.isEmpty() && out.back() != u'-' && u != u'\'') {
            out.append(u'-');
        }
        if (out.size() >= longest) {
            break;
        }
    }
    while (out.endsWith(u'-')) {
        out.chop(1);
    }
    return out.isEmpty() ? fallback : out;
}

} // namespace convoke
