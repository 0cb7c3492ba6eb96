// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/participantspage.h"

#include "base/errorwords.h"
#include "documents/documentbuilder.h"
#include "ui/common/emptystate.h"
#include "ui/common/pagepreview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/savefile.h"
#include "ui/common/scaledwidth.h"
#include "ui/common/showerror.h"
#include "ui/common/textrole.h"
#include "ui/documents/documentgallery.h"
#include "ui/documents/documentoptionspanel.h"
#include "ui/documents/documentprinter.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int choicesWidth = 288;
/// A picture of the first sheet needs no more people than fit on it.
constexpr qsizetype mostOnPicture = 80;

/// Whether the documents of @p meeting may look otherwise now.
bool concerns(const Changes &changes, MeetingId meeting)
{
    constexpr Subject subjects[] = {Subject::WorkingGroup, Subject::Person, Subject::Application,
                                    Subject::Review, Subject::Selection};
    return changes.rows.value(Subject::Meeting).contains(meeting.value())
        || std::any_of(std::begin(subjects), std::end(subjects),
                       [&changes](Subject subject) { return changes.touches(subject); });
}

} // namespace

ParticipantsPage::ParticipantsPage(DocumentService &documents, ChangeFeed &changes, QSettings &settings,
                                   QWidget *parent)
    : Page(parent)
    , m_documents(documents)
    , m_settings(settings)
{
    setObjectName(u"participantsPage"_s);
    layOut();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ParticipantsPage::reload);
    m_thumbnails.setInterval(0);
    connect(&m_thumbnails, &QTimer::timeout, this, &ParticipantsPage::drawNextThumbnail);
    connect(&changes, &ChangeFeed::committed, this, &ParticipantsPage::onCommitted);
}

void ParticipantsPage::onCommitted(const Changes &changes)
{
    if (!m_meeting || !concerns(changes, *m_meeting)) {
        return;
    }
    m_stale = true;
    if (isVisible()) {
        m_later.start();
    }
}

void ParticipantsPage::reload()
{
    m_stale = false;
    refresh();
    drawThumbnailsLater();
}

void ParticipantsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale && m_meeting) {
        reload();
    } else if (!m_toDraw.isEmpty()) {
        m_thumbnails.start();
    }
}

void ParticipantsPage::hideEvent(QHideEvent *event)
{
    m_later.stop();
    m_thumbnails.stop();
    Page::hideEvent(event);
}

void ParticipantsPage::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_gallery = new DocumentGallery(this);
    connect(m_gallery, &QListWidget::currentItemChanged, this, [this] {
        m_preview->goToStart();
        refresh();
    });
    row->addWidget(m_gallery);
    row->addWidget(makeMiddle(), 1);
    row->addWidget(makeChoices());
    auto *printKey = new QShortcut(QKeySequence::Print, this);
    connect(printKey, &QShortcut::activated, this, &ParticipantsPage::print);
}

QWidget *ParticipantsPage::makeMiddle()
{
    m_middle = new QStackedWidget(this);
    m_preview = new PagePreview(m_middle);
    m_empty = new EmptyState(u"print"_s, {}, {}, m_middle);
    m_lead = m_empty->addButton(u"goToSelection"_s, tr("Go to the selection"), true);
    connect(m_lead, &QPushButton::clicked, this, [this] {
        if (m_meeting) {
            Q_EMIT goTo(Place::meeting(m_meeting->value(), u"selection"_s));
        }
    });
    m_middle->addWidget(m_preview);
    m_middle->addWidget(m_empty);
    connect(m_preview, &PagePreview::viewChanged, this, &ParticipantsPage::showFigures);
    return m_middle;
}

QPushButton *ParticipantsPage::addExport(QLayout *row, const QString &suffix, const QString &verb)
{
    auto *button = new QPushButton(verb, this);
    button->setObjectName(u"export-"_s + suffix);
    button->setAccessibleName(tr("Save as %1").arg(verb));
    button->setEnabled(false); // until there is something to save
    connect(button, &QPushButton::clicked, this, [this, suffix] { exportAs(suffix); });
    row->addWidget(button);
    m_ways.append(button);
    return button;
}

QWidget *ParticipantsPage::makeChoices()
{
    auto *panel = new QFrame(this);
    keepWidth(panel, KeptWidth::Fixed, choicesWidth);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *printButton = new QPushButton(tr("Print…"), panel);
    printButton->setObjectName(u"print"_s);
    makePrimary(printButton);
    printButton->setEnabled(false);
    connect(printButton, &QPushButton::clicked, this, &ParticipantsPage::print);
    m_ways.append(printButton);
    column->addWidget(printButton);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    addExport(row, u"pdf"_s, tr("PDF"));
    addExport(row, u"xlsx"_s, tr("XLSX"));
    addExport(row, u"csv"_s, tr("CSV"));
    column->addLayout(row);
    m_figures = new PlainLabel(panel);
    m_figures->setObjectName(u"documentFigures"_s);
    m_figures->setWordWrap(true);
    setTextRole(m_figures, TextRole::Body, Ink::Secondary);
    column->addWidget(m_figures);

    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices = new DocumentOptionsPanel(m_settings, scroll);
    scroll->setWidget(m_choices);
    column->addWidget(scroll, 1);
    connect(m_choices, &DocumentOptionsPanel::changed, this, [this] {
        refresh();
        if (m_choices->options().language != m_pictureOptions.language) {
            drawThumbnailsLater();
        }
    });
    return panel;
}

void ParticipantsPage::activate(const Place &place)
{
    const MeetingId meeting(place.itemId());
    const bool isOther = m_meeting != meeting;
    m_place = place;
    m_meeting = meeting;
    if (isOther) {
        m_preview->goToStart();
        const QStringList kinds = m_gallery->kinds();
        for (const QString &kind : kinds) {
            m_gallery->setPicture(kind, std::nullopt);
        }
    }
    if (isOther || m_stale) {
        reload();
    }
}

void ParticipantsPage::refresh()
{
    if (!m_meeting || m_gallery->kind().isEmpty()) {
        return;
    }
    m_choices->setKind(m_gallery->kind());
    m_content.reset();
    m_document.reset();
    if (const Result<QList<Reviewer>> reviewers = m_documents.reviewers()) {
        m_choices->setReviewers(*reviewers);
    }
    const Result<DocumentContent> content =
        m_documents.content(*m_meeting, m_gallery->kind(), m_choices->audience(), m_choices->reviewer());
    if (!content) {
        showRefusal(content.error());
        return;
    }
    const DocumentOptions options = m_choices->options();
    if (options.columns.isEmpty()) {
        showEmpty(tr("There is nothing to print"), tr("Tick at least one column at the right."));
        return;
    }
    const Result<PagedDocument> document = layoutDocument(m_gallery->kind(), *content, options);
    if (!document) {
        showRefusal(document.error());
        return;
    }
    m_content = *content;
    m_document = *document;
    showContent();
}

void ParticipantsPage::showContent()
{
    m_preview->setDocument(m_document);
    m_middle->setCurrentWidget(m_preview);
    for (QPushButton *way : std::as_const(m_ways)) {
        way->setEnabled(true);
    }
    showFigures();
}

void ParticipantsPage::showRefusal(const Error &error)
{
    if (error.code == ErrorCode::NoSelection) {
        showEmpty(
            tr("Nobody has been selected yet"),
            tr("Propose and decide in the stage Selection, or choose another “Who” at the right to print "
               "everyone who applied."),
            true);
    } else if (error.code == ErrorCode::ValueInvalid && m_choices->options().sheet) {
        showEmpty(
            tr("The labels do not fit"),
            tr("They reach beyond the page, lie over each other or are smaller than 15 mm. Change their "
               "measures at the right, or choose a maker's sheet."));
    } else if (error.code == ErrorCode::ValueInvalid) {
        showEmpty(tr("There is nothing to print"),
                  tr("Tick one more column at the right: affiliations are left out under Chatham House, and "
                     "so is what people are grouped by."));
    } else {
        showEmpty(tr("There is nothing to print"), errorSentence(error));
    }
}

void ParticipantsPage::showEmpty(const QString &headline, const QString &sentence, bool leadsToSelection)
{
    m_empty->setWords(headline, sentence);
    m_lead->setVisible(leadsToSelection);
    m_middle->setCurrentWidget(m_empty);
    for (QPushButton *way : std::as_const(m_ways)) {
        way->setEnabled(false);
    }
    m_figures->setText({});
}

void ParticipantsPage::showFigures()
{
    if (!m_document || !m_content) {
        return;
    }
    const QString people = tr("%Ln people", nullptr, static_cast<int>(m_content->participants.size()));
    m_figures->setText(
        tr("%1, page %2 of %3").arg(people).arg(m_preview->currentPage() + 1).arg(m_document->pageCount()));
}

void ParticipantsPage::drawThumbnailsLater()
{
    m_toDraw = m_gallery->kinds();
    m_pictureOptions.language = m_choices->options().language;
    if (isVisible()) {
        m_thumbnails.start();
    }
}

void ParticipantsPage::drawNextThumbnail()
{
    if (m_toDraw.isEmpty() || !m_meeting) {
        m_thumbnails.stop();
        return;
    }
    const QString kind = m_toDraw.takeFirst();
    Result<DocumentContent> content = m_documents.content(*m_meeting, kind, Audience::Usual);
    if (!content) {
        content = m_documents.content(*m_meeting, kind, Audience::All);
    }
    std::optional<PagedDocument> picture;
    if (content) {
        content->participants = content->participants.mid(0, mostOnPicture);
        const Result<PagedDocument> document = layoutDocument(kind, *content, m_pictureOptions);
        if (document) {
            picture = *document;
        }
    }
    m_gallery->setPicture(kind, picture);
}

void ParticipantsPage::exportAs(const QString &suffix)
{
    if (m_content) {
        const FileToSave file{u"exportDialog"_s, tr("Save the document"),
                              m_content->reference + u' ' + m_gallery->titleOfKind(), suffix,
                              u"documents/folder"_s};
        askWhereToSave(this, &m_settings, file, [this](const QString &path) { return writeTo(path); });
    }
}

bool ParticipantsPage::writeTo(const QString &path)
{
    if (!m_content) {
        return false;
    }
    const Result<void> written = writeDocument(m_gallery->kind(), *m_content, m_choices->options(), path);
    if (!written) {
        showError(this, written.error());
        return false;
    }
    saySaved(nearestMessageBar(this), path);
    return true;
}

void ParticipantsPage::print()
{
    if (m_document) {
        askAndPrint(*m_document, this, [this] {
            showError(this, Error{ErrorCode::WriteFailed, tr("the printer did not accept the document")});
        });
    }
}

} // namespace convoke
