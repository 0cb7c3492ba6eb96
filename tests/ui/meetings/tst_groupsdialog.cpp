// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dress.h"
#include "filledoffice.h"

#include "ui/common/linecompletion.h"
#include "ui/common/listview.h"
#include "ui/common/messagebar.h"
#include "ui/common/optionalspinbox.h"
#include "ui/meetings/groupform.h"
#include "ui/meetings/groupsdialog.h"
#include "ui/meetings/newmeetingdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class GroupsDialogTest : public QObject
{
    Q_OBJECT
private:
    const QDate m_today{2026, 11, 20};
    std::unique_ptr<FilledOffice> m_around;
    QPointer<GroupsDialog> m_dialog;

    std::optional<WorkingGroup> group(const QString &code)
    {
        const QList<WorkingGroup> groups = *m_around->office->meetings().groups();
        const auto found = std::find_if(groups.cbegin(), groups.cend(),
                                        [&code](const WorkingGroup &known) { return known.code == code; });
        return found == groups.cend() ? std::nullopt : std::optional(*found);
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void choose(const QString &code)
    {
        QVERIFY(find<ListView>(u"workingGroups"_s)->selectId(group(code)->id.value()));
    }

private Q_SLOTS:
    void init()
    {
        dress();
        m_around = std::make_unique<FilledOffice>();
        m_around->addDemonstration();
        m_dialog = new GroupsDialog(m_around->office->meetings(), *m_around->deeds, m_around->office->ids(),
                                    m_today);
        m_dialog->show();
    }
    void cleanup()
    {
        delete m_dialog;
        m_around.reset();
    }
    void savesWhatIsTypedInOneStep();
    void addsAGroup();
    void refusesACodeTwice();
    void anUntouchedNewGroupIsDropped();
    void aNewGroupWithoutACodeCanBeDiscarded();
    void escapeSaysOnceWhatIsMissingThenLeaves();
    void anEmptiedCodeCanBeDiscarded();
    void afterTheLastGroupTheFormIsEmpty();
    void choosingAnotherStoresThisOne();
    void aGroupInUseStaysAndIsRetired();
    void deletesAGroupWithoutMeetings();
    void readsAliasesWithTheirYears_data();
    void readsAliasesWithTheirYears();
    void aNewMeetingTakesTheChairs();
    void chairsCompleteFromMeetingsAndOtherGroups();
};

void GroupsDialogTest::savesWhatIsTypedInOneStep()
{
    choose(u"POL"_s);
    const WorkingGroup before = *group(u"POL"_s);
    QVERIFY(!find<QPushButton>(u"saveWorkingGroup"_s)->isEnabled());
    find<QLineEdit>(u"groupName"_s)->setText(u"Police practice"_s);
    find<QPlainTextEdit>(u"groupChairs"_s)->setPlainText(u"Ada Example\nBo Example"_s);
    find<QPlainTextEdit>(u"groupAliases"_s)->setPlainText(u"Patrol (2015–2019)"_s);
    find<QPushButton>(u"saveWorkingGroup"_s)->click();
    const WorkingGroup after = *group(u"POL"_s);
    QCOMPARE(after.name, u"Police practice"_s);
    QCOMPARE(after.chairs, (QStringList{u"Ada Example"_s, u"Bo Example"_s}));
    QCOMPARE(after.aliases, (QList<GroupAlias>{{u"Patrol"_s, 2015, 2019}}));
    QCOMPARE(m_around->stack.count(), 1);
    m_around->stack.undo();
    QCOMPARE(group(u"POL"_s), std::optional(before));
}

void GroupsDialogTest::addsAGroup()
{
    find<QPushButton>(u"addWorkingGroup"_s)->click();
    find<QLineEdit>(u"groupCode"_s)->setText(u"YOUTH"_s);
    find<QPushButton>(u"saveWorkingGroup"_s)->click();
    QVERIFY(group(u"YOUTH"_s));
    QCOMPARE(group(u"YOUTH"_s)->name, u"YOUTH"_s);
    QCOMPARE(group(u"YOUTH"_s)->fromYear, std::optional(2026));
    m_around->stack.undo();
    QVERIFY(!group(u"YOUTH"_s));
}

void GroupsDialogTest::refusesACodeTwice()
{
    find<QPushButton>(u"addWorkingGroup"_s)->click();
    find<QLineEdit>(u"groupCode"_s)->setText(u"pol"_s);
    find<QPushButton>(u"saveWorkingGroup"_s)->click();
    QVERIFY(find<MessageBar>(u"messageBar"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"groupCode"_s)->text(), u"pol"_s);
    QCOMPARE(m_around->stack.count(), 0);
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible()); // what was typed is not lost in silence
    m_dialog->reject();
    QVERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(m_around->stack.count(), 0);
}

void GroupsDialogTest::anUntouchedNewGroupIsDropped()
{
    const qsizetype before = m_around->office->meetings().groups()->size();
    find<QPushButton>(u"addWorkingGroup"_s)->click();
    choose(u"LOCAL"_s);
    QCOMPARE(find<QLineEdit>(u"groupCode"_s)->text(), u"LOCAL"_s);
    QVERIFY(!find<MessageBar>(u"messageBar"_s)->isVisible());
    find<QPushButton>(u"addWorkingGroup"_s)->click();
    find<QPushButton>(u"addWorkingGroup"_s)->click();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(m_around->office->meetings().groups()->size(), before);
}

void GroupsDialogTest::aNewGroupWithoutACodeCanBeDiscarded()
{
    const qsizetype before = m_around->office->meetings().groups()->size();
    QApplication::setActiveWindow(m_dialog);
    find<QPushButton>(u"addWorkingGroup"_s)->click();
    find<QLineEdit>(u"groupName"_s)->setFocus();
    find<QLineEdit>(u"groupName"_s)->setText(u"Youth and schools"_s);
    choose(u"LOCAL"_s);
    QCOMPARE(find<QLineEdit>(u"groupName"_s)->text(), u"Youth and schools"_s); // it stays as typed
    auto *messages = find<MessageBar>(u"messageBar"_s);
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->text().contains(u"code is missing"_s), qPrintable(messages->text()));
    QVERIFY(find<QLineEdit>(u"groupCode"_s)->hasFocus()); // where it is to be typed
    messages->findChild<QPushButton *>(u"messageAction1"_s)->click();
    QCOMPARE(find<QLineEdit>(u"groupCode"_s)->text(), u"LOCAL"_s); // where the user wanted to go
    QVERIFY(!messages->isVisible());
    QCOMPARE(m_around->office->meetings().groups()->size(), before);
    QCOMPARE(find<ListView>(u"workingGroups"_s)->currentId(), std::optional(group(u"LOCAL"_s)->id.value()));
}

void GroupsDialogTest::escapeSaysOnceWhatIsMissingThenLeaves()
{
    choose(u"POL"_s);
    const WorkingGroup before = *group(u"POL"_s);
    auto *code = find<QLineEdit>(u"groupCode"_s);
    code->clear();
    auto *messages = find<MessageBar>(u"messageBar"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible() && messages->isVisible());
    find<QLineEdit>(u"groupName"_s)->setText(u"Other"_s); // a new state: it is said again
    QVERIFY(!messages->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible() && messages->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(group(u"POL"_s), std::optional(before));
    QCOMPARE(m_around->stack.count(), 0);
}

void GroupsDialogTest::anEmptiedCodeCanBeDiscarded()
{
    choose(u"POL"_s);
    find<QLineEdit>(u"groupCode"_s)->clear();
    find<QPushButton>(u"addWorkingGroup"_s)->click();
    auto *messages = find<MessageBar>(u"messageBar"_s);
    messages->findChild<QPushButton *>(u"messageAction1"_s)->click();
    QCOMPARE(find<QLineEdit>(u"groupCode"_s)->text(), QString());
    QVERIFY(group(u"POL"_s));
    choose(u"POL"_s);
    QCOMPARE(find<QLineEdit>(u"groupCode"_s)->text(), u"POL"_s);
}

void GroupsDialogTest::afterTheLastGroupTheFormIsEmpty()
{
    delete m_dialog;
    m_around = std::make_unique<FilledOffice>();
    m_dialog =
        new GroupsDialog(m_around->office->meetings(), *m_around->deeds, m_around->office->ids(), m_today);
    m_dialog->show();
    while (!m_around->office->meetings().groups()->isEmpty()) {
        find<QPushButton>(u"deleteWorkingGroup"_s)->click();
    }
    QCOMPARE(find<QLineEdit>(u"groupCode"_s)->text(), QString());
    QVERIFY(!find<QLineEdit>(u"groupCode"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"deleteWorkingGroup"_s)->isEnabled());
    find<QPushButton>(u"addWorkingGroup"_s)->click();
    QVERIFY(find<QLineEdit>(u"groupCode"_s)->isEnabled());
}

void GroupsDialogTest::choosingAnotherStoresThisOne()
{
    choose(u"POL"_s);
    find<QLineEdit>(u"groupName"_s)->setText(u"Police practice"_s);
    choose(u"LOCAL"_s);
    QCOMPARE(group(u"POL"_s)->name, u"Police practice"_s);
    QCOMPARE(find<QLineEdit>(u"groupCode"_s)->text(), u"LOCAL"_s);
}

void GroupsDialogTest::aGroupInUseStaysAndIsRetired()
{
    choose(u"POL"_s);
    find<QPushButton>(u"deleteWorkingGroup"_s)->click();
    QVERIFY(find<MessageBar>(u"messageBar"_s)->isVisible());
    QVERIFY(group(u"POL"_s));
    QCOMPARE(m_around->stack.count(), 0);
    find<QPushButton>(u"retireWorkingGroup"_s)->click();
    QCOMPARE(group(u"POL"_s)->toYear, std::optional(2026));
    QVERIFY(!find<QPushButton>(u"retireWorkingGroup"_s)->isEnabled());
}

void GroupsDialogTest::deletesAGroupWithoutMeetings()
{
    find<QPushButton>(u"addWorkingGroup"_s)->click();
    find<QLineEdit>(u"groupCode"_s)->setText(u"YOUTH"_s);
    find<QPushButton>(u"saveWorkingGroup"_s)->click();
    QVERIFY(group(u"YOUTH"_s));
    find<QPushButton>(u"deleteWorkingGroup"_s)->click();
    QVERIFY(!group(u"YOUTH"_s));
    m_around->stack.undo();
    QVERIFY(group(u"YOUTH"_s));
}

void GroupsDialogTest::readsAliasesWithTheirYears_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("both") << u"Patrol (2015–2019)"_s << u"Patrol"_s << 2015 << 2019;
    QTest::newRow("hyphen") << u"Patrol (2015-2019)"_s << u"Patrol"_s << 2015 << 2019;
    QTest::newRow("until") << u"Patrol (–2019)"_s << u"Patrol"_s << 0 << 2019;
    QTest::newRow("from") << u"Patrol (2015–)"_s << u"Patrol"_s << 2015 << 0;
    QTest::newRow("none") << u"Patrol"_s << u"Patrol"_s << 0 << 0;
    QTest::newRow("other brackets") << u"Patrol (night)"_s << u"Patrol (night)"_s << 0 << 0;
}

void GroupsDialogTest::readsAliasesWithTheirYears()
{
    QFETCH(const QString, line);
    const GroupAlias alias = aliasFromLine(line);
    QTEST(alias.name, "name");
    QTEST(alias.fromYear.value_or(0), "from");
    QTEST(alias.toYear.value_or(0), "to");
    QCOMPARE(aliasFromLine(aliasLine(alias)), alias);
}

void GroupsDialogTest::aNewMeetingTakesTheChairs()
{
    choose(u"POL"_s);
    find<QPlainTextEdit>(u"groupChairs"_s)->setPlainText(u"Ada Example"_s);
    find<QPushButton>(u"saveWorkingGroup"_s)->click();
    choose(u"LOCAL"_s);
    find<OptionalSpinBox>(u"groupTo"_s)->setOptionalValue(2025);
    find<QPushButton>(u"saveWorkingGroup"_s)->click();
    NewMeetingDialog fresh(m_around->office->meetings(), m_today);
    fresh.load(u"POL"_s);
    fresh.findChild<QLineEdit *>(u"newTitle"_s)->setText(u"Night shifts"_s);
    const Result<MeetingDocument> document = fresh.value(m_around->office->ids());
    QVERIFY(document);
    QCOMPARE(document->meeting.chairs, QStringList{u"Ada Example"_s});
    QVERIFY(fresh.findChild<QComboBox *>(u"newGroup"_s)->findData(u"LOCAL"_s) < 0); // retired
}

void GroupsDialogTest::chairsCompleteFromMeetingsAndOtherGroups()
{
    choose(u"POL"_s);
    find<QPlainTextEdit>(u"groupChairs"_s)->setPlainText(u"Ada Zephyr"_s);
    choose(u"LOCAL"_s);
    MeetingDocument meeting = m_around->document(m_around->named(u"POL-2026-10"_s));
    meeting.meeting.chairs = {u"Bo Zephyr"_s};
    QVERIFY(m_around->office->meetings().update(meeting));
    auto *chairs = find<QPlainTextEdit>(u"groupChairs"_s);
    chairs->clear();
    QApplication::setActiveWindow(m_dialog);
    chairs->setFocus();
    QTest::keyClicks(chairs, u"zep"_s);
    QAbstractItemView *list = find<LineCompletion>(QString())->completer()->popup();
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chairs->toPlainText(), u"Bo Zephyr"_s);
    QTest::keyClick(chairs, Qt::Key_Return);
    QTest::keyClicks(chairs, u"ada"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QVERIFY(m_dialog->isVisible());
}

QTEST_MAIN(GroupsDialogTest)
#include "tst_groupsdialog.moc"
