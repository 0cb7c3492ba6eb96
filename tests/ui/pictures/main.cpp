// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"
#include "settingsbox.h"

#include "ui/common/languages.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace convoke;
using namespace convoke::test;

namespace {

struct Variant
{
    QString name;
    Scheme scheme;
    QString language;
    qreal ratio;
};

QList<Scene> allScenes()
{
    QList<Scene> scenes;
    scenes += shellScenes();
    scenes += commonScenes();
    scenes += meetingScenes();
    scenes += timelineScenes();
    scenes += peopleScenes();
    scenes += applicationScenes();
    scenes += reviewScenes();
    scenes += selectionScenes();
    scenes += rankingScenes();
    scenes += participantScenes();
    return scenes;
}

QImage pictureOf(QWidget &widget, const QSize &size, qreal ratio)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    if (!size.isEmpty()) {
        widget.resize(size);
    }
    widget.show();
    if (size.isEmpty()) {
        widget.adjustSize();
    }
    for (int i = 0; i < 5; ++i) { // layouts, delayed layouts, polishing
        QApplication::processEvents();
    }
    QImage image(widget.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    return image;
}

bool draw(const Scene &scene, const Variant &variant, const QDir &out)
{
    QSettings settings;
    Languages languages(settings);
    languages.install(variant.language);
    Theme theme(settings);
    theme.setScheme(variant.scheme);
    const std::unique_ptr<QWidget> widget = scene.make();
    if (widget == nullptr) {
        return false;
    }
    const QString path = out.filePath(u"%1-%2.png"_s.arg(scene.name, variant.name));
    return pictureOf(*widget, scene.size, variant.ratio).save(path);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral("0.0"));
    const SettingsBox box;
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    const QCommandLineOption only(u"scene"_s, u"draw only scenes whose name contains this"_s, u"name"_s);
    const QCommandLineOption onlyVariant(u"variant"_s, u"light, dark, french or double"_s, u"name"_s);
    arguments.addOptions({only, onlyVariant});
    arguments.process(application);
    if (arguments.positionalArguments().size() != 1
        || !QDir().mkpath(arguments.positionalArguments().constFirst())) {
        arguments.showHelp(2);
    }
    const QDir out(arguments.positionalArguments().constFirst());
    const QList<Variant> variants{{u"light"_s, Scheme::Light, u"en"_s, 1},
                                  {u"dark"_s, Scheme::Dark, u"en"_s, 1},
                                  {u"french"_s, Scheme::Light, u"fr"_s, 1},
                                  {u"double"_s, Scheme::Light, u"en"_s, 2}};
    int drawn = 0;
    const QList<Scene> scenes = allScenes();
    for (const Scene &scene : scenes) {
        for (const Variant &variant : variants) {
            const bool wanted = scene.name.contains(arguments.value(only))
                && (!arguments.isSet(onlyVariant) || arguments.value(onlyVariant) == variant.name);
            if (wanted && !draw(scene, variant, out)) {
                QTextStream(stderr) << "convoke-pictures: " << scene.name << " could not be drawn\n";
                return 1;
            }
            drawn += wanted ? 1 : 0;
        }
    }
    QTextStream(stdout) << drawn << " pictures in " << out.path() << '\n';
    return drawn > 0 ? 0 : 1;
}
