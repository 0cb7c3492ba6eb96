// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopledesk.h"

#include "ui/common/filteredit.h"
#include "ui/common/messagebar.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Filters, lists, tags and what goes out.
class PeopleNarrowingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void findsEverySpelling_data();
    void findsEverySpelling();
    void narrowsByValues_data();
    void narrowsByValues();
    void hidesFiltersThatNobodyAnswersTo();
    void keepsASearchAsAList();
    void chooses_renamesAndDeletesAList();
    void givesAListAnotherSearch();
    void tagsTheChosenAsOneStep();
    void takesATagOff();
    void exportsWhoIsShown();
    void saysWhyExportingFailed();

private:
    void answerLine(const QString &line);
    [[nodiscard]] QString listChip() const;

    std::unique_ptr<PeopleDesk> m_desk;
};

void PeopleNarrowingTest::init()
{
    m_desk = std::make_unique<PeopleDesk>();
    m_desk->add(u"Ann"_s, [](Person &person) {
        person.familyName = u"Müller"_s;
        person.workingGroups = u"POL; LOCAL"_s;
        person.newsletter = Newsletter::Subscribed;
        person.tags = {u"Speaker"_s};
    });
    m_desk->add(u"Bo"_s, [](Person &person) {
        person.familyName = u"Παπαδόπουλος"_s;
        person.country = CountryCode::fromText(u"GR");
        person.sector = u"prison"_s;
        person.function = u"director"_s;
        person.newsletter = Newsletter::Unsubscribed;
    });
    m_desk->add(u"Cy"_s, [](Person &person) {
        person.familyName = u"Иванов"_s;
        person.country = std::nullopt;
        person.sector.clear();
        person.workingGroups = u"POL"_s;
    });
}

void PeopleNarrowingTest::cleanup()
{
    m_desk.reset();
}

void PeopleNarrowingTest::answerLine(const QString &line)
{
    auto *dialog = m_desk->find<QDialog>(u"lineDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QComboBox *>(u"line"_s)->setEditText(line);
    dialog->findChild<QPushButton *>(u"accept"_s)->click();
    QTRY_VERIFY(m_desk->find<QDialog>(u"lineDialog"_s) == nullptr);
}

QString PeopleNarrowingTest::listChip() const
{
    Q_EMIT m_desk->find<QMenu>(u"peopleListsMenu"_s)->aboutToShow();
    const QList<QAction *> actions = m_desk->find<QMenu>(u"peopleListsMenu"_s)->actions();
    for (const QAction *action : actions) {
        if (action->isChecked()) {
            return action->objectName();
        }
    }
    return {};
}

void PeopleNarrowingTest::findsEverySpelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("with e") << u"mueller"_s << u"Müller, Ann"_s;
    QTest::newRow("without") << u"Muller"_s << u"Müller, Ann"_s;
    QTest::newRow("Greek in Latin letters") << u"papadopoulos"_s << u"Παπαδόπουλος, Bo"_s;
    QTest::newRow("Cyrillic in Latin letters") << u"ivanov"_s << u"Иванов, Cy"_s;
    QTest::newRow("a tag") << u"speak"_s << u"Müller, Ann"_s;
    QTest::newRow("a country") << u"greece dir"_s << u"Παπαδόπουλος, Bo"_s;
}

void PeopleNarrowingTest::findsEverySpelling()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    m_desk->open();
    QTest::keyClicks(m_desk->find<QLineEdit>(u"filterLine"_s), typed);
    QCOMPARE(m_desk->names(), QStringList{found});
    QCOMPARE(m_desk->find<QLabel>(u"filterCount"_s)->text(), u"1 of 3"_s);
}

void PeopleNarrowingTest::narrowsByValues_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("left");
    const QString ann = u"Müller, Ann"_s;
    const QString bo = u"Παπαδόπουλος, Bo"_s;
    const QString cy = u"Иванов, Cy"_s;
    QTest::newRow("a group") << u"peopleGroupMenu"_s << u"POL"_s << QStringList{ann, cy};
    QTest::newRow("no group") << u"peopleGroupMenu"_s << QString() << QStringList{bo};
    QTest::newRow("a country") << u"peopleCountryMenu"_s << u"GR"_s << QStringList{bo};
    QTest::newRow("no country") << u"peopleCountryMenu"_s << QString() << QStringList{cy};
    QTest::newRow("a sector") << u"peopleSectorMenu"_s << u"prison"_s << QStringList{bo};
    QTest::newRow("a state") << u"peopleNewsletterMenu"_s << u"unsubscribed"_s << QStringList{bo};
    QTest::newRow("a tag") << u"peopleTagMenu"_s << u"Speaker"_s << QStringList{ann};
}

void PeopleNarrowingTest::narrowsByValues()
{
    QFETCH(QString, menu);
    QFETCH(QString, value);
    QFETCH(QStringList, left);
    m_desk->open();
    Q_EMIT m_desk->find<QMenu>(menu)->aboutToShow();
    const QList<QAction *> actions = m_desk->find<QMenu>(menu)->actions();
    const auto it = std::find_if(actions.cbegin(), actions.cend(), [&value](const QAction *action) {
        return action->isCheckable() && action->objectName() == value;
    });
    QVERIFY(it != actions.cend());
    (*it)->trigger();
    QStringList names = m_desk->names();
    names.sort();
    left.sort();
    QCOMPARE(names, left);
    QVERIFY(m_desk->find<QLabel>(u"filterCount"_s)->text().startsWith(QString::number(left.size())));
}

void PeopleNarrowingTest::hidesFiltersThatNobodyAnswersTo()
{
    m_desk->open();
    QVERIFY(m_desk->find<QPushButton>(u"peopleTag"_s)->isVisible());
    m_desk->choose(u"personTagMenu"_s, u"Speaker"_s);
    QTRY_VERIFY(!m_desk->find<QPushButton>(u"peopleTag"_s)->isVisible());
    m_desk->box->undo().undo();
    QTRY_VERIFY(m_desk->find<QPushButton>(u"peopleTag"_s)->isVisible());
}

void PeopleNarrowingTest::keepsASearchAsAList()
{
    m_desk->open();
    QTest::keyClicks(m_desk->find<QLineEdit>(u"filterLine"_s), u"director"_s);
    m_desk->choose(u"peopleCountryMenu"_s, u"GR"_s);
    m_desk->choose(u"peopleListsMenu"_s, u"listKeep"_s);
    answerLine(u"Prison directors GR"_s);
    QCOMPARE(listChip(), u"Prison directors GR"_s);
    const QList<PeopleList> lists = *m_desk->office().people().lists();
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.first().query, (PeopleQuery{.text = u"director"_s, .countries = {u"GR"_s}}));
    QCOMPARE(m_desk->box->undo().count(), 1);
    QTest::keyClicks(m_desk->find<QLineEdit>(u"filterLine"_s), u"s"_s);
    QCOMPARE(listChip(), QString());
}

void PeopleNarrowingTest::chooses_renamesAndDeletesAList()
{
    PeopleService &people = m_desk->office().people();
    QVERIFY(people.saveList(people.blankList(u"Police"_s, {.text = u"pol"_s, .groups = {u"POL"_s}})));
    m_desk->open();
    m_desk->choose(u"peopleListsMenu"_s, u"Police"_s);
    QCOMPARE(m_desk->names().size(), 2);
    QCOMPARE(m_desk->find<QLineEdit>(u"filterLine"_s)->text(), u"pol"_s);
    m_desk->choose(u"peopleListsMenu"_s, u"listRename"_s);
    answerLine(u"Officers"_s);
    QCOMPARE(listChip(), u"Officers"_s);
    m_desk->choose(u"peopleListsMenu"_s, u"listEverybody"_s);
    QCOMPARE(m_desk->names().size(), 3);
    m_desk->choose(u"peopleListsMenu"_s, u"Officers"_s);
    m_desk->choose(u"peopleListsMenu"_s, u"listDelete"_s);
    QVERIFY(people.lists()->isEmpty());
    QCOMPARE(m_desk->host->messages()->kind(), MessageBar::Kind::Undo);
    m_desk->box->undo().undo();
    QCOMPARE(people.lists()->first().name, u"Officers"_s);
}

void PeopleNarrowingTest::givesAListAnotherSearch()
{
    PeopleService &people = m_desk->office().people();
    QVERIFY(people.saveList(people.blankList(u"Some"_s, {.text = u"ann"_s})));
    m_desk->open();
    m_desk->choose(u"peopleListsMenu"_s, u"Some"_s);
    m_desk->find<QLineEdit>(u"filterLine"_s)->setText(u"bo"_s);
    m_desk->choose(u"peopleListsMenu"_s, u"listUpdate"_s);
    QCOMPARE(people.list(u"Some"_s)->query.text, u"bo"_s);
    QCOMPARE(listChip(), u"Some"_s);
}

void PeopleNarrowingTest::tagsTheChosenAsOneStep()
{
    m_desk->open();
    m_desk->table()->selectAll();
    m_desk->table()->setFocus();
    QTest::keyClick(m_desk->table(), Qt::Key_T, Qt::ControlModifier);
    answerLine(u"Jury"_s);
    QCOMPARE(m_desk->office().people().found({.tags = {u"Jury"_s}})->size(), 3);
    QCOMPARE(m_desk->table()->selectedIds().size(), 3);
    QCOMPARE(m_desk->box->undo().count(), 1);
    m_desk->box->undo().undo();
    QVERIFY(m_desk->office().people().found({.tags = {u"Jury"_s}})->isEmpty());
    QCOMPARE(m_desk->office().people().found({.tags = {u"Speaker"_s}})->size(), 1);
}

void PeopleNarrowingTest::takesATagOff()
{
    m_desk->open();
    QVERIFY(m_desk->table()->selectId(
        m_desk->office().people().found({.tags = {u"Speaker"_s}})->first().id.value()));
    m_desk->choose(u"personTagMenu"_s, u"Speaker"_s);
    QVERIFY(m_desk->office().people().tags()->isEmpty());
    QCOMPARE(m_desk->box->undo().count(), 1);
}

void PeopleNarrowingTest::exportsWhoIsShown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recipients.csv"_s);
    m_desk->open();
    Q_EMIT m_desk->find<QPushButton>(u"peopleMore"_s)->menu()->aboutToShow();
    m_desk->choose(u"peopleExportMenu"_s, u"exportCsv"_s);
    auto *dialog = m_desk->find<QFileDialog>(u"exportRecipientsDialog"_s);
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("ann@x.example"));
    QVERIFY(text.contains("cy@x.example"));
    QVERIFY(!text.contains("bo@x.example"));
    QVERIFY(m_desk->host->messages()->text().contains(u"unsubscribed: 1"_s));
}

void PeopleNarrowingTest::saysWhyExportingFailed()
{
    m_desk->open();
    Q_EMIT m_desk->find<QPushButton>(u"peopleMore"_s)->menu()->aboutToShow();
    m_desk->choose(u"peopleExportMenu"_s, u"exportXlsx"_s);
    auto *dialog = m_desk->find<QFileDialog>(u"exportRecipientsDialog"_s);
    Q_EMIT dialog->fileSelected(u"/nowhere/at/all.xlsx"_s);
    dialog->close();
    QCOMPARE(m_desk->host->messages()->kind(), MessageBar::Kind::Error);
}

QTEST_MAIN(PeopleNarrowingTest)
#include "tst_peoplenarrowing.moc"
