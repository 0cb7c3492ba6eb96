// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callpagebench.h"
#include "support/filebytes.h"

#include "ui/common/messagebar.h"
#include "ui/common/pagepreview.h"
#include "ui/common/writtenpage.h"
#include "ui/meetings/sharedialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// "Share…" on the page of a call: what one sees is what one copies and saves.
class ShareDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensFromThePageOfTheCall();
    void showsEachFormAsItWillBe_data();
    void showsEachFormAsItWillBe();
    void speaksTheLanguageAskedFor();
    void copiesTheTextAndItsLooksTogether();
    void copiesTextAloneWhereThereAreNoLooks();
    void copiesTheSourceOfANewsletter();
    void savesAndOffersToOpen();
    void countsTheChangesInTheCalendar();
    void saysWhyAFileCouldNotBeWritten();
    void proposesANameForTheFile();
    void remembersTheLastChoices();
    void saysWhatIsMissingForACalendar();
    void storesAnEditBeforeItShares();
    void isReachedByKeyboard();
    void loadsNothingThatATextNames();

private:
    ShareDialog *open();
    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_dialog->findChild<Widget *>(name);
        Q_ASSERT(widget != nullptr);
        return widget;
    }
    [[nodiscard]] QWidget *preview() const
    {
        return m_dialog->findChild<QStackedWidget *>()->currentWidget();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CallPageBench> m_bench;
    ShareDialog *m_dialog = nullptr;
};

void ShareDialogTest::init()
{
    m_bench = std::make_unique<CallPageBench>(u"POL-2026-10"_s);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_bench->page->rememberIn(m_settings.get());
    m_dialog = open();
}

ShareDialog *ShareDialogTest::open()
{
    m_bench->click<QPushButton>(u"shareCall"_s);
    auto *dialog = m_bench->page->findChild<ShareDialog *>();
    Q_ASSERT(dialog != nullptr);
    return dialog;
}

void ShareDialogTest::opensFromThePageOfTheCall()
{
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->isModal());
    QCOMPARE(m_dialog->format(), ShareFormat::WebPage);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void ShareDialogTest::showsEachFormAsItWillBe_data()
{
    QTest::addColumn<ShareFormat>("format");
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<QString>("words");
    const QByteArray page = WrittenPage::staticMetaObject.className();
    const QByteArray plain = QPlainTextEdit::staticMetaObject.className();
    const QByteArray sheets = PagePreview::staticMetaObject.className();
    QTest::newRow("web page") << ShareFormat::WebPage << page << u"Case bench: three prevention cases"_s;
    QTest::newRow("newsletter") << ShareFormat::Newsletter << page << u"Case bench: three prevention cases"_s;
    QTest::newRow("text") << ShareFormat::Text << plain << u"\n• Which part of your daily work"_s;
    QTest::newRow("Markdown") << ShareFormat::Markdown << plain << u"# Call for participants – Case bench"_s;
    QTest::newRow("PDF") << ShareFormat::Pdf << sheets << QString();
    QTest::newRow("calendar") << ShareFormat::Calendar << plain << u"Thursday 15 October 2026, 09:30–13:00"_s;
}

void ShareDialogTest::showsEachFormAsItWillBe()
{
    QFETCH(ShareFormat, format);
    QFETCH(QByteArray, view);
    QFETCH(QString, words);
    m_dialog->choose(format, u"en"_s);
    QCOMPARE(QByteArray(preview()->metaObject()->className()), view);
    QVERIFY(preview()->isVisible());
    if (auto *page = qobject_cast<WrittenPage *>(preview())) {
        QVERIFY(page->toPlainText().contains(words));
        QVERIFY(!page->toPlainText().contains(u"<p")); // rendered, not its source
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(preview())) {
        QVERIFY2(plain->toPlainText().contains(words), qPrintable(plain->toPlainText()));
        QVERIFY(plain->isReadOnly());
    } else {
        auto *sheets = qobject_cast<PagePreview *>(preview());
        const QImage english = sheets->viewport()->grab().toImage();
        m_dialog->choose(format, u"de"_s);
        QVERIFY(sheets->viewport()->grab().toImage() != english); // there is something on the sheet
        sheets->setFocus();
        QTest::keyClick(sheets, Qt::Key_End);
        QVERIFY(sheets->currentPage() > 0);
    }
}

void ShareDialogTest::speaksTheLanguageAskedFor()
{
    m_dialog->choose(ShareFormat::Text, u"nl"_s);
    QVERIFY(find<QPlainTextEdit>(u"sharedText"_s)->toPlainText().startsWith(u"Oproep voor deelnemers – "));
}

void ShareDialogTest::copiesTheTextAndItsLooksTogether()
{
    QTest::mouseClick(find<QPushButton>(u"copyCall"_s), Qt::LeftButton);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QVERIFY(content->text().startsWith(u"Call for participants – Case bench"));
    QVERIFY(content->html().contains(u"<h1"));
    QVERIFY(m_dialog->findChild<MessageBar *>()->text().contains(u"Copied"));
}

void ShareDialogTest::copiesTextAloneWhereThereAreNoLooks()
{
    m_dialog->choose(ShareFormat::Markdown, u"en"_s);
    QTest::mouseClick(find<QPushButton>(u"copyCall"_s), Qt::LeftButton);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QVERIFY(content->text().startsWith(u"# Call for participants"));
    QVERIFY(!content->hasHtml());
}

void ShareDialogTest::copiesTheSourceOfANewsletter()
{
    m_dialog->choose(ShareFormat::Newsletter, u"en"_s);
    QTest::mouseClick(find<QPushButton>(u"copyCall"_s), Qt::LeftButton);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QVERIFY(content->text().startsWith(u"<table role=\"presentation\""));
    QCOMPARE(content->html(), content->text());
}

void ShareDialogTest::savesAndOffersToOpen()
{
    const QString path = m_folder.filePath(u"call.html"_s);
    m_dialog->saveAs(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("<!DOCTYPE html>"));
    auto *bar = m_dialog->findChild<MessageBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"call.html"));
    const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.cbegin(), buttons.cend(),
                        [](QPushButton *button) { return button->text() == u"Open"; }));
    m_dialog->choose(ShareFormat::Calendar, u"en"_s);
    m_dialog->saveAs(m_folder.filePath(u"call.ics"_s));
    QFile calendar(m_folder.filePath(u"call.ics"_s));
    QVERIFY(calendar.open(QIODevice::ReadOnly));
    QCOMPARE(calendar.readAll().count("BEGIN:VEVENT"), 2);
}

void ShareDialogTest::countsTheChangesInTheCalendar()
{
    const auto sequence = [this] {
        const QString path = m_folder.filePath(u"counted.ics"_s);
        m_dialog->choose(ShareFormat::Calendar, u"en"_s);
        m_dialog->saveAs(path);
        const QByteArray ics = bytesOf(path);
        const qsizetype at = ics.indexOf("\r\nSEQUENCE:") + qsizetype(sizeof "\r\nSEQUENCE:") - 1;
        return ics.mid(at, ics.indexOf('\r', at) - at).toInt();
    };
    const int before = sequence();
    m_dialog->close();
    CallPageBench::settle();
    MeetingDocument document = m_bench->document();
    document.meeting.sessions.first().start = QTime(8, 15);
    QVERIFY(m_bench->around.office->meetings().update(document));
    m_dialog = open();
    QCOMPARE(sequence(), before + 1);
}

void ShareDialogTest::saysWhyAFileCouldNotBeWritten()
{
    m_dialog->saveAs(m_folder.filePath(u"no/such/folder.html"_s));
    auto *bar = m_dialog->findChild<MessageBar *>();
    QCOMPARE(bar->kind(), MessageBar::Kind::Error);
    QVERIFY(bar->text().contains(u"could not be written"));
}

void ShareDialogTest::proposesANameForTheFile()
{
    m_dialog->choose(ShareFormat::Newsletter, u"en"_s);
    QTest::mouseClick(find<QPushButton>(u"saveCall"_s), Qt::LeftButton);
    auto *dialog = m_dialog->findChild<QFileDialog *>(u"saveCallDialog"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"/POL-2026-10-newsletter.html"));
    QVERIFY(QDir(m_folder.path()).mkpath(u"calls"_s));
    Q_EMIT dialog->fileSelected(m_folder.filePath(u"calls/call.html"_s));
    dialog->reject();
    CallPageBench::settle();
    QTest::mouseClick(find<QPushButton>(u"saveCall"_s), Qt::LeftButton);
    dialog = m_dialog->findChild<QFileDialog *>(u"saveCallDialog"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->directory(), QDir(m_folder.filePath(u"calls"_s))); // where the last one went
    dialog->reject();
}

void ShareDialogTest::remembersTheLastChoices()
{
    auto *format = find<QComboBox>(u"shareFormat"_s);
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Down);
    QTest::keyClick(format, Qt::Key_Down);
    QCOMPARE(m_dialog->format(), ShareFormat::Text);
    auto *language = find<QComboBox>(u"shareLanguage"_s);
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(m_dialog->language(), u"nl"_s);
    m_dialog->close();
    CallPageBench::settle();
    m_dialog = open();
    QCOMPARE(m_dialog->format(), ShareFormat::Text);
    QCOMPARE(m_dialog->language(), u"nl"_s);
}

void ShareDialogTest::saysWhatIsMissingForACalendar()
{
    m_dialog->close();
    CallPageBench::settle();
    MeetingDocument document = m_bench->document();
    document.meeting.sessions.clear();
    QVERIFY(m_bench->around.office->meetings().update(document));
    m_dialog = open();
    m_dialog->choose(ShareFormat::Calendar, u"en"_s);
    QVERIFY(!find<QPushButton>(u"saveCall"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"copyCall"_s)->isEnabled());
    m_dialog->choose(ShareFormat::Text, u"en"_s);
    QVERIFY(find<QPushButton>(u"saveCall"_s)->isEnabled());
}

void ShareDialogTest::storesAnEditBeforeItShares()
{
    m_dialog->close();
    CallPageBench::settle();
    auto *title = m_bench->find<QLineEdit>(u"meetingTitle"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Another bench"_s);
    m_dialog = open();
    m_dialog->choose(ShareFormat::Text, u"en"_s);
    QVERIFY(find<QPlainTextEdit>(u"sharedText"_s)
                ->toPlainText()
                .startsWith(u"Call for participants – Another bench\n"));
}

void ShareDialogTest::isReachedByKeyboard()
{
    for (const char *name : {"shareFormat", "shareLanguage", "copyCall", "saveCall", "writtenPage"}) {
        auto *widget = find<QWidget>(QString::fromLatin1(name));
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, name);
        QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<QPushButton *>(widget) != nullptr, name);
    }
    QVERIFY(find<QComboBox>(u"shareFormat"_s)->hasFocus());
}

void ShareDialogTest::loadsNothingThatATextNames()
{
    const QString path = m_folder.filePath(u"spy.png"_s);
    QImage image(9, 9, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(path));
    const QUrl url = QUrl::fromLocalFile(path);
    WrittenPage page;
    page.showPage(u"<p>x</p><img src=\"%1\"/><link rel=\"stylesheet\" href=\"%1\"/>"_s.arg(url.toString()));
    page.grab(); // whoever paints an image looks for it
    QCOMPARE(page.document()->resource(QTextDocument::ImageResource, url).value<QImage>().size(),
             QSize(1, 1));
    QVERIFY(!page.document()->resource(QTextDocument::StyleSheetResource, url).isValid());
    QVERIFY(!page.openLinks());
}

QTEST_MAIN(ShareDialogTest)
#include "tst_sharedialog.moc"
