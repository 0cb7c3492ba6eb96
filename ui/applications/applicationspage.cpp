// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationspage.h"

#include "ui/applications/applicationfilters.h"
#include "ui/applications/applicationsmodel.h"
#include "ui/applications/intakepanel.h"
#include "ui/common/filteredit.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/showerror.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"

#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLoadedSingly = 100; ///< beyond this it is quicker to read all of the meeting again

} // namespace

ApplicationsPage::ApplicationsPage(const Services &services, ChangeFeed &feed, Deeds &deeds, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_deeds(deeds)
    , m_model(new ApplicationsModel(this))
    , m_proxy(new TypedSortProxy(this))
{
    setObjectName(u"applicationsPage"_s);
    setAccessibleName(title());
    m_proxy->setSourceModel(m_model);
    layOut(feed);
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(0);
    connect(&m_showSoon, &QTimer::timeout, this, &ApplicationsPage::showCurrent);
    connect(m_table, &TableView::currentIdChanged, this, [this] { m_showSoon.start(); });
    connect(m_proxy, &TypedSortProxy::filterChanged, this, &ApplicationsPage::keepACurrent);
    connect(m_filters, &ApplicationFilters::changed, this, &ApplicationsPage::filter);
    connect(&feed, &ChangeFeed::committed, this, &ApplicationsPage::follow);
}

QString ApplicationsPage::title() const
{
    return tr("Applications");
}

Place ApplicationsPage::place() const
{
    return Place::meeting(m_meeting.value(), u"applications"_s);
}

void ApplicationsPage::activate(const Place &place)
{
    const MeetingId meeting(place.itemId());
    if (m_isShown && meeting == m_meeting) {
        return;
    }
    m_meeting = meeting;
    m_showsReplaced = false;
    m_filters->clear();
    m_filter->setText({});
    m_intake->leave();
    m_stack->setCurrentWidget(m_empty);
    m_model->load({});
    m_pane->showNothing();
    m_isShown = load();
}

bool ApplicationsPage::load()
{
    const Result<MeetingDocument> document = m_services.meetings.load(m_meeting);
    if (!document) {
        showError(this, document.error());
        return false;
    }
    m_reference = document->meeting.reference;
    m_call = document->call;
    const Result<QList<Applicant>> applicants = m_services.applications.ofMeeting(m_meeting);
    if (!applicants) {
        showError(this, applicants.error());
        return false;
    }
    QList<ApplicationRow> rows;
    rows.reserve(applicants->size());
    for (const Applicant &applicant : *applicants) {
        rows.append(applicationRow(applicant, m_call));
    }
    takeRows(rows);
    showMailCounts();
    return true;
}

void ApplicationsPage::takeRows(const QList<ApplicationRow> &rows)
{
    m_rows = rows;
    countOlderAnswers(m_rows);
    showRows();
}

void ApplicationsPage::showRows()
{
    QList<ApplicationRow> shown;
    shown.reserve(m_rows.size());
    for (const ApplicationRow &row : std::as_const(m_rows)) {
        if (m_showsReplaced || !row.isReplaced()) {
            shown.append(row);
        }
    }
    m_model->update(shown);
    m_filters->setRows(shown);
    showCounts();
    keepACurrent();
}

void ApplicationsPage::showCounts()
{
    QSet<QString> countries;
    int active = 0;
    for (const ApplicationRow &row : std::as_const(m_rows)) {
        if (row.application().isActive()) {
            ++active;
            if (row.person().country) {
                countries.insert(row.person().country->toString());
            }
        }
    }
    const int countryCount = static_cast<int>(countries.size());
    const QString fromCountries = tr("%Ln countr(y/ies)", nullptr, countryCount);
    m_counts->setText(fromCountries);
    //: how many applications count, and from how many countries they come
    setPlainToolTip(m_counts, tr("%1 from %2").arg(tr("%Ln application(s)", nullptr, active), fromCountries));
    m_filter->setPlaceholder(tr("Filter %Ln application(s)", nullptr, m_model->rowCount()));
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_filled || shown == m_empty) {
        m_stack->setCurrentWidget(m_rows.isEmpty() ? m_empty : m_filled);
    }
}

void ApplicationsPage::follow(const Changes &changes)
{
    if (!m_isShown) {
        return;
    }
    if (changes.touches(Subject::Other)) {
        followMails();
    }
    if (changes.rows.value(Subject::Meeting).contains(m_meeting.value())) {
        const Result<MeetingDocument> document = m_services.meetings.load(m_meeting);
        if (!document) {
            m_isShown = false; // it is gone; an undo brings it back and whoever leads here loads it again
            return;
        }
        load();
        return;
    }
    QSet<qint64> touched = changes.rows.value(Subject::Application);
    touched.unite(applicationsOf(changes.rows.value(Subject::Person)));
    if (touched.size() > mostLoadedSingly) {
        load();
    } else if (!touched.isEmpty()) {
        followApplications(touched);
    }
}

QSet<qint64> ApplicationsPage::applicationsOf(const QSet<qint64> &people) const
{
    QSet<qint64> applications;
    if (!people.isEmpty()) {
        for (const ApplicationRow &row : m_rows) {
            if (people.contains(row.person().id.value())) {
                applications.insert(row.application().id.value());
            }
        }
    }
    return applications;
}

void ApplicationsPage::followApplications(const QSet<qint64> &touched)
{
    QList<ApplicationRow> rows = m_rows;
    QHash<qint64, ApplicationRow> fresh;
    for (const qint64 id : touched) {
        const Result<Applicant> applicant = m_services.applications.load(ApplicationId(id));
        if (applicant && applicant->application.meeting == m_meeting) {
            fresh.insert(id, applicationRow(*applicant, m_call));
        }
    }
    rows.removeIf([&touched, &fresh](const ApplicationRow &row) {
        const qint64 id = row.application().id.value();
        return touched.contains(id) && !fresh.contains(id);
    });
    for (ApplicationRow &row : rows) {
        const auto newer = fresh.constFind(row.application().id.value());
        if (newer != fresh.cend()) {
            row = *newer;
            fresh.erase(newer);
        }
    }
    for (const ApplicationRow &row : std::as_const(fresh)) {
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ApplicationRow &a, const ApplicationRow &b) {
        return a.application().number < b.application().number;
    });
    takeRows(rows);
}

void ApplicationsPage::filter()
{
    if (!m_filters->isNarrowing()) {
        m_proxy->setCondition({});
        return;
    }
    m_proxy->setCondition(
        [this](const QModelIndex &source) { return m_filters->accepts(m_model->valueAt(source.row())); });
}

void ApplicationsPage::keepACurrent()
{
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_table->selectionModel()->setCurrentIndex(
            m_proxy->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_showSoon.start();
}

void ApplicationsPage::showCurrent()
{
    const QModelIndex current = m_proxy->mapToSource(m_table->currentIndex());
    if (!current.isValid()) {
        m_pane->showNothing();
        return;
    }
    m_pane->showApplication(readingOf(m_model->valueAt(current.row())));
}

ApplicationReading ApplicationsPage::readingOf(const ApplicationRow &row)
{
    ApplicationReading reading{row, m_call, {}, {}, {}, {}, {}};
    reading.special =
        m_services.applications.specialAnswers(row.application().id).value_or(QList<SpecialAnswer>());
    reading.mails = m_services.mails.ofApplication(row.application().id).value_or(QList<MailReading>());
    const Result<QList<Participation>> history = m_services.people.history(row.person().id);
    if (history) {
        reading.history = *history;
        reading.history.removeIf([this](const Participation &part) {
            return part.meeting == m_meeting || part.state == ApplicationState::Duplicate;
        });
    }
    for (const ApplicationRow &other : std::as_const(m_rows)) {
        if (other.application().supersededBy == row.application().id) {
            reading.older.append(other.application());
        }
        if (row.application().supersededBy == other.application().id) {
            reading.newer = other.application();
        }
    }
    std::stable_sort(
        reading.older.begin(), reading.older.end(),
        [](const Application &a, const Application &b) { return lastAnswered(a) > lastAnswered(b); });
    const Provenance &provenance = row.application().provenance;
    std::optional<IntakeRecord> intake;
    if (provenance.intake) {
        intake = m_services.intake.record(*provenance.intake).value_or(std::optional<IntakeRecord>());
    }
    reading.provenance = provenanceWords(provenance, intake);
    return reading;
}

} // namespace convoke
