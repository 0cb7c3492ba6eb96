// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sharedstrings.h"

#include "intake/intakelimits.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void decodeCellEscapes(QString &text, qsizetype from)
{
    constexpr qsizetype length = 7; // _xHHHH_
    qsizetype at = text.indexOf(u"_x"_s, from);
    if (at < 0) {
        return;
    }
    qsizetype out = at;
    while (at < text.size()) {
        bool ok = false;
        ushort code = 0;
        if (text.at(at) == u'_' && at + length <= text.size() && text.at(at + 1) == u'x'
            && text.at(at + 6) == u'_') {
            code = QStringView(text).sliced(at + 2, 4).toUShort(&ok, 16);
        }
        text[out++] = ok ? QChar(code) : text.at(at);
        at += ok ? length : 1;
    }
    text.truncate(out);
}

std::optional<Error> readStringItem(XmlScanner &xml, QByteArrayView element, QString &text)
{
    const qsizetype start = text.size();
    bool inText = false;
    int phonetic = 0;
    for (XmlScanner::Token token = xml.next();; token = xml.next()) {
        switch (token) {
        case XmlScanner::Token::Start:
            inText = xml.name() == "t";
            phonetic += xml.name() == "rPh" ? 1 : 0;
            break;
        case XmlScanner::Token::End:
            phonetic -= xml.name() == "rPh" ? 1 : 0;
            inText = false;
            if (xml.name() == element) {
                decodeCellEscapes(text, start);
                return std::nullopt;
            }
            break;
        case XmlScanner::Token::Text:
            if (inText && phonetic == 0 && !xml.appendText(text)) {
                return xml.error();
            }
            if (text.size() > intakelimits::tableCharacters) {
                return Error{ErrorCode::LimitExceeded,
                             u"more than %1 characters"_s.arg(intakelimits::tableCharacters)};
            }
            break;
        case XmlScanner::Token::Finished:
            return Error{ErrorCode::FormatDamaged, u"a part ends too early"_s};
        case XmlScanner::Token::Failed:
            return xml.error();
        }
    }
}

Result<QList<CellSpan>> readSharedStrings(XmlScanner &xml, QString &text)
{
    QList<CellSpan> strings;
    while (true) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Failed) {
            return xml.error();
        }
        if (token == XmlScanner::Token::Finished) {
            return strings;
        }
        if (token != XmlScanner::Token::Start || xml.name() != "si") {
            continue;
        }
        const auto offset = static_cast<quint32>(text.size());
        if (std::optional<Error> error = readStringItem(xml, "si", text)) {
            return *error;
        }
        strings.append({offset, static_cast<quint32>(text.size()) - offset});
        if (strings.size() > intakelimits::sharedStrings) {
            return Error{ErrorCode::LimitExceeded,
                         u"more than %1 shared strings"_s.arg(intakelimits::sharedStrings)};
        }
    }
}

} // namespace convoke
