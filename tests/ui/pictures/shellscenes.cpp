// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakefile.h"
#include "samplepages.h"
#include "scene.h"

#include "ui/common/languages.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shortcutsdialog.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with everything that it needs, in one.
struct WholeWindow : QWidget
{
    QSettings settings;
    Languages languages{settings};
    Theme theme{settings};
    FakeWorkspace workspace;
    std::unique_ptr<MainWindow> window;

    WholeWindow()
    {
        languages.install(QLocale().name());
        workspace.makePage = makeSamplePage;
        window = std::make_unique<MainWindow>(workspace, theme, languages, settings);
        window->setParent(this, Qt::Widget);
        window->show();
    }
    void resizeEvent(QResizeEvent *) override { window->setGeometry(rect()); }
};

std::unique_ptr<QWidget> startWithoutFiles()
{
    QSettings().remove(u"files/recent"_s);
    return std::make_unique<WholeWindow>();
}

std::unique_ptr<QWidget> startWithFiles()
{
    QSettings().setValue(u"files/recent"_s,
                         QStringList{u"/home/ines/Documents/secretariat.convoke"_s,
                                     u"/srv/share/network/2029.convoke"_s, u"/home/ines/practice.convoke"_s});
    return std::make_unique<WholeWindow>();
}

std::unique_ptr<QWidget> stagedMeeting()
{
    auto whole = std::make_unique<WholeWindow>();
    whole->window->openPath(u"/home/ines/secretariat.convoke"_s);
    whole->window->showPlace(Place::meeting(1, u"applications"_s));
    return whole;
}

std::unique_ptr<QWidget> messages()
{
    std::unique_ptr<QWidget> whole = stagedMeeting();
    whole->findChild<MessageBar *>()->say(MessageBar::Kind::Undo,
                                          u"Deleted LOCAL-2030-05 with 41 applications."_s, {{u"Undo"_s, [] {
                                                                                              }}});
    return whole;
}

std::unique_ptr<QWidget> menu(const QString &name)
{
    const std::unique_ptr<QWidget> whole = startWithoutFiles();
    auto *found = whole->findChild<QMenu *>(name);
    auto copy = std::make_unique<QMenu>();
    const QList<QAction *> actions = found->actions();
    for (const QAction *action : actions) {
        QAction *twin = action->isSeparator() ? copy->addSeparator() : copy->addAction(action->text());
        twin->setShortcut(action->shortcut());
        twin->setCheckable(action->isCheckable());
        twin->setChecked(action->isChecked());
        twin->setEnabled(action->isEnabled());
        if (action->menu() != nullptr) {
            twin->setMenu(new QMenu(copy.get()));
        }
        if (action->actionGroup() != nullptr && copy->findChild<QActionGroup *>() == nullptr) {
            new QActionGroup(copy.get());
        }
        if (action->actionGroup() != nullptr) {
            copy->findChild<QActionGroup *>()->addAction(twin);
        }
    }
    return copy;
}

} // namespace

QList<Scene> shellScenes()
{
    return {
        {u"start-empty"_s, startWithoutFiles},
        {u"start-recent"_s, startWithFiles},
        {u"shell-staged"_s, stagedMeeting},
        {u"shell-message"_s, messages},
        {u"menu-view"_s, [] { return menu(u"viewMenu"_s); }, QSize()},
        {u"menu-colours"_s, [] { return menu(u"schemeMenu"_s); }, QSize()},
        {u"dialog-about"_s, [] { return std::make_unique<AboutDialog>(); }, QSize()},
        {u"dialog-shortcuts"_s,
         [] {
             std::unique_ptr<QWidget> whole = startWithoutFiles();
             auto dialog = std::make_unique<ShortcutsDialog>(static_cast<WholeWindow &>(*whole).window.get());
             dialog->setParent(nullptr);
             return dialog;
         },
         QSize()},
    };
}

} // namespace convoke::test
