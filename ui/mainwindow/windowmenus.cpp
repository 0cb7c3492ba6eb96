// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowmenus.h"

#include "ui/common/languages.h"
#include "ui/common/plaintext.h"
#include "ui/common/recentfiles.h"
#include "ui/common/theme.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>

#include <utility>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

WindowMenus::WindowMenus(QMainWindow *window, Theme &theme, Languages &languages, const RecentFiles &recent)
    : QObject(window)
    , m_window(window)
    , m_theme(theme)
    , m_languages(languages)
    , m_recent(recent)
{
    fillFileMenu();
    fillEditMenu();
    fillMeetingMenu();
    fillViewMenu();
    fillHelpMenu();
    follow(nullptr, {});
}

QAction *WindowMenus::add(QMenu *menu, const QString &name, const QString &text,
                          const QList<QKeySequence> &keys, void (WindowMenus::*chosen)())
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, chosen);
    return action;
}

void WindowMenus::fillFileMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    menu->setObjectName(u"fileMenu"_s);
    add(menu, u"actionNewFile"_s, tr("&New file…"), {}, &WindowMenus::newFileChosen);
    add(menu, u"actionOpen"_s, tr("&Open…"), {QKeySequence::Open}, &WindowMenus::openChosen);
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    m_recentMenu->setObjectName(u"recentMenu"_s);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    add(menu, u"actionDemonstration"_s, tr("Look at the &demonstration"), {},
        &WindowMenus::demonstrationChosen);
    menu->addSeparator();
    m_close = add(menu, u"actionClose"_s, tr("&Close file"), {QKeySequence(Qt::CTRL | Qt::Key_W)},
                  &WindowMenus::closeFileChosen);
    QAction *quit = add(menu, u"actionQuit"_s, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                        &WindowMenus::quitChosen);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowMenus::fillEditMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    menu->setObjectName(u"editMenu"_s);
    m_undo = add(menu, u"actionUndo"_s, tr("&Undo"), {QKeySequence::Undo}, &WindowMenus::undoChosen);
    m_redo = add(menu, u"actionRedo"_s, tr("&Redo"),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                 &WindowMenus::redoChosen);
    menu->addSeparator();
    m_find = add(menu, u"actionFind"_s, tr("&Find"), {QKeySequence::Find}, &WindowMenus::findChosen);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
}

void WindowMenus::addDeed(QMenu *menu, MeetingDeed deed, const QString &name, const QString &text,
                          const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, deed] { Q_EMIT deedChosen(deed); });
    m_deeds.insert(deed, action);
}

void WindowMenus::fillMeetingMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Meeting"));
    menu->setObjectName(u"meetingMenu"_s);
    addDeed(menu, MeetingDeed::New, u"actionNewMeeting"_s, tr("&New meeting"),
            QKeySequence(Qt::CTRL | Qt::Key_N));
    addDeed(menu, MeetingDeed::ReadAnnouncement, u"actionReadAnnouncement"_s, tr("&Read an announcement…"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    menu->addSeparator();
    addDeed(menu, MeetingDeed::Duplicate, u"actionDuplicateMeeting"_s, tr("D&uplicate…"),
            QKeySequence(Qt::CTRL | Qt::Key_D));
    addDeed(menu, MeetingDeed::Delete, u"actionDeleteMeeting"_s, tr("&Delete"), {});
    menu->addSeparator();
    addDeed(menu, MeetingDeed::EditGroups, u"actionWorkingGroups"_s, tr("&Working groups…"), {});
}

void WindowMenus::fillViewMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    menu->setObjectName(u"viewMenu"_s);
    m_back = add(menu, u"actionBack"_s, tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)},
                 &WindowMenus::backChosen);
    m_forward = add(menu, u"actionForward"_s, tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)},
                    &WindowMenus::forwardChosen);
    add(menu, u"actionNextPart"_s, tr("&Next part of the window"), {QKeySequence(Qt::Key_F6)},
        &WindowMenus::nextPartChosen);
    menu->addSeparator();
    if (Theme::canChooseScheme()) {
        addSchemes(menu);
    }
    addTextSizes(menu);
    addLanguages(menu);
    setCanGo(false, false);
}

void WindowMenus::addSchemes(QMenu *menu)
{
    QMenu *schemes = menu->addMenu(tr("&Colours"));
    schemes->setObjectName(u"schemeMenu"_s);
    auto *group = new QActionGroup(schemes);
    const auto addScheme = [this, schemes, group](Scheme scheme, const QString &name, const QString &text) {
        QAction *action = schemes->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_theme.scheme() == scheme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] { m_theme.setScheme(scheme); });
    };
    addScheme(Scheme::System, u"actionSchemeSystem"_s, tr("As the &desktop"));
    addScheme(Scheme::Light, u"actionSchemeLight"_s, tr("&Light"));
    addScheme(Scheme::Dark, u"actionSchemeDark"_s, tr("D&ark"));
}

void WindowMenus::addTextSizes(QMenu *menu)
{
    QMenu *sizes = menu->addMenu(tr("&Text size"));
    sizes->setObjectName(u"textSizeMenu"_s);
    const auto addSize = [this, sizes](const QString &name, const QString &text,
                                       const QList<QKeySequence> &keys, int step) {
        QAction *action = sizes->addAction(text);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this,
                [this, step] { m_theme.setTextSize(step == 0 ? 100 : m_theme.textSize() + step); });
    };
    addSize(u"actionLarger"_s, tr("&Larger letters"),
            {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, 10);
    addSize(u"actionSmaller"_s, tr("&Smaller letters"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, -10);
    addSize(u"actionNormalSize"_s, tr("&Normal size of letters"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, 0);
}

void WindowMenus::addLanguages(QMenu *menu)
{
    QMenu *languages = menu->addMenu(tr("&Language"));
    languages->setObjectName(u"languageMenu"_s);
    auto *group = new QActionGroup(languages);
    const auto addLanguage = [this, languages, group](const QString &code, const QString &text) {
        QAction *action = languages->addAction(text);
        action->setObjectName(code.isEmpty() ? u"actionLanguageSystem"_s : u"actionLanguage_"_s + code);
        action->setCheckable(true);
        action->setChecked(m_languages.chosen() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_languages.choose(code);
            Q_EMIT languageChosen(code);
        });
    };
    addLanguage({}, tr("As the &desktop"));
    const QStringList codes = Languages::available();
    for (const QString &code : codes) {
        addLanguage(code, Languages::nameOf(code));
    }
}

void WindowMenus::fillHelpMenu()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    menu->setObjectName(u"helpMenu"_s);
    add(menu, u"actionShortcuts"_s, tr("&Keyboard shortcuts"), {QKeySequence(Qt::Key_F1)},
        &WindowMenus::shortcutsChosen);
    QAction *about = add(menu, u"actionAbout"_s, tr("&About Convoke"), {}, &WindowMenus::aboutChosen);
    about->setMenuRole(QAction::AboutRole);
}

void WindowMenus::fillRecent()
{
    m_recentMenu->clear();
    const QStringList paths = m_recent.paths();
    for (const QString &path : paths) {
        QAction *action = m_recentMenu->addAction(plainMenuText(QFileInfo(path).fileName()));
        setPlainToolTip(action, path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    if (paths.isEmpty()) {
        m_recentMenu->addAction(tr("No file yet"))->setEnabled(false);
    }
}

void WindowMenus::follow(const OpenFile *file, const Place &place)
{
    m_close->setEnabled(file != nullptr);
    m_find->setEnabled(file != nullptr);
    for (const MeetingDeed deed : {MeetingDeed::New, MeetingDeed::ReadAnnouncement, MeetingDeed::Duplicate,
                                   MeetingDeed::Delete, MeetingDeed::EditGroups}) {
        m_deeds.value(deed)->setEnabled(file != nullptr && file->canPerform(deed, place));
    }
}

void WindowMenus::followUndo(QUndoGroup *group)
{
    connect(group, &QUndoGroup::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(group, &QUndoGroup::canRedoChanged, m_redo, &QAction::setEnabled);
    connect(group, &QUndoGroup::undoTextChanged, this, [this](const QString &deed) {
        //: %1 is a deed such as "Delete POL-2021-12"
        m_undo->setText(deed.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(plainMenuText(deed)));
    });
    connect(group, &QUndoGroup::redoTextChanged, this, [this](const QString &deed) {
        m_redo->setText(deed.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(plainMenuText(deed)));
    });
}

void WindowMenus::setCanGo(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

} // namespace convoke
