// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"
#include "ui/common/savefile.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SaveFileTest : public QObject
{
    Q_OBJECT
private:
    const FileToSave m_file{u"saveDialog"_s, u"Save the list"_s, u"POL/2026 Participants"_s, u"csv"_s,
                            u"test/folder"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
    }
    void keepsTheFolderOfWhatWasSaved()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"papers"_s));
        const QString path = m_folder.filePath(u"papers/list.csv"_s);
        QWidget parent;
        QStringList saved;
        bool works = false;
        const auto save = [&saved, &works](const QString &where) {
            saved.append(where);
            return works;
        };
        Q_EMIT askWhereToSave(&parent, m_settings.get(), m_file, save)->fileSelected(path);
        QCOMPARE(saved, QStringList{path});
        QVERIFY(!m_settings->contains(m_file.folderKey)); // it could not be written
        works = true;
        Q_EMIT askWhereToSave(&parent, m_settings.get(), m_file, save)->fileSelected(path);
        const QFileDialog *next = askWhereToSave(&parent, m_settings.get(), m_file, save);
        QCOMPARE(next->directory().absolutePath(), QFileInfo(path).absolutePath());
        QCOMPARE(QFileInfo(next->selectedFiles().constFirst()).fileName(), u"POL-2026 Participants.csv"_s);
        QCOMPARE(next->objectName(), m_file.dialogName);
        QVERIFY(QDir(m_folder.path()).rmdir(u"papers"_s));
        const QFileDialog *last = askWhereToSave(&parent, m_settings.get(), m_file, save);
        QVERIFY(last->directory().exists()); // another one: that folder is gone
    }
    void worksWithoutSettings()
    {
        QWidget parent;
        int saved = 0;
        Q_EMIT askWhereToSave(&parent, nullptr, m_file, [&saved](const QString &) {
            return ++saved > 0;
        })->fileSelected(m_folder.filePath(u"list.csv"_s));
        QCOMPARE(saved, 1);
    }
    void saysWhereNoProgramOpensIt()
    {
        MessageBar bar;
        const QString path = m_folder.filePath(u"list.csv"_s);
        saySaved(&bar, path);
        QCOMPARE(bar.kind(), MessageBar::Kind::Info);
        QVERIFY(bar.text().contains(QDir::toNativeSeparators(path)));
        bar.findChild<QPushButton *>(u"messageAction1"_s)->click(); // nothing opens files in a test
        QCOMPARE(bar.kind(), MessageBar::Kind::Error);
        QVERIFY(bar.text().contains(path));
        saySaved(nullptr, path); // a page without a bar
    }
    void namesAreSafeEverywhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"POL-2026-10 Participants"_s << u"POL-2026-10 Participants"_s;
        QTest::newRow("folders") << u"../A/B\\C"_s << u"-A-B-C"_s;
        QTest::newRow("refused on Windows") << u"What? \"All\": <5*>|"_s << u"What- -All-- -5---"_s;
        QTest::newRow("controls") << u"A\u202EB\u0007C"_s << u"A-B-C"_s;
        QTest::newRow("dots") << u".hidden. "_s << u"hidden"_s;
        QTest::newRow("nothing left") << u" .. "_s << u"Convoke"_s;
        QTest::newRow("letters of all kinds") << u"Świętość – Ελλάδα"_s << u"Świętość – Ελλάδα"_s;
        QTest::newRow("too long") << QString(300, u'x') << QString(120, u'x');
    }
    void namesAreSafeEverywhere()
    {
        QFETCH(const QString, name);
        QTEST(safeFileName(name), "safe");
    }
};

QTEST_MAIN(SaveFileTest)
#include "tst_savefile.moc"
