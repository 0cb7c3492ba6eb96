// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakefile.h"
#include "filledoffice.h"
#include "scene.h"

#include "ui/common/languages.h"
#include "ui/common/listview.h"
#include "ui/common/stagedpage.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/meetings/callnavigation.h"
#include "ui/meetings/callpage.h"
#include "ui/meetings/duplicatedialog.h"
#include "ui/meetings/editedmeeting.h"
#include "ui/meetings/formsection.h"
#include "ui/meetings/groupsdialog.h"
#include "ui/meetings/importquestionsdialog.h"
#include "ui/meetings/itemcard.h"
#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/meetingspage.h"
#include "ui/meetings/newmeetingdialog.h"
#include "ui/meetings/proofpane.h"
#include "ui/meetings/readannouncementdialog.h"
#include "ui/meetings/sharedialog.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The window around the pages of this room, over a real office.
struct MeetingsWindow : QWidget
{
    QSettings settings;
    Languages languages{settings};
    Theme theme{settings};
    FakeWorkspace workspace;
    FilledOffice around;
    std::unique_ptr<MeetingDeeds> meetingDeeds;
    std::unique_ptr<MeetingOverview> overview;
    std::unique_ptr<MainWindow> window;

    MeetingsWindow()
    {
        languages.install(QLocale().name());
        meetingDeeds = std::make_unique<MeetingDeeds>(around.office->meetings(), *around.deeds,
                                                      around.office->ids(), around.clock);
        overview = std::make_unique<MeetingOverview>(around.office->meetings(), around.office->changes(),
                                                     around.clock);
        workspace.makePage = [this](const Place &place, QWidget *parent) {
            return makePage(place, parent);
        };
        window = std::make_unique<MainWindow>(workspace, theme, languages, settings);
        window->setParent(this, Qt::Widget);
        window->show();
    }
    void resizeEvent(QResizeEvent *) override { window->setGeometry(rect()); }

    Page *makePage(const Place &place, QWidget *parent)
    {
        if (place.room == u"meetings") {
            return new MeetingsPage(*overview, *meetingDeeds, parent);
        }
        return new StagedPage([this](const Place &) { return heading(); },
                              [this](const QString &, QWidget *owner) -> Page * {
                                  Office &file = *around.office;
                                  return new CallPage(
                                      {file.meetings(), file.proofs(), file.ids(), around.clock},
                                      file.changes(), *around.deeds, owner);
                              },
                              parent);
    }

    std::optional<StagedHeading> heading()
    {
        const ColourPair police{u"#2F5D9E"_s, u"#7FA9E6"_s};
        return StagedHeading{u"Meeting"_s,
                             {},
                             {},
                             {police},
                             u"POL"_s,
                             {{u"call"_s, u"Call"_s, {}, false, true},
                              {u"applications"_s, u"Applications"_s, u"0"_s, false, true},
                              {u"review"_s, u"Review"_s, {}, false, true},
                              {u"selection"_s, u"Selection"_s, {}, false, true},
                              {u"participants"_s, u"Participants"_s, {}, false, true}}};
    }
};

std::unique_ptr<MeetingsWindow> openWindow(const std::function<void(FilledOffice &)> &fill)
{
    auto whole = std::make_unique<MeetingsWindow>();
    fill(whole->around);
    whole->window->openPath(u"/home/ines/secretariat.convoke"_s);
    whole->window->showPlace(Place::meetings());
    return whole;
}

std::unique_ptr<QWidget> list()
{
    return openWindow([](FilledOffice &office) { office.addDemonstration(); });
}

std::unique_ptr<QWidget> manyMeetings()
{
    return openWindow([](FilledOffice &office) { office.addMany(1000); });
}

std::unique_ptr<QWidget> noMeetings()
{
    return openWindow([](FilledOffice &) {});
}

/// Until the proof-reader has spoken.
void waitForProofs(const QWidget &window)
{
    const auto *toCheck = window.findChild<QPushButton *>(u"toCheck"_s);
    QElapsedTimer clock;
    clock.start();
    while (toCheck->isHidden() && clock.elapsed() < 5000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
}

std::unique_ptr<MeetingsWindow> callOf(const QString &reference)
{
    std::unique_ptr<MeetingsWindow> whole =
        openWindow([](FilledOffice &office) { office.addDemonstration(); });
    whole->resize(1280, 800);
    const qint64 id = whole->around.named(reference).value();
    // The shell's fake knows no such meetings, so its page is asked directly.
    whole->window->showPlace(Place::meeting(1, u"call"_s));
    whole->window->currentPage()->activate(Place::meeting(id, u"call"_s));
    waitForProofs(*whole);
    return whole;
}

std::unique_ptr<QWidget> callAt(const QString &reference, int section, bool unfold)
{
    std::unique_ptr<MeetingsWindow> whole = callOf(reference);
    auto *form = whole->findChild<CallNavigation *>();
    if (unfold) {
        const QList<ItemCard *> cards = form->sections().at(section)->findChildren<ItemCard *>();
        if (cards.size() > 1) {
            cards.at(1)->setUnfolded(true);
        }
    }
    QTimer::singleShot(0, form, [form, section] { form->goToSection(section); }); // when all has its place
    return whole;
}

std::unique_ptr<QWidget> badValue()
{
    std::unique_ptr<MeetingsWindow> whole = callOf(u"HEALTH-2027-02"_s);
    auto *reference = whole->findChild<QLineEdit *>(u"meetingReference"_s);
    reference->setText(u"POL-2026-10"_s);
    whole->findChild<QLineEdit *>(u"contact1Email"_s)->setText(u"hanneke at secretariat"_s);
    whole->window->currentPage()->commitEdits();
    return whole;
}

/// A call with much to check, one of it ignored; or with nothing.
std::unique_ptr<QWidget> proofs(bool isFaulty)
{
    std::unique_ptr<MeetingsWindow> whole = openWindow([isFaulty](FilledOffice &office) {
        office.addDemonstration();
        MeetingDocument document = office.document(office.named(u"HEALTH-2027-02"_s));
        Meeting &meeting = document.meeting;
        if (isFaulty) {
            document.call.deadline = QDate(2027, 1, 6);
            meeting.aim += u" We invite one expert per Member State and meet on Friday 3 February 2027 at "
                           u"09:00 CEST; the programme is behind [this page]()."_s;
            meeting.language.reset();
            meeting.interpretation.reset();
            meeting.outcome += u" There is no interpretation."_s;
        } else {
            meeting.background += u" Personal data are handled under Regulation (EU) 2018/1725."_s;
        }
        if (!office.office->meetings().update(document)) {
            qFatal("the meeting was not changed");
        }
    });
    whole->resize(1280, 800);
    const qint64 id = whole->around.named(u"HEALTH-2027-02"_s).value();
    if (isFaulty) {
        const ProofFinding privacy{.code = ProofCode::PrivacyMissing, .field = u"background"_s};
        if (!whole->around.office->proofs().ignore(MeetingId(id), privacy)) {
            qFatal("nothing was ignored");
        }
    }
    whole->window->showPlace(Place::meeting(1, u"call"_s));
    whole->window->currentPage()->activate(Place::meeting(id, u"call"_s));
    waitForProofs(*whole);
    whole->findChild<QPushButton *>(u"toCheck"_s)->setFocus();
    auto *pane = whole->findChild<ProofPane *>();
    if (isFaulty) {
        QTimer::singleShot(0, pane, [pane] { pane->step(1); });
    } else {
        pane->setVisible(true);
    }
    return whole;
}

std::unique_ptr<QWidget> typedSessionLine()
{
    std::unique_ptr<QWidget> whole = callAt(u"PRISONS-2026-12"_s, 1, false);
    auto *line = whole->findChild<QLineEdit *>(u"newSessionDate"_s);
    line->setText(u"14-15 Dec 9-12:30"_s);
    Q_EMIT line->textEdited(line->text());
    return whole;
}

/// A dialog of this room by itself, over an office with the demonstration.
struct DialogOverDemonstration : QWidget
{
    FilledOffice around;
    std::unique_ptr<EditedMeeting> meeting;
    QDialog *dialog = nullptr;

    DialogOverDemonstration() { around.addDemonstration(); }
    void show(QDialog *shown)
    {
        dialog = shown;
        dialog->setWindowFlags(Qt::Widget);
    }
    void resizeEvent(QResizeEvent *) override { dialog->setGeometry(rect()); }
};

std::unique_ptr<QWidget> groupsDialog()
{
    auto whole = std::make_unique<DialogOverDemonstration>();
    Office &office = *whole->around.office;
    whole->show(new GroupsDialog(office.meetings(), *whole->around.deeds, office.ids(), QDate(2026, 11, 20),
                                 whole.get()));
    whole->dialog->findChild<QPushButton *>(u"deleteWorkingGroup"_s)->click();
    return whole;
}

/// A new group without a code, after Escape was pressed once.
std::unique_ptr<QWidget> groupWithoutCode()
{
    auto whole = std::make_unique<DialogOverDemonstration>();
    Office &office = *whole->around.office;
    whole->show(new GroupsDialog(office.meetings(), *whole->around.deeds, office.ids(), QDate(2026, 11, 20),
                                 whole.get()));
    whole->dialog->findChild<QPushButton *>(u"addWorkingGroup"_s)->click();
    whole->dialog->findChild<QLineEdit *>(u"groupName"_s)->setText(u"Youth and schools"_s);
    whole->dialog->reject();
    return whole;
}

std::unique_ptr<QWidget> duplicateMeeting()
{
    auto whole = std::make_unique<DialogOverDemonstration>();
    const MeetingDocument original = whole->around.document(whole->around.named(u"HEALTH-2027-02"_s));
    whole->show(new DuplicateDialog(whole->around.office->meetings(), whole->around.office->ids(), original,
                                    QDate(2026, 11, 20), whole.get()));
    return whole;
}

std::unique_ptr<QWidget> importQuestions()
{
    auto whole = std::make_unique<DialogOverDemonstration>();
    Office &office = *whole->around.office;
    whole->meeting = std::make_unique<EditedMeeting>(office.meetings(), office.changes(),
                                                     *whole->around.deeds, office.ids());
    whole->meeting->open(whole->around.named(u"POL-2026-10"_s));
    whole->show(new ImportQuestionsDialog(*whole->meeting, whole.get()));
    auto *list = whole->dialog->findChild<ListView *>(u"questionSources"_s);
    list->setCurrentIndex(list->model()->index(2, 0));
    return whole;
}

/// The reading desk by itself, over an office.
struct DeskOverOffice : QWidget
{
    FilledOffice around;
    ReadAnnouncementDialog *desk;

    DeskOverOffice()
    {
        Office &office = *around.office;
        desk =
            new ReadAnnouncementDialog(AnnouncementReader(*office.meetings().groups(), office.ids()), this);
        desk->setWindowFlags(Qt::Widget);
    }
    void resizeEvent(QResizeEvent *) override { desk->setGeometry(rect()); }
};

std::unique_ptr<QWidget> emptyDesk()
{
    return std::make_unique<DeskOverOffice>();
}

std::unique_ptr<QWidget> deskWith(const QString &file, const QString &field)
{
    auto whole = std::make_unique<DeskOverOffice>();
    whole->desk->loadFile(QStringLiteral(CONVOKE_TEST_DATA "/announcements/") + file);
    auto *table = whole->findChild<TableView *>(u"readingTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == field) {
            table->setCurrentIndex(table->model()->index(row, 0));
        }
    }
    return whole;
}

std::unique_ptr<QWidget> deskTaken()
{
    std::unique_ptr<QWidget> whole = deskWith(u"local-dates-contradict.txt"_s, u"Deadline"_s);
    whole->findChild<ReadAnnouncementDialog *>()->showError({ErrorCode::ReferenceTaken, u"LOCAL-2022-03"_s});
    return whole;
}

std::unique_ptr<QWidget> deskRecipe()
{
    auto whole = std::make_unique<DeskOverOffice>();
    whole->desk->load(u"Slice the leeks, wash them twice, and stew them in butter until soft."_s);
    return whole;
}

/// What "Share…" shows, by itself.
struct ShareOverOffice : QWidget
{
    FilledOffice around;
    ShareDialog *dialog;

    ShareOverOffice(const QString &reference, ShareFormat format)
    {
        around.addDemonstration();
        const MeetingDocument document = around.document(around.named(reference));
        const auto make = [document, groups = *around.office->meetings().groups(),
                           now = around.clock.now()](const QString &language) {
            return SharedCall(document, groups, language, 0, now);
        };
        dialog = new ShareDialog(make, locale().name().left(2), nullptr, this);
        dialog->setWindowFlags(Qt::Widget);
        dialog->choose(format, locale().name().left(2));
    }
    void resizeEvent(QResizeEvent *) override { dialog->setGeometry(rect()); }
};

std::unique_ptr<QWidget> newMeeting()
{
    struct DialogOverOffice : QWidget
    {
        FilledOffice around;
        NewMeetingDialog *dialog;
        DialogOverOffice()
        {
            dialog = new NewMeetingDialog(around.office->meetings(), QDate(2026, 11, 20), this);
            dialog->setWindowFlags(Qt::Widget);
            dialog->load(u"POL"_s);
            dialog->findChild<QLineEdit *>(u"newTitle"_s)->setText(u"Night patrols and neighbours"_s);
            resize(dialog->sizeHint());
        }
    };
    return std::make_unique<DialogOverOffice>();
}

} // namespace

QList<Scene> meetingScenes()
{
    return {
        {u"meetings-list"_s, list},
        {u"meetings-many"_s, manyMeetings},
        {u"meetings-none"_s, noMeetings},
        {u"call-what"_s,
         [] {
             return callAt(u"HEALTH-2027-02"_s, 0, false);
         }},
        {u"call-when"_s,
         [] {
             return callAt(u"HEALTH-2027-02"_s, 1, false);
         }},
        {u"call-call"_s,
         [] {
             return callAt(u"POL-2026-10"_s, 2, false);
         }},
        {u"call-profiles"_s,
         [] {
             return callAt(u"PRISONS-2026-12"_s, 3, true);
         }},
        {u"call-questions"_s,
         [] {
             return callAt(u"PRISONS-2026-12"_s, 4, true);
         }},
        {u"call-criteria"_s,
         [] {
             return callAt(u"POL-2026-10"_s, 5, true);
         }},
        {u"call-rules"_s, [] { return callAt(u"POL-2026-10"_s, 6, true); }, QSize(1072, 664)},
        {u"call-session-line"_s, typedSessionLine, QSize(1072, 664)},
        {u"groups"_s, groupsDialog, QSize(820, 520)},
        {u"groups-discard"_s, groupWithoutCode, QSize(820, 520)},
        {u"import-questions"_s, importQuestions, QSize(860, 520)},
        {u"call-texts"_s,
         [] {
             return callAt(u"POL-2026-10"_s, 7, false);
         }},
        {u"call-bad-value"_s, badValue},
        {u"call-check"_s,
         [] {
             return proofs(true);
         }},
        {u"call-nothing-to-check"_s,
         [] {
             return proofs(false);
         }},
        {u"desk-empty"_s, emptyDesk},
        {u"desk-contacts"_s,
         [] {
             return deskWith(u"damaged-addresses.txt"_s, u"Contacts"_s);
         }},
        {u"desk-contradiction"_s,
         [] {
             return deskWith(u"local-dates-contradict.txt"_s, u"Sessions"_s);
         }},
        {u"desk-taken"_s, deskTaken},
        {u"desk-no-call"_s, deskRecipe},

        {u"share-web-page"_s,
         [] { return std::make_unique<ShareOverOffice>(u"HEALTH-2027-02"_s, ShareFormat::WebPage); },
         QSize(860, 720)},
        {u"share-newsletter"_s,
         [] { return std::make_unique<ShareOverOffice>(u"POL-2026-10"_s, ShareFormat::Newsletter); },
         QSize(860, 720)},
        {u"share-text"_s,
         [] { return std::make_unique<ShareOverOffice>(u"PRISONS-2026-12"_s, ShareFormat::Text); },
         QSize(860, 720)},
        {u"share-pdf"_s, [] { return std::make_unique<ShareOverOffice>(u"POL-2026-10"_s, ShareFormat::Pdf); },
         QSize(860, 720)},
        {u"share-calendar"_s,
         [] { return std::make_unique<ShareOverOffice>(u"HEALTH-2027-02"_s, ShareFormat::Calendar); },
         QSize(860, 720)},
        {u"meeting-new"_s, newMeeting, QSize()},
        {u"meeting-duplicate"_s, duplicateMeeting, QSize(580, 480)},
    };
}

} // namespace convoke::test
