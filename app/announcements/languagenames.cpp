// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/languagenames.h"

namespace convoke {

namespace {

struct LanguageName
{
    QStringView word;
    QStringView code;
};

constexpr LanguageName names[] = {
    {u"english", u"en"},       {u"french", u"fr"},      {u"german", u"de"},         {u"dutch", u"nl"},
    {u"italian", u"it"},       {u"spanish", u"es"},     {u"portuguese", u"pt"},     {u"polish", u"pl"},
    {u"czech", u"cs"},         {u"slovak", u"sk"},      {u"slovenian", u"sl"},      {u"slovene", u"sl"},
    {u"croatian", u"hr"},      {u"greek", u"el"},       {u"bulgarian", u"bg"},      {u"romanian", u"ro"},
    {u"hungarian", u"hu"},     {u"estonian", u"et"},    {u"latvian", u"lv"},        {u"lithuanian", u"lt"},
    {u"maltese", u"mt"},       {u"irish", u"ga"},       {u"danish", u"da"},         {u"swedish", u"sv"},
    {u"finnish", u"fi"},       {u"arabic", u"ar"},      {u"ukrainian", u"uk"},      {u"russian", u"ru"},
    {u"turkish", u"tr"},       {u"albanian", u"sq"},    {u"serbian", u"sr"},        {u"bosnian", u"bs"},
    {u"macedonian", u"mk"},    {u"norwegian", u"no"},   {u"flemish", u"nl"},        {u"francais", u"fr"},
    {u"deutsch", u"de"},       {u"nederlands", u"nl"},  {u"anglais", u"en"},        {u"englisch", u"en"},
    {u"engels", u"en"},        {u"espanol", u"es"},     {u"italiano", u"it"},       {u"catalan", u"ca"},
    {u"luxembourgish", u"lb"}, {u"allemand", u"de"},    {u"duits", u"de"},          {u"franzosisch", u"fr"},
    {u"frans", u"fr"},         {u"neerlandais", u"nl"}, {u"niederlandisch", u"nl"}, {u"icelandic", u"is"},
    {u"polski", u"pl"},        {u"cestina", u"cs"},     {u"magyar", u"hu"},         {u"suomi", u"fi"},
    {u"svenska", u"sv"},       {u"dansk", u"da"},       {u"hrvatski", u"hr"},       {u"espagnol", u"es"},
    {u"italien", u"it"},       {u"portugais", u"pt"},   {u"polonais", u"pl"},       {u"spanisch", u"es"},
    {u"italienisch", u"it"},   {u"polnisch", u"pl"},    {u"spaans", u"es"},         {u"italiaans", u"it"},
    {u"pools", u"pl"},
};

} // namespace

QString languageCode(QStringView foldedWord)
{
    for (const LanguageName &name : names) {
        if (name.word == foldedWord) {
            return name.code.toString();
        }
    }
    return {};
}

} // namespace convoke
