// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "officebox.h"
#include "settingsbox.h"
#include "support/builders.h"
#include "ui/common/filteredit.h"
#include "ui/common/listview.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class PeoplePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatToDoWhileNobodyIsThere();
    void showsEverybodyInOrder();
    void filtersAsOneTypes();
    void readsTheChosenPersonWithHistory();
    void enterOnAMeetingLeadsThere();
    void addsAPersonAndUndoesIt();
    void editsThePersonInADialog();
    void deletesAndOffersToUndo();
    void refusesToDeleteWhoHasApplied();
    void asksBeforeItDeletesSeveral();
    void copiesAddressesOnce();
    void followsChangesFromElsewhere();
    void choosesThePersonOfAPlaceEvenWhereTheFilterHidesIt();
    void isUsableWhileItLoads();

private:
    Person add(const QString &given, const QString &family, const QString &email);
    MeetingId apply(const Person &person);
    void open(const Place &place = Place::people());
    [[nodiscard]] QStringList names() const;
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_host->findChild<Widget *>(name);
    }
    [[nodiscard]] QDialog *dialog() const { return find<QDialog>(u"personDialog"_s); }
    [[nodiscard]] QString paneName() const { return find<QLabel>(u"personName"_s)->text(); }

    const SettingsBox m_settings;
    std::unique_ptr<OfficeBox> m_box;
    std::unique_ptr<PageHost> m_host;
    PeoplePage *m_page = nullptr;
    TableView *m_table = nullptr;
};

void PeoplePageTest::init()
{
    m_box = OfficeBox::inMemory();
    m_page = new PeoplePage({m_box->office().people(), m_box->office().intake(),
                             [] {
                                 return u"Ada"_s;
                             }},
                            m_box->office().changes(), m_box->deeds());
    m_host = std::make_unique<PageHost>(m_page);
    m_host->resize(1072, 770);
    m_table = find<TableView>(u"peopleTable"_s);
}

void PeoplePageTest::cleanup()
{
    m_host.reset();
    m_box.reset();
}

Person PeoplePageTest::add(const QString &given, const QString &family, const QString &email)
{
    const Person added = person(m_box->office().ids(), given, family, email);
    if (!m_box->office().people().save(added)) {
        qFatal("not saved");
    }
    return added;
}

/// The person answers the call of a new meeting.
MeetingId PeoplePageTest::apply(const Person &person)
{
    const MeetingId meeting = m_box->addMeeting();
    m_box->takeIn(meeting,
                  "First name,Last name,E-mail\n" + person.givenName.toUtf8() + ','
                      + person.familyName.toUtf8() + ',' + person.emails.first().toString().toUtf8() + '\n');
    return meeting;
}

void PeoplePageTest::open(const Place &place)
{
    m_host->show();
    QApplication::setActiveWindow(m_host.get());
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_page->activate(place);
    QTRY_VERIFY(!find<QLabel>(u"peopleLoading"_s)->isVisible());
    QTest::qWait(1);
}

QStringList PeoplePageTest::names() const
{
    QStringList names;
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        names.append(m_table->model()->index(row, 0).data().toString());
    }
    return names;
}

void PeoplePageTest::saysWhatToDoWhileNobodyIsThere()
{
    open();
    QVERIFY(find<QPushButton>(u"peopleAddFirst"_s)->isVisible());
    QVERIFY(!m_table->isVisible());
    find<QPushButton>(u"peopleAddFirst"_s)->click();
    QVERIFY(dialog());
}

void PeoplePageTest::showsEverybodyInOrder()
{
    add(u"Zoë"_s, u"Zahradník"_s, u"z@x.example"_s);
    add(u"Asa"_s, u"Agren"_s, u"a@x.example"_s);
    add({}, {}, u"nobody@x.example"_s);
    open();
    QCOMPARE(names(), (QStringList{u"Agren, Asa"_s, u"nobody@x.example"_s, u"Zahradník, Zoë"_s}));
    QVERIFY(find<QLabel>(u"pageSubtitle"_s)->text().startsWith(u'3'));
    QCOMPARE(paneName(), u"Asa Agren"_s);
}

void PeoplePageTest::filtersAsOneTypes()
{
    add(u"Zoë"_s, u"Zahradník"_s, u"z@x.example"_s);
    add(u"Asa"_s, u"Agren"_s, u"a@x.example"_s);
    open();
    QTest::keyClicks(find<QLineEdit>(u"filterLine"_s), u"zahradnik"_s);
    QCOMPARE(names(), QStringList{u"Zahradník, Zoë"_s});
    QCOMPARE(find<QLabel>(u"filterCount"_s)->text(), u"1 of 2"_s);
    QTRY_COMPARE(paneName(), u"Zoë Zahradník"_s);
    QTest::keyClicks(find<QLineEdit>(u"filterLine"_s), u"xx"_s);
    QTRY_VERIFY(find<QLabel>(u"personNobody"_s)->isVisible());
}

void PeoplePageTest::readsTheChosenPersonWithHistory()
{
    const Person sanne = add(u"Sanne"_s, u"van der Berg"_s, u"s@x.example"_s);
    apply(sanne);
    open();
    QCOMPARE(paneName(), u"Sanne van der Berg"_s);
    auto *history = find<ListView>(u"personHistory"_s);
    QCOMPARE(history->model()->rowCount(), 1);
    QCOMPARE(history->model()->index(0, 0).data().toString(), u"POL-2031-05"_s);
    const QList<QLabel *> labels = find<QWidget>(u"personPane"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [](QLabel *label) { return label->text() == u"s@x.example"; }));
}

void PeoplePageTest::enterOnAMeetingLeadsThere()
{
    const Person sanne = add(u"Sanne"_s, u"van der Berg"_s, u"s@x.example"_s);
    const MeetingId meeting = apply(sanne);
    open();
    QSignalSpy led(m_page, &Page::goTo);
    auto *history = find<ListView>(u"personHistory"_s);
    history->setCurrentIndex(history->model()->index(0, 0));
    history->setFocus();
    QTest::keyClick(history, Qt::Key_Return);
    QCOMPARE(led.size(), 1);
    QCOMPARE(led.first().first().value<Place>(), Place::meeting(meeting.value(), u"applications"_s));
}

void PeoplePageTest::addsAPersonAndUndoesIt()
{
    add(u"Zoë"_s, u"Zahradník"_s, u"z@x.example"_s);
    open();
    find<QPushButton>(u"peopleAdd"_s)->click();
    dialog()->findChild<QLineEdit *>(u"personFamilyName"_s)->setText(u"Øst"_s);
    dialog()->findChild<QPushButton *>(u"personKeep"_s)->click();
    QCOMPARE(names().size(), 2);
    QTRY_COMPARE(paneName(), u"Øst"_s);
    QCOMPARE(m_box->undo().undoText(), u"Add Øst"_s);
    m_box->undo().undo();
    QCOMPARE(names(), QStringList{u"Zahradník, Zoë"_s});
    m_box->undo().redo();
    QCOMPARE(names().size(), 2);
}

void PeoplePageTest::editsThePersonInADialog()
{
    const Person zoe = add(u"Zoë"_s, u"Zahradník"_s, u"z@x.example"_s);
    open();
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Return);
    QVERIFY(dialog());
    dialog()->findChild<QLineEdit *>(u"personOrganisation"_s)->setText(u"Elsewhere"_s);
    dialog()->findChild<QPushButton *>(u"personKeep"_s)->click();
    QCOMPARE(m_box->office().people().load(zoe.id)->organisation, u"Elsewhere"_s);
    QCOMPARE(m_box->undo().count(), 1);
    QCOMPARE(m_table->model()->index(0, 3).data().toString(), u"Elsewhere"_s);
}

void PeoplePageTest::deletesAndOffersToUndo()
{
    add(u"Zoë"_s, u"Zahradník"_s, u"z@x.example"_s);
    add(u"Asa"_s, u"Agren"_s, u"a@x.example"_s);
    open();
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(names(), QStringList{u"Zahradník, Zoë"_s});
    QCOMPARE(m_host->messages()->kind(), MessageBar::Kind::Undo);
    QVERIFY(m_host->messages()->text().contains(u"Asa Agren"_s));
    m_host->messages()->findChild<QPushButton *>(u"messageAction1"_s)->click();
    QCOMPARE(names().size(), 2);
}

void PeoplePageTest::refusesToDeleteWhoHasApplied()
{
    const Person sanne = add(u"Sanne"_s, u"van der Berg"_s, u"s@x.example"_s);
    apply(sanne);
    open();
    find<QPushButton>(u"personDelete"_s)->click();
    QCOMPARE(names().size(), 1);
    QCOMPARE(m_host->messages()->kind(), MessageBar::Kind::Warn);
    QVERIFY(m_host->messages()->text().contains(u"Sanne van der Berg"_s));
    QVERIFY(m_host->messages()->text().contains(u"POL-2031-05"_s));
    QCOMPARE(m_box->undo().count(), 0);
}

void PeoplePageTest::asksBeforeItDeletesSeveral()
{
    add(u"Zoë"_s, u"Zahradník"_s, u"z@x.example"_s);
    add(u"Asa"_s, u"Agren"_s, u"a@x.example"_s);
    open();
    m_table->selectAll();
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(names().size(), 2);
    find<QMessageBox>(u"confirmation"_s)->findChild<QPushButton *>(u"confirm"_s)->click();
    QCOMPARE(names().size(), 0);
    m_box->undo().undo();
    QCOMPARE(names().size(), 2);
}

void PeoplePageTest::copiesAddressesOnce()
{
    add(u"Zoë"_s, u"Zahradník"_s, u"team@x.example"_s);
    add(u"Asa"_s, u"Agren"_s, u"TEAM@x.example"_s);
    add(u"Bo"_s, u"Lund"_s, u"bo@x.example"_s);
    add(u"No"_s, u"Address"_s, {});
    open();
    m_table->selectAll();
    find<QAction>(u"peopleCopyAddresses"_s)->trigger();
    const QStringList copied = QApplication::clipboard()->text().split(u"; "_s);
    QCOMPARE(copied.size(), 2);
    QVERIFY(copied.contains(u"bo@x.example"_s));
    QVERIFY(m_host->messages()->text().contains(u"2"_s));
}

void PeoplePageTest::followsChangesFromElsewhere()
{
    Person zoe = add(u"Zoë"_s, u"Zahradník"_s, u"z@x.example"_s);
    open();
    zoe.familyName = u"Aal"_s;
    QVERIFY(m_box->office().people().save(zoe));
    QCOMPARE(names(), QStringList{u"Aal, Zoë"_s});
    QTRY_COMPARE(paneName(), u"Zoë Aal"_s);
    add(u"Bo"_s, u"Lund"_s, u"bo@x.example"_s);
    QCOMPARE(names().size(), 2);
    QVERIFY(m_box->office().people().remove(zoe.id));
    QCOMPARE(names(), QStringList{u"Lund, Bo"_s});
    QTRY_COMPARE(paneName(), u"Bo Lund"_s);
}

void PeoplePageTest::choosesThePersonOfAPlaceEvenWhereTheFilterHidesIt()
{
    const Person zoe = add(u"Zoë"_s, u"Zahradník"_s, u"z@x.example"_s);
    const Person asa = add(u"Asa"_s, u"Agren"_s, u"a@x.example"_s);
    const auto placeOf = [](const Person &person) {
        return Place{u"people"_s, QString::number(person.id.value()), {}};
    };
    open(placeOf(zoe));
    QCOMPARE(paneName(), u"Zoë Zahradník"_s);
    find<QLineEdit>(u"filterLine"_s)->setText(u"zoe"_s);
    m_page->activate(placeOf(asa));
    QTRY_COMPARE(paneName(), u"Asa Agren"_s);
    QCOMPARE(m_page->place(), placeOf(asa));
}

void PeoplePageTest::isUsableWhileItLoads()
{
    constexpr int many = 6000;
    const Result<ChangeSetId> done = m_box->office().transactions().write(u"many"_s, [&]() -> Result<void> {
        for (int i = 0; i < many; ++i) {
            add(u"Given"_s, u"Family %1"_s.arg((i * 7919) % many, 4, 10, QChar(u'0')),
                u"p%1@x.example"_s.arg(i));
        }
        return {};
    });
    QVERIFY(done);
    m_host->show();
    m_page->activate(Place::people());
    auto *loading = find<QLabel>(u"peopleLoading"_s);
    QVERIFY(loading->isVisible());
    QVERIFY(loading->text().contains(QLocale().toString(many)));
    QVERIFY(m_table->model()->rowCount() > 0 && m_table->model()->rowCount() < many);
    QTRY_VERIFY(find<QLabel>(u"personName"_s)->isVisible());
    const Person late = add(u"Late"_s, u"Comer"_s, u"late@x.example"_s);
    QTRY_VERIFY(!loading->isVisible());
    QCOMPARE(m_table->model()->rowCount(), many + 1);
    QStringList sorted = names();
    QCOMPARE(sorted.first(), u"Comer, Late"_s);
    QVERIFY(std::is_sorted(sorted.cbegin(), sorted.cend()));
}

QTEST_MAIN(PeoplePageTest)
#include "tst_peoplepage.moc"
