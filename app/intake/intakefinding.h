// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace convoke {

/// Something that a human should look at. Never an error: what it speaks of was taken in, unless the row was
/// skipped.
struct IntakeFinding
{
    QString code; ///< stable, lower-case words with hyphens; see findingSentence()
    int row = 0; ///< 1-based row of the file; 0: the whole file
    int column = 0; ///< 1-based column of the file; 0: the whole row
    QString detail; ///< foreign text: a value, a name, an address

    friend bool operator==(const IntakeFinding &, const IntakeFinding &) = default;
};

/// The findings of one file. Keeps the first two thousand and counts the rest, so that a hostile file costs
/// no memory.
class IntakeFindings
{
public:
    void add(const QString &code, int row, int column = 0, const QString &detail = {});
    void append(const IntakeFindings &others);

    [[nodiscard]] const QList<IntakeFinding> &list() const { return m_list; }
    /// How many more there were.
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }
    [[nodiscard]] bool contains(const QString &code) const;

    friend bool operator==(const IntakeFindings &, const IntakeFindings &) = default;

private:
    QList<IntakeFinding> m_list;
    qint64 m_leftOut = 0;
};

/// The finding in words, translated; says neither file nor row.
QString findingSentence(const IntakeFinding &finding);

} // namespace convoke
