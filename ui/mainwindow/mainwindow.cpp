// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/measures.h"
#include "ui/common/messagebar.h"
#include "ui/common/page.h"
#include "ui/common/plaintext.h"
#include "ui/common/showerror.h"
#include "ui/common/sidebar.h"
#include "ui/home/startpage.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/filedesk.h"
#include "ui/mainwindow/shortcutsdialog.h"
#include "ui/mainwindow/windowmenus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QUndoStack>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(Workspace &workspace, Theme &theme, Languages &languages, QSettings &settings)
    : m_state(settings)
    , m_files(new FileDesk(
          workspace, settings, [this] { return letsGo(); }, this))
    , m_menus(new WindowMenus(this, theme, languages, m_files->recent()))
    , m_undo(new QUndoGroup(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_sideBar(new SideBar)
    , m_messages(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    layOut();
    connectMenus();
    m_menus->followUndo(m_undo);
    connect(m_sideBar, &SideBar::placeChosen, this, &MainWindow::showPlace);
    connect(m_sideBar, &SideBar::workingAsClicked, this, [this] {
        if (file() != nullptr) {
            file()->askWorkingAs(this);
        }
    });
    connectFiles();
    m_state.restore(*this, *m_splitter);
    showStart();
}

MainWindow::~MainWindow()
{
    m_files->letGo();
}

void MainWindow::connectFiles()
{
    connect(m_files, &FileDesk::opened, this, &MainWindow::adopt);
    connect(m_files, &FileDesk::leaving, this, &MainWindow::letGo);
    connect(m_files, &FileDesk::closed, this, [this] {
        m_state.setLast({}, {});
        showStart();
    });
    connect(m_files, &FileDesk::failed, this, [this](const Error &error) { showError(this, error); });
    connect(m_files, &FileDesk::forgotten, this,
            [this] { m_start->setRecentFiles(m_files->recent().paths()); });
    connect(m_start, &StartPage::newFileWanted, m_files, &FileDesk::askNew);
    connect(m_start, &StartPage::openWanted, m_files, &FileDesk::askOpen);
    connect(m_start, &StartPage::demonstrationWanted, m_files, &FileDesk::openDemonstration);
    connect(m_start, &StartPage::recentFileWanted, m_files, &FileDesk::open);
    connect(m_menus, &WindowMenus::newFileChosen, m_files, &FileDesk::askNew);
    connect(m_menus, &WindowMenus::openChosen, m_files, &FileDesk::askOpen);
    connect(m_menus, &WindowMenus::recentChosen, m_files, &FileDesk::open);
    connect(m_menus, &WindowMenus::demonstrationChosen, m_files, &FileDesk::openDemonstration);
    connect(m_menus, &WindowMenus::closeFileChosen, m_files, &FileDesk::close);
}

void MainWindow::layOut()
{
    m_stack->setObjectName(u"pages"_s);
    m_stack->addWidget(m_start);
    m_messages->setBanner();
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);

    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sideBar);
    m_splitter->addWidget(centre);
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(m_splitter);
    setMinimumSize(720, 480);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::quitChosen, this, &QWidget::close);
    connect(m_menus, &WindowMenus::undoChosen, this, [this] { undoOrRedo(true); });
    connect(m_menus, &WindowMenus::redoChosen, this, [this] { undoOrRedo(false); });
    connect(m_menus, &WindowMenus::findChosen, this, [this] { currentPage()->find(); });
    connect(m_menus, &WindowMenus::backChosen, this, [this] { lead(m_history.back(), false); });
    connect(m_menus, &WindowMenus::forwardChosen, this, [this] { lead(m_history.forward(), false); });
    connect(m_menus, &WindowMenus::nextPartChosen, this, &MainWindow::focusNextPart);
    connect(m_menus, &WindowMenus::deedChosen, this, &MainWindow::performDeed);
    connect(m_menus, &WindowMenus::languageChosen, this, &MainWindow::sayLanguage);
    connect(m_menus, &WindowMenus::shortcutsChosen, this, [this] {
        auto *dialog = new ShortcutsDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_menus, &WindowMenus::aboutChosen, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::begin(const QString &path)
{
    const QString last = m_state.lastFile();
    const Place lastPlace = m_state.lastPlace();
    if (!path.isEmpty()) {
        openPath(path);
    } else if (!last.isEmpty() && QFileInfo::exists(last) && openPath(last) && !lastPlace.isNowhere()) {
        showPlace(lastPlace);
    }
}

bool MainWindow::openPath(const QString &path)
{
    return m_files->open(path);
}

bool MainWindow::createFile(const QString &path)
{
    return m_files->create(path);
}

bool MainWindow::openDemonstration()
{
    return m_files->openDemonstration();
}

bool MainWindow::closeFile()
{
    return m_files->close();
}

OpenFile *MainWindow::file() const
{
    return m_files->file();
}

/// Whether the page takes over what is being typed.
bool MainWindow::letsGo() const
{
    return file() == nullptr || currentPage()->commitEdits();
}

void MainWindow::adopt()
{
    m_messages->dismiss();
    m_undo->addStack(file()->undoStack());
    m_undo->setActiveStack(file()->undoStack());
    connect(file(), &OpenFile::changed, this, &MainWindow::refresh);
    connect(file(), &OpenFile::goTo, this, &MainWindow::showPlace);
    m_sideBar->show();
    refresh();
    showPlace(file()->firstPlace());
}

void MainWindow::letGo()
{
    if (!file()->path().isEmpty()) {
        m_state.setLast(file()->path(), m_place);
    }
    file()->disconnect(this);
    m_undo->removeStack(file()->undoStack());
    for (int i = m_stack->count() - 1; i >= 0; --i) {
        if (QWidget *page = m_stack->widget(i); page != m_start) {
            m_stack->removeWidget(page);
            delete page; // now, because it may use what the file owns
        }
    }
    m_history.clear();
    m_place = {};
}

void MainWindow::showStart()
{
    m_sideBar->hide();
    m_start->setRecentFiles(m_files->recent().paths());
    m_stack->setCurrentWidget(m_start);
    m_start->activate({});
    refresh();
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

bool MainWindow::showPlace(const Place &place)
{
    return lead(place, true);
}

bool MainWindow::lead(const Place &place, bool remember)
{
    if (file() == nullptr || !letsGo()) {
        return false;
    }
    Page *page = file()->pageAt(place, m_stack);
    if (page == nullptr) {
        return false;
    }
    if (m_stack->indexOf(page) < 0) {
        m_stack->addWidget(page);
        connect(page, &Page::goTo, this, &MainWindow::showPlace);
        connect(page, &Page::placeChanged, this, [this, page] {
            if (page == currentPage()) {
                m_place = page->place();
                refresh();
            }
        });
    }
    page->activate(place);
    m_stack->setCurrentWidget(page);
    m_place = page->place();
    if (remember) {
        m_history.visit(m_place);
    }
    refresh();
    return true;
}

void MainWindow::refresh()
{
    if (file() != nullptr) {
        m_sideBar->setSections(file()->sections());
        m_sideBar->setFoot(file()->workingAs(), file()->savedState());
        m_sideBar->setCurrent(m_place);
    }
    m_menus->follow(file(), m_place);
    m_menus->setCanGo(m_history.canGoBack(), m_history.canGoForward());
    showTitle();
}

void MainWindow::showTitle()
{
    if (file() == nullptr) {
        setWindowTitle(u"Convoke"_s);
        setWindowFilePath({});
        return;
    }
    //: title of the window: name of the file
    setWindowTitle(tr("%1 – Convoke").arg(singleLine(file()->displayName())));
}

void MainWindow::undoOrRedo(bool undo)
{
    if (!letsGo()) {
        return;
    }
    if (undo) {
        m_undo->undo();
    } else {
        m_undo->redo();
    }
}

void MainWindow::focusNextPart()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool inSideBar = focus != nullptr && m_sideBar->isAncestorOf(focus);
    const bool inMessages = focus != nullptr && m_messages->isAncestorOf(focus);
    QList<QWidget *> parts{m_stack->currentWidget()};
    if (m_sideBar->isVisible() && !inSideBar) {
        parts.prepend(m_sideBar);
    }
    if (m_messages->isVisible() && !inMessages && inSideBar) {
        parts.prepend(m_messages);
    }
    const QList<QWidget *> candidates = parts.first()->findChildren<QWidget *>();
    for (QWidget *widget : candidates) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::performDeed(MeetingDeed deed)
{
    if (file() != nullptr && letsGo()) {
        file()->perform(deed, m_place, this);
    }
}

void MainWindow::sayLanguage(const QString &code)
{
    m_messages->say(MessageBar::Kind::Info,
                    code.isEmpty()
                        ? tr("Convoke will use the language of the desktop when it is started again.")
                        : tr("Convoke will speak %1 when it is started again.").arg(Languages::nameOf(code)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!letsGo()) {
        event->ignore();
        return;
    }
    m_state.save(*this, *m_splitter);
    m_files->letGo();
    event->accept();
}

} // namespace convoke
