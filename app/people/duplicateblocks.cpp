// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/duplicateblocks.h"

#include "people/nameletters.h"

#include <algorithm>

namespace convoke {

namespace {

constexpr size_t mostCompared = 16;
constexpr size_t neighbours = 6;
constexpr qsizetype mostNameWords = 3; ///< of the first and of the last name

enum class KeyKind : size_t {
    Address = 1,
    LocalPart,
    Phone,
    Name,
    Begin,
    End,
    OrganisationFamily,
    OrganisationGiven
};

struct Link
{
    size_t key = 0;
    int person = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy means the code that the compiler makes of this
    friend auto operator<=>(const Link &, const Link &) = default;
};

class Links final
{
public:
    explicit Links(size_t people) { m_links.reserve(10 * people); }

    void add(const ComparedPerson &who, int person)
    {
        m_person = person;
        for (const QString &address : who.addresses) {
            link(KeyKind::Address, address);
        }
        for (const QString &local : who.localParts) {
            link(KeyKind::LocalPart, local);
        }
        if (!who.phone.isEmpty()) {
            link(KeyKind::Phone, who.phone);
        }
        if (!who.name.isEmpty()) {
            link(KeyKind::Name, who.name.key);
            addNames(who);
        }
    }

    std::vector<Link> sorted() &&
    {
        std::sort(m_links.begin(), m_links.end());
        m_links.erase(std::unique(m_links.begin(), m_links.end()), m_links.end());
        return std::move(m_links);
    }

private:
    void link(KeyKind kind, QStringView one, QStringView other = {})
    {
        m_links.push_back({qHash(other, qHash(one, static_cast<size_t>(kind))), m_person});
    }

    void addNames(const ComparedPerson &who)
    {
        constexpr qsizetype letters = 4;
        const QStringList families = who.name.family.mid(0, mostNameWords);
        const QStringList givens = who.name.given.mid(0, mostNameWords);
        for (const QString &family : families) {
            const QString sound = soundLetters(family);
            for (const QString &given : givens) {
                const QString first = soundLetters(given).left(1);
                link(KeyKind::Begin, QStringView(sound).left(letters), first);
                link(KeyKind::End, QStringView(sound).right(letters), first);
            }
            if (!who.organisation.isEmpty()) {
                link(KeyKind::OrganisationFamily, sound, who.organisation);
            }
        }
        if (!who.organisation.isEmpty() && !givens.isEmpty()) {
            link(KeyKind::OrganisationGiven, soundLetters(givens.first()), who.organisation);
        }
    }

    std::vector<Link> m_links;
    int m_person = 0;
};

} // namespace

std::vector<CandidatePair> candidatePairs(const std::vector<ComparedPerson> &people,
                                          const std::function<bool()> &goOn)
{
    constexpr size_t glance = 4096; ///< how often it is asked whether to go on
    const auto mayGoOn = [&goOn](size_t step) {
        return step % glance != 0 || !goOn || goOn();
    };
    Links gathered(people.size());
    for (size_t i = 0; i < people.size(); ++i) {
        if (!mayGoOn(i)) {
            return {};
        }
        gathered.add(people[i], static_cast<int>(i));
    }
    const std::vector<Link> links = std::move(gathered).sorted();
    std::vector<CandidatePair> pairs;
    for (size_t first = 0, blocks = 0; first < links.size(); ++blocks) {
        if (!mayGoOn(blocks)) {
            return {};
        }
        size_t end = first + 1;
        while (end < links.size() && links[end].key == links[first].key) {
            ++end;
        }
        const size_t reach = end - first <= mostCompared ? mostCompared : neighbours;
        for (size_t i = first; i < end; ++i) {
            for (size_t j = i + 1; j < end && j - i <= reach; ++j) {
                pairs.push_back({links[i].person, links[j].person});
            }
        }
        first = end;
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace convoke
