// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search for duplicates through a whole address book, beside the plainest thing that a database can do: a
// self-join of the same people on equal folded names, with an index. Ours finds misspellings, exchanged
// names, telephones and addresses too, and says why. Names are made of syllables, one person in fifty comes
// twice.
#include "people/duplicatefinder.h"
#include "support/sqliteyardstick.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class Book final
{
public:
    explicit Book(int count)
    {
        for (int i = 0; i < count; ++i) {
            if (i % 50 == 49) {
                m_people.append(again(m_people.at(static_cast<qsizetype>(m_random() % m_people.size())), i));
            } else {
                m_people.append(somebody(i));
            }
        }
    }
    [[nodiscard]] const QList<Person> &people() const { return m_people; }

private:
    QString word(int syllables)
    {
        QString text;
        for (int i = 0; i < syllables; ++i) {
            text += QStringView(u"bcdfghklmnprstvwz").at(static_cast<qsizetype>(m_random() % 17));
            text += QStringView(u"aeiou").at(static_cast<qsizetype>(m_random() % 5));
        }
        text[0] = text.at(0).toUpper();
        return text;
    }
    Person somebody(int i)
    {
        static constexpr QStringView countries[] = {u"BE", u"DE", u"FR", u"IT", u"PL", u"SE"};
        // A language has some hundreds of usual first names and tens of thousands of last ones.
        if (m_givens.size() < 600) {
            m_givens.append(word(2));
        }
        Person person{PersonId(i + 1)};
        person.givenName = m_givens.at(static_cast<qsizetype>(m_random() % m_givens.size()));
        person.familyName = word(3);
        person.emails = {*EmailAddress::fromText(
            u"%1.%2@office%3.example"_s.arg(person.givenName.toLower(), person.familyName.toLower())
                .arg(m_random() % 3000))};
        person.phone = u"+32 2 %1"_s.arg(1'000'000 + i);
        person.organisation = u"Office %1"_s.arg(m_random() % 3000);
        person.country = CountryCode::fromText(countries[m_random() % 6]);
        return person;
    }
    /// The same person as another list has it.
    Person again(const Person &known, int i)
    {
        Person person = known;
        person.id = PersonId(i + 1);
        person.emails = {*EmailAddress::fromText(u"p%1@home.example"_s.arg(i))};
        switch (m_random() % 3) {
        case 0:
            std::swap(person.givenName, person.familyName);
            break;
        case 1:
            person.familyName.remove(3, 1);
            break;
        default:
            person.organisation.clear();
        }
        return person;
    }

    std::mt19937 m_random{5};
    QStringList m_givens;
    QList<Person> m_people;
};

/// The same names in a bare table with an index.
QString writeNames(const QTemporaryDir &folder, const QList<Person> &people)
{
    const QString list = folder.filePath(u"names-%1.csv"_s.arg(people.size()));
    QFile file(list);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no room for the names");
    }
    for (const Person &person : people) {
        file.write((person.displayName().toLower() + u'\n').toUtf8());
    }
    file.close();
    const QString path = folder.filePath(u"names-%1.db"_s.arg(people.size()));
    QProcess process;
    process.start(u"sqlite3"_s,
                  {path, u"CREATE TABLE p (name TEXT)"_s, u".import %1 p"_s.arg(list),
                   u"CREATE INDEX n ON p (name)"_s});
    process.waitForFinished(-1);
    return path;
}

} // namespace

int main()
{
    constexpr int runs = 3;
    double before = 0;
    for (const int count : {10'000, 100'000}) {
        const Book book(count);
        qsizetype found = 0;
        const double ours = medianMsecs(runs, [&](int) { found = findDuplicates(book.people()).size(); });
        const QTemporaryDir folder;
        const double theirs =
            sqliteQueryMsecs(writeNames(folder, book.people()),
                             u"SELECT count(*) FROM p a JOIN p b ON a.name = b.name AND a.rowid < b.rowid"_s);
        reportRatio("duplicates among people", count, ours, "sqlite3 self-join on equal names", theirs);
        std::printf("  %lld proposals", static_cast<long long>(found));
        if (before > 0) {
            std::printf("; ten times the people take %.1f times as long (a square would be 100)",
                        ours / before);
        }
        std::printf("\n");
        before = ours;
    }
    return 0;
}
