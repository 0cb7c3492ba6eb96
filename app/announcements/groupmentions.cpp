// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/groupmentions.h"

#include "announcements/foldedtext.h"

namespace convoke {

namespace {

constexpr qsizetype shortName =
    6; ///< up to here a name must be spelled exactly: "C&N", "VoT", "Local" is no code

bool holds(std::optional<int> from, std::optional<int> to, std::optional<int> year)
{
    return year ? from.value_or(*year) <= *year && to.value_or(*year) >= *year : !to;
}

} // namespace

GroupMentions::GroupMentions(const QList<WorkingGroup> &groups, std::optional<int> year)
{
    for (const WorkingGroup &group : groups) {
        if (!holds(group.fromYear, group.toYear, year) && year) {
            continue;
        }
        add(group.code, group.code, true);
        add(group.name, group.code, false);
        for (const GroupAlias &alias : group.aliases) {
            if (holds(alias.fromYear, alias.toYear, year)) {
                add(alias.name, group.code, false);
            }
        }
    }
}

void GroupMentions::add(const QString &name, const QString &code, bool isCode)
{
    Name entry{{}, code, {}, isCode};
    const QString folded = foldedText(name);
    const QList<Token> tokens = tokensOf(folded);
    for (const Token &token : tokens) {
        entry.words.append(folded.mid(token.start, token.length));
    }
    if (entry.words.isEmpty()) {
        return;
    }
    const bool abbreviation = name == name.toUpper() || (isCode && name.size() <= shortName);
    entry.exact = abbreviation ? name : QString();
    m_byFirstWord[entry.words.first()].append(entry);
}

const GroupMentions::Name *GroupMentions::longestAt(const AnnouncementPage &page, int token) const
{
    const auto it = m_byFirstWord.constFind(page.foldedToken(token).toString());
    if (it == m_byFirstWord.cend()) {
        return nullptr;
    }
    const Name *best = nullptr;
    for (const Name &name : *it) {
        bool same = best == nullptr || name.words.size() > best->words.size()
            || (name.words.size() == best->words.size() && name.isCode && !best->isCode);
        for (qsizetype i = 1; same && i < name.words.size(); ++i) {
            same = page.wordAt(token + static_cast<int>(i)) == name.words.at(i);
        }
        if (same && !name.exact.isEmpty()) {
            const int end = token + static_cast<int>(name.words.size());
            same = page.words(page.spanOfTokens(token, end)).remove(u' ') == name.exact;
        }
        best = same ? &name : best;
    }
    return best;
}

QList<GroupMention> GroupMentions::in(const AnnouncementPage &page, const Cues &cues) const
{
    QList<GroupMention> mentions;
    const int count = static_cast<int>(page.tokens().size());
    for (int token = 0; token < count; ++token) {
        if (page.tokens().at(token).kind != TokenKind::Word) {
            continue;
        }
        const Name *name = longestAt(page, token);
        if (name == nullptr) {
            continue;
        }
        const int end = token + static_cast<int>(name->words.size());
        const CueHit *after = cues.first(Cue::GroupWord, end, end + 1);
        const bool afterNetwork = page.wordAt(token - 1) == u"ran";
        const bool capital = page.text().at(page.tokens().at(token).start).isUpper();
        const bool named = afterNetwork || !name->exact.isEmpty() || (after != nullptr && capital);
        if (capital || named) {
            mentions.append({name->code, token, end, named});
        }
        token = end - 1;
    }
    return mentions;
}

} // namespace convoke
