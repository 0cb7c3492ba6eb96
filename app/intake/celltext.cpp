// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/celltext.h"

#include "base/textfold.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// True for text that normalisation and cleaning leave as it is: printable, nothing that combines.
bool isPlain(QStringView text)
{
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20 || (u >= 0x7F && u < 0xA0) || u >= 0x300) {
            return false;
        }
    }
    return true;
}

/// The same on one line, with nothing to squeeze.
bool isPlainLine(QStringView text)
{
    QChar last;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20 || (u >= 0x7F && u <= 0xA0) || u >= 0x300 || (u == u' ' && last == u' ')) {
            return false;
        }
        last = c;
    }
    return text.isEmpty() || (text.front() != u' ' && last != u' ');
}

} // namespace

QString cellText(QStringView cell)
{
    const QStringView trimmed = cell.trimmed();
    return isPlain(trimmed) ? trimmed.toString() : cleanedForStorage(trimmed).trimmed();
}

QString cellLine(const QString &cell)
{
    return isPlainLine(cell) ? cell : cleanedForStorage(cell).simplified();
}

QStringView withoutGuard(QStringView cell)
{
    constexpr QStringView formulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    QStringView guarded = cell;
    while (guarded.startsWith(u'\'')) {
        guarded = guarded.sliced(1);
    }
    if (guarded.isEmpty() || guarded.size() == cell.size()) {
        return cell;
    }
    const QStringView inner = guarded.trimmed();
    const bool isGuard = formulaStarts.contains(guarded.front())
        || (!inner.isEmpty() && formulaStarts.contains(inner.front()));
    return isGuard ? cell.sliced(1) : cell;
}

QString withoutEntities(const QString &text)
{
    struct Entity
    {
        QStringView name;
        QChar character;
    };
    constexpr Entity entities[] = {
        {u"&amp;", u'&'}, {u"&lt;", u'<'}, {u"&gt;", u'>'}, {u"&quot;", u'"'}, {u"&apos;", u'\''}};
    qsizetype at = text.indexOf(u'&');
    if (at < 0) {
        return text;
    }
    QString out = text.left(at);
    while (at < text.size()) {
        const QStringView left = QStringView(text).sliced(at);
        qsizetype taken = 1;
        QChar character = left.front();
        for (const Entity &entity : entities) {
            if (character == u'&' && left.startsWith(entity.name)) {
                character = entity.character;
                taken = entity.name.size();
                break;
            }
        }
        out.append(character);
        at += taken;
    }
    return out;
}

QString withoutAssignedValues(const QString &text)
{
    QString out = text;
    qsizetype at = out.indexOf(u"(ID"_s);
    while (at >= 0) {
        qsizetype end = at + 3;
        while (end < out.size() && out.at(end).isDigit()) {
            ++end;
        }
        const bool assigned = end > at + 3 && end < out.size() && out.at(end) == u')';
        if (assigned) {
            out.remove(at, end + 1 - at);
        }
        at = out.indexOf(u"(ID"_s, assigned ? at : at + 1);
    }
    return out.trimmed();
}

} // namespace convoke
