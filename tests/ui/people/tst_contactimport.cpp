// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopledesk.h"

#include "ui/common/messagebar.h"
#include "ui/people/contactimportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Contacts come into the address book through the window.
class ContactImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void bringsContactsInAndUndoesIt();
    void theSameFileTwiceChangesNothing();
    void saysWhoStaysUnsubscribed();
    void namesWhatItLeavesOut();
    void plansALargeFileBesideTheWindow();
    void letsTheMeaningOfAColumnBeChanged();
    void refusesTwoColumnsForOneValue();
    void saysWhenThereIsNothingToRead();
    void takesWhatIsDropped();

private:
    QString write(const QByteArray &csv, const QString &name = u"contacts.csv"_s);
    ContactImportDialog *read(const QByteArray &csv);
    [[nodiscard]] ContactImportDialog *dialog() const
    {
        return m_desk->find<ContactImportDialog>(u"contactImportDialog"_s);
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        return dialog()->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QPushButton *button() const
    {
        return dialog()->findChild<QPushButton *>(u"contactImport"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PeopleDesk> m_desk;
};

void ContactImportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<PeopleDesk>();
}

void ContactImportTest::cleanup()
{
    m_desk.reset();
}

QString ContactImportTest::write(const QByteArray &csv, const QString &name)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) {
        qFatal("not written");
    }
    return path;
}

ContactImportDialog *ContactImportTest::read(const QByteArray &csv)
{
    m_desk->page().importFiles({write(csv)});
    const auto isRead = [this] {
        return !label(u"contactCounts"_s).isEmpty();
    };
    [isRead] {
        QTRY_VERIFY(isRead());
    }();
    return dialog();
}

void ContactImportTest::bringsContactsInAndUndoesIt()
{
    m_desk->open();
    read("First name,Last name,E-mail,Shoe size\nAnn,Ex,ann@x.example,40\nBo,Wai,bo@x.example,41\n");
    QCOMPARE(label(u"contactCounts"_s), u"2 new"_s);
    QVERIFY(m_desk->names().isEmpty());
    button()->click();
    QCOMPARE(m_desk->names(), (QStringList{u"Ex, Ann"_s, u"Wai, Bo"_s}));
    QVERIFY(m_desk->office().people().found({.text = u"ann"_s})->first().notes.contains(u"40"_s));
    QCOMPARE(m_desk->host->messages()->kind(), MessageBar::Kind::Undo);
    QVERIFY(m_desk->host->messages()->text().contains(u"2 new"_s));
    QCOMPARE(m_desk->box->undo().count(), 1);
    m_desk->box->undo().undo();
    QVERIFY(m_desk->names().isEmpty());
}

void ContactImportTest::theSameFileTwiceChangesNothing()
{
    const QByteArray csv = "First name,Last name,E-mail\nAnn,Ex,ann@x.example\n";
    m_desk->open();
    read(csv);
    button()->click();
    QTRY_VERIFY(dialog() == nullptr);
    read(csv);
    QCOMPARE(label(u"contactCounts"_s), u"1 known already"_s);
    QVERIFY(!button()->isEnabled());
}

void ContactImportTest::saysWhoStaysUnsubscribed()
{
    const Person gone =
        m_desk->add(u"Ann"_s, [](Person &person) { person.newsletter = Newsletter::Unsubscribed; });
    QVERIFY(m_desk->office().people().remove(gone.id));
    m_desk->open();
    read("First name,Last name,E-mail,Newsletter\nAnn,Ex,ann@x.example,yes\n");
    QVERIFY(label(u"contactLook"_s).contains(u"unsubscribed"_s));
    button()->click();
    QCOMPARE(m_desk->office().people().found({})->first().newsletter, Newsletter::Unsubscribed);
}

void ContactImportTest::namesWhatItLeavesOut()
{
    m_desk->open();
    read("First name,Last name,E-mail,Dietary requirements\nAnn,Ex,ann@x.example,vegan\n");
    QVERIFY2(label(u"contactLook"_s).contains(u"“Dietary requirements”"_s),
             qPrintable(label(u"contactLook"_s)));
    button()->click();
    QTRY_COMPARE(m_desk->names(), QStringList{u"Ex, Ann"_s});
    QVERIFY(m_desk->office().people().found({.text = u"ann"_s})->first().notes.isEmpty());
}

void ContactImportTest::plansALargeFileBesideTheWindow()
{
    constexpr int rows = 3'000;
    QByteArray csv("First name,Last name,E-mail\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "Given" + n + ",Family" + n + ",p" + n + "@x.example\n";
    }
    m_desk->open();
    read(csv);
    QVERIFY(label(u"contactCounts"_s).startsWith(u"Looking"_s));
    QVERIFY(!button()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(button()->isEnabled(), 30'000);
    QVERIFY(label(u"contactCounts"_s).endsWith(u" new"_s));
    dialog()->reject();
    QCOMPARE(*m_desk->office().people().count(), 0);
}

void ContactImportTest::letsTheMeaningOfAColumnBeChanged()
{
    m_desk->open();
    read("First name,Last name,E-mail,Desk\nAnn,Ex,ann@x.example,Night Guard\n");
    auto *combo = dialog()->findChild<QComboBox *>(u"contactColumn3"_s);
    combo->setCurrentIndex(combo->findText(u"Organisation"_s));
    Q_EMIT combo->activated(combo->currentIndex());
    button()->click();
    QCOMPARE(m_desk->office().people().found({})->first().organisation, u"Night Guard"_s);
}

void ContactImportTest::refusesTwoColumnsForOneValue()
{
    m_desk->open();
    read("First name,Last name,E-mail,Desk\nAnn,Ex,ann@x.example,Night Guard\n");
    auto *combo = dialog()->findChild<QComboBox *>(u"contactColumn3"_s);
    combo->setCurrentIndex(combo->findText(u"Family name"_s));
    Q_EMIT combo->activated(combo->currentIndex());
    QVERIFY(!button()->isEnabled());
    QVERIFY(!label(u"contactComplaint"_s).isEmpty());
}

void ContactImportTest::saysWhenThereIsNothingToRead()
{
    m_desk->open();
    m_desk->page().importFiles({write("\x89PNG\r\n\x1a\n no table at all", u"picture.png"_s)});
    QTRY_VERIFY(!label(u"contactCounts"_s).isEmpty());
    QVERIFY(!button()->isEnabled());
    QVERIFY(label(u"contactComplaint"_s).contains(u"picture.png"_s));
}

void ContactImportTest::takesWhatIsDropped()
{
    m_desk->open();
    QMimeData content;
    QVERIFY(!m_desk->page().acceptsDrop(content));
    content.setUrls({QUrl::fromLocalFile(write("First name,Last name,E-mail\nAnn,Ex,ann@x.example\n"))});
    QVERIFY(m_desk->page().acceptsDrop(content));
    m_desk->page().dropContent(content);
    QTRY_COMPARE(label(u"contactCounts"_s), u"1 new"_s);
}

QTEST_MAIN(ContactImportTest)
#include "tst_contactimport.moc"
