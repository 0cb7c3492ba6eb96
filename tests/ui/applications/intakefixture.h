// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/applicationspage.h"

#include "officebox.h"
#include "settingsbox.h"
#include "ui/applications/counttile.h"
#include "ui/applications/mappingcard.h"
#include "ui/common/messagebar.h"
#include "ui/common/notecard.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

inline const QByteArray answers =
    "ID,Completion time,First name,Last name,E-mail,Country,Do you patrol?,Motto\n"
    "r1,2031-03-01 09:00:00,Ada,Byron,ada@x.example,Netherlands,yes,Count\n"
    "r2,2031-03-02 09:00:00,Bo,Lund,bo@x.example,Sweden,no,Measure\n"
    "r3,2031-03-09 09:00:00,Ada,Byron,ada@x.example,Netherlands,no,Calculate\n"
    ",,,,,,,lost\n";

inline const QByteArray mail =
    "From: Bo Ek <bo.ek@x.example>\nTo: calls@x.example\nMessage-ID: <m1@x.example>\n"
    "Date: Mon, 3 Mar 2031 10:00:00 +0100\nSubject: My application\n\n"
    "Dear colleagues,\nI would like to take part and tell of our patrols at night.\n";
inline const QByteArray absence =
    "From: Eva Moor <eva@x.example>\nTo: calls@x.example\nMessage-ID: <m2@x.example>\n"
    "Date: Mon, 3 Mar 2031 11:00:00 +0100\nSubject: Automatic reply: away\n"
    "Auto-Submitted: auto-replied\n\nI am out of the office until Monday.\n";

/// A page over an empty meeting on which things can be dropped.
class IntakeFixture
{
protected:
    void open();
    void close();
    QString write(const QString &name, const QByteArray &content);
    void drop(const QStringList &files);
    void dropContent(QMimeData &content);
    void take() { find<QPushButton>(u"intakeApply"_s)->click(); }
    void chooseRow(int row);
    [[nodiscard]] QStringList previewWords() const;
    void addLund();
    [[nodiscard]] int tile(const QString &name) const { return find<CountTile>(name)->count(); }
    [[nodiscard]] int applications() { return static_cast<int>(m_box->applicants(m_meeting).size()); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_host->findChild<Widget *>(name);
    }

    const SettingsBox m_settings;
    const QTemporaryDir m_folder;
    std::unique_ptr<OfficeBox> m_box;
    std::unique_ptr<PageHost> m_host;
    ApplicationsPage *m_page = nullptr;
    MeetingId m_meeting{0};
};

inline void IntakeFixture::open()
{
    m_box = OfficeBox::inMemory();
    m_meeting = m_box->addMeeting();
    Office &office = m_box->office();
    m_page = new ApplicationsPage({office.meetings(), office.applications(), office.people(), office.intake(),
                                   office.mails(),
                                   [&office] {
                                       return office.actor();
                                   }},
                                  office.changes(), m_box->deeds());
    m_host = std::make_unique<PageHost>(m_page);
    m_host->resize(1072, 770);
    m_host->show();
    QApplication::setActiveWindow(m_host.get());
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_page->activate(Place::meeting(m_meeting.value(), u"applications"_s));
}

inline void IntakeFixture::close()
{
    m_host.reset();
    m_box.reset();
}

inline void IntakeFixture::dropContent(QMimeData &content)
{
    QVERIFY(m_page->acceptsDrop(content));
    m_page->dropContent(content);
    QTRY_VERIFY(find<QPushButton>(u"intakeApply"_s)->isVisible()
                || find<QPushButton>(u"intakeOtherFile"_s)->isVisible());
}

inline void IntakeFixture::drop(const QStringList &files)
{
    QMimeData content;
    QList<QUrl> urls;
    for (const QString &file : files) {
        urls.append(QUrl::fromLocalFile(file));
    }
    content.setUrls(urls);
    dropContent(content);
}

/// By the row of the file.
inline void IntakeFixture::chooseRow(int row)
{
    auto *rows = find<TableView>(u"intakeRows"_s);
    for (int place = 0; place < rows->model()->rowCount(); ++place) {
        if (rows->model()->index(place, 5).data().toInt() == row) {
            rows->setCurrentIndex(rows->model()->index(place, 0));
        }
    }
    QTest::qWait(1);
}

/// Somebody who is known under another address than in the file.
inline void IntakeFixture::addLund()
{
    Person known = m_box->office().people().blank();
    known.givenName = u"Bo"_s;
    known.familyName = u"Lund"_s;
    known.country = CountryCode::fromText(u"SE");
    known.emails = {*EmailAddress::fromText(u"lund@z.example")};
    QVERIFY(m_box->office().people().save(known));
}

inline QString IntakeFixture::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write");
    }
    return path;
}

inline QStringList IntakeFixture::previewWords() const
{
    QStringList words;
    const QList<QLabel *> labels = find<QWidget>(u"intakePreview"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        words.append(label->text());
    }
    return words;
}

} // namespace convoke::test
