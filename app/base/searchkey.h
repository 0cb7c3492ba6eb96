// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace convoke {

/// The words of a row in the form in which searching compares them: folded (accents, case), Greek and
/// Cyrillic in all usual Latin spellings, apostrophes dropped, and æ ae ä → a, œ oe ö ø → o, ü ue → u, å aa →
/// a, so that one name has one key whoever wrote it. Made once per row; never shown.
class SearchKey final
{
public:
    SearchKey() = default;
    explicit SearchKey(QStringView text);

    /// Not made yet.
    [[nodiscard]] bool isNull() const { return m_bytes.isNull(); }
    /// UTF-8, every word after a blank.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// What was typed into a search line: words that must all be found, in any order. A word of one or two
/// letters is found where a word begins, a longer one anywhere, so that "burg" finds Hamburg.
class SearchQuery final
{
public:
    SearchQuery() = default;
    explicit SearchQuery(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool matches(const SearchKey &key) const { return matches(key.bytes()); }
    /// @p key: SearchKey::bytes().
    [[nodiscard]] bool matches(const QByteArray &key) const;
    /// True when this can only find what @p wider finds: a letter was added.
    [[nodiscard]] bool narrows(const SearchQuery &wider) const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;

private:
    QList<QList<QByteArray>> m_words; ///< each in all its spellings
};

} // namespace convoke
