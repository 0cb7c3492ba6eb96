// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QSettings>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView languageKey("appearance/language");

/// The user's own locale where it speaks @p code, so that a French-speaking Belgian keeps Belgian dates.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    if (QLocale(system.language(), system.territory()).name().section(u'_', 0, 0) == code) {
        return system;
    }
    if (code == u"en") {
        return {QLocale::English, QLocale::UnitedKingdom};
    }
    return QLocale(code);
}

} // namespace

QString bestLanguage(const QStringList &wanted, const QStringList &available)
{
    for (const QString &tag : wanted) {
        QString code = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (available.contains(code)) {
            return code;
        }
    }
    return u"en"_s;
}

Languages::Languages(QSettings &settings)
    : m_settings(settings)
{ }

Languages::~Languages()
{
    if (QCoreApplication::instance() != nullptr) {
        QCoreApplication::removeTranslator(&m_ourWords);
        QCoreApplication::removeTranslator(&m_qtWords);
    }
}

QStringList Languages::available()
{
    QStringList codes{u"en"_s};
    const QStringList files =
        QDir(u":/translations"_s).entryList({u"convoke_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    }
    codes.removeDuplicates();
    return codes;
}

QString Languages::nameOf(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == u"en") {
        name = u"English"_s; // not "American English"
    }
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper();
    }
    return name;
}

QString Languages::chosen() const
{
    return m_settings.value(languageKey).toString();
}

void Languages::choose(const QString &code)
{
    if (code.isEmpty()) {
        m_settings.remove(languageKey);
    } else {
        m_settings.setValue(languageKey, code);
    }
}

void Languages::install(const QString &asked)
{
    QStringList wanted{asked, chosen()};
    wanted += QLocale::system().uiLanguages();
    m_current = bestLanguage(wanted, available());
    QLocale::setDefault(localeFor(m_current));
    QCoreApplication::removeTranslator(&m_ourWords);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_qtWords.load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
    if (m_ourWords.load(u":/translations/convoke_%1.qm"_s.arg(m_current))) {
        QCoreApplication::installTranslator(&m_ourWords);
    }
}

} // namespace convoke
