// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakepanel.h"

#include "base/errorwords.h"
#include "ui/applications/droppedsources.h"
#include "ui/applications/intakehead.h"
#include "ui/applications/intakeplanview.h"
#include "ui/applications/intakesheets.h"
#include "ui/common/planmaker.h"
#include "ui/common/progressdialog.h"
#include "ui/common/showerror.h"
#include "ui/common/sourcereader.h"
#include "ui/undo/deeds.h"

#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    , m_planner(new PlanMaker(this))
    , m_desk(services.intake)
    , m_head(new IntakeHead(this))
    , m_sheets(new IntakeSheets(services.people, this))
{
    setObjectName(u"intakePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_sheets, 1);
    connect(m_head, &IntakeHead::cancelled, this, &IntakePanel::cancel);
    connect(m_head, &IntakeHead::takeInWanted, this, &IntakePanel::apply);
    connect(m_head, &IntakeHead::encodingChosen, this, [this](const QString &encoding) {
        m_encoding = encoding;
        read();
    });
    connect(m_sheets, &IntakeSheets::otherFilesWanted, this, &IntakePanel::otherFilesWanted);
    connect(m_reader, &SourceReader::progressed, m_sheets, &IntakeSheets::setProgress);
    connect(m_reader, &SourceReader::finished, this, &IntakePanel::takeRead);
    connect(m_planner, &PlanMaker::progressed, this, &IntakePanel::showPlanning);
    connect(m_planner, &PlanMaker::finished, this, &IntakePanel::takePlan);
    connect(m_planner, &PlanMaker::failed, this, [this](const Error &error) { fail(errorSentence(error)); });
    connectPlan();
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(0);
    connect(&m_planSoon, &QTimer::timeout, this, &IntakePanel::plan);
    connect(&feed, &ChangeFeed::committed, this, [this] {
        if (!m_desk.isEmpty()) {
            m_planSoon.start();
        }
    });
}

void IntakePanel::connectPlan()
{
    const IntakePlanView *view = m_sheets->view();
    connect(view, &IntakePlanView::targetChosen, this,
            [this](int table, int column, const TargetChoice &choice) {
                const Result<void> changed = m_desk.changeTarget(table, column, choice);
                if (changed) {
                    plan();
                } else {
                    showError(this, changed.error());
                }
            });
    connect(view, &IntakePlanView::rowsChosen, this, [this](const QList<RowChoice> &choices) {
        m_desk.choose(choices);
        plan();
    });
    connect(view, &IntakePlanView::rowsTakenBack, this, [this](const QSet<SourceRow> &rows) {
        m_desk.takeBack(rows);
        plan();
    });
    connect(view, &IntakePlanView::rowSettled, this, [this](const SourceRow &row) {
        m_desk.settle(row);
        showPlan();
    });
    connect(view, &IntakePlanView::mailSaid, this, [this](const QString &key, bool isApplication) {
        m_desk.setMailIsApplication(key, isApplication);
        plan();
    });
    connect(view, &IntakePlanView::mailSenderSaid, this, [this](const QString &key, const MailPerson &who) {
        m_desk.setMailSender(key, who);
        plan();
    });
    connect(view, &IntakePlanView::signaturesSaid, this, [this](bool takes) {
        m_desk.setTakesSignatures(takes);
        plan();
    });
    connect(view, &IntakePlanView::rememberingSaid, this,
            [this](int table, bool isRemembered) { m_desk.setRemembered(table, isRemembered); });
}

void IntakePanel::begin(MeetingId meeting, const SourceList &sources)
{
    leave();
    m_meeting = meeting;
    m_sources = sources;
    m_sheets->view()->showAll();
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
    m_planner->cancel();
    m_planSoon.stop();
    m_sources = {};
    m_encoding.clear();
    m_desk.clear();
    m_sheets->view()->setEnabled(true);
}

void IntakePanel::cancel()
{
    leave();
    Q_EMIT ended({});
}

void IntakePanel::read()
{
    m_planner->cancel();
    m_desk.clear();
    m_head->showReading(sourceWords(m_sources));
    m_sheets->showReading();
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
    m_sheets->setRefused(refused);
    m_desk.begin(m_meeting, batch);
    plan();
}

void IntakePanel::fail(const QString &sentence)
{
    m_planner->cancel(); // what was read stays: the meeting may come back by undo
    m_head->showFailure();
    m_sheets->showFailure(sentence);
}

void IntakePanel::plan()
{
    if (m_desk.isEmpty()) {
        return;
    }
    Result<PlanOrder> order = m_desk.order();
    if (!order) { // the meeting is gone
        fail(errorSentence(order.error()));
        return;
    }
    m_planner->start(std::move(*order), [&intake = m_services.intake](PlanKnowledge &knowledge, int most) {
        return intake.addPeople(knowledge, most);
    });
}

void IntakePanel::showPlanning(int percent)
{
    if (!m_sheets->isPlanShown()) {
        if (percent == 0) {
            m_sheets->showPlanning();
        }
        m_sheets->setProgress(percent);
        return;
    }
    // The plan of before stays to be looked at; it takes no orders meanwhile.
    IntakePlanView *view = m_sheets->view();
    if (view->isEnabled()) {
        m_focus = view->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
        view->setEnabled(false);
    }
    m_head->showPlanning(percent);
}

void IntakePanel::takePlan(const PlanOutcome &outcome)
{
    m_desk.setPlan(outcome);
    showPlan();
    IntakePlanView *view = m_sheets->view();
    if (!view->isEnabled()) {
        view->setEnabled(true);
        if (m_focus) {
            m_focus->setFocus(Qt::OtherFocusReason);
        }
    }
}

void IntakePanel::showPlan()
{
    m_head->showDraft(m_desk.draft());
    m_sheets->view()->setDraft(m_desk.draft(), m_desk.call(), m_desk.settled());
    m_sheets->showPlan();
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
