// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationspage.h"

#include "mailsample.h"
#include "officebox.h"
#include "settingsbox.h"
#include "ui/applications/mailpiececard.h"
#include "ui/applications/mailtextview.h"
#include "ui/applications/proposallist.h"
#include "ui/applications/setasidemodel.h"
#include "ui/applications/suggestionsmodel.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/readingview.h"
#include "ui/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// E-mails on the page of applications, after they were taken in.
class ApplicationMailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhereAnApplicationCameFrom();
    void showsNothingOfMailsForOthers();
    void offersNoPiecesWhereNothingIsAsked();
    void givesAPieceByItsMenu();
    void givesWhatIsDroppedOnAQuestion();
    void refusesForeignDrops();
    void givesMarkedText();
    void takesAndRefusesSignatures();
    void takesAllSignaturesAfterAQuestion();
    void takesASuggestedPersonFromTheApplication();
    void asksBeforeItSavesWhatIsDangerous();
    void opensNoProgram();
    void showsTheOriginalAsPlainText();
    void listsWhatWasSetAside();
    void makesAnApplicationOfAMailSetAside();
    void asksWhoSentIt();
    void takesSomebodyOffTheNewsletter();
    void listsSuggestedPeople();
    void showsMailsSetAsideWhileNobodyApplied();
    void keepsTheRulesOfModels();

private:
    void open(const QByteArray &box = beesMailbox());
    void choose(const QString &name);
    void chooseRow(const QString &table, int column, const QString &word);
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_host->findChild<Widget *>(name);
    }
    void press(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button != nullptr && button->isVisible(), qPrintable(name));
        button->click();
        QTest::qWait(1);
    }
    [[nodiscard]] QString answer(const QString &key) const;
    [[nodiscard]] QList<ReadingSection> answers() const
    {
        return find<ReadingView>(u"applicationAnswers"_s)->sections();
    }
    [[nodiscard]] StoredMail mailWithKey(const QString &key) const;
    [[nodiscard]] Person personNamed(const QString &name) const;
    [[nodiscard]] QStringList peopleNames() const;
    bool drop(const QString &question, QMimeData *data) const;

    const SettingsBox m_settings;
    std::unique_ptr<OfficeBox> m_box;
    std::unique_ptr<PageHost> m_host;
    ApplicationsPage *m_page = nullptr;
    TableView *m_table = nullptr;
    MeetingId m_meeting{0};
};

void ApplicationMailsTest::init()
{
    m_box = OfficeBox::inMemory();
    m_meeting = addBeesMeeting(m_box->office());
    Office &office = m_box->office();
    const auto actor = [&office] {
        return office.actor();
    };
    m_page = new ApplicationsPage(
        {office.meetings(), office.applications(), office.people(), office.intake(), office.mails(), actor},
        office.changes(), m_box->deeds());
    m_host = std::make_unique<PageHost>(m_page);
    m_host->resize(1072, 770);
    m_table = find<TableView>(u"applicationsTable"_s);
}

void ApplicationMailsTest::cleanup()
{
    m_host.reset();
    m_box.reset();
}

void ApplicationMailsTest::open(const QByteArray &box)
{
    takeInMailbox(m_box->office(), m_meeting, box);
    m_host->show();
    QApplication::setActiveWindow(m_host.get());
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_page->activate(Place::meeting(m_meeting.value(), u"applications"_s));
    QTest::qWait(1);
}

void ApplicationMailsTest::chooseRow(const QString &table, int column, const QString &word)
{
    auto *view = find<TableView>(table);
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, column).data().toString().contains(word)) {
            view->setCurrentIndex(model->index(row, column));
            QTest::qWait(1);
            return;
        }
    }
    QFAIL(qPrintable(u"no row with "_s + word));
}

void ApplicationMailsTest::choose(const QString &name)
{
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            if (m_table->model()->index(row, column).data().toString().contains(name)) {
                m_table->setCurrentIndex(m_table->model()->index(row, column));
                QTest::qWait(1);
                return;
            }
        }
    }
    QFAIL(qPrintable(u"no application of "_s + name));
}

QString ApplicationMailsTest::answer(const QString &key) const
{
    const MeetingDocument document = m_box->office().meetings().load(m_meeting).value();
    for (const ReadingSection &section : answers()) {
        if (section.heading == document.call.question(key)->text) {
            return section.text;
        }
    }
    return u"(not shown)"_s;
}

StoredMail ApplicationMailsTest::mailWithKey(const QString &key) const
{
    const QList<StoredMail> mails = m_box->office().mails().ofMeeting(m_meeting).value();
    const auto found = std::find_if(mails.cbegin(), mails.cend(),
                                    [&key](const StoredMail &mail) { return mail.key == key; });
    return found == mails.cend() ? StoredMail{.id = MailId(0), .meeting = m_meeting} : *found;
}

QStringList ApplicationMailsTest::peopleNames() const
{
    QStringList names;
    for (const Person &person : m_box->office().people().page(std::nullopt, 100).value()) {
        names.append(person.displayName());
    }
    return names;
}

Person ApplicationMailsTest::personNamed(const QString &name) const
{
    for (const Person &person : m_box->office().people().page(std::nullopt, 100).value()) {
        if (person.displayName() == name) {
            return person;
        }
    }
    return Person{PersonId(0)};
}

/// Drops on the block that asks @p question; true when it was taken.
bool ApplicationMailsTest::drop(const QString &question, QMimeData *data) const
{
    const QList<PlainLabel *> labels =
        find<ReadingView>(u"applicationAnswers"_s)->findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels) {
        if (label->fullText() == question && !label->isHidden() && label->parentWidget()->acceptDrops()) {
            QWidget *block = label->parentWidget();
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QApplication::sendEvent(block, &enter);
            if (enter.isAccepted()) {
                QDropEvent event(QPointF(5, 5), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
                QApplication::sendEvent(block, &event);
                QTest::qWait(1);
            }
            return enter.isAccepted();
        }
    }
    return false;
}

void ApplicationMailsTest::saysWhereAnApplicationCameFrom()
{
    open();
    choose(u"Treeman"_s);
    QVERIFY(find<QWidget>(u"mailSection"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"mailFrom"_s)->text(), u"Zoë Treeman <zoe@wyham.example>"_s);
    QVERIFY(find<QLabel>(u"mailWay"_s)->text().contains(u"Forwarded by The desk"));
    QCOMPARE(answer(u"hives"_s), u"Twelve, all on the bus depot."_s);
    QVERIFY(!find<QWidget>(u"mailPieces"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"attachmentList"_s)->isVisible());
    choose(u"Hansen"_s);
    QVERIFY(find<QWidget>(u"attachmentList"_s)->isVisible());
    QVERIFY(find<QWidget>(u"mailPieces"_s)->isVisible());
}

void ApplicationMailsTest::showsNothingOfMailsForOthers()
{
    open();
    m_box->takeIn(m_meeting, "Contribution ID,First name,Last name,E-mail\nr1,Ada,Byron,ada@x.example\n");
    choose(u"Treeman"_s);
    QVERIFY(find<QWidget>(u"mailSection"_s)->isVisible());
    choose(u"Byron"_s);
    QVERIFY(!find<QWidget>(u"mailSection"_s)->isVisible());
}

void ApplicationMailsTest::offersNoPiecesWhereNothingIsAsked()
{
    MeetingDocument document = m_box->office().meetings().load(m_meeting).value();
    document.call.questions.clear();
    QVERIFY(m_box->office().meetings().update(document));
    open();
    choose(u"Hansen"_s);
    QVERIFY(find<QWidget>(u"mailSection"_s)->isVisible());
    const QList<QWidget *> boxes = m_host->findChildren<QWidget *>(u"mailPieces"_s);
    QCOMPARE(boxes.size(), 2);
    QVERIFY(!boxes.at(0)->isVisible() && !boxes.at(1)->isVisible());
}

void ApplicationMailsTest::givesAPieceByItsMenu()
{
    open();
    choose(u"Hansen"_s);
    const QString before = answer(u"honey"_s);
    QMenu *menu = find<QPushButton>(u"givePiece"_s)->menu();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.size(), 2); // not the question that holds the whole text
    actions.at(0)->trigger();
    QTest::qWait(1);
    QTRY_VERIFY(answer(u"hives"_s).startsWith(u"I would like to take part."));
    QVERIFY(!find<QWidget>(u"mailPieces"_s)->isVisible());
    QVERIFY(m_host->messages()->text().contains(u"given"));
    m_box->undo().undo();
    QTest::qWait(1);
    QCOMPARE(answer(u"hives"_s), QString());
    QVERIFY(find<QWidget>(u"mailPieces"_s)->isVisible());
    QCOMPARE(answer(u"honey"_s), before);
}

void ApplicationMailsTest::givesWhatIsDroppedOnAQuestion()
{
    open();
    choose(u"Hansen"_s);
    const StoredMail mail = mailWithKey(u"files@roofs.example"_s);
    const QString part =
        u"The honey is sold at the summer fair, and a jar goes to everybody who borrows a hundred books."_s;
    const qsizetype start = mail.text.indexOf(part);
    QVERIFY(start > 0);
    const auto data = mailPieceData({mail.id, start, part.size()}, part);
    QVERIFY(drop(u"What becomes of the honey?"_s, data.get()));
    QCOMPARE(answer(u"honey"_s), part);
    // What is left is still offered.
    QVERIFY(find<QPlainTextEdit>(u"mailPieceText"_s)->toPlainText().endsWith(u"beside it."));
    // Places in what is left are places in the e-mail.
    auto *left = find<MailTextView>(u"mailPieceText"_s);
    QVERIFY(left->find(u"four hives"_s));
    QCOMPARE(left->markedPiece()->start, mail.text.indexOf(u"four hives"_s));
    // A second piece is added to the first.
    const auto more = mailPieceData({mail.id, 0, 27}, {});
    QVERIFY(drop(u"What becomes of the honey?"_s, more.get()));
    QCOMPARE(answer(u"honey"_s), part + u"\n\n"_s + mail.text.left(27).trimmed());
}

void ApplicationMailsTest::refusesForeignDrops()
{
    open();
    choose(u"Hansen"_s);
    QMimeData text;
    text.setText(u"hello"_s);
    QVERIFY(!drop(u"What becomes of the honey?"_s, &text));
    // Of another application's message: taken as a drop, but nothing comes of it.
    const auto foreign = mailPieceData({MailId(5), 0, 4}, {});
    QVERIFY(drop(u"What becomes of the honey?"_s, foreign.get()));
    QCOMPARE(answer(u"honey"_s), QString());
    QMimeData damaged;
    for (const QByteArray &bytes :
         {QByteArray("x"), QByteArray("1 2"), QByteArray("1 -2 3"), QByteArray("1 2 0")}) {
        damaged.setData(mailPieceFormat(), bytes);
        QVERIFY(!mailPieceIn(damaged));
    }
    QCOMPARE(m_box->undo().count(), 0);
}

void ApplicationMailsTest::givesMarkedText()
{
    open();
    choose(u"Hansen"_s);
    press(u"showMailText"_s);
    auto *view = find<MailTextView>(u"mailText"_s);
    QVERIFY(view->isVisible());
    QVERIFY(!view->markedPiece());
    QMenu *menu = find<QPushButton>(u"giveMarked"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().constFirst()->isEnabled());
    QVERIFY(view->find(u"four hives"_s));
    view->copy(); // what is dragged is what is copied
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"four hives"_s);
    QCOMPARE(mailPieceIn(*data), view->markedPiece());
    Q_EMIT menu->aboutToShow();
    menu->actions().at(0)->trigger();
    QTest::qWait(1);
    QCOMPARE(answer(u"hives"_s), u"four hives"_s);
    // Now there is an answer: to be added to or replaced.
    QVERIFY(view->find(u"library"_s, QTextDocument::FindBackward));
    Q_EMIT menu->aboutToShow();
    QMenu *choices = menu->actions().at(0)->menu();
    QVERIFY(choices != nullptr);
    choices->actions().at(1)->trigger();
    QTest::qWait(1);
    QCOMPARE(answer(u"hives"_s), u"library"_s);
}

void ApplicationMailsTest::takesAndRefusesSignatures()
{
    open();
    choose(u"Exley"_s);
    auto *list = find<ProposalList>(u"signatureProposals"_s);
    // The newer e-mail has no signature; the older answer, where it stands, is out of sight.
    QVERIFY(!list->isVisible());
    for (const Applicant &applicant : m_box->applicants(m_meeting)) {
        if (applicant.application.sourceRef == u"ann2@council.example") {
            QVERIFY(m_box->office().applications().remove(applicant.application.id));
        }
    }
    QTest::qWait(1);
    choose(u"Exley"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->lines().size(), 4);
    QCOMPARE(list->lines().at(0).label, u"Function"_s);
    auto *take = list->findChild<QPushButton *>(u"takeProposal"_s);
    take->click();
    QTest::qWait(1);
    QCOMPARE(personNamed(u"Ann Exley"_s).function, u"Head gardener"_s);
    QCOMPARE(list->lines().at(0).outcome, u"taken"_s);
    list->findChild<QPushButton *>(u"refuseProposal"_s)->click();
    QTest::qWait(1);
    QCOMPARE(list->lines().size(), 3);
    list->findChild<QPushButton *>(u"takeAll"_s)->click();
    QTest::qWait(1);
    QCOMPARE(personNamed(u"Ann Exley"_s).country->toString(), u"IE"_s);
    QVERIFY(!list->findChild<QPushButton *>(u"takeAll"_s)->isVisible());
    m_box->undo().undo();
    QTest::qWait(1);
    QVERIFY(!personNamed(u"Ann Exley"_s).country);
    QCOMPARE(personNamed(u"Ann Exley"_s).function, u"Head gardener"_s);
}

void ApplicationMailsTest::takesAllSignaturesAfterAQuestion()
{
    open();
    QVERIFY(find<QPushButton>(u"signaturesLink"_s)->text().startsWith(u"4 "));
    press(u"signaturesLink"_s);
    auto *question = m_host->findChild<QMessageBox *>(u"confirmation"_s);
    QVERIFY(question != nullptr);
    question->findChild<QPushButton *>(u"confirm"_s)->click();
    QTest::qWait(1);
    QCOMPARE(personNamed(u"Ann Exley"_s).function, u"Head gardener"_s);
    QVERIFY(!find<QPushButton>(u"signaturesLink"_s)->isVisible());
    QCOMPARE(m_box->undo().count(), 1);
}

void ApplicationMailsTest::takesASuggestedPersonFromTheApplication()
{
    open();
    choose(u"Zupan"_s);
    auto *list = find<ProposalList>(u"mailSuggestions"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->lines().constFirst().text, u"Marek Lis <marek.lis@museum.example>"_s);
    list->findChild<QPushButton *>(u"takeProposal"_s)->click();
    QTest::qWait(1);
    QVERIFY(peopleNames().contains(u"Marek Lis"_s));
    QVERIFY(personNamed(u"Marek Lis"_s).notes.contains(u"Tjaša"));
    QVERIFY(!list->lines().constFirst().outcome.isEmpty());
    m_box->undo().undo();
    QTest::qWait(1);
    QVERIFY(!peopleNames().contains(u"Marek Lis"_s));
    QVERIFY(list->lines().constFirst().outcome.isEmpty());
}

void ApplicationMailsTest::asksBeforeItSavesWhatIsDangerous()
{
    open();
    choose(u"Hansen"_s);
    const QList<QPushButton *> saves = m_host->findChildren<QPushButton *>(u"saveAttachment"_s);
    QCOMPARE(saves.size(), 3);
    saves.at(2)->click();
    auto *question = m_host->findChild<QMessageBox *>(u"confirmation"_s);
    QVERIFY(question != nullptr);
    QVERIFY(question->text().contains(u"honey.pdf.exe") && question->text().contains(u"program"));
    question->findChild<QPushButton *>(u"confirm"_s)->click();
    QTest::qWait(1);
    auto *dialog = m_host->findChild<QFileDialog *>(u"saveMailFile"_s);
    QVERIFY(dialog != nullptr);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kept.bin"_s);
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("MZ"));
    dialog->close();
    QTest::qWait(1);
    // A usual file is saved without a question.
    saves.at(0)->click();
    QVERIFY(m_host->findChild<QFileDialog *>(u"saveMailFile"_s) != nullptr);
}

void ApplicationMailsTest::opensNoProgram()
{
    open();
    choose(u"Hansen"_s);
    const QList<QPushButton *> opens = m_host->findChildren<QPushButton *>(u"openAttachment"_s);
    QCOMPARE(opens.size(), 2); // of three
    opens.at(1)->click();
    auto *question = m_host->findChild<QMessageBox *>(u"confirmation"_s);
    QVERIFY(question != nullptr);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QVERIFY(question->text().contains(u"macros") && question->text().contains(u"o.hansen@roofs.example"));
    question->reject();
}

void ApplicationMailsTest::showsTheOriginalAsPlainText()
{
    open();
    choose(u"Treeman"_s);
    press(u"showMailOriginal"_s);
    auto *text = m_host->findChild<QPlainTextEdit *>(u"mailOriginalText"_s);
    QVERIFY(text != nullptr && text->isReadOnly());
    QVERIFY(text->toPlainText().startsWith(u"From: The desk <desk@office.example>\nTo:"));
    QVERIFY(text->toPlainText().contains(u"Message-ID: <fwd@office.example>"));
    QVERIFY(text->toPlainText().contains(u"For the file."));
    m_host->findChild<QComboBox *>(u"mailOriginalHow"_s)->setCurrentIndex(1);
    QVERIFY(text->toPlainText().contains(u"Content-Type: text/plain; charset=utf-8"));
    QCOMPARE(showableText(u"a\u202Eb\u0007c\nd"_s), u"a\u25AFb\u25AFc\nd"_s);
}

void ApplicationMailsTest::listsWhatWasSetAside()
{
    open();
    QVERIFY(find<QPushButton>(u"setAsideLink"_s)->text().startsWith(u"5 e-mail"));
    press(u"setAsideLink"_s);
    auto *table = find<TableView>(u"setAsideTable"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 5);
    QStringList kinds;
    for (int row = 0; row < 5; ++row) {
        kinds.append(table->model()->index(row, 0).data().toString());
    }
    kinds.sort();
    QCOMPARE(kinds,
             (QStringList{u"no sender"_s, u"not delivered"_s, u"off topic"_s, u"out of office"_s,
                          u"unsubscribe"_s}));
    chooseRow(u"setAsideTable"_s, 0, u"out of office"_s);
    const QList<ReadingSection> shown = find<ReadingView>(u"setAsideText"_s)->sections();
    QVERIFY(shown.at(1).text.contains(u"automatic reply"));
    QVERIFY(shown.at(2).text.contains(u"until 2 April"));
    QVERIFY(!find<QPushButton>(u"setAsideUnsubscribeButton"_s)->isVisible());
    press(u"setAsideBack"_s);
    QVERIFY(m_table->isVisible());
}

void ApplicationMailsTest::makesAnApplicationOfAMailSetAside()
{
    open();
    const qsizetype before = m_box->applicants(m_meeting).size();
    press(u"setAsideLink"_s);
    chooseRow(u"setAsideTable"_s, 0, u"off topic"_s);
    press(u"setAsideMakeButton"_s);
    QCOMPARE(m_box->applicants(m_meeting).size(), before + 1);
    QCOMPARE(find<TableView>(u"setAsideTable"_s)->model()->rowCount(), 4);
    QVERIFY(m_host->messages()->text().contains(u"Offers"));
    m_box->undo().undo();
    QTest::qWait(1);
    QCOMPARE(m_box->applicants(m_meeting).size(), before);
    QCOMPARE(find<TableView>(u"setAsideTable"_s)->model()->rowCount(), 5);
}

void ApplicationMailsTest::asksWhoSentIt()
{
    open();
    press(u"setAsideLink"_s);
    chooseRow(u"setAsideTable"_s, 0, u"no sender"_s);
    press(u"setAsideMakeButton"_s);
    auto *dialog = m_host->findChild<QDialog *>(u"lineDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->findChild<QComboBox *>(u"line"_s)->setCurrentText(u"Eve Roof <eve@roof.example>"_s);
    dialog->findChild<QPushButton *>(u"accept"_s)->click();
    QTest::qWait(1);
    QVERIFY(peopleNames().contains(u"Eve Roof"_s));
    QCOMPARE(personNamed(u"Eve Roof"_s).emails.constFirst().toString(), u"eve@roof.example"_s);
    QCOMPARE(find<TableView>(u"setAsideTable"_s)->model()->rowCount(), 4);
}

void ApplicationMailsTest::takesSomebodyOffTheNewsletter()
{
    open();
    press(u"setAsideLink"_s);
    chooseRow(u"setAsideTable"_s, 0, u"unsubscribe"_s);
    press(u"setAsideUnsubscribeButton"_s);
    QVERIFY(m_host->messages()->text().contains(u"Nobody in the address book"));
    Person di = m_box->office().people().blank();
    di.givenName = u"Di"_s;
    di.familyName = u"Fox"_s;
    di.emails = {*EmailAddress::fromText(u"DI@fox.example"_s)};
    QVERIFY(m_box->office().people().save(di));
    press(u"setAsideUnsubscribeButton"_s);
    QCOMPARE(personNamed(u"Di Fox"_s).newsletter, Newsletter::Unsubscribed);
    press(u"setAsideUnsubscribeButton"_s);
    QVERIFY(m_host->messages()->text().contains(u"already"));
}

void ApplicationMailsTest::listsSuggestedPeople()
{
    open();
    QVERIFY(find<QPushButton>(u"suggestionsLink"_s)->text().startsWith(u"2 "));
    press(u"suggestionsLink"_s);
    auto *table = find<TableView>(u"suggestionsTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    table->selectAll();
    press(u"suggestionsTake"_s);
    QVERIFY(peopleNames().contains(u"Bo Wai"_s) && peopleNames().contains(u"Marek Lis"_s));
    QVERIFY(!find<QPushButton>(u"suggestionsTake"_s)->isEnabled());
    m_box->undo().undo();
    QTest::qWait(1);
    QVERIFY(!peopleNames().contains(u"Bo Wai"_s));
    chooseRow(u"suggestionsTable"_s, 1, u"Bo Wai"_s);
    press(u"suggestionsRefuse"_s);
    chooseRow(u"suggestionsTable"_s, 1, u"Marek"_s);
    Q_EMIT table->activated(table->currentIndex());
    QTest::qWait(1);
    QVERIFY(m_table->isVisible());
    QCOMPARE(find<QLabel>(u"applicantName"_s)->text(), u"Tjaša Zupančič"_s);
    QVERIFY(find<QPushButton>(u"suggestionsLink"_s)->text().startsWith(u"1 "));
}

void ApplicationMailsTest::showsMailsSetAsideWhileNobodyApplied()
{
    open(boxedMail("Cy Zedd <cy@away.example>", "a", "Automatic reply: bees", "I am out of the office."));
    QVERIFY(m_box->applicants(m_meeting).isEmpty());
    QVERIFY(find<QPushButton>(u"setAsideOfNone"_s)->text().startsWith(u"1 e-mail"));
    press(u"setAsideOfNone"_s);
    QVERIFY(find<TableView>(u"setAsideTable"_s)->isVisible());
    press(u"setAsideBack"_s);
    QVERIFY(find<QWidget>(u"applicationsEmpty"_s)->isVisible());
}

void ApplicationMailsTest::keepsTheRulesOfModels()
{
    SetAsideModel aside;
    SuggestionsModel people;
    const QAbstractItemModelTester first(&aside, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&people, QAbstractItemModelTester::FailureReportingMode::Fatal);
    open();
    QList<StoredMail> mails = m_box->office().mails().setAside(m_meeting).value();
    aside.load(mails);
    mails.removeAt(1);
    mails[0].origin.subject = u"other"_s;
    aside.update(mails);
    QCOMPARE(aside.values(), mails);
    QCOMPARE(aside.columnCount(), static_cast<int>(SetAsideModel::columns().size()));
    QList<SuggestedBy> suggested = m_box->office().mails().suggested(m_meeting).value();
    people.load(suggested);
    suggested.removeFirst();
    people.update(suggested);
    QCOMPARE(people.values(), suggested);
    QCOMPARE(people.columnCount(), static_cast<int>(SuggestionsModel::columns().size()));
}

QTEST_MAIN(ApplicationMailsTest)
#include "tst_applicationmails.moc"
