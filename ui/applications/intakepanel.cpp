// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakepanel.h"

#include "base/errorwords.h"
#include "ui/applications/intakeplanview.h"
#include "ui/applications/intakereader.h"
#include "ui/applications/targetwords.h"
#include "ui/common/emptystate.h"
#include "ui/common/measures.h"
#include "ui/common/notecard.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/progressdialog.h"
#include "ui/common/showerror.h"
#include "ui/undo/deeds.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
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

QString titleFor(const QStringList &files)
{
    return files.size() == 1
        ? IntakePanel::tr("Take in %1").arg(QFileInfo(files.first()).fileName())
        : IntakePanel::tr("Take in %Ln file(s)", nullptr, static_cast<int>(files.size()));
}

} // namespace

IntakePanel::IntakePanel(const Services &services, ChangeFeed &feed, Deeds &deeds, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_deeds(deeds)
    , m_reader(new IntakeReader(this))
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

    connect(m_reader, &IntakeReader::progressed, m_progress, &QProgressBar::setValue);
    connect(m_reader, &IntakeReader::finished, this, &IntakePanel::takeRead);
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(0);
    connect(&m_planSoon, &QTimer::timeout, this, &IntakePanel::plan);
    connect(&feed, &ChangeFeed::committed, this, [this] {
        if (!m_tables.isEmpty()) {
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
    connect(m_view, &IntakePlanView::targetChosen, this, &IntakePanel::changeTarget);
    connect(m_view, &IntakePlanView::samePersonSaid, this, [this](const SamePerson &same) {
        m_same.append(same);
        plan();
    });
    connect(m_view, &IntakePlanView::twoPeopleSaid, this, [this](const SourceRow &row) {
        m_settled.insert(row);
        showPlan();
    });
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

void IntakePanel::begin(MeetingId meeting, const QStringList &files)
{
    leave();
    m_meeting = meeting;
    m_files = files;
    m_view->showAll();
    read();
}

void IntakePanel::leave()
{
    m_reader->cancel();
    m_planSoon.stop();
    m_files.clear();
    m_encoding.clear();
    m_tables.clear();
    m_mappings.clear();
    m_same.clear();
    m_settled.clear();
    m_draft = {};
}

void IntakePanel::cancel()
{
    leave();
    Q_EMIT ended({});
}

void IntakePanel::read()
{
    m_tables.clear();
    m_header->setTitle(titleFor(m_files));
    m_header->setChips({});
    m_header->setSubtitle(tr("Nothing is written until you take it in."));
    m_encodings->hide();
    m_takeIn->hide();
    m_progress->setValue(0);
    m_sheets->setCurrentIndex(Reading);
    m_reader->start(m_files, m_encoding);
}

void IntakePanel::takeRead(const ReadFiles &files)
{
    QStringList sentences;
    for (const RefusedFile &refused : files.refused) {
        //: a file that was left out, and the sentence that says why
        sentences.append(tr("%1: %2").arg(refused.name, errorSentence(refused.error)));
    }
    if (files.tables.isEmpty()) {
        fail(files.refused.size() == 1 ? errorSentence(files.refused.first().error) : sentences.join(u'\n'));
        return;
    }
    m_refused->setText(sentences.join(u'\n'));
    m_refused->setVisible(!sentences.isEmpty());
    m_tables = files.tables;
    mapColumns();
}

void IntakePanel::fail(const QString &sentence)
{
    m_failure->setWords(tr("Nothing can be taken in"), sentence);
    m_takeIn->hide();
    m_sheets->setCurrentIndex(Failed);
}

void IntakePanel::mapColumns()
{
    const BusyCursor busy;
    const Result<MeetingDocument> document = m_services.meetings.load(m_meeting);
    if (!document) {
        fail(errorSentence(document.error()));
        return;
    }
    m_call = document->call;
    m_mappings.clear();
    QList<NewQuestion> pending;
    for (const SourceTable &table : std::as_const(m_tables)) {
        const Result<ColumnMapping> mapping =
            m_services.intake.mappingFor(table, m_call, IntakePurpose::Applications, pending);
        if (!mapping) {
            fail(errorSentence(mapping.error()));
            return;
        }
        pending += mapping->newQuestions;
        m_mappings.append(*mapping);
    }
    plan();
}

void IntakePanel::changeTarget(int table, int column, const TargetChoice &choice)
{
    QList<NewQuestion> pending;
    for (int before = 0; before < table; ++before) {
        pending += m_mappings.at(before).newQuestions;
    }
    const Result<ColumnMapping> changed =
        changedMapping(m_mappings.at(table), column, choice, m_tables.at(table), m_call, pending);
    if (!changed) {
        showError(this, changed.error());
        return;
    }
    m_mappings[table] = *changed;
    plan();
}

void IntakePanel::plan()
{
    if (m_tables.isEmpty()) {
        return;
    }
    const BusyCursor busy;
    const Result<MeetingDocument> document = m_services.meetings.load(m_meeting);
    const Result<IntakeDraft> draft = m_services.intake.draft(m_meeting, m_tables, m_mappings, m_same);
    if (!document || !draft) {
        fail(errorSentence(document ? draft.error() : document.error()));
        return;
    }
    m_call = document->call;
    m_draft = *draft;
    showPlan();
}

void IntakePanel::showPlan()
{
    const SourceTable &first = m_tables.first();
    QList<Chip> chips{{formatWord(first.format), Tone::Accent}};
    if (m_tables.size() == 1) {
        chips.append(
            {first.detail.section(u", "_s, 0, 0), Tone::Neutral}); // the encoding, or the name of the sheet
    }
    m_header->setChips(chips);
    m_header->setSubtitle(
        tr("%Ln row(s) read. Nothing is written until you take them in, and it is one step to undo.", nullptr,
           m_draft.plan.counts.rows));
    m_encodings->setVisible(m_tables.size() == 1 && first.format.endsWith(u"csv"));
    const int count = takenInCount(m_draft.plan);
    const bool isWorth = m_draft.plan.changesAnything();
    m_takeIn->setText(!isWorth        ? tr("Nothing new to take in")
                          : count > 0 ? tr("Take in %Ln application(s)", nullptr, count)
                                      : tr("Take in the changes"));
    m_takeIn->setEnabled(isWorth);
    m_takeIn->show();
    m_view->setDraft(m_draft, m_call, m_settled);
    if (m_sheets->currentIndex() != Plan) {
        m_sheets->setCurrentIndex(Plan);
        m_view->focusRows();
    }
}

void IntakePanel::apply()
{
    const QString source = m_tables.size() == 1 ? m_tables.first().sourceName : QString();
    const int count = takenInCount(m_draft.plan);
    const QString deed = tr("Take in %Ln application(s)", nullptr, count);
    const IntakeDraft draft = m_draft;
    const QList<IntakeLine> lines = intakeLines(draft, m_settled);
    m_probable = static_cast<int>(std::count_if(lines.cbegin(), lines.cend(), [](const IntakeLine &line) {
        return line.kind == LineKind::SamePerson;
    }));
    const QList<SourceTable> tables =
        std::exchange(m_tables, {}); // its own commit is no reason to plan again
    ProgressDialog dialog(titleFor(m_files), window());
    constexpr int parts = 1000;
    const Result<ChangeSetId> outcome =
        m_services.intake.apply(m_meeting, draft, m_services.actor(), [&dialog](double done) {
            return dialog.step(qRound64(done * parts), parts);
        });
    dialog.hide();
    if (!m_deeds.record(deed, outcome) || !outcome) {
        m_tables = tables;
        return;
    }
    leave();
    Q_EMIT ended(source.isEmpty() ? tr("%Ln application(s) taken in.", nullptr, count)
                                  : tr("%Ln application(s) taken in from %1.", nullptr, count).arg(source));
}

} // namespace convoke
