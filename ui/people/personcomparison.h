// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "people/personunion.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace convoke {

class PlainLabel;
class ValueChoice;

/// Two entries of the address book side by side, field by field: where they differ one of the two values is
/// chosen, what is equal stands quietly, what is united says so. The entry at the left is the one that stays.
class PersonComparison final : public QWidget
{
    Q_OBJECT
public:
    struct Side
    {
        Person person;
        QList<Participation> history;

        friend bool operator==(const Side &, const Side &) = default;
    };

    explicit PersonComparison(QWidget *parent = nullptr);

    /// The same two again keep what was chosen.
    void show(const Side &left, const Side &right);
    void clear();
    [[nodiscard]] QSet<PersonField> fromRight() const;
    /// The left entry with what was chosen.
    [[nodiscard]] std::optional<Person> merged() const;
    void takeAll(int side);
    /// The keyboard goes to the first choice; false where there is none.
    bool enter();

Q_SIGNALS:
    /// Enter on a choice.
    void confirmed();

private:
    struct Row
    {
        PersonField field;
        ValueChoice *left;
        ValueChoice *right;
    };
    void fill();
    void addHead();
    void addField(PersonField field);
    void addUnited(const QString &name, const QString &left, const QString &right);
    PlainLabel *addLabel(const QString &text, int row, int column, int columns = 1);
    ValueChoice *makeChoice(int row, const QString &name, const QString &value, int side);
    void take(int row, int side);
    void move(int row, int side, int by);

    std::optional<Side> m_left;
    std::optional<Side> m_right;
    QGridLayout *m_grid = nullptr;
    QWidget *m_sheet = nullptr;
    QList<Row> m_rows;
};

} // namespace convoke
