// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "fakefile.h"
#include "settingsbox.h"
#include "ui/common/languages.h"
#include "ui/common/messagebar.h"
#include "ui/common/sidebar.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/shortcutsdialog.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoCommand>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class NamedCommand final : public QUndoCommand
{
public:
    explicit NamedCommand(const QString &name)
        : QUndoCommand(name)
    { }
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<SettingsBox>();
        m_settings = std::make_unique<QSettings>();
        m_theme = std::make_unique<Theme>(*m_settings);
        m_languages = std::make_unique<Languages>(*m_settings);
        m_workspace = std::make_unique<FakeWorkspace>();
        makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_languages.reset();
    }

    void beginsWithThreeWays()
    {
        m_window->begin({});
        QVERIFY(child<QPushButton>(u"newFile"_s)->isVisible());
        QVERIFY(!child<SideBar>(u"sideBar"_s)->isVisible());
        QVERIFY(!action(u"actionClose"_s)->isEnabled());
        QVERIFY(!action(u"actionNewMeeting"_s)->isEnabled());
        QVERIFY(!action(u"actionUndo"_s)->isEnabled());
        QTest::mouseClick(child<QPushButton>(u"openDemonstration"_s), Qt::LeftButton);
        QVERIFY(m_window->file() != nullptr);
        QVERIFY(m_window->windowTitle().contains(u"Demonstration"_s));
    }

    void asksForANameOfANewFile()
    {
        QTest::mouseClick(child<QPushButton>(u"newFile"_s), Qt::LeftButton);
        auto *dialog = child<QFileDialog>(u"newFileDialog"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->defaultSuffix(), u"convoke"_s);
        Q_EMIT dialog->fileSelected(u"/tmp/new.convoke"_s);
        QCOMPARE(m_window->file()->path(), u"/tmp/new.convoke"_s);
    }

    void showsTheFileAndItsFirstPlace()
    {
        QVERIFY(m_window->openPath(u"/tmp/secretariat.convoke"_s));
        QVERIFY(m_window->windowTitle().contains(u"secretariat.convoke"_s));
        QVERIFY(child<SideBar>(u"sideBar"_s)->isVisible());
        QCOMPARE(m_window->currentPage()->objectName(), u"meetingsPage"_s);
        QVERIFY(action(u"actionNewMeeting"_s)->isEnabled());
        QVERIFY(!action(u"actionDeleteMeeting"_s)->isEnabled());
        m_window->showPlace(Place::meeting(1));
        QVERIFY(action(u"actionDeleteMeeting"_s)->isEnabled());
    }

    void saysWhyAFileCannotBeOpened()
    {
        m_window->openPath(u"/tmp/good.convoke"_s);
        m_workspace->refusal = Error{ErrorCode::DatabaseInUse, u"Lea"_s};
        QVERIFY(!m_window->openPath(u"/tmp/used.convoke"_s));
        auto *bar = child<MessageBar>(u"messageBar"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(u"Lea"_s));
        QCOMPARE(m_window->file()->path(), u"/tmp/good.convoke"_s); // the file that was open still is
    }

    void forgetsAFileThatIsNoMore()
    {
        m_window->openPath(u"/tmp/gone.convoke"_s);
        m_window->closeFile();
        QVERIFY(RecentFiles(*m_settings).paths().contains(u"/tmp/gone.convoke"_s));
        m_workspace->refusal = Error{ErrorCode::FileNotFound, u"/tmp/gone.convoke"_s};
        m_window->openPath(u"/tmp/gone.convoke"_s);
        QVERIFY(!RecentFiles(*m_settings).paths().contains(u"/tmp/gone.convoke"_s));
    }

    void leadsToPlacesAndBack()
    {
        m_window->openPath(u"/tmp/a.convoke"_s);
        auto *bar = child<SideBar>(u"sideBar"_s);
        Q_EMIT bar->placeChosen(Place::people());
        QCOMPARE(m_window->currentPage()->objectName(), u"peoplePage"_s);
        QVERIFY(m_window->showPlace(Place::meeting(2, u"review"_s)));
        QVERIFY(!m_window->showPlace(Place::meeting(99)));
        QCOMPARE(m_window->currentPage()->place(), Place::meeting(2, u"review"_s));
        action(u"actionBack"_s)->trigger();
        QCOMPARE(m_window->currentPage()->place(), Place::people());
        action(u"actionBack"_s)->trigger();
        QCOMPARE(m_window->currentPage()->place(), Place::meetings());
        QVERIFY(!action(u"actionBack"_s)->isEnabled());
        action(u"actionForward"_s)->trigger();
        QCOMPARE(m_window->currentPage()->place(), Place::people());
    }

    void aPageMayHoldTheUser()
    {
        m_window->openPath(u"/tmp/a.convoke"_s);
        auto *page = static_cast<FakePage *>(m_window->currentPage());
        page->letsGo = false;
        QVERIFY(!m_window->showPlace(Place::people()));
        QVERIFY(!m_window->closeFile());
        QVERIFY(!m_window->openPath(u"/tmp/b.convoke"_s));
        QVERIFY(!m_window->close());
        QCOMPARE(m_window->currentPage(), page);
        page->letsGo = true;
        QVERIFY(m_window->showPlace(Place::people()));
    }

    void undoNamesTheDeed()
    {
        m_window->openPath(u"/tmp/a.convoke"_s);
        m_window->file()->undoStack()->push(new NamedCommand(u"Delete C&N-2030"_s));
        QVERIFY(action(u"actionUndo"_s)->isEnabled());
        QVERIFY(action(u"actionUndo"_s)->text().contains(u"Delete C&&N-2030"_s));
        action(u"actionUndo"_s)->trigger();
        QCOMPARE(m_window->file()->undoStack()->index(), 0);
        QVERIFY(action(u"actionRedo"_s)->isEnabled());
        QVERIFY(static_cast<FakePage *>(m_window->currentPage())->commits > 0);
        action(u"actionRedo"_s)->trigger();
        QCOMPARE(m_window->file()->undoStack()->index(), 1);
        m_window->closeFile();
        QVERIFY(!action(u"actionUndo"_s)->isEnabled());
    }

    void seeksInThePage()
    {
        m_window->openPath(u"/tmp/a.convoke"_s);
        action(u"actionFind"_s)->trigger();
        QCOMPARE(static_cast<FakePage *>(m_window->currentPage())->finds, 1);
    }

    void passesDeedsToTheFile()
    {
        m_window->openPath(u"/tmp/a.convoke"_s);
        action(u"actionNewMeeting"_s)->trigger();
        action(u"actionReadAnnouncement"_s)->trigger();
        QCOMPARE(m_workspace->last->performed,
                 (QList<MeetingDeed>{MeetingDeed::New, MeetingDeed::ReadAnnouncement}));
        Q_EMIT child<SideBar>(u"sideBar"_s)->workingAsClicked();
        QCOMPARE(m_workspace->last->asked, 1);
    }

    void takesDroppedThings()
    {
        m_window->openPath(u"/tmp/a.convoke"_s);
        QMimeData text;
        text.setText(u"Call for participants"_s);
        drop(text);
        QCOMPARE(static_cast<FakePage *>(m_window->currentPage())->dropped, u"Call for participants"_s);
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(u"/tmp/b.convoke"_s)});
        drop(file);
        QCOMPARE(m_window->file()->path(), u"/tmp/b.convoke"_s);
    }

    void saysWhatWouldHappenToWhatIsDragged()
    {
        m_window->openPath(u"/tmp/a.convoke"_s);
        QMimeData text;
        text.setText(u"3 files"_s);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        auto *overlay = child<QWidget>(u"dropOverlay"_s);
        QVERIFY(overlay != nullptr && overlay->isVisibleTo(m_window.get()));
        QCOMPARE(overlay->accessibleName(), u"Take 3 files"_s);
        QCOMPARE(overlay->size(), m_window->size());
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_window.get(), &leave);
        QVERIFY(!overlay->isVisibleTo(m_window.get()));
        drop(text);
        QVERIFY(!overlay->isVisibleTo(m_window.get()));
    }

    void remembersFileAndPlace()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"last.convoke"_s);
        QFile(path).open(QIODevice::WriteOnly);
        m_window->openPath(path);
        m_window->showPlace(Place::meeting(2, u"review"_s));
        m_window->close();
        makeWindow();
        m_window->begin({});
        QCOMPARE(m_window->file()->path(), path);
        QCOMPARE(m_window->currentPage()->place(), Place::meeting(2, u"review"_s));
    }

    void closedByHandTheFileIsNotOpenedAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"last.convoke"_s);
        QFile(path).open(QIODevice::WriteOnly);
        m_window->openPath(path);
        action(u"actionClose"_s)->trigger();
        makeWindow();
        m_window->begin({});
        QCOMPARE(m_window->file(), nullptr);
    }

    void pagesGoBeforeTheirFile()
    {
        m_window->openPath(u"/tmp/a.convoke"_s);
        const QPointer<Page> page = m_window->currentPage();
        const QPointer<FakeFile> file = m_workspace->last;
        bool fileWasThere = false;
        connect(page, &QObject::destroyed, this, [&fileWasThere, file] { fileWasThere = !file.isNull(); });
        m_window->closeFile();
        QVERIFY(page.isNull());
        QVERIFY(file.isNull());
        QVERIFY(fileWasThere);
    }

    void everythingHasANameAndNoShortcutTwice()
    {
        QSet<QKeySequence> seen;
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        int named = 0;
        for (const QAction *action : actions) {
            const QList<QKeySequence> keys = action->shortcuts();
            for (const QKeySequence &key : keys) {
                QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
                seen.insert(key);
                QVERIFY(!action->objectName().isEmpty());
            }
            named += action->objectName().startsWith(u"action"_s) ? 1 : 0;
        }
        QVERIFY(named >= 25);
        for (const QString &key :
             {u"Ctrl+Z"_s, u"Ctrl+O"_s, u"Ctrl+F"_s, u"Ctrl+N"_s, u"Ctrl+Q"_s, u"F1"_s}) {
            QVERIFY2(seen.contains(QKeySequence(key)), qPrintable(key));
        }
    }

    /// Several tables can do the same with the same keys.
    void saysAShortcutOnce()
    {
        for (const QString &name : {u"first"_s, u"second"_s}) {
            auto *action = new QAction(u"Polish the row"_s, m_window->currentPage());
            action->setObjectName(name);
            action->setShortcut(Qt::Key_F12);
        }
        ShortcutsDialog dialog(m_window.get());
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QCOMPARE(std::count_if(labels.cbegin(), labels.cend(),
                               [](const QLabel *label) { return label->text() == u"Polish the row"; }),
                 1);
    }

    void changesTheColoursAtOnce()
    {
        action(u"actionSchemeDark"_s)->trigger();
        QVERIFY(tokens().dark);
        action(u"actionSchemeLight"_s)->trigger();
        QVERIFY(!tokens().dark);
    }

    void sixGoesThroughTheParts()
    {
        m_window->openPath(u"/tmp/a.convoke"_s);
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->currentPage()->findChild<QLineEdit *>(u"line"_s)->setFocus();
        action(u"actionNextPart"_s)->trigger();
        QVERIFY(child<SideBar>(u"sideBar"_s)->isAncestorOf(QApplication::focusWidget()));
        action(u"actionNextPart"_s)->trigger();
        QVERIFY(m_window->currentPage()->isAncestorOf(QApplication::focusWidget()));
    }

private:
    void makeWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_workspace, *m_theme, *m_languages, *m_settings);
        m_window->show();
    }
    [[nodiscard]] QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    template <typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    void drop(const QMimeData &content)
    {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }

    std::unique_ptr<SettingsBox> m_box;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<FakeWorkspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
