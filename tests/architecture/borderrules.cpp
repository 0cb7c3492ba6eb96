// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderrules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Judge = std::function<QString(const Include &include)>;

/// One breach for every include that @p judge has a word about.
QStringList judgedIncludes(const SourceFile &file, const Judge &judge)
{
    QStringList breaches;
    const QList<Include> includes = file.includes();
    for (const Include &include : includes) {
        const QString word = judge(include);
        if (!word.isEmpty()) {
            breaches.append(u"%1: %2 (%3)"_s.arg(include.line).arg(word, include.name));
        }
    }
    return breaches;
}

bool isHeaderOf(const QString &module, const QString &name)
{
    return name.startsWith(module + u'/')
        || QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + name);
}

bool isCompositionRoot(const SourceFile &file)
{
    return file.path == u"ui/main.cpp" || file.isIn(u"ui/composition"_s) || file.isIn(u"app/composition"_s)
        || file.isIn(u"app/cli"_s);
}

const QSet<QString> &appSubjects()
{
    static const QSet<QString> rooms{u"meetings"_s,  u"announcements"_s, u"people"_s,  u"applications"_s,
                                     u"intake"_s,    u"reviews"_s,       u"ranking"_s, u"selection"_s,
                                     u"documents"_s, u"exchange"_s,      u"history"_s};
    return rooms;
}

const QSet<QString> &uiSubjects()
{
    static const QSet<QString> rooms{u"home"_s,    u"meetings"_s,  u"people"_s,   u"applications"_s,
                                     u"reviews"_s, u"selection"_s, u"documents"_s};
    return rooms;
}

QStringList noWidgetsInApp(const SourceFile &file)
{
    if (!file.isIn(u"app"_s)) {
        return {};
    }
    if (file.path.endsWith(u"CMakeLists.txt")) {
        return matchesOf(file, u"Qt6::(Widgets|PrintSupport|SvgWidgets)\\b"_s, u"app links widgets"_s);
    }
    return judgedIncludes(file, [](const Include &include) {
        const bool foreign = include.system
            && (isHeaderOf(u"QtWidgets"_s, include.name) || isHeaderOf(u"QtPrintSupport"_s, include.name));
        return foreign || include.name.startsWith(u"ui/") ? u"app includes the screen"_s : QString();
    });
}

QStringList sqlOnlyInStorage(const SourceFile &file)
{
    if (file.isIn(u"app/storage"_s) || !(file.isIn(u"app"_s) || file.isIn(u"ui"_s))) {
        return {};
    }
    return judgedIncludes(file, [](const Include &include) {
        return include.system && isHeaderOf(u"QtSql"_s, include.name) ? u"SQL outside storage"_s : QString();
    });
}

QStringList repositoriesOnlyAtTheRoots(const SourceFile &file)
{
    const bool concerned = file.isIn(u"app"_s) || file.isIn(u"ui"_s);
    if (!concerned || file.isIn(u"app/storage"_s) || isCompositionRoot(file)) {
        return {};
    }
    return judgedIncludes(file,
                          [](const Include &include) {
                              return include.name.startsWith(u"storage/")
                                  ? u"storage is known only to the roots"_s
                                  : QString();
                          })
        + matchesOf(file, u"\\b[A-Z]\\w*Repository\\b"_s, u"repositories are named only at the roots"_s);
}

QStringList roomsKeepTheirDoorsShut(const SourceFile &file)
{
    if (file.isIn(u"app"_s)) {
        return judgedIncludes(file, [&file](const Include &include) {
            const QString room = include.name.section(u'/', 0, 0);
            const bool elsewhere = !include.system && include.name.contains(u'/') && room != file.room();
            if (!elsewhere) {
                return QString();
            }
            if (file.room() == u"base") {
                return u"base knows nothing of the other rooms"_s;
            }
            const bool service = include.name.endsWith(u"service.h");
            return service && appSubjects().contains(file.room()) ? u"another subject's service"_s
                                                                  : QString();
        });
    }
    if (!file.isIn(u"ui"_s)) {
        return {};
    }
    return judgedIncludes(file, [&file](const Include &include) {
        if (!include.name.startsWith(u"ui/")) {
            return QString();
        }
        const QString room = include.name.section(u'/', 1, 1);
        const bool elsewhere = room != file.room();
        const bool open = room == u"common" || (room == u"undo" && file.room() != u"common");
        const bool subject = uiSubjects().contains(file.room());
        if (elsewhere && !open && (subject || file.room() == u"common" || file.room() == u"undo")) {
            return u"subjects of the screen do not include each other, common includes none"_s;
        }
        return QString();
    });
}

QStringList pureRoomsStayPure(const SourceFile &file)
{
    if (!file.isIn(u"app/ranking"_s) && !file.isIn(u"app/selection"_s)) {
        return {};
    }
    static const QSet<QString> forbidden{u"QFile"_s,
                                         u"QIODevice"_s,
                                         u"QSaveFile"_s,
                                         u"QDir"_s,
                                         u"QSettings"_s,
                                         u"QProcess"_s,
                                         u"QTextStream"_s,
                                         u"QDataStream"_s,
                                         u"QTemporaryFile"_s,
                                         u"QRandomGenerator"_s,
                                         u"QTimer"_s,
                                         u"QElapsedTimer"_s,
                                         u"QThread"_s,
                                         u"QCoreApplication"_s,
                                         u"QTranslator"_s,
                                         u"random"_s,
                                         u"chrono"_s,
                                         u"fstream"_s,
                                         u"iostream"_s,
                                         u"filesystem"_s,
                                         u"cstdio"_s,
                                         u"ctime"_s,
                                         u"base/clock.h"_s,
                                         u"base/idsource.h"_s,
                                         u"base/filewriter.h"_s,
                                         u"base/transactions.h"_s};
    return judgedIncludes(file,
                          [](const Include &include) {
                              return forbidden.contains(include.name)
                                  ? u"ranking and selection know values only"_s
                                  : QString();
                          })
        + matchesOf(file,
                    u"\\b(currentDateTime\\w*|currentDate|currentTime|currentMSecsSinceEpoch|"
                    u"currentSecsSinceEpoch|"
                    "QRandomGenerator|std::rand|srand|fopen|qEnvironmentVariable|QT_TR\\w*)\\b|"
                    "\\b(tr|translate)\\s*\\("_s,
                    u"ranking and selection know no clock, chance, file or language"_s);
}

QStringList noSocket(const SourceFile &file)
{
    if (!file.isIn(u"app"_s) && !file.isIn(u"ui"_s)) {
        return {};
    }
    if (file.path.endsWith(u"CMakeLists.txt")) {
        return matchesOf(file, u"Qt6::(Network|WebSockets|WebEngine\\w*)\\b"_s,
                         u"the program opens no socket"_s);
    }
    return judgedIncludes(file, [](const Include &include) {
        const bool network = include.name.startsWith(u"QNetwork") || include.name.startsWith(u"QtNetwork")
            || include.name.endsWith(u"Socket") || include.name == u"sys/socket.h";
        return include.system && network ? u"the program opens no socket"_s : QString();
    });
}

QStringList noSingletons(const SourceFile &file)
{
    return file.isIn(u"app"_s) || file.isIn(u"ui"_s)
        ? matchesOf(file,
                    u"(?<!Application::)\\b(instance|getInstance|theInstance)\\s*\\(|\\b\\w*Singleton\\b"_s,
                    u"no singletons"_s)
        : QStringList();
}

} // namespace

QStringList matchesOf(const SourceFile &file, const QString &pattern, const QString &what)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    QRegularExpressionMatchIterator matches = expression.globalMatch(file.code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.append(u"%1: %2 (%3)"_s.arg(file.lineAt(match.capturedStart()))
                         .arg(what, match.captured().simplified()));
    }
    return found;
}

QList<Rule> borderRules()
{
    return {
        {u"no widgets in app"_s, noWidgetsInApp},
        {u"SQL only in storage"_s, sqlOnlyInStorage},
        {u"repositories only at the roots"_s, repositoriesOnlyAtTheRoots},
        {u"rooms keep their doors shut"_s, roomsKeepTheirDoorsShut},
        {u"pure rooms stay pure"_s, pureRoomsStayPure},
        {u"no socket"_s, noSocket},
        {u"no singletons"_s, noSingletons},
    };
}

} // namespace convoke::test
