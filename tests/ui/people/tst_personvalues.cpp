// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopledesk.h"

#include <QPushButton>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What the pane says of one person.
class PersonValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<PeopleDesk>(); }
    void cleanup() { m_desk.reset(); }

    void saysSinceWhenAndFromWhere()
    {
        m_desk->add(u"Ann"_s, [](Person &person) {
            person.newsletter = Newsletter::Unsubscribed;
            person.newsletterSince = QDateTime(QDate(2031, 5, 3), QTime(12, 0), Qt::UTC);
            person.newsletterSource = u"contacts.csv"_s;
        });
        m_desk->open();
        const QString day = QLocale().toString(QDate(2031, 5, 3), u"d MMM yyyy");
        QTRY_VERIFY(says(u"unsubscribed since %1, from contacts.csv"_s.arg(day)));
    }

    void marksTheAddressThatIsWrittenTo()
    {
        m_desk->add(u"Ann"_s, [](Person &person) {
            person.emails.append(*EmailAddress::fromText(u"second@x.example"));
        });
        m_desk->open();
        QTRY_VERIFY(says(u"second@x.example"_s));
        QVERIFY(says(u"letters go here"_s));
    }

    void saysWhichAddressGetsNoMailings()
    {
        const auto atTheDesk = [](Newsletter state) {
            return [state](Person &person) {
                person.emails = {*EmailAddress::fromText(u"desk@x.example")};
                person.newsletter = state;
            };
        };
        m_desk->add(u"Ann"_s, atTheDesk(Newsletter::Subscribed));
        m_desk->open();
        QTRY_VERIFY(says(u"desk@x.example"_s));
        QVERIFY(!saysPart(u"gets no mailings"_s));
        const Person bo = m_desk->add(u"Bo"_s, atTheDesk(Newsletter::Unknown));
        Person unsubscribed = bo;
        unsubscribed.newsletter = Newsletter::Unsubscribed;
        QVERIFY(m_desk->office().people().save(unsubscribed));
        QTRY_VERIFY(saysPart(u"gets no mailings"_s));
    }

    void showsWhereValuesCameFromWhenAsked()
    {
        m_desk->office().setActor(u"Ada"_s);
        Person ann = m_desk->add(u"Ann"_s);
        m_desk->office().setActor(u"Bo"_s);
        ann.phone = u"+32 2 1"_s;
        QVERIFY(m_desk->office().people().save(ann));
        m_desk->open();
        QTRY_VERIFY(says(u"+32 2 1"_s));
        QVERIFY(!saysPart(u"by Bo"_s));
        m_desk->find<QPushButton>(u"personSources"_s)->click();
        QTRY_VERIFY(saysPart(u"by Bo"_s));
        QVERIFY(saysPart(u"by Ada"_s));
        m_desk->find<QPushButton>(u"personSources"_s)->click();
        QTRY_VERIFY(!saysPart(u"by Bo"_s));
    }

    void foreignTextStaysText()
    {
        m_desk->add(u"Ann"_s, [](Person &person) { person.tags = {u"<b>bold</b> & more"_s}; });
        m_desk->open();
        QTRY_VERIFY(m_desk->find<QWidget>(u"personTagChips"_s) != nullptr);
        QVERIFY(m_desk->find<QWidget>(u"personTagChips"_s)->accessibleName().contains(u"<b>bold</b>"_s));
    }

private:
    [[nodiscard]] bool saysPart(const QString &words) const
    {
        const QList<QLabel *> labels = m_desk->find<QWidget>(u"personPane"_s)->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_desk->find<QWidget>(u"personPane"_s)->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    }

    std::unique_ptr<PeopleDesk> m_desk;
};

QTEST_MAIN(PersonValuesTest)
#include "tst_personvalues.moc"
