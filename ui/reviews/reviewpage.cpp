// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/showerror.h"
#include "ui/reviews/criterionlist.h"
#include "ui/reviews/emptyreview.h"
#include "ui/reviews/recusalsdialog.h"
#include "ui/reviews/reviewdesk.h"
#include "ui/reviews/reviewerchooser.h"
#include "ui/reviews/reviewlist.h"
#include "ui/reviews/reviewstrip.h"
#include "ui/reviews/scorepane.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString reviewerKey = u"reviewer"_s;
const QString blindKey = u"review/hideNames"_s;

bool isSameName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

ReviewPage::ReviewPage(const ReviewRound::Services &services, ChangeFeed &changes, Deeds &deeds,
                       QSettings &settings, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_doing(services.reviews, deeds)
    , m_settings(settings)
    , m_round(services)
    , m_stack(new QStackedWidget(this))
    , m_desk(new ReviewDesk)
{
    setObjectName(u"reviewPage"_s);
    setAccessibleName(title());
    m_stack->addWidget(m_desk);
    m_stack->addWidget(makeChooser());
    m_stack->addWidget(makeEmptyState());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *messages = new MessageBar(this);
    layout->addWidget(messages);
    layout->addWidget(m_stack, 1);
    m_round.setBlind(settings.value(blindKey).toBool());
    m_desk->strip()->setBlind(m_round.isBlind());
    connectDesk();
    connect(&changes, &ChangeFeed::committed, this, &ReviewPage::follow);
}

QWidget *ReviewPage::makeChooser()
{
    m_chooser = new ReviewerChooser;
    connect(m_chooser, &ReviewerChooser::chosen, this, &ReviewPage::beginAs);
    return m_chooser;
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

void ReviewPage::connectDesk()
{
    connect(m_desk->strip(), &ReviewStrip::reviewerWanted, this, &ReviewPage::askReviewer);
    connect(m_desk->strip(), &ReviewStrip::hiddenWanted, this, &ReviewPage::showRecusals);
    connect(m_desk->strip(), &ReviewStrip::blindChosen, this, &ReviewPage::setBlind);
    connect(m_desk->list(), &ReviewList::currentChanged, this, &ReviewPage::showApplication);
    const ScorePane *pane = m_desk->pane();
    const CriterionList *criteria = pane->criteria();
    connect(criteria, &CriterionList::scored, this,
            [this](const Criterion &criterion, double value) { score(criterion, value); });
    connect(criteria, &CriterionList::abstained, this,
            [this](const Criterion &criterion) { score(criterion, std::nullopt); });
    connect(criteria, &CriterionList::cleared, this, [this](const Criterion &criterion) {
        if (const std::optional<ReviewSubject> shown = subject()) {
            m_doing.clearScore(*shown, criterion);
        }
    });
    connect(pane, &ScorePane::noteEdited, this, [this](const QString &note, bool isFlagged) {
        if (const std::optional<ReviewSubject> shown = subject()) {
            m_doing.saveNote(*shown, m_round.own(shown->application), note, isFlagged);
        }
    });
    connect(pane, &ScorePane::recusalWanted, this, &ReviewPage::askRecusal);
}

void ReviewPage::activate(const Place &place)
{
    const MeetingId meeting(place.itemId());
    if (m_meeting != meeting) {
        commitEdits();
        m_meeting = meeting;
        m_shown.reset();
        m_isStale = true;
    }
    if (m_isStale) {
        reload();
    }
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
    if (!m_reviewer) {
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
        m_desk->pane()->showReview(m_round.own(*m_shown));
        m_desk->showOthers(*m_round.applicant(*m_shown), m_round);
    }
}

void ReviewPage::reload()
{
    m_isStale = false;
    if (!m_reviewer) {
        m_reviewer = rememberedReviewer();
    }
    const ReviewerId nobody(0);
    const Result<void> read = m_round.load(*m_meeting, m_reviewer ? m_reviewer->id : nobody);
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
    showWhatThereIs();
    showProgress();
    if (!before || !m_desk->list()->select(*before)) {
        m_desk->list()->selectFirst();
    }
    showApplication();
}

std::optional<Reviewer> ReviewPage::rememberedReviewer()
{
    const Result<QList<Reviewer>> known = m_services.reviews.reviewers();
    const QString name = m_settings.value(reviewerKey).toString();
    if (known) {
        for (const Reviewer &reviewer : *known) {
            if (isSameName(reviewer.name, name)) {
                return reviewer;
            }
        }
    }
    return std::nullopt;
}

void ReviewPage::askReviewer()
{
    commitEdits();
    const Result<QList<Reviewer>> known = m_services.reviews.reviewers();
    m_chooser->offer(known.value_or(QList<Reviewer>()),
                     m_reviewer ? m_reviewer->name : m_settings.value(reviewerKey).toString());
    m_stack->setCurrentWidget(m_chooser);
}

void ReviewPage::beginAs(const QString &name)
{
    const Result<Reviewer> reviewer = m_services.reviews.reviewerNamed(name);
    if (!reviewer) {
        showError(this, reviewer.error());
        return;
    }
    m_reviewer = *reviewer;
    m_settings.setValue(reviewerKey, reviewer->name);
    m_shown.reset();
    reload();
    m_desk->list()->selectNextUnscored();
    m_desk->takeKeyboard();
}

void ReviewPage::showWhatThereIs()
{
    if (const std::optional<EmptyReview> empty = emptyReviewOf(m_round, m_reviewer.has_value())) {
        m_empty->setWords(empty->headline, empty->sentence);
        m_emptyButton->setText(empty->verb);
        m_emptyLeadsTo = empty->stage;
        m_stack->setCurrentWidget(m_empty);
    } else if (!m_reviewer) {
        askReviewer();
    } else {
        m_stack->setCurrentWidget(m_desk);
        m_desk->strip()->setReviewer(m_reviewer->name);
    }
}

void ReviewPage::showProgress()
{
    const QList<ReviewItem> &items = m_desk->list()->items();
    const auto done =
        std::count_if(items.cbegin(), items.cend(), [](const ReviewItem &item) { return item.isDone(); });
    const QList<ReviewRound::Hidden> hidden = m_round.hidden();
    m_desk->strip()->setProgress(static_cast<int>(done), static_cast<int>(items.size()));
    m_desk->strip()->setHidden(static_cast<int>(hidden.size()));
    if (m_recusals != nullptr) {
        m_recusals->load(hidden);
    }
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
    return applicant == nullptr || !m_reviewer
        ? std::nullopt
        : std::optional(ReviewSubject{*m_shown, applicant->application.code(), *m_reviewer});
}

void ReviewPage::score(const Criterion &criterion, const std::optional<double> &value)
{
    if (const std::optional<ReviewSubject> shown = subject()) {
        m_doing.score(*shown, criterion, value);
    }
}

void ReviewPage::askRecusal()
{
    commitEdits();
    if (const std::optional<ReviewSubject> shown = subject()) {
        m_doing.askRecusal(*shown, m_round.headingOf(*m_round.applicant(shown->application)), this);
    }
}

void ReviewPage::showRecusals()
{
    if (m_recusals == nullptr) {
        m_recusals = new RecusalsDialog(this);
        connect(m_recusals, &RecusalsDialog::takeBackWanted, this, [this](ApplicationId application) {
            if (m_reviewer) {
                m_doing.takeRecusalBack(application, *m_reviewer);
            }
        });
    }
    m_recusals->load(m_round.hidden());
    m_recusals->open();
}

void ReviewPage::setBlind(bool isBlind)
{
    m_settings.setValue(blindKey, isBlind);
    m_round.setBlind(isBlind);
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
