// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletable.h"

#include <QLocale>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const ColourPair health{u"#8E3B7A"_s, u"#D38BC2"_s};
const ColourPair police{u"#2F5D9E"_s, u"#7FA9E6"_s};
const ColourPair prison{u"#8A5A2B"_s, u"#D0A377"_s};

} // namespace

QList<SampleRow> SampleTable::people()
{
    const Chip inTime{u"in time"_s, Tone::Good};
    const Chip onTheDay{u"on the day"_s, Tone::Warn};
    const Chip late{u"late"_s, Tone::Bad};
    const QDate day(2030, 2, 21);
    return {
        {1,
         u"Bergström, Åke"_s,
         u"SE"_s,
         u"Mental health"_s,
         u"Regional Health Service North"_s,
         day,
         inTime,
         91.4,
         {{88, 92, 94}},
         1},
        {2,
         u"Παπαδάκης, Νίκος"_s,
         u"GR"_s,
         u"Police"_s,
         u"Police Academy Crete"_s,
         day.addDays(-1),
         inTime,
         90.2,
         {{90, 90}},
         1},
        {3,
         u"Żak, Łucja"_s,
         u"PL"_s,
         u"Prison"_s,
         u"Regional Prison Łódź"_s,
         day.addDays(1),
         inTime,
         88.75,
         {{60, 89, 97}},
         1},
        {4,
         u"van der Veen, Marit"_s,
         u"NL"_s,
         u"Mental health"_s,
         u"Forensic Clinic East, Department of Outpatient Treatment"_s,
         day.addDays(1),
         inTime,
         88.75,
         {{88, 89}},
         0.8},
        {5,
         u"O’Dowd, Cillian"_s,
         u"IE"_s,
         u"Police"_s,
         u"City Police Galway"_s,
         day.addDays(2),
         onTheDay,
         87.0,
         {{80, 94}},
         1},
        {6,
         u"Yılmaz, Elif"_s,
         u"DE"_s,
         u"Mental health"_s,
         u"University Hospital"_s,
         day.addDays(-3),
         inTime,
         86.1,
         {{86}},
         0.6},
        {7,
         u"Haddad, Samir"_s,
         u"FR"_s,
         u"Police"_s,
         u"Exit Network"_s,
         day.addDays(-4),
         inTime,
         85.9,
         {{70, 85, 99}},
         1},
        {8,
         u"Георгиева, Мила"_s,
         u"BG"_s,
         u"Police"_s,
         u"National Police Varna"_s,
         day.addDays(5),
         late,
         84.3,
         {{84, 85}},
         1},
        {9,
         u"Solberg, Øyvind"_s,
         u"NO"_s,
         u"Prison"_s,
         u"Regional Prison Bergen"_s,
         day.addDays(-6),
         inTime,
         std::nullopt,
         {},
         1},
        {10,
         u"Conceição, Inês"_s,
         u"PT"_s,
         u"Mental health"_s,
         u"Public Health Institute"_s,
         day.addDays(-7),
         inTime,
         82.5,
         {{82, 83}},
         1},
        {11,
         u"Župančič, Nejc"_s,
         u"SI"_s,
         u"Mental health"_s,
         u"Child Psychiatry Clinic"_s,
         day.addDays(-8),
         inTime,
         81.0,
         {{75, 87}},
         0.4},
        {12,
         u"D’Amico, Rosa"_s,
         u"IT"_s,
         u"Police"_s,
         u"City Police Turin"_s,
         day.addDays(-9),
         inTime,
         79.25,
         {{79, 80}},
         1},
    };
}

QList<SampleRow> SampleTable::many(int count)
{
    QList<SampleRow> rows;
    rows.reserve(count);
    const QStringList families{u"Berg"_s,  u"Élan"_s,   u"Zupan"_s, u"Åkesson"_s,
                               u"Nowak"_s, u"Παππάς"_s, u"Müller"_s};
    for (int i = 0; i < count; ++i) {
        SampleRow row;
        row.id = i + 1;
        row.name = families.at(i % families.size()) + u", Person "_s + QString::number((i * 7919) % count);
        row.country = QString(u"ABCDEFGHIJ"[i % 10]) + u"X"_s;
        row.sector = i % 3 == 0 ? u"Police"_s : u"Mental health"_s;
        row.organisation = u"Organisation number %1 of the region"_s.arg(i % 997);
        row.received = QDate(2030, 1, 1).addDays(i % 60);
        row.score = (i * 31 % 1000) / 10.0;
        rows.append(row);
    }
    return rows;
}

QString SampleTable::headerText(SampleColumn column) const
{
    switch (column) {
    case SampleColumn::Name:
        return u"Name"_s;
    case SampleColumn::Country:
        return u"Country"_s;
    case SampleColumn::Sector:
        return u"Sector"_s;
    case SampleColumn::Organisation:
        return u"Organisation"_s;
    case SampleColumn::Received:
        return u"Received"_s;
    case SampleColumn::Deadline:
        return u"Deadline"_s;
    case SampleColumn::Score:
        return u"Score"_s;
    case SampleColumn::Reviewers:
        return u"Reviewers"_s;
    case SampleColumn::Answers:
        return u"Answers"_s;
    case SampleColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QString SampleTable::displayText(const SampleRow &row, SampleColumn column) const
{
    switch (column) {
    case SampleColumn::Name:
        return row.name;
    case SampleColumn::Country:
        return row.country;
    case SampleColumn::Sector:
        return row.sector;
    case SampleColumn::Organisation:
        return row.organisation;
    case SampleColumn::Received:
        return QLocale().toString(row.received, u"d MMM"_s);
    case SampleColumn::Deadline:
        return row.deadline.word;
    case SampleColumn::Score:
        return row.score ? QLocale().toString(*row.score, 'f', 2) : u"–"_s;
    case SampleColumn::Reviewers:
        return u"%1 reviews"_s.arg(row.spread.scores.size());
    case SampleColumn::Answers:
        return u"%1 %"_s.arg(qRound(row.progress * 100));
    case SampleColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QVariant SampleTable::rawValue(const SampleRow &row, SampleColumn column) const
{
    switch (column) {
    case SampleColumn::Received:
        return row.received;
    case SampleColumn::Score:
        return row.score ? QVariant(*row.score) : QVariant();
    case SampleColumn::Reviewers:
        return static_cast<int>(row.spread.scores.size());
    case SampleColumn::Answers:
        return row.progress;
    default:
        return displayText(row, column);
    }
}

QVariant SampleTable::extra(const SampleRow &row, SampleColumn column, int role) const
{
    switch (role) {
    case EmphasisRole:
        return column == SampleColumn::Name || column == SampleColumn::Score;
    case QuietRole:
        return column == SampleColumn::Received;
    case ChipRole:
        return QVariant::fromValue(row.deadline);
    case SpreadRole:
        return QVariant::fromValue(row.spread);
    case ProgressRole:
        return row.progress;
    case SecondLineRole:
        return row.organisation;
    case DotsRole:
        if (column == SampleColumn::Sector) {
            const ColourPair colour = row.sector == u"Police" ? police
                : row.sector == u"Prison"                     ? prison
                                                              : health;
            return QVariant::fromValue(QList<ColourPair>{colour});
        }
        return {};
    default:
        return {};
    }
}

Qt::Alignment SampleTable::alignment(SampleColumn column) const
{
    return column == SampleColumn::Score ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace convoke::test
