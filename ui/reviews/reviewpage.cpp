// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewpage.h"

#include "reviews/reviewphases.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/showerror.h"
#include "ui/reviews/barscontrol.h"
#include "ui/reviews/conflictwords.h"
#include "ui/reviews/criterionlist.h"
#include "ui/reviews/emptyreview.h"
#include "ui/reviews/phasewords.h"
#include "ui/reviews/recusalsdialog.h"
#include "ui/reviews/reviewdesk.h"
#include "ui/reviews/reviewerseat.h"
#include "ui/reviews/reviewlist.h"
#include "ui/reviews/reviewstrip.h"
#include "ui/reviews/scorepane.h"
#include "ui/reviews/sharingdialog.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString blindKey = u"review/hideNames"_s;

} // namespace

ReviewPage::ReviewPage(const ReviewRound::Services &services, ChangeFeed &changes, Deeds &deeds,
                       QSettings &settings, std::function<QString()> workingAs, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_deeds(deeds)
    , m_doing(services.reviews, services.teams, deeds)
    , m_settings(settings)
    , m_workingAs(std::move(workingAs))
    , m_round(services)
    , m_seat(new ReviewerSeat({services.reviews, services.teams}, deeds, settings, this))
    , m_stack(new QStackedWidget(this))
    , m_desk(new ReviewDesk)
    , m_bars(new BarsControl(*m_desk, m_round, {services.redactions, deeds}, this))
{
    setObjectName(u"reviewPage"_s);
    setAccessibleName(title());
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_seat->chooser());
    m_stack->addWidget(makeEmptyState());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *messages = new MessageBar(this);
    layout->addWidget(messages);
    layout->addWidget(m_stack, 1);
    m_round.setBlind(settings.value(blindKey).toBool());
    m_desk->strip()->setBlind(m_round.isBlind());
    connectStrip();
    connectDesk();
    connect(m_seat, &ReviewerSeat::taken, this, &ReviewPage::begin);
    connect(&changes, &ChangeFeed::committed, this, &ReviewPage::follow);
}

QWidget *ReviewPage::makeEmptyState()
{
    m_empty = new EmptyState(u"review"_s, {}, {});
    m_empty->setObjectName(u"reviewEmpty"_s);
    m_emptyButton = m_empty->addButton(u"reviewEmptyDeed"_s, {}, true);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_emptyLeadsTo.isEmpty()) {
            showRecusals();
        } else if (m_meeting) {
            Q_EMIT goTo(Place::meeting(m_meeting->value(), m_emptyLeadsTo));
        }
    });
    return m_empty;
}

void ReviewPage::connectStrip()
{
    const ReviewStrip *strip = m_desk->strip();
    connect(strip, &ReviewStrip::reviewerWanted, this, &ReviewPage::askReviewer);
    connect(strip, &ReviewStrip::hiddenWanted, this, &ReviewPage::showRecusals);
    connect(strip, &ReviewStrip::blindChosen, this, &ReviewPage::setBlind);
    connect(strip, &ReviewStrip::preparingChosen, this, &ReviewPage::setPreparing);
    connect(strip, &ReviewStrip::sharingWanted, this, &ReviewPage::showSharing);
}

void ReviewPage::connectDesk()
{
    connect(m_desk->list(), &ReviewList::currentChanged, this, &ReviewPage::showApplication);
    const ScorePane *pane = m_desk->pane();
    const CriterionList *criteria = pane->criteria();
    connect(criteria, &CriterionList::scored, this,
            [this](const Criterion &criterion, double value) { score(criterion, value); });
    connect(criteria, &CriterionList::abstained, this,
            [this](const Criterion &criterion) { score(criterion, std::nullopt); });
    connect(criteria, &CriterionList::cleared, this, [this](const Criterion &criterion) {
        const std::optional<ReviewSubject> shown = subject();
        if (shown && m_desk->pane()->isOpen()) {
            m_doing.clearScore(*shown, criterion);
        }
    });
    connect(pane, &ScorePane::noteEdited, this, [this](const QString &note, bool isFlagged) {
        if (const std::optional<ReviewSubject> shown = subject()) {
            m_doing.saveNote(*shown, m_round.own(shown->application), note, isFlagged);
        }
    });
    connect(pane, &ScorePane::recusalWanted, this, &ReviewPage::askRecusal);
    connect(pane, &ScorePane::noConflictSaid, this, [this] {
        if (const std::optional<ReviewSubject> shown = subject()) {
            m_doing.sayNoConflict(*shown);
        }
    });
    connect(pane, &ScorePane::openWanted, this, [this] {
        m_isOpened = true;
        showPhase();
        m_desk->takeKeyboard();
    });
}

void ReviewPage::activate(const Place &place)
{
    const MeetingId meeting(place.itemId());
    if (m_meeting != meeting) {
        commitEdits();
        m_meeting = meeting;
        m_shown.reset();
        m_pace.clear();
        m_isOpened = false;
        m_desk->setPreparing(false);
        m_isStale = true;
        m_isNew = true;
    }
    if (m_isStale) {
        reload();
    }
    showPhase();
    const QWidget *focus = QApplication::focusWidget();
    if (m_stack->currentWidget() == m_desk && qobject_cast<const QTabBar *>(focus) == nullptr) {
        m_desk->takeKeyboard();
    }
}

Place ReviewPage::place() const
{
    return Place::meeting(m_meeting ? m_meeting->value() : 0, u"review"_s);
}

bool ReviewPage::commitEdits()
{
    m_desk->pane()->commitEdits();
    return true;
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale && m_meeting) {
        reload();
    }
}

void ReviewPage::follow(const Changes &changes)
{
    if (!m_meeting) {
        return;
    }
    const bool isMine = changes.rows.value(Subject::Meeting).contains(m_meeting->value());
    const bool everything = isMine || changes.touches(Subject::Application)
        || changes.touches(Subject::Person) || changes.touches(Subject::Reviewer);
    if (!everything && !changes.touches(Subject::Review)) {
        return;
    }
    if (!isVisible()) {
        m_isStale = true;
    } else if (everything) {
        reload();
    } else {
        followReviews(changes.rows.value(Subject::Review));
    }
}

/// Only the applications that were touched are read again.
void ReviewPage::followReviews(const QSet<qint64> &applications)
{
    if (!m_seat->reviewer()) {
        return;
    }
    const Result<void> read = m_round.reloadReviews(applications);
    if (!read) {
        showError(this, read.error());
        return;
    }
    QSet<qint64> gone;
    for (const qint64 application : applications) {
        if (!m_round.shows(application)) {
            gone.insert(application);
        }
    }
    const QList<ReviewItem> items = m_round.items(applications);
    const bool isBack = std::any_of(items.cbegin(), items.cend(), [this](const ReviewItem &item) {
        const QList<ReviewItem> &known = m_desk->list()->items();
        return std::none_of(known.cbegin(), known.cend(), [&item](const ReviewItem &other) {
            return other.application == item.application;
        });
    });
    if (isBack) {
        m_desk->list()->update(m_round.items()); // in its place by number
    } else {
        m_desk->list()->updateSome(items, gone);
    }
    showWhatThereIs();
    showProgress();
    if (m_shown && applications.contains(m_shown->value()) && m_round.shows(m_shown->value())) {
        m_desk->refreshApplicant(*m_round.applicant(*m_shown), m_round);
    }
}

void ReviewPage::reload()
{
    m_isStale = false;
    m_seat->remember();
    const std::optional<Reviewer> &reviewer = m_seat->reviewer();
    const ReviewerId nobody(0);
    const Result<void> read = m_round.load(*m_meeting, reviewer ? reviewer->id : nobody);
    if (!read) {
        if (read.error().code != ErrorCode::NotFound) { // a meeting that is no more is being left
            showError(this, read.error());
        }
        return;
    }
    const std::optional<ApplicationId> before = m_shown;
    m_shown.reset();
    if (before) {
        m_desk->list()->update(m_round.items());
    } else {
        m_desk->list()->load(m_round.items());
    }
    m_desk->strip()->setBlind(m_settings.value(blindKey).toBool(), m_round.document().review.blind);
    if (m_isNew) {
        m_isNew = false;
        m_desk->list()->setShuffled(m_round.document().review.shuffled);
    }
    showWhatThereIs();
    showProgress();
    if (!before || !m_desk->list()->select(*before)) {
        m_desk->list()->selectFirst();
    }
    showApplication();
}

void ReviewPage::askReviewer()
{
    commitEdits();
    m_seat->ask();
    m_stack->setCurrentWidget(m_seat->chooser());
}

void ReviewPage::begin()
{
    m_shown.reset();
    m_pace.clear();
    reload();
    m_desk->list()->selectUnscored();
    m_desk->takeKeyboard();
}

void ReviewPage::showWhatThereIs()
{
    if (const std::optional<EmptyReview> empty = emptyReviewOf(m_round, m_seat->reviewer().has_value())) {
        m_empty->setWords(empty->headline, empty->sentence);
        m_emptyButton->setText(empty->verb);
        m_emptyLeadsTo = empty->stage;
        m_stack->setCurrentWidget(m_empty);
    } else if (!m_seat->reviewer()) {
        askReviewer();
    } else {
        m_stack->setCurrentWidget(m_desk);
        m_desk->strip()->setReviewer(m_seat->reviewer()->name);
    }
}

void ReviewPage::showProgress()
{
    const QList<ReviewItem> &items = m_desk->list()->items();
    ReviewStrip::Progress progress{.all = static_cast<int>(items.size())};
    int left = 0;
    int assignedLeft = 0;
    for (const ReviewItem &item : items) {
        progress.scored += item.isDone() ? 1 : 0;
        progress.assigned += item.assigned ? 1 : 0;
        progress.assignedScored += item.assigned && item.isDone() ? 1 : 0;
        left += item.wanted - item.given;
        assignedLeft += item.assigned ? item.wanted - item.given : 0;
    }
    progress.minutesLeft = m_pace.minutesFor(progress.assigned > 0 ? assignedLeft : left);
    m_desk->list()->offerAssigned(progress.assigned > 0);
    const QList<ReviewRound::Hidden> hidden = m_round.hidden();
    m_desk->strip()->setProgress(progress);
    m_desk->strip()->setHidden(static_cast<int>(hidden.size()));
    if (m_recusals != nullptr) {
        m_recusals->load(hidden);
    }
}

void ReviewPage::showPhase()
{
    const MeetingDocument &document = m_round.document();
    const QTimeZone zone(document.meeting.timeZone.toUtf8());
    const QDateTime now = m_services.clock.now();
    const QDate today = zone.isValid() ? now.toTimeZone(zone).date() : now.date();
    const PhaseState state = phaseState(document.review.phases, today);
    m_desk->pane()->setClosed(m_isOpened ? QString() : closedWords(state));
}

void ReviewPage::showApplication()
{
    const std::optional<ApplicationId> current = m_desk->list()->current();
    if (current == m_shown) {
        return;
    }
    leaveApplication();
    const Applicant *applicant = current ? m_round.applicant(*current) : nullptr;
    m_shown = applicant == nullptr ? std::nullopt : current;
    m_bars->setApplication(m_shown);
    if (applicant == nullptr) {
        m_desk->showNothing();
    } else {
        m_desk->showApplicant(*applicant, m_round);
    }
}

void ReviewPage::leaveApplication()
{
    if (m_shown && m_round.shows(m_shown->value())) {
        m_desk->pane()->commitEdits();
    }
}

std::optional<ReviewSubject> ReviewPage::subject() const
{
    const Applicant *applicant = m_shown ? m_round.applicant(*m_shown) : nullptr;
    return applicant == nullptr || !m_seat->reviewer()
        ? std::nullopt
        : std::optional(ReviewSubject{*m_shown, applicant->application.code(), *m_seat->reviewer()});
}

void ReviewPage::score(const Criterion &criterion, const std::optional<double> &value)
{
    const std::optional<ReviewSubject> shown = subject();
    if (shown && m_desk->pane()->isOpen()) {
        if (!m_round.own(shown->application).scores.contains(criterion.id)) {
            m_pace.note(m_services.clock.now());
        }
        m_doing.score(*shown, criterion, value);
    }
}

void ReviewPage::askRecusal()
{
    commitEdits();
    if (const std::optional<ReviewSubject> shown = subject()) {
        const Applicant &applicant = *m_round.applicant(shown->application);
        const std::optional<ProposedConflict> conflict = m_round.desk().conflictOf(applicant);
        m_doing.askRecusal(*shown, m_round.headingOf(applicant),
                           conflict ? conflictReason(*conflict) : QString(), this);
    }
}

void ReviewPage::showRecusals()
{
    if (m_recusals == nullptr) {
        m_recusals = new RecusalsDialog(this);
        connect(m_recusals, &RecusalsDialog::takeBackWanted, this, [this](ApplicationId application) {
            if (m_seat->reviewer()) {
                m_doing.takeRecusalBack(application, *m_seat->reviewer());
            }
        });
    }
    m_recusals->load(m_round.hidden());
    m_recusals->open();
}

void ReviewPage::showSharing()
{
    commitEdits();
    if (m_sharing == nullptr && m_meeting) {
        m_sharing = new SharingDialog({m_services.reviews, m_services.teams, m_deeds, m_workingAs}, this);
        m_sharing->load(*m_meeting, m_round.isBlind());
    }
    if (m_sharing != nullptr) {
        m_sharing->open();
    }
}

void ReviewPage::setBlind(bool isBlind)
{
    m_settings.setValue(blindKey, isBlind);
    m_round.setBlind(isBlind);
    showAgain();
}

/// A blind review is prepared on what the reviewers will see.
void ReviewPage::setPreparing(bool isPreparing)
{
    commitEdits();
    m_desk->setPreparing(isPreparing);
    m_round.setBlind(isPreparing || m_settings.value(blindKey).toBool());
    showAgain();
    m_desk->takeKeyboard();
}

void ReviewPage::showAgain()
{
    commitEdits();
    const std::optional<ApplicationId> shown = m_shown;
    m_shown.reset();
    m_desk->list()->update(m_round.items());
    if (shown) {
        m_desk->list()->select(*shown);
    }
    showApplication();
}

} // namespace convoke
