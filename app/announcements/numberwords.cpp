// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/numberwords.h"

namespace convoke {

namespace {

struct NumberWord
{
    QStringView word;
    int value;
};

constexpr NumberWord words[] = {
    {u"one", 1},      {u"two", 2},       {u"three", 3},   {u"four", 4},     {u"five", 5},
    {u"six", 6},      {u"seven", 7},     {u"eight", 8},   {u"nine", 9},     {u"ten", 10},
    {u"eleven", 11},  {u"twelve", 12},   {u"deux", 2},    {u"trois", 3},    {u"quatre", 4},
    {u"cinq", 5},     {u"zwei", 2},      {u"drei", 3},    {u"vier", 4},     {u"funf", 5},
    {u"twee", 2},     {u"drie", 3},      {u"vijf", 5},    {u"dix", 10},     {u"zehn", 10},
    {u"tien", 10},    {u"zwanzig", 20},  {u"vingt", 20},  {u"twintig", 20}, {u"dreissig", 30},
    {u"fifteen", 15}, {u"eighteen", 18}, {u"twenty", 20}, {u"thirty", 30},  {u"forty", 40},
    {u"fifty", 50},
};

} // namespace

std::optional<int> numberAt(const AnnouncementPage &page, int token)
{
    if (token < 0 || token >= page.tokens().size()) {
        return std::nullopt;
    }
    const Token &item = page.tokens().at(token);
    if (item.kind == TokenKind::Number) {
        const auto gluedNumber = [&page](int mark, int number) {
            return (page.isMark(mark, u',') || page.isMark(mark, u'.')) && number >= 0
                && number < page.tokens().size() && page.tokens().at(number).kind == TokenKind::Number
                && !page.tokens().at(qMax(mark, number)).spaceBefore;
        };
        const bool part =
            gluedNumber(token + 1, token + 2) || (!item.spaceBefore && gluedNumber(token - 1, token - 2));
        return part || item.number < 0 ? std::nullopt : std::optional(item.number);
    }
    const QStringView word = page.foldedToken(token);
    for (const NumberWord &entry : words) {
        if (entry.word == word) {
            return entry.value;
        }
    }
    return std::nullopt;
}

} // namespace convoke
