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
#include "ui/mainwindow/filechooser.h"
#include "ui/mainwindow/shortcutsdialog.h"
#include "ui/mainwindow/windowmenus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QUndoStack>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSameFile(const QString &a, const QString &b)
{
    const auto whole = [](const QString &path) {
        const QFileInfo file(path);
        return file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath());
    };
    return !a.isEmpty() && whole(a) == whole(b);
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, Theme &theme, Languages &languages, QSettings &settings)
    : m_workspace(workspace)
    , m_state(settings)
    , m_recent(settings)
    , m_chooser(new FileChooser(m_recent, this))
    , m_menus(new WindowMenus(this, theme, languages, m_recent))
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
        if (m_file) {
            m_file->askWorkingAs(this);
        }
    });
    connect(m_chooser, &FileChooser::newChosen, this, &MainWindow::createFile);
    connect(m_chooser, &FileChooser::chosen, this, &MainWindow::openPath);
    connect(m_start, &StartPage::newFileWanted, m_chooser, &FileChooser::askNew);
    connect(m_start, &StartPage::openWanted, m_chooser, &FileChooser::askOpen);
    connect(m_start, &StartPage::demonstrationWanted, this, &MainWindow::openDemonstration);
    connect(m_start, &StartPage::recentFileWanted, this, &MainWindow::openPath);
    m_state.restore(*this, *m_splitter);
    showStart();
}

MainWindow::~MainWindow()
{
    letGo();
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
    connect(m_menus, &WindowMenus::newFileChosen, m_chooser, &FileChooser::askNew);
    connect(m_menus, &WindowMenus::openChosen, m_chooser, &FileChooser::askOpen);
    connect(m_menus, &WindowMenus::recentChosen, this, &MainWindow::openPath);
    connect(m_menus, &WindowMenus::demonstrationChosen, this, &MainWindow::openDemonstration);
    connect(m_menus, &WindowMenus::closeFileChosen, this, &MainWindow::closeFile);
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
    if (m_file && isSameFile(m_file->path(), path)) {
        return true;
    }
    if (!letsGo()) {
        return false;
    }
    return take(m_workspace.open(path), path);
}

bool MainWindow::createFile(const QString &path)
{
    if (!letsGo()) {
        return false;
    }
    return take(m_workspace.create(path), path);
}

bool MainWindow::openDemonstration()
{
    if (!letsGo()) {
        return false;
    }
    return take(m_workspace.openDemonstration(), {});
}

/// Whether the page takes over what is being typed.
bool MainWindow::letsGo() const
{
    return !m_file || currentPage()->commitEdits();
}

bool MainWindow::take(Result<std::unique_ptr<OpenFile>> opened, const QString &path)
{
    if (opened) {
        adopt(std::move(opened).value());
        return true;
    }
    showError(this, opened.error());
    if (opened.error().code == ErrorCode::FileNotFound) {
        m_recent.forget(path);
        m_start->setRecentFiles(m_recent.paths());
    }
    return false;
}

void MainWindow::adopt(std::unique_ptr<OpenFile> file)
{
    letGo();
    m_messages->dismiss();
    m_file = std::move(file);
    if (!m_file->path().isEmpty()) {
        m_recent.remember(m_file->path());
    }
    m_undo->addStack(m_file->undoStack());
    m_undo->setActiveStack(m_file->undoStack());
    connect(m_file.get(), &OpenFile::changed, this, &MainWindow::refresh);
    connect(m_file.get(), &OpenFile::goTo, this, &MainWindow::showPlace);
    m_sideBar->show();
    refresh();
    showPlace(m_file->firstPlace());
}

void MainWindow::letGo()
{
    if (!m_file) {
        return;
    }
    if (!m_file->path().isEmpty()) {
        m_state.setLast(m_file->path(), m_place);
    }
    m_file->disconnect(this);
    m_undo->removeStack(m_file->undoStack());
    for (int i = m_stack->count() - 1; i >= 0; --i) {
        if (QWidget *page = m_stack->widget(i); page != m_start) {
            m_stack->removeWidget(page);
            delete page; // now, because it may use what the file owns
        }
    }
    m_history.clear();
    m_place = {};
    m_file.reset();
}

bool MainWindow::closeFile()
{
    if (!letsGo()) {
        return false;
    }
    letGo();
    m_state.setLast({}, {});
    showStart();
    return true;
}

void MainWindow::showStart()
{
    m_sideBar->hide();
    m_start->setRecentFiles(m_recent.paths());
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
    if (!m_file || !letsGo()) {
        return false;
    }
    Page *page = m_file->pageAt(place, m_stack);
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
    if (m_file) {
        m_sideBar->setSections(m_file->sections());
        m_sideBar->setFoot(m_file->workingAs(), m_file->savedState());
        m_sideBar->setCurrent(m_place);
    }
    m_menus->follow(m_file.get(), m_place);
    m_menus->setCanGo(m_history.canGoBack(), m_history.canGoForward());
    showTitle();
}

void MainWindow::showTitle()
{
    if (!m_file) {
        setWindowTitle(u"Convoke"_s);
        setWindowFilePath({});
        return;
    }
    //: title of the window: name of the file
    setWindowTitle(tr("%1 – Convoke").arg(singleLine(m_file->displayName())));
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
    if (m_file && letsGo()) {
        m_file->perform(deed, m_place, this);
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
    letGo();
    event->accept();
}

} // namespace convoke
