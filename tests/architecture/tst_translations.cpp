// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/// The files of translations/ hold the words of the sources: none is missing, none is left over. Skipped
/// where there is no lupdate.
class TranslationsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void holdTheWordsOfTheSources_data();
    void holdTheWordsOfTheSources();
    void noticesAMissingMessage();

private:
    /// Where each message stands and what it says.
    static QSet<QString> keysIn(const QString &path);
    static bool update(const QString &path, const QStringList &options);
    static QString pathOf(const QString &language)
    {
        return QStringLiteral(CONVOKE_SOURCE_DIR "/translations/convoke_%1.ts").arg(language);
    }
};

void TranslationsTest::initTestCase()
{
    if (QStringLiteral(CONVOKE_LUPDATE).isEmpty()) {
        QSKIP("lupdate is not installed");
    }
}

QSet<QString> TranslationsTest::keysIn(const QString &path)
{
    QFile file(path);
    QSet<QString> keys;
    if (!file.open(QIODevice::ReadOnly)) {
        return keys;
    }
    QXmlStreamReader reader(&file);
    QString context;
    QString key;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::EndElement && reader.name() == u"message") {
            keys.insert(key);
        }
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == u"name") {
            context = reader.readElementText();
        } else if (reader.name() == u"message") {
            const bool isPlural = reader.attributes().value(u"numerus"_s) == u"yes";
            key = context + (isPlural ? u" (plural): "_s : u": "_s);
        } else if (reader.name() == u"source" || reader.name() == u"comment") {
            key += u'“' + reader.readElementText(QXmlStreamReader::IncludeChildElements) + u'”';
        }
    }
    return reader.hasError() ? QSet<QString>() : keys;
}

/// As the target update_translations does.
bool TranslationsTest::update(const QString &path, const QStringList &options)
{
    const QString root = QStringLiteral(CONVOKE_SOURCE_DIR);
    QProcess process;
    process.start(QStringLiteral(CONVOKE_LUPDATE),
                  QStringList{u"-silent"_s, u"-I"_s, root, u"-I"_s, root + u"/app"_s, u"-locations"_s,
                              u"none"_s, u"-no-obsolete"_s}
                      + options + QStringList{root + u"/app"_s, root + u"/ui"_s, u"-ts"_s, path});
    const bool updated = process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (!updated) {
        qWarning("lupdate: %s", process.readAllStandardError().constData());
    }
    return updated;
}

void TranslationsTest::holdTheWordsOfTheSources_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("French") << u"fr"_s << QStringList();
    QTest::newRow("English plurals") << u"en"_s << QStringList{u"-pluralonly"_s};
}

void TranslationsTest::holdTheWordsOfTheSources()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, options);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"convoke_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(pathOf(language), copy));
    QVERIFY(update(copy, options));
    const QSet<QString> held = keysIn(pathOf(language));
    const QSet<QString> said = keysIn(copy);
    QVERIFY(said.size() > 20);
    const QSet<QString> missing = said - held;
    const QSet<QString> left = held - said;
    for (const QString &key : missing) {
        qWarning("not in the file: %s", qPrintable(key));
    }
    for (const QString &key : left) {
        qWarning("no longer in the sources: %s", qPrintable(key));
    }
    QVERIFY2(missing.isEmpty() && left.isEmpty(), "build the target update_translations");
}

/// The comparison itself can fail.
void TranslationsTest::noticesAMissingMessage()
{
    QFile whole(pathOf(u"fr"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray text = whole.readAll();
    const qsizetype first = text.indexOf("<message");
    const qsizetype end = text.indexOf("</message>", first);
    QVERIFY(first > 0 && end > first);
    text.remove(first, end + qsizetype(sizeof "</message>") - 1 - first);
    const QTemporaryDir folder;
    QFile part(folder.filePath(u"part.ts"_s));
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write(text) == text.size());
    part.close();
    const QSet<QString> lost = keysIn(pathOf(u"fr"_s)) - keysIn(part.fileName());
    QCOMPARE(lost.size(), 1);
    QVERIFY(update(part.fileName(), {}));
    QVERIFY(keysIn(part.fileName()).contains(*lost.constBegin()));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
