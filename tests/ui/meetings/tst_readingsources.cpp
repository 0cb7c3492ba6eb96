// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"
#include "readingbench.h"

#include "ui/meetings/announcementsource.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// How a text gets onto the desk, and how a meeting leaves it.
class ReadingSourcesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReadingBench> m_bench;

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_bench->settings.folder() + u'/' + name;
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    static QByteArray page()
    {
        return "<html><body><h1>Call for participants</h1><p>The meeting takes place online on 11 and 12 "
               "April "
               "2027, 9:00-12:00.</p><p>Apply before <b>2 March 2027</b>.</p></body></html>";
    }
    bool isRead() { return m_bench->desk->value().has_value(); }
    void drop(const QMimeData &content, bool isWelcome = true)
    {
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_bench->desk, &enter);
        QCOMPARE(enter.isAccepted(), isWelcome);
        if (isWelcome) {
            QDropEvent event({50, 50}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_bench->desk, &event);
        }
    }

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_bench = std::make_unique<ReadingBench>();
    }
    void cleanup() { m_bench.reset(); }

    void pastesText()
    {
        QGuiApplication::clipboard()->setText(lanterns());
        QTest::keyClick(m_bench->desk, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(isRead());
        QCOMPARE(m_bench->stateOf(u"Deadline"_s), u"found"_s);
    }

    void pastesFromTheEmptyDeskAndFromTheHead()
    {
        QGuiApplication::clipboard()->setText(lanterns());
        m_bench->find<QPushButton>(u"emptyPaste"_s)->click();
        QCOMPARE(m_bench->valueOf(u"Places"_s), u"24"_s);
        QGuiApplication::clipboard()->setText(QString(lanterns()).replace(u"of 24"_s, u"of 25"_s));
        m_bench->find<QPushButton>(u"pasteAnnouncement"_s)->click();
        QCOMPARE(m_bench->valueOf(u"Places"_s), u"25"_s);
    }

    void pastesThePageOfABrowser()
    {
        auto *content = new QMimeData;
        content->setHtml(QString::fromUtf8(page()));
        content->setText(u"something shorter"_s);
        QGuiApplication::clipboard()->setMimeData(content);
        m_bench->desk->paste();
        QCOMPARE(m_bench->desk->value()->meeting.sessions.size(), 2);
        QVERIFY(!m_bench->text()->toPlainText().contains(u"<p>"_s));
    }

    void saysWhenThereIsNothingToPaste()
    {
        m_bench->desk->paste();
        QCOMPARE(m_bench->messages()->kind(), MessageBar::Kind::Warn);
        QVERIFY(m_bench->messages()->isVisible());
        QVERIFY(!isRead());
        QGuiApplication::clipboard()->setText(lanterns());
        m_bench->desk->paste();
        QVERIFY(!m_bench->messages()->isVisible()); // the message is no longer true
    }

    void blanksAreNoAnnouncement()
    {
        QGuiApplication::clipboard()->setText(u" \n\t\n "_s);
        m_bench->desk->paste();
        QVERIFY(!isRead());
        QVERIFY(m_bench->messages()->isVisible());
    }

    void takesADroppedFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << u"call.txt"_s << lanterns().toUtf8();
        QTest::newRow("page") << u"call.HTML"_s << page();
        QTest::newRow("mail") << u"call.eml"_s
                              << QByteArray("From: Ana <ana@office.example>\r\nSubject: A call\r\n"
                                            "Content-Type: text/plain; charset=utf-8\r\n\r\n")
                + lanterns().toUtf8();
    }
    void takesADroppedFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(write(name, content))});
        drop(dropped);
        QVERIFY(isRead());
        QCOMPARE(m_bench->desk->value()->meeting.sessions.size(), 2);
    }

    void takesDroppedText()
    {
        QMimeData dropped;
        dropped.setText(lanterns());
        drop(dropped);
        QVERIFY(isRead());
    }

    void refusesOtherFilesAtTheDoor()
    {
        QMimeData picture;
        picture.setUrls({QUrl::fromLocalFile(write(u"lamp.png"_s, "\x89PNG"))});
        drop(picture, false);
        QMimeData several;
        several.setUrls(
            {QUrl::fromLocalFile(write(u"a.txt"_s, "a")), QUrl::fromLocalFile(write(u"b.txt"_s, "b"))});
        drop(several, false);
        QMimeData web;
        web.setUrls({QUrl(u"https://office.example/call.html"_s)});
        drop(web, false);
        drop(QMimeData(), false);
        QVERIFY(!isRead());
    }

    void saysWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
        QTest::newRow("blank") << QByteArray(" \n\n\t ") << ErrorCode::FileEmpty;
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0", 22).repeated(20)
                                << ErrorCode::FormatUnknown;
        QTest::newRow("too large") << QByteArray(4 * 1024 * 1024 + 1, 'x') << ErrorCode::FileTooLarge;
    }
    void saysWhyAFileCannotBeRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        m_bench->desk->load(lanterns());
        const QString path = write(u"call.txt"_s, content);
        QCOMPARE(announcementFromFile(path).error().code, code);
        m_bench->desk->loadFile(path);
        QCOMPARE(m_bench->messages()->kind(), MessageBar::Kind::Error);
        QVERIFY(m_bench->messages()->isVisible());
        QCOMPARE(m_bench->valueOf(u"Places"_s), u"24"_s); // what was read stays
    }

    void aFileThatIsNotThereIsSaid()
    {
        m_bench->desk->loadFile(m_bench->settings.folder() + u"/missing.txt"_s);
        QCOMPARE(m_bench->messages()->kind(), MessageBar::Kind::Error);
        QVERIFY(!isRead());
        QCOMPARE(announcementFromFile(m_bench->settings.folder()).error().code, ErrorCode::NotARegularFile);
    }

    void asksForAFile()
    {
        m_bench->find<QPushButton>(u"emptyOpen"_s)->click();
        auto *dialog = m_bench->find<QFileDialog>(u"announcementFileDialog"_s);
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(write(u"call.txt"_s, lanterns().toUtf8()));
        QVERIFY(isRead());
    }

    void becomesAMeetingAsOneStep()
    {
        const QSignalSpy led(&m_bench->deeds, &MeetingDeeds::goTo);
        m_bench->desk->load(lanterns());
        m_bench->create();
        QCOMPARE(m_bench->count(), 1);
        QVERIFY(!m_bench->desk || !m_bench->desk->isVisible());
        const Place place = led.constFirst().constFirst().value<Place>();
        QCOMPARE(place.stage, u"call"_s);
        const MeetingDocument made = m_bench->around.document(MeetingId(place.itemId()));
        QCOMPARE(made.call.deadline, QDate(2027, 8, 20));
        QCOMPARE(made.meeting.places, 24);
        QCOMPARE(m_bench->around.stack.count(), 1);
        m_bench->around.stack.undo();
        QCOMPARE(m_bench->count(), 0);
        m_bench->around.stack.redo();
        QCOMPARE(m_bench->count(), 1);
    }

    void controlAndEnterMakeItToo()
    {
        m_bench->desk->load(lanterns());
        QTest::keyClick(m_bench->desk, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_bench->count(), 1);
    }

    void aTextWithoutATitleBecomesAnUntitledMeeting()
    {
        m_bench->desk->load(u"11 May 2027, 9:00-12:00."_s);
        m_bench->create();
        QCOMPARE(m_bench->around.office->meetings().summaries()->constFirst().title, u"Untitled meeting"_s);
    }

    void whatWasReadBeforeIsNotMadeTwiceUnasked()
    {
        m_bench->desk->load(lanterns());
        m_bench->create();
        deleteWhatWaits();
        const MeetingSummary first = m_bench->around.office->meetings().summaries()->constFirst();
        m_bench->deeds.readAnnouncement(&m_bench->window);
        m_bench->desk = m_bench->window.findChild<ReadAnnouncementDialog *>();
        m_bench->desk->load(lanterns());
        m_bench->create();
        QCOMPARE(m_bench->count(), 1);
        QCOMPARE(m_bench->messages()->kind(), MessageBar::Kind::Warn);
        QVERIFY(m_bench->messages()->text().contains(first.reference));
        m_bench->messages()->findChild<QPushButton *>(u"messageAction1"_s)->click();
        QCOMPARE(m_bench->count(), 2);
        const QList<MeetingSummary> both = *m_bench->around.office->meetings().summaries();
        QVERIFY(both.at(0).reference != both.at(1).reference);
    }

    void fillsInWhatAnExistingMeetingLeavesOpen()
    {
        m_bench->desk->load(lanterns());
        MeetingDocument ours{.meeting = Meeting{.id = m_bench->around.office->ids().next<MeetingId>()}};
        ours.meeting.reference = m_bench->desk->value()->meeting.reference;
        ours.meeting.title = u"Our own title"_s;
        ours.meeting.places = 12;
        const MeetingId meeting = m_bench->around.add(ours);
        const MeetingDocument before = m_bench->around.document(meeting);
        const QSignalSpy led(&m_bench->deeds, &MeetingDeeds::goTo);
        m_bench->create();
        QCOMPARE(m_bench->messages()->kind(), MessageBar::Kind::Warn);
        m_bench->messages()->findChild<QPushButton *>(u"messageAction2"_s)->click();
        QCOMPARE(m_bench->count(), 1);
        QVERIFY(!m_bench->desk || !m_bench->desk->isVisible());
        QCOMPARE(led.constFirst().constFirst().value<Place>(), Place::meeting(meeting.value(), u"call"_s));
        const MeetingDocument after = m_bench->around.document(meeting);
        QCOMPARE(after.meeting.title, u"Our own title"_s);
        QCOMPARE(after.meeting.places, 12);
        QCOMPARE(after.meeting.sessions.size(), 2);
        QCOMPARE(after.call.deadline, QDate(2027, 8, 20));
        QCOMPARE(after.meeting.contacts.constFirst().email, u"piret.kask@lantern.example.ee"_s);
        m_bench->around.stack.undo();
        QCOMPARE(m_bench->around.document(meeting), before);
    }

    void saysWhenAnExistingMeetingLeavesNothingOpen()
    {
        m_bench->desk->load(lanterns());
        m_bench->around.add(*m_bench->desk->value());
        m_bench->desk->load(lanterns()); // read anew, it is another meeting
        const int steps = m_bench->around.stack.count();
        m_bench->create();
        m_bench->messages()->findChild<QPushButton *>(u"messageAction2"_s)->click();
        QVERIFY(m_bench->desk && m_bench->desk->isVisible());
        QVERIFY(m_bench->messages()->isVisible());
        QCOMPARE(m_bench->messages()->kind(), MessageBar::Kind::Error);
        QCOMPARE(m_bench->around.stack.count(), steps);
    }

    void closingWritesNothing()
    {
        m_bench->desk->load(lanterns());
        QTest::keyClick(m_bench->desk, Qt::Key_Escape);
        QVERIFY(!m_bench->desk || !m_bench->desk->isVisible());
        QCOMPARE(m_bench->count(), 0);
    }
};

QTEST_MAIN(ReadingSourcesTest)
#include "tst_readingsources.moc"
