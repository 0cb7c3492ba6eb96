// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persondialog.h"

#include "support/builders.h"
#include "support/fixedclock.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class PersonDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_kept.reset();
        m_refusal.reset();
        m_dialog = std::make_unique<PersonDialog>(PersonDialog::Purpose::Edit, [this](const Person &person) {
            if (m_refusal) {
                return Result<void>(*m_refusal);
            }
            m_kept = person;
            return Result<void>();
        });
        m_person = person(m_ids, u"Sanne"_s, u"van der Berg"_s, u"s@x.example"_s);
        m_dialog->load(m_person);
        m_dialog->show();
    }

    void givesBackWhatWasLoaded() { QCOMPARE(*m_dialog->value(), m_person); }

    void keepsWhatWasEntered()
    {
        line(u"personTitle"_s)->setText(u" Dr "_s);
        m_dialog->findChild<QPlainTextEdit *>(u"personEmails"_s)
            ->setPlainText(u"new@x.example\nS@X.example"_s);
        m_dialog->findChild<QComboBox *>(u"personCountry"_s)->setEditText(u"Norge"_s);
        keep();
        QVERIFY(m_kept);
        QCOMPARE(m_kept->title, u"Dr"_s);
        QCOMPARE(m_kept->emails.first().toString(), u"new@x.example"_s);
        QCOMPARE(m_kept->emails.size(), 2);
        QCOMPARE(m_kept->country->toString(), u"NO"_s);
        QCOMPARE(m_kept->id, m_person.id);
        QVERIFY(!m_dialog->isVisible());
    }

    void staysOpenWithAWordWhereAValueCannotBeRead_data()
    {
        QTest::addColumn<QString>("emails");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no address") << u"s@x.example\nnot an address"_s << u"NL"_s << u"not an address"_s;
        QTest::newRow("no country") << u"s@x.example"_s << u"Atlantis"_s << u"Atlantis"_s;
    }
    void staysOpenWithAWordWhereAValueCannotBeRead()
    {
        QFETCH(QString, emails);
        QFETCH(QString, country);
        QFETCH(QString, complaint);
        m_dialog->findChild<QPlainTextEdit *>(u"personEmails"_s)->setPlainText(emails);
        m_dialog->findChild<QComboBox *>(u"personCountry"_s)->setEditText(country);
        keep();
        QVERIFY(!m_kept);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<QLabel *>(u"personComplaint"_s)->text().contains(complaint));
    }

    void staysOpenWhereItIsNotKept()
    {
        m_refusal = Error{ErrorCode::StorageFull, {}};
        line(u"personGivenName"_s)->setText(u"Susanne"_s);
        keep();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<QLabel *>(u"personComplaint"_s)->isVisible());
    }

    void asksBeforeItThrowsAwayWhatWasEntered()
    {
        line(u"personGivenName"_s)->setText(u"Susanne"_s);
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        auto *question = m_dialog->findChild<QMessageBox *>(u"confirmation"_s);
        QVERIFY(question);
        question->findChild<QPushButton *>(u"confirm"_s)->click();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!m_kept);
    }

    void closesAtOnceWhereNothingWasEntered()
    {
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
    }

private:
    QLineEdit *line(const QString &name) { return m_dialog->findChild<QLineEdit *>(name); }
    void keep() { m_dialog->findChild<QPushButton *>(u"personKeep"_s)->click(); }

    FixedClock m_clock;
    IdSource m_ids{m_clock};
    Person m_person{PersonId(0)};
    std::unique_ptr<PersonDialog> m_dialog;
    std::optional<Person> m_kept;
    std::optional<Error> m_refusal;
};

QTEST_MAIN(PersonDialogTest)
#include "tst_persondialog.moc"
