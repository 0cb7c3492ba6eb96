// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakepanel.h"

#include "base/errorwords.h"
#include "ui/applications/droppedsources.h"
#include "ui/applications/intakeplanview.h"
#include "ui/applications/targetwords.h"
#include "ui/common/emptystate.h"
#include "ui/common/measures.h"
#include "ui/common/notecard.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/progressdialog.h"
#include "ui/common/showerror.h"
#include "ui/common/sourcereader.h"
#include "ui/undo/deeds.h"

#include <QGuiApplication>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shows that the program works, for what may take a moment.
class BusyCursor final
{
public:
    BusyCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(BusyCursor)
};

/// What was refused, one line each; a long list is cut.
QString refusedSentences(const QList<RefusedPart> &refused)
{
    constexpr qsizetype mostShown = 5;
    QStringList sentences;
    for (const RefusedPart &part : refused) {
        if (sentences.size() == mostShown) {
            sentences.append(
                IntakePanel::tr("%Ln more left out", nullptr, static_cast<int>(refused.size() - mostShown)));
            break;
        }
        //: a file that was left out, and the sentence that says why
        sentences.append(
            IntakePanel::tr("%1: %2").arg(part.name.section(u'/', -1), errorSentence(part.error)));
    }
    return sentences.join(u'\n');
}

} // namespace

IntakePanel::IntakePanel(const Services &services, ChangeFeed &feed, Deeds &deeds, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_deeds(deeds)
    , m_reader(new SourceReader(this))
    , m_desk(services.intake, services.meetings)
    , m_header(new PageHeader(this))
    , m_sheets(new QStackedWidget(this))
{
    setObjectName(u"intakePanel"_s);
    auto *encodings = new QMenu(this);
    fillEncodings(encodings);
    m_encodings = m_header->addMenuButton(u"intakeEncoding"_s, tr("Encoding"), encodings);
    QPushButton *cancelButton = m_header->addButton(u"intakeCancel"_s, tr("Cancel"));
    m_takeIn = m_header->addPrimaryButton(u"intakeApply"_s, tr("Take in"));
    connect(cancelButton, &QPushButton::clicked, this, &IntakePanel::cancel);
    connect(m_takeIn, &QPushButton::clicked, this, &IntakePanel::apply);
    m_sheets->insertWidget(Reading, makeReading());
    m_sheets->insertWidget(Failed, makeFailed());
    m_sheets->insertWidget(Plan, makePlan());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_sheets, 1);

    connect(m_reader, &SourceReader::progressed, m_progress, &QProgressBar::setValue);
    connect(m_reader, &SourceReader::finished, this, &IntakePanel::takeRead);
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(0);
    connect(&m_planSoon, &QTimer::timeout, this, &IntakePanel::plan);
    connect(&feed, &ChangeFeed::committed, this, [this] {
        if (!m_desk.isEmpty()) {
            m_planSoon.start();
        }
    });
}

QWidget *IntakePanel::makeReading()
{
    auto *sheet = new QWidget;
    auto *words = new PlainLabel(tr("Reading …"));
    words->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"intakeProgress"_s);
    m_progress->setAccessibleName(tr("How much has been read"));
    m_progress->setFixedWidth(scaled(320));
    auto *layout = new QVBoxLayout(sheet);
    layout->setSpacing(measure::gap);
    layout->addStretch(2);
    layout->addWidget(words);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return sheet;
}

QWidget *IntakePanel::makeFailed()
{
    m_failure = new EmptyState(u"warning"_s, tr("Nothing can be taken in"), {});
    m_failure->setObjectName(u"intakeFailure"_s);
    QPushButton *other = m_failure->addButton(u"intakeOtherFile"_s, tr("Choose another file…"));
    connect(other, &QPushButton::clicked, this, &IntakePanel::otherFilesWanted);
    return m_failure;
}

QWidget *IntakePanel::makePlan()
{
    auto *sheet = new QWidget;
    m_refused = new NoteCard({}, Tone::Warn);
    m_refused->setObjectName(u"intakeRefused"_s);
    m_view = new IntakePlanView(m_services.people);
    connectPlan();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_refused->hide();
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(measure::page, 0, measure::page, 0);
    framed->addWidget(m_refused);
    layout->addSpacing(measure::wide);
    layout->addLayout(framed);
    layout->addWidget(m_view, 1);
    return sheet;
}

void IntakePanel::connectPlan()
{
    connect(m_view, &IntakePlanView::targetChosen, this,
            [this](int table, int column, const TargetChoice &choice) {
                const BusyCursor busy;
                showOutcome(m_desk.changeTarget(table, column, choice));
            });
    connect(m_view, &IntakePlanView::rowsChosen, this, [this](const QList<RowChoice> &choices) {
        const BusyCursor busy;
        showOutcome(m_desk.choose(choices));
    });
    connect(m_view, &IntakePlanView::rowsTakenBack, this, [this](const QSet<SourceRow> &rows) {
        const BusyCursor busy;
        showOutcome(m_desk.takeBack(rows));
    });
    connect(m_view, &IntakePlanView::rowSettled, this, [this](const SourceRow &row) {
        m_desk.settle(row);
        showPlan();
    });
    connect(m_view, &IntakePlanView::mailSaid, this, &IntakePanel::setMailIsApplication);
    connect(m_view, &IntakePlanView::signaturesSaid, this, &IntakePanel::setTakesSignatures);
    connect(m_view, &IntakePlanView::rememberingSaid, this,
            [this](int table, bool isRemembered) { m_desk.setRemembered(table, isRemembered); });
}

void IntakePanel::fillEncodings(QMenu *menu)
{
    const QStringList names{u"UTF-8"_s,        u"Windows-1252"_s, u"Windows-1250"_s, u"Windows-1251"_s,
                            u"Windows-1253"_s, u"UTF-16LE"_s,     u"UTF-16BE"_s};
    const auto choose = [this](const QString &encoding) {
        m_encoding = encoding;
        read();
    };
    connect(menu->addAction(tr("Find out")), &QAction::triggered, this, [choose] { choose({}); });
    menu->addSeparator();
    for (const QString &name : names) {
        connect(menu->addAction(name), &QAction::triggered, this, [choose, name] { choose(name); });
    }
}

void IntakePanel::begin(MeetingId meeting, const SourceList &sources)
{
    leave();
    m_meeting = meeting;
    m_sources = sources;
    m_view->showAll();
    read();
}

void IntakePanel::add(const SourceList &sources)
{
    m_sources.paths.append(sources.paths);
    m_sources.paths.removeDuplicates();
    m_sources.contents.append(sources.contents);
    read();
}

void IntakePanel::leave()
{
    m_reader->cancel();
    m_planSoon.stop();
    m_sources = {};
    m_encoding.clear();
    m_desk.clear();
}

void IntakePanel::cancel()
{
    leave();
    Q_EMIT ended({});
}

void IntakePanel::setMailIsApplication(const QString &key, bool isApplication)
{
    const BusyCursor busy;
    showOutcome(m_desk.setMailIsApplication(key, isApplication));
}

void IntakePanel::setTakesSignatures(bool takes)
{
    const BusyCursor busy;
    showOutcome(m_desk.setTakesSignatures(takes));
}

void IntakePanel::read()
{
    m_desk.clear();
    //: what is being taken in: a file, "3 files", "a copied table"
    m_header->setTitle(tr("Take in %1").arg(sourceWords(m_sources)));
    m_header->setChips({});
    m_header->setSubtitle(tr("Nothing is written until you take it in."));
    m_encodings->hide();
    m_takeIn->hide();
    m_progress->setValue(0);
    m_sheets->setCurrentIndex(Reading);
    const Result<MeetingDocument> document = m_services.meetings.load(m_meeting);
    if (!document) {
        fail(errorSentence(document.error()));
        return;
    }
    SourceOptions options;
    options.zone = QTimeZone(document->meeting.timeZone.toUtf8());
    options.encoding = m_encoding;
    m_reader->start(m_sources, options);
}

void IntakePanel::takeRead(const SourceBatch &batch)
{
    const QString refused = refusedSentences(batch.refused);
    if (batch.tables.isEmpty() && batch.mails.isEmpty()) {
        fail(batch.refused.size() == 1 ? errorSentence(batch.refused.first().error) : refused);
        return;
    }
    m_refused->setText(refused);
    m_refused->setVisible(!refused.isEmpty());
    const BusyCursor busy;
    const Result<void> begun = m_desk.begin(m_meeting, batch);
    if (!begun) {
        m_desk.clear();
        fail(errorSentence(begun.error()));
        return;
    }
    showPlan();
}

void IntakePanel::fail(const QString &sentence)
{
    m_failure->setWords(tr("Nothing can be taken in"), sentence);
    m_takeIn->hide();
    m_sheets->setCurrentIndex(Failed);
}

void IntakePanel::showOutcome(const Result<void> &outcome)
{
    if (!outcome) {
        showError(this, outcome.error());
        return;
    }
    showPlan();
}

void IntakePanel::plan()
{
    if (m_desk.isEmpty()) {
        return;
    }
    const BusyCursor busy;
    const Result<void> planned = m_desk.plan();
    if (!planned) { // the meeting is gone
        fail(errorSentence(planned.error()));
        return;
    }
    showPlan();
}

void IntakePanel::showHeader()
{
    const SourceTable *only = m_desk.onlyTable();
    QList<Chip> chips;
    const QList<SourceTable> &tables = m_desk.draft().tables;
    for (const SourceTable &table : tables) {
        const QString program = programWord(table.origin);
        const Chip chip{program.isEmpty() ? formatWord(table.format) : program, Tone::Accent};
        if (!chips.contains(chip)) {
            chips.append(chip);
        }
    }
    if (only != nullptr && !only->detail.isEmpty()) {
        chips.append({only->detail.section(u", "_s, 0, 0), Tone::Neutral}); // the encoding, or the sheet
    }
    m_header->setChips(chips);
    const bool onlyMails = m_desk.draft().mails.size() == m_desk.draft().tables.size();
    m_header->setSubtitle(
        onlyMails
            ? tr("%Ln e-mail(s) read. Nothing is written until you take them in, and it is one step to undo.",
                 nullptr, m_desk.draft().plan.counts.rows)
            : tr("%Ln row(s) read. Nothing is written until you take them in, and it is one step to undo.",
                 nullptr, m_desk.draft().plan.counts.rows));
    m_encodings->setVisible(only != nullptr && only->format.endsWith(u"csv"));
}

void IntakePanel::showPlan()
{
    showHeader();
    const int count = takenInCount(m_desk.draft().plan);
    const bool isWorth = m_desk.draft().changesAnything();
    m_takeIn->setText(!isWorth        ? tr("Nothing new to take in")
                          : count > 0 ? tr("Take in %Ln application(s)", nullptr, count)
                                      : tr("Take in the changes"));
    m_takeIn->setEnabled(isWorth);
    m_takeIn->show();
    m_view->setDraft(m_desk.draft(), m_desk.call(), m_desk.settled());
    if (m_sheets->currentIndex() != Plan) {
        m_sheets->setCurrentIndex(Plan);
        m_view->focusRows();
    }
}

void IntakePanel::apply()
{
    const QString source = sourceWords(m_sources);
    const int count = takenInCount(m_desk.draft().plan);
    const QString deed = tr("Take in %Ln application(s)", nullptr, count);
    const QList<IntakeLine> lines = intakeLines(m_desk.draft(), m_desk.settled());
    m_probable = static_cast<int>(std::count_if(lines.cbegin(), lines.cend(), [](const IntakeLine &line) {
        return line.kind == LineKind::SamePerson;
    }));
    ProgressDialog dialog(tr("Take in %1").arg(source), window());
    constexpr int parts = 1000;
    const Result<ChangeSetId> outcome = m_desk.apply(
        m_services.actor(), [&dialog](double done) { return dialog.step(qRound64(done * parts), parts); });
    dialog.hide();
    if (!m_deeds.record(deed, outcome) || !outcome) {
        return;
    }
    leave();
    Q_EMIT ended(tr("%Ln application(s) taken in from %1.", nullptr, count).arg(source));
}

} // namespace convoke
