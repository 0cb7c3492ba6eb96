// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personcomparison.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"
#include "ui/people/duplicatesmodel.h"
#include "ui/people/newsletterwords.h"
#include "ui/people/valuechoice.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fieldName(PersonField field)
{
    switch (field) {
    case PersonField::Title:
        return PersonComparison::tr("Form of address");
    case PersonField::GivenName:
        return PersonComparison::tr("First name");
    case PersonField::FamilyName:
        return PersonComparison::tr("Last name");
    case PersonField::Phone:
        return PersonComparison::tr("Phone");
    case PersonField::Organisation:
        return PersonComparison::tr("Organisation");
    case PersonField::Function:
        return PersonComparison::tr("Function");
    case PersonField::Sector:
        return PersonComparison::tr("Sector");
    case PersonField::Country:
        return PersonComparison::tr("Country");
    case PersonField::Gender:
        return PersonComparison::tr("Gender");
    case PersonField::Newsletter:
        return PersonComparison::tr("Newsletter");
    default: // is united, see united()
        return {};
    }
}

QString valueOf(PersonField field, const Person &person)
{
    switch (field) {
    case PersonField::Title:
        return person.title;
    case PersonField::GivenName:
        return person.givenName;
    case PersonField::FamilyName:
        return person.familyName;
    case PersonField::Phone:
        return person.phone;
    case PersonField::Organisation:
        return person.organisation;
    case PersonField::Function:
        return person.function;
    case PersonField::Sector:
        return person.sector;
    case PersonField::Country:
        return person.country ? person.country->name(QLocale().name().left(2)) : QString();
    case PersonField::Gender:
        return person.gender;
    case PersonField::Newsletter:
        return newsletterWord(person.newsletter);
    default:
        return {};
    }
}

QString addressesOf(const Person &person)
{
    QStringList lines;
    for (const EmailAddress &address : person.emails) {
        lines.append(address.toString());
    }
    return lines.join(u'\n');
}

QString meetingsIn(const QList<Participation> &history)
{
    QStringList lines;
    for (const Participation &participation : history) {
        if (!lines.contains(participation.reference)) {
            lines.append(participation.reference);
        }
    }
    return lines.join(u'\n');
}

/// Whoever unsubscribed stays so: there is nothing to choose.
bool isSettled(PersonField field, const Person &a, const Person &b)
{
    return field == PersonField::Newsletter
        && (a.newsletter == Newsletter::Unsubscribed || b.newsletter == Newsletter::Unsubscribed);
}

} // namespace

PersonComparison::PersonComparison(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"personComparison"_s);
    setAccessibleName(tr("Side by side"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void PersonComparison::clear()
{
    m_left.reset();
    m_right.reset();
    fill();
}

void PersonComparison::show(const Side &left, const Side &right)
{
    if (m_left == left && m_right == right) {
        return;
    }
    const bool isSamePair =
        m_left && m_right && m_left->person.id == left.person.id && m_right->person.id == right.person.id;
    const QSet<PersonField> chosen = isSamePair ? fromRight() : betterOf(left.person, right.person);
    m_left = left;
    m_right = right;
    fill();
    for (int row = 0; row < m_rows.size(); ++row) {
        take(row, chosen.contains(m_rows.at(row).field) ? 1 : -1);
    }
}

void PersonComparison::fill()
{
    m_rows.clear();
    if (m_sheet != nullptr) {
        m_sheet->hide();
        m_sheet->deleteLater();
        m_sheet = nullptr;
    }
    if (!m_left || !m_right) {
        return;
    }
    m_sheet = new QWidget(this);
    m_grid = new QGridLayout(m_sheet);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(measure::pad);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, scaled(104));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    addHead();
    const QList<PersonField> fields = choosableFields();
    for (const PersonField field : fields) {
        addField(field);
    }
    const Person &left = m_left->person;
    const Person &right = m_right->person;
    addUnited(tr("E-mail"), addressesOf(left), addressesOf(right));
    addUnited(tr("Languages"), left.languages, right.languages);
    addUnited(tr("Working groups"), left.workingGroups, right.workingGroups);
    addUnited(tr("Tags"), left.tags.join(u", "_s), right.tags.join(u", "_s));
    addUnited(tr("Notes"), left.notes, right.notes);
    addUnited(tr("Meetings"), meetingsIn(m_left->history), meetingsIn(m_right->history));
    layout()->addWidget(m_sheet);
}

PlainLabel *PersonComparison::addLabel(const QString &text, int row, int column, int columns)
{
    auto *label = new PlainLabel(text, m_sheet);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    m_grid->addWidget(label, row, column, 1, columns, Qt::AlignTop);
    return label;
}

void PersonComparison::addHead()
{
    const auto head = [this](const QString &name, int side, const QString &verb, const QString &object) {
        auto *all = new QPushButton(verb, m_sheet);
        all->setObjectName(object);
        all->setAccessibleDescription(name);
        makeLink(all);
        connect(all, &QPushButton::clicked, this, [this, side] { takeAll(side); });
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        auto *label = new PlainLabel(name, m_sheet);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setContentsMargins(measure::corner, 0, 0, 0);
        setTextRole(label, TextRole::Strong);
        column->addWidget(label);
        column->addWidget(all, 0, Qt::AlignLeft);
        m_grid->addLayout(column, 0, side < 0 ? 1 : 2, Qt::AlignTop);
    };
    head(shownName(m_left->person), -1, tr("Take all from here"), u"takeAllLeft"_s);
    head(shownName(m_right->person), 1, tr("Take all from here"), u"takeAllRight"_s);
}

void PersonComparison::addField(PersonField field)
{
    const Person &left = m_left->person;
    const Person &right = m_right->person;
    const QString first = valueOf(field, left);
    const QString second = valueOf(field, right);
    if (first.isEmpty() && second.isEmpty()) {
        return;
    }
    const int row = m_grid->rowCount();
    const QString name = fieldName(field);
    PlainLabel *label = addLabel(name, row, 0);
    setTextRole(label, TextRole::Small, Ink::Secondary);
    label->setContentsMargins(0, measure::corner, 0, 0);
    if (first == second) {
        addLabel(first, row, 1, 2)->setContentsMargins(measure::corner, 5, 0, 5);
        return;
    }
    if (isSettled(field, left, right)) {
        addLabel(
            tr("%1 – whoever unsubscribed stays unsubscribed").arg(newsletterWord(Newsletter::Unsubscribed)),
            row, 1, 2)
            ->setContentsMargins(measure::corner, 5, 0, 5);
        return;
    }
    const int index = static_cast<int>(m_rows.size());
    ValueChoice *atLeft = makeChoice(index, name, first, -1);
    ValueChoice *atRight = makeChoice(index, name, second, 1);
    m_grid->addWidget(atLeft, row, 1);
    m_grid->addWidget(atRight, row, 2);
    m_rows.append({field, atLeft, atRight});
}

ValueChoice *PersonComparison::makeChoice(int row, const QString &name, const QString &value, int side)
{
    auto *choice = new ValueChoice(m_sheet);
    choice->setObjectName(QStringLiteral("choice%1%2").arg(row).arg(side < 0 ? u"Left"_s : u"Right"_s));
    choice->setValue(value);
    choice->setAccessibleDescription(name);
    connect(choice, &QAbstractButton::clicked, this, [this, row, side] { take(row, side); });
    connect(choice, &ValueChoice::sideWanted, this, [this, row](int wanted) {
        take(row, wanted);
        move(row, wanted, 0);
    });
    connect(choice, &ValueChoice::moveWanted, this, [this, row, side](int by) { move(row, side, by); });
    connect(choice, &ValueChoice::confirmed, this, &PersonComparison::confirmed);
    return choice;
}

void PersonComparison::addUnited(const QString &name, const QString &left, const QString &right)
{
    if (left.isEmpty() && right.isEmpty()) {
        return;
    }
    const int row = m_grid->rowCount();
    const bool areBoth = left != right && !left.isEmpty() && !right.isEmpty();
    PlainLabel *label = addLabel(areBoth ? tr("%1 (both stay)").arg(name) : name, row, 0);
    setTextRole(label, TextRole::Small, Ink::Secondary);
    label->setContentsMargins(0, measure::corner, 0, 0);
    if (left == right) {
        addLabel(left, row, 1, 2)->setContentsMargins(measure::corner, 5, 0, 5);
        return;
    }
    addLabel(left, row, 1)->setContentsMargins(measure::corner, 5, 0, 5);
    addLabel(right, row, 2)->setContentsMargins(measure::corner, 5, 0, 5);
}

void PersonComparison::take(int row, int side)
{
    m_rows.at(row).left->setChecked(side < 0);
    m_rows.at(row).right->setChecked(side > 0);
}

/// The keyboard goes to the choice @p by rows further, on the side that is taken there.
void PersonComparison::move(int row, int side, int by)
{
    const int next = row + by;
    if (next < 0 || next >= m_rows.size()) {
        return;
    }
    const Row &target = m_rows.at(next);
    ValueChoice *choice = by == 0  ? (side < 0 ? target.left : target.right)
        : target.left->isChecked() ? target.left
                                   : target.right;
    choice->setFocus(Qt::TabFocusReason);
}

void PersonComparison::takeAll(int side)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        take(row, side);
    }
}

bool PersonComparison::enter()
{
    if (m_rows.isEmpty()) {
        return false;
    }
    move(0, -1, 0);
    if (m_rows.first().right->isChecked()) {
        m_rows.first().right->setFocus(Qt::TabFocusReason);
    }
    return true;
}

QSet<PersonField> PersonComparison::fromRight() const
{
    QSet<PersonField> fields;
    for (const Row &row : m_rows) {
        if (row.right->isChecked()) {
            fields.insert(row.field);
        }
    }
    return fields;
}

std::optional<Person> PersonComparison::merged() const
{
    if (!m_left || !m_right) {
        return std::nullopt;
    }
    return united(m_left->person, m_right->person, fromRight());
}

} // namespace convoke
