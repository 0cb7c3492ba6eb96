// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"

#include "announcements/htmltext.h"
#include "announcements/mailtext.h"
#include "announcements/markdowntext.h"
#include "announcements/textdecoding.h"

#include <array>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype sniffed = 4096; ///< bytes that tell the kind of content

constexpr std::array binaryBeginnings = {"%PDF",
                                         "PK\x03\x04",
                                         "\xD0\xCF\x11\xE0",
                                         "\x89PNG",
                                         "GIF8",
                                         "\xFF\xD8\xFF",
                                         "{\\rtf",
                                         "\x1F\x8B",
                                         "SQLite format 3",
                                         "\x7F"
                                         "ELF",
                                         "MZ\x90"};
constexpr std::array htmlBeginnings = {"<!doctype html", "<html",    "<head",  "<body",    "<meta", "<title",
                                       "<div",           "<article", "<table", "<section", "<main"};
constexpr std::array htmlTags = {"<p",  "<br",   "<div", "<h1",     "<h2", "<h3", "<ul",
                                 "<li", "<span", "<a",   "<strong", "</p", "</a", "</div"};

bool isWideText(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

bool isBinary(const QByteArray &bytes)
{
    for (const char *beginning : binaryBeginnings) {
        if (bytes.startsWith(beginning)) {
            return true;
        }
    }
    if (isWideText(bytes)) {
        return false;
    }
    qsizetype controls = 0;
    const QByteArray head = bytes.first(qMin(bytes.size(), 16 * sniffed));
    for (const char c : head) {
        const auto u = static_cast<unsigned char>(c);
        if (u == 0) {
            return true;
        }
        controls +=
            u < 0x20 && u != '\t' && u != '\n' && u != '\r' && u != '\f' && u != '\v' && u != 0x1B ? 1 : 0;
    }
    return controls * 20 > head.size();
}

/// The tag itself, not an address in angle brackets that begins like it.
bool hasTag(const QByteArray &head, const QByteArray &tag)
{
    for (qsizetype at = head.indexOf(tag); at >= 0; at = head.indexOf(tag, at + 1)) {
        const char next = at + tag.size() < head.size() ? head.at(at + tag.size()) : '\0';
        if (next == '>' || next == ' ' || next == '/' || next == '\n' || next == '\r' || next == '\t') {
            return true;
        }
    }
    return false;
}

bool isHtml(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(qMin(bytes.size(), sniffed)).trimmed().toLower();
    const QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.mid(3).trimmed() : head;
    for (const char *beginning : htmlBeginnings) {
        if (start.startsWith(beginning)) {
            return true;
        }
    }
    if (start.startsWith("<?xml") || start.startsWith("<!--") || start.startsWith("version:0.9")) {
        return head.contains("<html"); // XHTML; the clipboard of Windows
    }
    int kinds = 0;
    for (const char *tag : htmlTags) {
        kinds += hasTag(head, tag) ? 1 : 0;
    }
    constexpr int enough = 3;
    return kinds >= enough;
}

} // namespace

Result<QString> announcementText(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty()) {
        return Error{ErrorCode::FileEmpty, u"announcement"_s};
    }
    if (bytes.size() > mostAnnouncementBytes) {
        return Error{
            ErrorCode::FileTooLarge,
            u"%1 MB, at most %2 MB"_s.arg(static_cast<double>(bytes.size()) / (1024.0 * 1024.0), 0, 'f', 1)
                .arg(mostAnnouncementBytes / (qsizetype(1024) * 1024))};
    }
    if (isBinary(bytes)) {
        return Error{ErrorCode::FormatUnknown, u"this is no text, HTML or e-mail"_s};
    }
    QString text;
    if (!isWideText(bytes) && isMail(bytes)) {
        text = mailText(bytes);
    } else {
        text = decodedText(bytes);
        const bool wideHtml = isWideText(bytes) && isHtml(text.left(sniffed).toUtf8());
        text = wideHtml     ? htmlToText(text)
            : isHtml(bytes) ? htmlToText(decodedHtml(bytes))
                            : markdownUnescaped(text);
    }
    if (text.trimmed().isEmpty()) {
        return Error{ErrorCode::FileEmpty, u"announcement"_s};
    }
    return text;
}

} // namespace convoke
