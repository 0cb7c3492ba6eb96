// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/participantspage.h"

#include "documents/documentbuilder.h"
#include "documents/documenttemplate.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/showerror.h"
#include "ui/common/textrole.h"
#include "ui/documents/documentoptionspanel.h"
#include "ui/documents/documentprinter.h"
#include "ui/common/pagepreview.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int galleryWidth = 188;
constexpr int choicesWidth = 268;
constexpr QSize thumbnailSize(96, 124);

/// A picture of the first sheet, standing on the bottom of its frame so that the words beneath all stand
/// alike.
QPixmap thumbnailOf(const PagedDocument &document, double ratio)
{
    const double scale = qMin(thumbnailSize.width() / document.pageSize().width(),
                              thumbnailSize.height() / document.pageSize().height());
    const QSize size = (document.pageSize() * scale).toSize();
    QPixmap picture(thumbnailSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((thumbnailSize.width() - size.width()) / 2, thumbnailSize.height() - size.height());
    painter.fillRect(QRect(QPoint(0, 0), size), Qt::white);
    painter.save();
    painter.scale(scale, scale);
    document.paintPage(painter, 0);
    painter.restore();
    painter.setPen(QColor(0, 0, 0, 50));
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1));
    painter.end();
    return picture;
}

} // namespace

ParticipantsPage::ParticipantsPage(DocumentService &documents, ChangeFeed &changes, QWidget *parent)
    : Page(parent)
    , m_documents(documents)
{
    setObjectName(u"participantsPage"_s);
    layOut();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ParticipantsPage::refresh);
    connect(&changes, &ChangeFeed::committed, this, [this](const Changes &) {
        if (isVisible()) {
            m_later.start();
        }
    });
}

void ParticipantsPage::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeGallery());
    row->addWidget(makeMiddle(), 1);
    row->addWidget(makeChoices());
    auto *printKey = new QShortcut(QKeySequence::Print, this);
    connect(printKey, &QShortcut::activated, this, &ParticipantsPage::print);
}

QWidget *ParticipantsPage::makeGallery()
{
    m_gallery = new QListWidget(this);
    m_gallery->setObjectName(u"documentGallery"_s);
    m_gallery->setAccessibleName(tr("Documents"));
    m_gallery->setFixedWidth(galleryWidth);
    m_gallery->setViewMode(QListView::IconMode);
    m_gallery->setMovement(QListView::Static);
    m_gallery->setFlow(QListView::TopToBottom);
    m_gallery->setWrapping(false);
    m_gallery->setIconSize(thumbnailSize);
    m_gallery->setGridSize(QSize(galleryWidth - 24, thumbnailSize.height() + 40));
    m_gallery->setFrameShape(QFrame::NoFrame);
    m_gallery->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QString language = QLocale().name().left(2);
    // The list that everybody asks for stands first.
    QStringList kinds = documentKinds();
    kinds.removeAll(u"participant-list"_s);
    kinds.prepend(u"participant-list"_s);
    for (const QString &name : std::as_const(kinds)) {
        const Result<DocumentTemplate> form = documentTemplate(name);
        auto *item = new QListWidgetItem(form ? form->title.in(language) : name, m_gallery);
        item->setData(Qt::UserRole, name);
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        item->setSizeHint(m_gallery->gridSize()); // else the pictures stand at the left
    }
    m_gallery->setCurrentRow(0);
    connect(m_gallery, &QListWidget::currentItemChanged, this, &ParticipantsPage::refresh);
    return m_gallery;
}

QWidget *ParticipantsPage::makeMiddle()
{
    m_middle = new QStackedWidget(this);
    m_preview = new PagePreview(m_middle);
    m_empty = new EmptyState(u"print"_s, {}, {}, m_middle);
    QPushButton *lead = m_empty->addButton(u"goToSelection"_s, tr("Go to the selection"), true);
    connect(lead, &QPushButton::clicked, this, [this] {
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
    connect(button, &QPushButton::clicked, this, [this, suffix] { exportAs(suffix); });
    row->addWidget(button);
    m_ways.append(button);
    return button;
}

QWidget *ParticipantsPage::makeChoices()
{
    auto *panel = new QFrame(this);
    panel->setFixedWidth(choicesWidth);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *printButton = new QPushButton(tr("Print…"), panel);
    printButton->setObjectName(u"print"_s);
    makePrimary(printButton);
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
    m_choices = new DocumentOptionsPanel(scroll);
    scroll->setWidget(m_choices);
    column->addWidget(scroll, 1);
    connect(m_choices, &DocumentOptionsPanel::changed, this, &ParticipantsPage::refresh);
    return panel;
}

QString ParticipantsPage::kind() const
{
    return m_gallery->currentItem() ? m_gallery->currentItem()->data(Qt::UserRole).toString() : QString();
}

void ParticipantsPage::activate(const Place &place)
{
    m_place = place;
    m_meeting = MeetingId(place.itemId());
    refresh();
    drawThumbnails();
}

void ParticipantsPage::refresh()
{
    if (!m_meeting || kind().isEmpty()) {
        return;
    }
    m_choices->setKind(kind());
    const Result<DocumentContent> content = m_documents.content(*m_meeting, kind(), m_choices->audience());
    if (!content) {
        showEmpty(content.error());
        return;
    }
    m_content = *content;
    showContent();
}

void ParticipantsPage::showContent()
{
    const Result<PagedDocument> document = layoutDocument(kind(), *m_content, m_choices->options());
    if (!document) {
        showEmpty(document.error());
        return;
    }
    m_document = *document;
    m_preview->setDocument(m_document);
    m_middle->setCurrentWidget(m_preview);
    for (QPushButton *way : std::as_const(m_ways)) {
        way->setEnabled(true);
    }
    showFigures();
}

void ParticipantsPage::showEmpty(const Error &error)
{
    m_document.reset();
    if (error.code == ErrorCode::NoSelection) {
        m_empty->setWords(
            tr("Nobody has been selected yet"),
            tr("Propose and decide in the stage Selection, or choose another “Who” at the right to print "
               "everyone who applied."));
    } else {
        m_empty->setWords(tr("There is nothing to print"), tr("Tick at least one column at the right."));
    }
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

void ParticipantsPage::drawThumbnails()
{
    for (int i = 0; i < m_gallery->count(); ++i) {
        QListWidgetItem *item = m_gallery->item(i);
        const QString name = item->data(Qt::UserRole).toString();
        Result<DocumentContent> content = m_documents.content(*m_meeting, name, Audience::Usual);
        if (!content) {
            content = m_documents.content(*m_meeting, name, Audience::All);
        }
        const Result<PagedDocument> document =
            content ? layoutDocument(name, *content, {}) : Result<PagedDocument>(content.error());
        if (document) {
            const QPixmap picture = thumbnailOf(*document, devicePixelRatioF());
            QIcon icon(picture);
            icon.addPixmap(picture, QIcon::Selected); // chosen paper stays white
            item->setIcon(icon);
        }
    }
}

void ParticipantsPage::exportAs(const QString &suffix)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        u"%1/%2 %3.%4"_s.arg(folder, m_content->reference, m_gallery->currentItem()->text(), suffix);
    auto *dialog = new QFileDialog(this, tr("Save the document"), name);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &ParticipantsPage::writeTo);
    dialog->open();
}

void ParticipantsPage::writeTo(const QString &path)
{
    if (!m_content) {
        return;
    }
    const Result<void> written = writeDocument(kind(), *m_content, m_choices->options(), path);
    if (!written) {
        showError(this, written.error());
        return;
    }
    if (MessageBar *bar = nearestMessageBar(this)) {
        bar->say(MessageBar::Kind::Info, tr("Saved %1.").arg(path));
    }
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
