// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/attachmentrisk.h"

#include <QStringView>

#include <algorithm>
#include <span>

namespace convoke {

namespace {

constexpr QStringView programs[] = {
    u"action", u"apk",     u"app", u"appimage", u"appx", u"bash",    u"bat", u"bin", u"cmd",
    u"com",    u"command", u"cpl", u"csh",      u"deb",  u"desktop", u"dll", u"dmg", u"exe",
    u"gadget", u"hta",     u"inf", u"jar",      u"jnlp", u"js",      u"jse", u"lnk", u"msc",
    u"msi",    u"msix",    u"msp", u"out",      u"pif",  u"pkg",     u"pl",  u"ps1", u"ps1m",
    u"psm1",   u"py",      u"pyw", u"rb",       u"reg",  u"rpm",     u"run", u"scf", u"scr",
    u"sct",    u"sh",      u"so",  u"sys",      u"url",  u"vb",      u"vbe", u"vbs", u"workflow",
    u"ws",     u"wsc",     u"wsf", u"wsh",      u"xbap", u"xll",     u"zsh"};

constexpr QStringView actives[] = {u"chm",  u"doc",  u"docm",  u"dot",  u"dotm",  u"htm",  u"html",
                                   u"iqy",  u"mht",  u"mhtml", u"one",  u"pot",   u"potm", u"ppam",
                                   u"pps",  u"ppsm", u"ppt",   u"pptm", u"pub",   u"rtf",  u"shtml",
                                   u"sldm", u"slk",  u"svg",   u"svgz", u"xhtml", u"xla",  u"xlam",
                                   u"xls",  u"xlsb", u"xlsm",  u"xlt",  u"xltm",  u"xml",  u"xsl"};

constexpr QStringView packs[] = {u"7z",   u"ace", u"arj", u"bz2", u"cab", u"gz",  u"img",
                                 u"iso",  u"lha", u"lzh", u"rar", u"tar", u"tgz", u"vhd",
                                 u"vhdx", u"xz",  u"z",   u"zip", u"zst"};

bool isOneOf(const QString &suffix, std::span<const QStringView> suffixes)
{
    return std::find(suffixes.begin(), suffixes.end(), suffix) != suffixes.end();
}

} // namespace

AttachmentRisk attachmentRisk(const MailAttachment &attachment)
{
    // What follows the last dot decides what a system does with it: "invoice.pdf.exe" is a program.
    const qsizetype dot = attachment.name.lastIndexOf(u'.');
    const QString suffix = dot < 0 ? QString() : attachment.name.mid(dot + 1).trimmed().toLower();
    const QString type = attachment.type.toLower();
    if (isOneOf(suffix, programs) || type.contains(u"executable") || type.contains(u"msdownload")
        || type.contains(u"x-sh") || type.contains(u"javascript")) {
        return AttachmentRisk::Program;
    }
    if (isOneOf(suffix, packs)) {
        return AttachmentRisk::Packed;
    }
    const bool isActive = isOneOf(suffix, actives) || type.contains(u"macroenabled") || type == u"text/html";
    return isActive || suffix.isEmpty() ? AttachmentRisk::Active : AttachmentRisk::Usual;
}

} // namespace convoke
