// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"
#include "shownparticipants.h"
#include "support/filebytes.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QUrl>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// The ways out of the page: files and the printer.
class ParticipantsExportsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownParticipants> m_shown;
    QList<QUrl> m_opened;

    QFileDialog *ask(const QString &suffix)
    {
        m_shown->find<QPushButton>(u"export-"_s + suffix)->click();
        return m_shown->page->findChild<QFileDialog *>(u"exportDialog"_s);
    }
    void save(const QString &suffix, const QString &path)
    {
        QFileDialog *dialog = ask(suffix);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        deleteWhatWaits();
    }
    [[nodiscard]] QString pathTo(const QString &name) const { return m_shown->folder.folder() + u'/' + name; }

public Q_SLOTS:
    void open(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        m_shown = std::make_unique<ShownParticipants>();
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"file"_s);
        m_shown.reset();
    }

    void writesEveryFormat_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("csv") << u"csv"_s << QByteArray("\xEF\xBB\xBFNo.;Name;");
    }
    void writesEveryFormat()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        const QString path = pathTo(u"list."_s + suffix);
        save(suffix, path);
        QVERIFY2(bytesOf(path).startsWith(begin), bytesOf(path).left(40).constData());
        QCOMPARE(m_shown->host->messages()->kind(), MessageBar::Kind::Info);
        QVERIFY(m_shown->host->messages()->text().contains(path));
    }

    void aSlashInTheReferenceIsNoFolder()
    {
        MeetingDocument document = *m_shown->box->office().meetings().load(m_shown->meeting);
        document.meeting.reference = u"POL/2026/10"_s;
        QVERIFY(m_shown->box->office().meetings().update(document));
        m_shown->page->activate(m_shown->page->place());
        const QString name = QFileInfo(ask(u"pdf"_s)->selectedFiles().constFirst()).fileName();
        QCOMPARE(name, u"POL-2026-10 Participants.pdf"_s);
    }

    void theDialogKnowsItsFormat()
    {
        QFileDialog *dialog = ask(u"xlsx"_s);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->defaultSuffix(), u"xlsx"_s);
        QCOMPARE(QFileInfo(dialog->selectedFiles().constFirst()).fileName(),
                 u"POL-2026-10 Participants.xlsx"_s);
    }

    void writesWhatTheSheetShows()
    {
        m_shown->choose(u"documentLanguage"_s, u"de"_s);
        m_shown->choose(u"signature-sheet"_s);
        const QString path = pathTo(u"sheet.csv"_s);
        save(u"csv"_s, path);
        QVERIFY(bytesOf(path).contains("Organisation"));
        QVERIFY(bytesOf(path).contains("Okt")); // the half-days, in German
    }

    void aRankingSaysInWordsWhatDecided()
    {
        m_shown->choose(u"ranking"_s);
        const QString path = pathTo(u"ranking.csv"_s);
        save(u"csv"_s, path);
        const QByteArray rows = bytesOf(path);
        QVERIFY(rows.contains("Own practice"));
        QVERIFY(rows.contains("earlier application"));
        QVERIFY(!rows.contains("criterion:"));
        QVERIFY(!rows.contains("earlier-application"));
    }

    void offersToOpenWhatWasSaved()
    {
        const QString path = pathTo(u"list with blanks #1.pdf"_s);
        save(u"pdf"_s, path);
        auto *button = m_shown->host->messages()->findChild<QPushButton *>(u"messageAction1"_s);
        QVERIFY(button != nullptr && button->isVisible());
        button->click();
        QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(path)});
    }

    void theOfferOutlivesThePage()
    {
        const QString path = pathTo(u"list.pdf"_s);
        save(u"pdf"_s, path);
        delete m_shown->page;
        m_shown->page = nullptr;
        m_shown->host->messages()->findChild<QPushButton *>(u"messageAction1"_s)->click();
        QCOMPARE(m_opened.size(), 1);
    }

    void remembersTheFolder()
    {
        QVERIFY(QDir(m_shown->folder.folder()).mkpath(u"papers"_s));
        save(u"pdf"_s, pathTo(u"papers/list.pdf"_s));
        QFileDialog *dialog = ask(u"csv"_s);
        QCOMPARE(dialog->directory().absolutePath(), QDir(pathTo(u"papers"_s)).absolutePath());
    }

    void aFolderThatIsGoneIsForgotten()
    {
        m_shown->settings.setValue("documents/folder", pathTo(u"gone"_s));
        QFileDialog *dialog = ask(u"csv"_s);
        QVERIFY(dialog->directory().exists());
        QVERIFY(!dialog->selectedFiles().constFirst().startsWith(pathTo(u"gone"_s)));
    }

    void aRefusedPathIsSaidAndLeavesNothing()
    {
        const QString path = pathTo(u"no such folder/list.pdf"_s);
        save(u"pdf"_s, path);
        QCOMPARE(m_shown->host->messages()->kind(), MessageBar::Kind::Error);
        QVERIFY(m_shown->host->messages()->isVisible());
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QDir(pathTo(u"no such folder"_s)).exists());
        QVERIFY(!m_shown->settings.contains("documents/folder"));
    }

    void anUnknownFormatIsSaid()
    {
        const QString path = pathTo(u"list.docx"_s);
        save(u"pdf"_s, path);
        QCOMPARE(m_shown->host->messages()->kind(), MessageBar::Kind::Error);
        QVERIFY(!QFile::exists(path));
    }

    void anOldFileSurvivesARefusal()
    {
        const QString path = pathTo(u"list.docx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        save(u"pdf"_s, path);
        QCOMPARE(bytesOf(path), QByteArray("mine"));
    }

    void nothingToExportIsNothingToClick()
    {
        QSettings settings;
        ParticipantsPage fresh(m_shown->box->office().documents(), m_shown->box->office().changes(),
                               settings);
        for (const QString &name : {u"print"_s, u"export-pdf"_s, u"export-xlsx"_s, u"export-csv"_s}) {
            auto *button = fresh.findChild<QPushButton *>(name);
            QVERIFY(!button->isEnabled());
            button->setEnabled(true); // even so
            button->click();
        }
        QVERIFY(fresh.findChild<QFileDialog *>() == nullptr);
        QVERIFY(fresh.findChild<QPrintDialog *>() == nullptr);
    }

    void nothingIsWrittenOnceThereIsNothing()
    {
        QFileDialog *dialog = ask(u"pdf"_s);
        QVERIFY(m_shown->box->office().meetings().remove(m_shown->meeting));
        QTest::qWait(20);
        const QString path = pathTo(u"gone.pdf"_s);
        Q_EMIT dialog->fileSelected(path);
        QVERIFY(!QFile::exists(path));
    }

    void printingAsksForAPrinter()
    {
        m_shown->find<QPushButton>(u"print"_s)->click();
        auto *dialog = m_shown->page->findChild<QPrintDialog *>(u"printDialog"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->maxPage(), 1);
        dialog->reject();
    }
};

QTEST_MAIN(ParticipantsExportsTest)
#include "tst_participantsexports.moc"
