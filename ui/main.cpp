// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"
#include "ui/composition/fileworkspace.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Convoke"_s);
    QApplication::setOrganizationName(u"Convoke"_s);
    QApplication::setApplicationVersion(QStringLiteral(CONVOKE_VERSION));
    QApplication::setDesktopFileName(u"convoke"_s);

    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption language(u"language"_s, u"Language of the window: en, fr."_s, u"code"_s);
    arguments.addOption(language);
    const QCommandLineOption demonstration(u"demonstration"_s, u"Open the demonstration."_s);
    arguments.addOption(demonstration);
    arguments.addPositionalArgument(u"file"_s, u"Convoke file to open."_s, u"[file]"_s);
    arguments.process(application);

    QSettings settings;
    convoke::Languages languages(settings);
    languages.install(arguments.value(language));
    convoke::Theme theme(settings);
    theme.apply();

    const convoke::SystemClock clock;
    convoke::FileWorkspace workspace(clock, settings);
    convoke::MainWindow window(workspace, theme, languages, settings);
    if (arguments.isSet(demonstration)) {
        window.openDemonstration();
    } else {
        window.begin(arguments.positionalArguments().value(0));
    }
    window.show();
    return QApplication::exec();
}
