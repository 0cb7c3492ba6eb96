// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk of a reviewer over a thousand applications: from one to the next, and one score typed and kept.
// Each is to fit into a frame of 16 ms. The yardstick is sqlite3 reading one application's answers.
#include "intake/tablereader.h"
#include "paintedpage.h"
#include "support/sqliteyardstick.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QSettings>
#include <QTemporaryDir>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void fillFile(const QString &path, const Clock &clock, int applications)
{
    auto office = std::move(*Office::create(path, clock));
    const Result<MeetingDocument> document = meetingDocumentFromJson(
        R"({"format": "convoke-meeting/1", "reference": "POL-2031-05", "title": "Large",
            "working_groups": [{"code": "POL"}], "sessions": [{"date": "2031-05-07"}],
            "call": {"questions": [{"key": "why", "text": "Why?"}]},
            "review": {"blind": true},
            "criteria": [{"key": "a", "label": "A", "kind": "score"}, {"key": "b", "label": "B", "kind": "score"},
                         {"key": "c", "label": "C", "kind": "score"}, {"key": "d", "label": "D", "kind": "score"}]})",
        office->ids());
    if (!document) {
        qFatal("the meeting is wrong: %s", qPrintable(document.error().detail));
    }
    const MeetingId meeting = office->meetings().add(*document)->meeting;
    QByteArray answers = "Contribution ID,First name,Last name,E-mail,Organisation,Why?\n";
    const QByteArray text = QByteArray("We work with families of the town since many years. ").repeated(60);
    for (int i = 0; i < applications; ++i) {
        const QByteArray n = QByteArray::number(i);
        answers += 'r' + n + ",Given" + n + ",Family" + n + ",p" + n + "@office.test,House of " + n + ','
            + text + "Family" + n + '\n';
    }
    const SourceTable rows = *readTable(answers, u"a.csv"_s);
    if (!office->intake().apply(
            meeting, *office->intake().draft(meeting, {rows}, {recogniseColumns(rows, document->call)}),
            u"bench"_s)
        || !office->reviews().reviewerNamed(u"Ada"_s)) {
        qFatal("the file could not be filled");
    }
}

void press(QWidget *page, int key, const QString &text)
{
    QWidget *focus = page->focusWidget() == nullptr ? page : page->focusWidget();
    for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QApplication::sendEvent(focus, &event);
    }
}

void measure(const QString &path, const Clock &clock, QSettings &settings, int applications)
{
    const double one = sqliteQueryMsecs(
        path, u"SELECT * FROM answer WHERE application_id = (SELECT min(id) FROM application)"_s);
    ConvokeFile file(std::move(*Office::open(path, clock)), settings);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    const MeetingId meeting = *file.office().meetings().find(u"POL-2031-05"_s);
    Page *page = paintedPage(file, window, Place::meeting(meeting.value(), u"review"_s));
    auto *list = page->findChild<QAbstractItemView *>(u"reviewApplications"_s);
    const double next = medianMsecs(51, [&](int) {
        list->setCurrentIndex(list->model()->index(list->currentIndex().row() + 1, 0));
        page->repaint();
        QApplication::processEvents();
    });
    reportRatio("to the next application, applications", applications, next, "sqlite3 reading its answers",
                one);
    const double score = medianMsecs(51, [&](int run) {
        if (run % 4 == 0) {
            list->setCurrentIndex(list->model()->index(list->currentIndex().row() + 1, 0));
        }
        press(page, Qt::Key_3, u"3"_s);
        page->repaint();
        QApplication::processEvents();
    });
    reportRatio("one score typed and kept, applications", applications, score, "sqlite3 reading its answers",
                one);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const SystemClock clock;
    for (const int applications : {100, 1'000}) {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"reviewer"_s, u"Ada"_s);
        const QString path = folder.filePath(u"large.convoke"_s);
        fillFile(path, clock, applications);
        measure(path, clock, settings, applications);
    }
    return 0;
}
