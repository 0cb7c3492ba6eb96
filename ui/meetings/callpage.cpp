// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/callpage.h"

#include "announcements/fieldnames.h"
#include "announcements/proofreader/proofwords.h"
#include "base/clock.h"
#include "meetings/meetingservice.h"
#include "ui/common/chiplabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/common/showerror.h"
#include "ui/common/toolstrip.h"
#include "ui/meetings/callnavigation.h"
#include "ui/meetings/callsection.h"
#include "ui/meetings/editedmeeting.h"
#include "ui/meetings/missingwords.h"
#include "ui/meetings/partssection.h"
#include "ui/meetings/prooffields.h"
#include "ui/meetings/proofpane.h"
#include "ui/meetings/proofwatch.h"
#include "ui/meetings/reviewsection.h"
#include "ui/meetings/sharedialog.h"
#include "ui/meetings/textssection.h"
#include "ui/meetings/whatsection.h"
#include "ui/meetings/whensection.h"
#include "ui/undo/deeds.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Narrower pages show the pane when they are asked to.
constexpr int leastWidthWithPane = 900;

} // namespace

CallPage::CallPage(const Services &services, ChangeFeed &feed, Deeds &deeds, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_deeds(deeds)
    , m_meeting(new EditedMeeting(services.meetings, feed, deeds, services.ids, this))
    , m_stack(new QStackedWidget(this))
    , m_form(new CallNavigation(this))
    , m_missing(new QHBoxLayout)
    , m_proofs(new ProofWatch(
          *m_meeting, services.proofs, feed,
          [this](MeetingDocument &document) { takeTyped(document, m_form); }, this))
    , m_pane(new ProofPane(this))
    , m_toCheck(new QPushButton(this))
{
    setObjectName(u"callPage"_s);
    setAccessibleName(tr("Call"));
    addSections([&clock = services.clock] { return clock.now().toLocalTime().date(); });
    layOut();
    watchProofs();
    connect(m_meeting, &EditedMeeting::changed, this, &CallPage::follow);
    connect(m_meeting, &EditedMeeting::gone, this, &CallPage::showGone);
}

CallPage::~CallPage()
{
    // A field that goes with the keyboard in it still stores its words: while all of the page is there.
    disconnect(m_meeting, nullptr, this, nullptr);
    delete m_form;
}

void CallPage::addSections(const std::function<QDate()> &today)
{
    auto *what = new WhatSection(*m_meeting);
    connect(what, &WhatSection::editGroupsWanted, this, &CallPage::editGroupsWanted);
    m_form->addSection(what);
    m_form->addSection(new WhenSection(*m_meeting, today));
    m_form->addSection(new CallSection(*m_meeting, today));
    m_form->addSection(new PartsSection(*m_meeting, profileParts(*m_meeting)));
    m_form->addSection(new PartsSection(*m_meeting, questionParts(*m_meeting)));
    m_form->addSection(new PartsSection(*m_meeting, criterionParts(*m_meeting)));
    m_form->addSection(new ReviewSection(*m_meeting, today));
    m_form->addSection(new PartsSection(*m_meeting, ruleParts(*m_meeting)));
    m_form->addSection(new TextsSection(*m_meeting));
}

ToolStrip *CallPage::makeStrip()
{
    auto *strip = new ToolStrip(this);
    m_toCheck->setObjectName(u"toCheck"_s);
    m_toCheck->setCheckable(true);
    strip->add(m_toCheck);
    auto *chips = new QWidget(strip);
    chips->setObjectName(u"callMissing"_s);
    chips->setLayout(m_missing);
    m_missing->setContentsMargins(0, 0, 0, 0);
    m_missing->setSpacing(4);
    strip->add(chips);
    strip->addStretch();
    strip->add(makeShareButton());
    return strip;
}

void CallPage::layOut()
{
    auto *gone = new EmptyState(u"call"_s, tr("This meeting has been deleted"),
                                tr("Undo brings it back with everything in it."), this);
    QPushButton *all = gone->addButton(u"goneToMeetings"_s, tr("Show all meetings"));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT goTo(Place::meetings()); });
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *desk = new QHBoxLayout;
    desk->setSpacing(0);
    desk->addWidget(m_form, 1);
    desk->addWidget(m_pane);
    column->addWidget(makeStrip());
    column->addLayout(desk, 1);
    m_stack->addWidget(form);
    m_stack->addWidget(gone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QPushButton *CallPage::makeShareButton()
{
    auto *button = new QPushButton(tr("Share…"), this);
    button->setObjectName(u"shareCall"_s);
    setPlainToolTip(button, tr("Give the call away: web page, newsletter, text, PDF, calendar"));
    connect(button, &QPushButton::clicked, this, &CallPage::share);
    return button;
}

/// What is shared is what is stored: a field that is being edited is stored first.
void CallPage::share()
{
    if (!m_meeting->isOpen() || !commitEdits()) {
        return;
    }
    const Result<int> revision = m_services.meetings.revision(m_meeting->document().meeting.id);
    if (!revision) {
        showError(this, revision.error());
        return;
    }
    const auto make = [document = m_meeting->document(), groups = m_meeting->groups(), revision = *revision,
                       now = m_services.clock.now()](const QString &language) {
        return SharedCall(document, groups, language, revision, now);
    };
    auto *dialog = new ShareDialog(make, locale().name().left(2), m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString CallPage::title() const
{
    return m_meeting->isOpen() ? m_meeting->document().meeting.title : tr("Call");
}

void CallPage::activate(const Place &place)
{
    const bool isOther = place.itemId() != m_place.itemId();
    m_place = place;
    if (isOther) {
        for (FormSection *section : m_form->sections()) {
            section->forget();
        }
        m_proofs->forget();
    }
    if (!m_meeting->open(MeetingId(place.itemId()))) {
        showGone();
        return;
    }
    if (isOther) {
        m_form->begin();
    }
}

bool CallPage::commitEdits()
{
    bool all = true;
    for (FormSection *section : m_form->sections()) {
        all = section->commit() && all;
    }
    return all;
}

void CallPage::follow()
{
    m_stack->setCurrentIndex(0);
    for (FormSection *section : m_form->sections()) {
        section->follow();
    }
    m_form->refresh();
    showMissing();
    Q_EMIT placeChanged();
}

void CallPage::showMissing()
{
    const MeetingDocument &document = m_meeting->document();
    while (QLayoutItem *item = m_missing->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList missing = missingWords(document);
    for (const QString &words : missing) {
        m_missing->addWidget(new ChipLabel({words, Tone::Warn}, m_missing->parentWidget()));
    }
}

void CallPage::watchProofs()
{
    connect(m_proofs, &ProofWatch::changed, this, &CallPage::showProofs);
    whenTextIsTyped(m_form, m_proofs, [this] { m_proofs->readSoon(); });
    connect(m_toCheck, &QPushButton::clicked, this, &CallPage::showPane);
    connect(m_pane, &ProofPane::closeRequested, this, [this] {
        showPane(false);
        m_toCheck->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pane, &ProofPane::goToRequested, this, &CallPage::goToFinding);
    connect(m_pane, &ProofPane::mendRequested, this, &CallPage::mendFinding);
    connect(m_pane, &ProofPane::ignoreRequested, this, [this](const ProofFinding &finding) {
        m_deeds.record(tr("Ignore a finding"),
                       m_services.proofs.ignore(m_meeting->document().meeting.id, finding));
    });
    connect(m_pane, &ProofPane::heedAllRequested, this, [this] {
        m_deeds.record(tr("Show ignored findings"),
                       m_services.proofs.heedAll(m_meeting->document().meeting.id));
    });
    for (const int by : {-1, 1}) {
        const QKeyCombination keys(by < 0 ? Qt::ShiftModifier : Qt::NoModifier, Qt::Key_F8);
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            showPane(true);
            m_pane->step(by);
        });
    }
    m_pane->hide();
    m_toCheck->hide();
}

void CallPage::showProofs()
{
    m_toCheck->setVisible(m_proofs->isRead());
    if (!m_proofs->isRead()) {
        m_pane->clear();
        m_paneStays = false;
        return;
    }
    const int count = static_cast<int>(m_proofs->findings().size());
    m_pane->tell(m_proofs->findings(), m_proofs->ignored());
    m_toCheck->setText(count > 0 ? tr("%Ln to check", nullptr, count) : tr("Nothing to check"));
    m_toCheck->setIcon(count > 0 ? lineIcon(u"warning"_s, IconInk::Warn) : lineIcon(u"ok"_s, IconInk::Good));
    // After the last mend the pane stays and says so: nothing jumps away under the hand.
    m_paneStays = m_paneStays || count > 0;
    placePane();
}

void CallPage::placePane()
{
    const bool hasRoom = width() >= scaled(leastWidthWithPane);
    const bool shown = m_paneWanted.value_or(hasRoom && m_paneStays);
    m_pane->setVisible(shown);
    m_toCheck->setChecked(shown);
}

void CallPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_proofs->isRead()) {
        placePane();
    }
}

void CallPage::showPane(bool shown)
{
    m_paneWanted = shown;
    placePane();
}

void CallPage::goToFinding(const ProofFinding &finding)
{
    MeetingDocument document = m_meeting->document();
    takeTyped(document, m_form);
    QWidget *editor = editorOf(finding, document, m_form);
    if (editor != nullptr) {
        m_form->goToEditor(editor);
        markWords(finding, document, editor);
    }
}

void CallPage::mendFinding(const ProofFinding &finding)
{
    commitEdits();
    //: step in the undo menu; %1: a field
    m_meeting->perform(tr("Mend “%1”").arg(fieldName(finding.field)),
                       [this, &finding](MeetingDocument &document) {
                           document = mended(document, *finding.mend, m_meeting->ids());
                       });
}

void CallPage::showGone()
{
    m_stack->setCurrentIndex(1);
    Q_EMIT placeChanged();
}

} // namespace convoke
