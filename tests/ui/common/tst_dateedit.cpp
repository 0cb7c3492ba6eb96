// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dateedit.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class DateEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_edit = std::make_unique<DateEdit>(nullptr, [] { return QDate(2030, 3, 5); });
        m_edit->show();
    }

    void writesTheDateInWords()
    {
        m_edit->setDate(QDate(2030, 3, 28));
        QCOMPARE(m_edit->text(), u"Thu 28 Mar 2030"_s);
        m_edit->setDate({});
        QCOMPARE(m_edit->text(), QString());
    }

    void readsWhatIsTyped()
    {
        const QSignalSpy changed(m_edit.get(), &DateEdit::dateChanged);
        QTest::keyClicks(m_edit.get(), u"4/11/21"_s);
        QTest::keyClick(m_edit.get(), Qt::Key_Return);
        QCOMPARE(m_edit->date(), std::optional(QDate(2021, 11, 4)));
        QCOMPARE(m_edit->text(), u"Thu 4 Nov 2021"_s);
        QCOMPARE(changed.count(), 1);
    }

    void anEmptyLineIsNoDate()
    {
        m_edit->setDate(QDate(2030, 3, 28));
        m_edit->clear();
        m_edit->readLine();
        QVERIFY(m_edit->value().has_value());
        QCOMPARE(*m_edit->value(), std::nullopt);
    }

    void marksWhatItCannotRead()
    {
        m_edit->setDate(QDate(2030, 3, 28));
        const QSignalSpy changed(m_edit.get(), &DateEdit::dateChanged);
        m_edit->setText(u"31 Feb 2030"_s);
        m_edit->readLine();
        QCOMPARE(m_edit->text(), u"31 Feb 2030"_s);
        QVERIFY(m_edit->property("invalid").toBool());
        QVERIFY(!m_edit->accessibleDescription().isEmpty());
        QVERIFY(!m_edit->value().has_value());
        QCOMPARE(m_edit->value().error(), (Error{ErrorCode::ValueInvalid, u"31 Feb 2030"_s}));
        QCOMPARE(m_edit->date(), std::nullopt);
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QVERIFY(!m_edit->property("invalid").toBool());
    }

    void stepsByDay()
    {
        m_edit->setDate(QDate(2030, 2, 28));
        QTest::keyClick(m_edit.get(), Qt::Key_Up);
        QCOMPARE(m_edit->date(), std::optional(QDate(2030, 3, 1)));
        QTest::keyClick(m_edit.get(), Qt::Key_Down);
        QCOMPARE(m_edit->date(), std::optional(QDate(2030, 2, 28)));
        m_edit->setDate({});
        QTest::keyClick(m_edit.get(), Qt::Key_Up);
        QCOMPARE(m_edit->date(), std::optional(QDate(2030, 3, 5)));
    }

    void chosenInTheCalendar()
    {
        m_edit->setDate(QDate(2030, 3, 28));
        QTest::keyClick(m_edit.get(), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = m_edit->findChild<QCalendarWidget *>();
        QVERIFY(calendar != nullptr);
        QCOMPARE(calendar->selectedDate(), QDate(2030, 3, 28));
        Q_EMIT calendar->activated(QDate(2030, 4, 2));
        QCOMPARE(m_edit->date(), std::optional(QDate(2030, 4, 2)));
    }

private:
    std::unique_ptr<DateEdit> m_edit;
};

QTEST_MAIN(DateEditTest)
#include "tst_dateedit.moc"
