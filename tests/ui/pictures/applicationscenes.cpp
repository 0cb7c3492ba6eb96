// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailsample.h"
#include "officebox.h"
#include "scene.h"

#include "intake/mailbox.h"
#include "ui/applications/applicationspage.h"
#include "ui/applications/intakelogdialog.h"
#include "ui/applications/mailoriginaldialog.h"
#include "ui/applications/mailplanpreview.h"
#include "ui/common/card.h"
#include "ui/common/stagedpage.h"
#include "ui/common/tableview.h"

#include <QAbstractButton>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

StagedHeading headingOf(Office &office, const Place &place)
{
    const Result<MeetingDocument> document = office.meetings().load(MeetingId(place.itemId()));
    StagedHeading heading;
    if (document) {
        heading.title = document->meeting.title;
        heading.chips = {{document->meeting.reference, Tone::Neutral}};
    }
    heading.stages = {{u"call"_s, u"Call"_s, {}, true},
                      {u"applications"_s, u"Applications"_s, {}},
                      {u"review"_s, u"Review"_s, {}},
                      {u"selection"_s, u"Selection"_s, {}}};
    return heading;
}

/// A meeting's stage with the office that it stands on.
class ApplicationsScene final : public QWidget
{
public:
    ApplicationsScene(std::unique_ptr<OfficeBox> box, MeetingId meeting)
        : m_box(std::move(box))
    {
        m_staged = new StagedPage([this](const Place &place) { return headingOf(m_box->office(), place); },
                                  [this](const QString &, QWidget *parent) { return make(parent); }, this);
        m_staged->activate(Place::meeting(meeting.value(), u"applications"_s));
        QTest::qWait(20);
    }
    ~ApplicationsScene() override { delete m_staged; }
    ApplicationsPage &page() { return *static_cast<ApplicationsPage *>(m_staged->currentStagePage()); }
    void takeIn(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
            file.close();
        }
        page().takeIn({{path}, {}});
        QTest::qWait(400);
    }
    void takeInResource(const QString &resource)
    {
        QFile file(resource);
        if (file.open(QIODevice::ReadOnly)) {
            takeIn(u"survey.csv"_s, file.readAll());
        }
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_staged->resize(size()); }

private:
    Page *make(QWidget *parent)
    {
        Office &office = m_box->office();
        return new ApplicationsPage({office.meetings(), office.applications(), office.people(),
                                     office.intake(), office.mails(),
                                     [&office] {
                                         return office.actor();
                                     }},
                                    office.changes(), m_box->deeds(), parent);
    }

    std::unique_ptr<OfficeBox> m_box;
    QTemporaryDir m_folder;
    StagedPage *m_staged;
};

std::unique_ptr<ApplicationsScene> demonstrated(const QString &reference)
{
    auto box = OfficeBox::demonstration();
    const MeetingId meeting = box->meeting(reference);
    return std::make_unique<ApplicationsScene>(std::move(box), meeting);
}

std::unique_ptr<QWidget> several()
{
    return demonstrated(u"HEALTH-2027-02"_s);
}

/// Somebody who answered twice, with both answers beside each other.
std::unique_ptr<QWidget> twice()
{
    auto scene = demonstrated(u"HEALTH-2027-02"_s);
    auto *table = scene->findChild<TableView *>(u"applicationsTable"_s);
    table->sortByColumn(10, Qt::DescendingOrder); // the state: second answers are rare, and so first
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::qWait(20);
    if (auto *compare = scene->findChild<QAbstractButton *>(u"compareAnswers"_s)) {
        compare->click();
    }
    return scene;
}

std::unique_ptr<QWidget> none()
{
    auto box = OfficeBox::inMemory();
    const MeetingId meeting = box->addMeeting();
    return std::make_unique<ApplicationsScene>(std::move(box), meeting);
}

/// The demonstration's own file into a meeting that knows nobody of it.
std::unique_ptr<QWidget> intakeOfNewPeople()
{
    auto box = OfficeBox::inMemory();
    const MeetingId meeting = box->addMeeting();
    auto scene = std::make_unique<ApplicationsScene>(std::move(box), meeting);
    scene->takeInResource(u":/demo/applications/HEALTH-2027-02.csv"_s);
    return scene;
}

/// The same file twice.
std::unique_ptr<QWidget> intakeOfKnownPeople()
{
    auto scene = demonstrated(u"PRISONS-2026-12"_s);
    scene->takeInResource(u":/demo/applications/PRISONS-2026-12.csv"_s);
    return scene;
}

/// Every kind of row, and somebody who may be known.
std::unique_ptr<QWidget> intakeOfEverything()
{
    auto box = OfficeBox::inMemory();
    const MeetingId meeting = box->addMeeting();
    const QByteArray headings =
        "Response ID,Submitted,First name,Last name,E-mail,Country,Sector,Do you patrol?,Diet\n";
    const QByteArray known = headings
        + "r1,2031-02-17 16:05,Karim,Benali,k.benali@example.org,France,civil society,yes,\n"
          "r2,2031-02-15 12:40,Øystein,Hansen,hansen@example.org,Norge,prison,no,\n"
          "r3,2031-02-14 09:30,Małgorzata,Kordaczuk,m.kordaczuk@example.org,Polska,prison,yes,vegetarian\n";
    box->takeIn(meeting, known);
    auto scene = std::make_unique<ApplicationsScene>(std::move(box), meeting);
    scene->takeIn(u"survey.csv"_s,
                  headings
                      + "r1,2031-02-17 16:05,Karim,Benali,k.benali@example.org,France,police,yes,\n"
                        "r2,2031-02-15 12:40,Øystein,Hansen,hansen@example.org,Norge,prison,no,\n"
                        "r4,2031-02-21 09:30,MALGORZATA,KORDACZUK,KORDACZUK@EXAMPLE.NET,Polska,prison,yes,\n"
                        "r5,2031-02-13 08:09,Tjaša,Zupančič,tjasa@example.org,Atlantis,mental health,yes,\n"
                        "r6,2031-02-22 23:59,Øystein,Hansen,hansen@example.org,NO,prison,yes,\n"
                        ",,,,,,,no name,\n");
    auto *rows = scene->findChild<TableView *>(u"intakeRows"_s);
    rows->sortByColumn(0, Qt::AscendingOrder);
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        if (rows->model()->index(row, 0).data().toString().contains(u'?')) {
            rows->setCurrentIndex(rows->model()->index(row, 0));
        }
    }
    QTest::qWait(20);
    return scene;
}

/// Columns that need a look: one to be split, one that is kept apart, and new questions.
std::unique_ptr<QWidget> intakeColumns()
{
    auto box = OfficeBox::inMemory();
    const MeetingId meeting = box->addMeeting();
    auto scene = std::make_unique<ApplicationsScene>(std::move(box), meeting);
    scene->takeIn(
        u"form.csv"_s,
        "ID,Start time,Completion time,Email,Name,Organisation,Country,Dietary requirements,"
        "What would you like to take home from these two days with colleagues of other countries?,Motto\n"
        "1,2031-02-17 16:01,2031-02-17 16:05,anonymous,Karim Benali,\"Maison des jeunes, "
        "educator\",France,halal,"
        "New ideas,Go\n"
        "2,2031-02-15 12:31,2031-02-15 12:40,anonymous,Øystein Hansen,\"Ila prison, "
        "officer\",Norge,,Names,Stay\n"
        "3,2031-02-14 09:21,2031-02-14 09:30,anonymous,Sanne van der Berg,\"City of Utrecht, adviser\","
        "Holland,vegan,A plan,Run\n");
    scene->findChild<QAbstractButton *>(u"lookAtColumns"_s)->click();
    QTest::qWait(20);
    auto *columns = scene->findChild<TableView *>(u"allColumns"_s);
    columns->setCurrentIndex(columns->model()->index(0, 0));
    QTest::qWait(20);
    return scene;
}

/// A table and e-mails of one drop.
std::unique_ptr<QWidget> intakeOfMails()
{
    auto box = OfficeBox::inMemory();
    const MeetingId meeting = box->addMeeting();
    auto scene = std::make_unique<ApplicationsScene>(std::move(box), meeting);
    const QByteArray head =
        "To: calls@example.org\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n";
    scene->takeIn(
        u"inbox.mbox"_s,
        "From a@example.org Mon Mar  3 10:00:00 2031\nFrom: Karim Benali <k.benali@example.org>\n" + head
            + "Message-ID: <1@example.org>\nDate: Mon, 3 Mar 2031 10:00:00 +0100\nSubject: Application\n\n"
              "Dear all,\nI work with young people in three quarters of our town and would like to take "
              "part.\n\n"
              "From b@example.org Mon Mar  3 11:00:00 2031\nFrom: Tjaša Zupančič <tjasa@example.org>\n"
            + head
            + "Message-ID: <2@example.org>\nDate: Mon, 3 Mar 2031 11:00:00 +0100\n"
              "Subject: Automatic reply: out of office\nAuto-Submitted: auto-replied\n\nI am away until "
              "Monday.\n");
    auto *rows = scene->findChild<TableView *>(u"intakeRows"_s);
    rows->setCurrentIndex(rows->model()->index(1, 0));
    QTest::qWait(20);
    return scene;
}

/// The log of a meeting into which two files came.
std::unique_ptr<QWidget> intakeLog()
{
    auto box = OfficeBox::inMemory();
    const MeetingId meeting = box->addMeeting();
    const QByteArray headings = "Response ID,Submitted,First name,Last name,E-mail,Country,Sector,Diet\n";
    box->takeIn(meeting,
                headings
                    + "r1,2031-02-17 16:05,Karim,Benali,k.benali@example.org,France,civil society,\n"
                      "r2,2031-02-15 12:40,Øystein,Hansen,hansen@example.org,Norge,prison,vegetarian\n");
    box->takeIn(meeting,
                headings
                    + "r1,2031-02-17 16:05,Karim,Benali,k.benali@example.org,France,police,\n"
                      "r2,2031-02-15 12:40,Øystein,Hansen,hansen@example.org,Norge,prison,vegan\n"
                      "r5,2031-02-13 08:09,Tjaša,Zupančič,tjasa@example.org,Atlantis,mental health,\n"
                      ",,,,,,no name,\n");
    Office &office = box->office();
    auto log = std::make_unique<IntakeLogDialog>(
        IntakeLogDialog::Services{office.intake(), office.meetings(), office.applications()}, box->deeds(),
        meeting, nullptr);
    log->setAttribute(Qt::WA_DeleteOnClose, false);
    QObject::connect(log.get(), &QObject::destroyed, [kept = std::shared_ptr<OfficeBox>(std::move(box))] {});
    return log;
}

/// An application with answers that are kept apart, opened.
std::unique_ptr<QWidget> specialAnswers()
{
    auto box = OfficeBox::inMemory();
    const MeetingId meeting = box->addMeeting();
    box->takeIn(meeting,
                "Response ID,Submitted,First name,Last name,E-mail,Country,Motto,Dietary requirements\n"
                "r1,2031-02-17 16:05,Karim,Benali,k.benali@example.org,France,Go on,No nuts; vegetarian\n");
    auto scene = std::make_unique<ApplicationsScene>(std::move(box), meeting);
    QTest::qWait(20);
    scene->findChild<QAbstractButton *>(u"openSpecial"_s)->click();
    QTest::qWait(20);
    return scene;
}

std::unique_ptr<QWidget> intakeOfADocument()
{
    auto box = OfficeBox::inMemory();
    const MeetingId meeting = box->addMeeting();
    auto scene = std::make_unique<ApplicationsScene>(std::move(box), meeting);
    scene->takeIn(u"survey.csv"_s, "%PDF-1.7\n");
    return scene;
}

/// A meeting with e-mails of every kind; the application of @p name is read.
std::unique_ptr<ApplicationsScene> withMails(const QString &name)
{
    auto box = OfficeBox::inMemory();
    const MeetingId meeting = addBeesMeeting(box->office());
    takeInMailbox(box->office(), meeting, beesMailbox());
    auto scene = std::make_unique<ApplicationsScene>(std::move(box), meeting);
    auto *table = scene->findChild<TableView *>(u"applicationsTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->index(row, column).data().toString().contains(name)) {
                table->setCurrentIndex(table->model()->index(row, column));
            }
        }
    }
    QTest::qWait(20);
    return scene;
}

std::unique_ptr<QWidget> mailInPieces()
{
    return withMails(u"Hansen"_s);
}

/// The end of the pane: signature, suggestions, files.
std::unique_ptr<QWidget> mailBelow()
{
    auto scene = withMails(u"Hansen"_s);
    scene->findChild<QAbstractButton *>(u"showMailText"_s)->click();
    QTest::qWait(100);
    return scene;
}

/// The older of two answers: its signature and a suggestion wait for somebody.
std::unique_ptr<QWidget> mailSuggesting()
{
    auto box = OfficeBox::inMemory();
    const MeetingId meeting = addBeesMeeting(box->office());
    const QByteArray mailbox = beesMailbox();
    takeInMailbox(box->office(), meeting, mailbox.left(mailbox.indexOf("From x@x.example", 10)));
    return std::make_unique<ApplicationsScene>(std::move(box), meeting);
}

std::unique_ptr<QWidget> mailsSetAside()
{
    auto scene = withMails(u"Hansen"_s);
    scene->findChild<QAbstractButton *>(u"setAsideLink"_s)->click();
    QTest::qWait(20);
    return scene;
}

std::unique_ptr<QWidget> peopleSuggested()
{
    auto scene = withMails(u"Hansen"_s);
    scene->findChild<QAbstractButton *>(u"suggestionsLink"_s)->click();
    QTest::qWait(20);
    return scene;
}

std::unique_ptr<QWidget> mailOriginal()
{
    const QByteArray box = beesMailbox();
    return std::make_unique<MailOriginalDialog>(u"Ann Exley <ann.exley@council.example>"_s,
                                                u"My application"_s, mailsOf(box).constFirst(), nullptr);
}

/// A card of the plan with one e-mail.
std::unique_ptr<QWidget> mailPlanned()
{
    auto box = OfficeBox::inMemory();
    const MeetingId meeting = addBeesMeeting(box->office());
    const IntakeDraft draft = draftOfMailbox(box->office(), meeting, beesMailbox());
    const MeetingDocument document = box->office().meetings().load(meeting).value();
    auto card = std::make_unique<Card>();
    auto *preview = new MailPlanPreview;
    preview->setMail(draft.mails.constFirst().mails.at(2), draft.plan.rows.at(2), document.call);
    card->body()->addWidget(preview);
    return card;
}

} // namespace

QList<Scene> applicationScenes()
{
    const QSize besideSideBar(1072, 770);
    return {{u"applications"_s, several, besideSideBar},
            {u"applications-twice"_s, twice, besideSideBar},
            {u"applications-empty"_s, none, besideSideBar},
            {u"mail-pieces"_s, mailInPieces, besideSideBar},
            {u"mail-below"_s, mailBelow, QSize(1072, 1420)},
            {u"mail-suggesting"_s, mailSuggesting, QSize(1072, 1000)},
            {u"mail-set-aside"_s, mailsSetAside, besideSideBar},
            {u"mail-suggestions"_s, peopleSuggested, besideSideBar},
            {u"mail-original"_s, mailOriginal, QSize(720, 600)},
            {u"mail-plan"_s, mailPlanned, QSize(620, 460)},
            {u"intake-new"_s, intakeOfNewPeople, besideSideBar},
            {u"intake-known"_s, intakeOfKnownPeople, besideSideBar},
            {u"intake-everything"_s, intakeOfEverything, besideSideBar},
            {u"intake-columns"_s, intakeColumns, besideSideBar},
            {u"intake-mails"_s, intakeOfMails, besideSideBar},
            {u"intake-log"_s, intakeLog, QSize(940, 600)},
            {u"applications-special"_s, specialAnswers, besideSideBar},
            {u"intake-refused"_s, intakeOfADocument, besideSideBar}};
}

} // namespace convoke::test
