// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/readannouncementdialog.h"

#include "base/errorwords.h"
#include "ui/common/calmcombo.h"
#include "ui/common/card.h"
#include "ui/common/chipdelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/measures.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/progressdialog.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/typedsortproxy.h"
#include "ui/meetings/announcementsource.h"
#include "ui/meetings/announcementview.h"
#include "ui/meetings/readingdetail.h"
#include "ui/meetings/readinglabels.h"
#include "ui/meetings/readingmodel.h"
#include "ui/meetings/readingrows.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ReadAnnouncementDialog::ReadAnnouncementDialog(AnnouncementReader reader, QWidget *parent)
    : QDialog(parent)
    , m_reader(std::move(reader))
    , m_model(new ReadingModel(this))
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_calls(new CalmCombo(this))
    , m_textStack(new QStackedWidget(this))
    , m_text(new AnnouncementView(this))
    , m_table(new TableView(u"readingTable"_s, this))
    , m_detail(new ReadingDetail(this))
    , m_findings(new Card(tr("To know"), this))
    , m_findingLines(new QVBoxLayout)
{
    setObjectName(u"readAnnouncementDialog"_s);
    setWindowTitle(tr("Read an announcement"));
    setAcceptDrops(true);
    makeHeader();
    layOut();
    makeShortcuts();
    connect(m_text, &AnnouncementView::fieldChosen, this, &ReadAnnouncementDialog::chooseField);
    connect(m_detail, &ReadingDetail::decided, this, &ReadAnnouncementDialog::decideBy);
    connect(m_table, &TableView::currentIdChanged, this, [this] { chooseField(currentField()); });
    resize(scaled(1180), scaled(740));
    showReading();
}

void ReadAnnouncementDialog::makeHeader()
{
    m_header->setTitle(tr("Read an announcement"));
    m_paste = m_header->addButton(u"pasteAnnouncement"_s, tr("Paste"));
    m_open = m_header->addButton(u"openAnnouncement"_s, tr("Open file…"));
    m_accept = m_header->addButton(u"acceptCertain"_s, tr("Accept what is certain"));
    setPlainToolTip(m_accept, tr("What has just one reading is right: Ctrl+Shift+Enter"));
    m_create = m_header->addPrimaryButton(u"createFromAnnouncement"_s, tr("Create meeting"));
    for (QPushButton *button : {m_paste, m_open, m_accept, m_create}) {
        button->setAutoDefault(false);
    }
    connect(m_paste, &QPushButton::clicked, this, &ReadAnnouncementDialog::paste);
    connect(m_open, &QPushButton::clicked, this, &ReadAnnouncementDialog::askFile);
    connect(m_accept, &QPushButton::clicked, this, &ReadAnnouncementDialog::acceptCertain);
    connect(m_create, &QPushButton::clicked, this, &ReadAnnouncementDialog::createWanted);
}

void ReadAnnouncementDialog::layOut()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(measure::wide);
    sides->addWidget(makeTextSide(), 6);
    sides->addWidget(makeFieldSide(), 5);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(measure::page, measure::wide, measure::page, measure::wide);
    inner->setSpacing(measure::pad);
    inner->addWidget(m_messages);
    inner->addLayout(sides, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(inner, 1);
}

QWidget *ReadAnnouncementDialog::makeTextSide()
{
    auto *empty = new EmptyState(
        u"call"_s, tr("Where is the announcement?"),
        tr("Copy it from a web page or a mail and paste it here, or open or drop a file: text, "
           "HTML or e-mail."),
        this);
    QPushButton *pasteButton = empty->addButton(u"emptyPaste"_s, tr("Paste"));
    QPushButton *open = empty->addButton(u"emptyOpen"_s, tr("Open file…"));
    connect(pasteButton, &QPushButton::clicked, this, &ReadAnnouncementDialog::paste);
    connect(open, &QPushButton::clicked, this, &ReadAnnouncementDialog::askFile);
    m_text->setObjectName(u"announcementText"_s);
    m_textStack->addWidget(empty);
    m_textStack->addWidget(m_text);
    m_calls->setObjectName(u"callChoice"_s);
    m_calls->setAccessibleName(tr("Which call of the text"));
    m_calls->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_calls, &QComboBox::activated, this, &ReadAnnouncementDialog::readCall);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::pad);
    layout->addWidget(m_calls);
    layout->addWidget(m_textStack, 1);
    return side;
}

QWidget *ReadAnnouncementDialog::makeFieldSide()
{
    auto *proxy = new TypedSortProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setAccessibleName(tr("What was read"));
    m_table->setFramed(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(proxy);
    m_table->setItemDelegateForColumn(static_cast<int>(ReadingColumn::State), new ChipDelegate(m_table));
    m_table->setColumns({{static_cast<int>(ReadingColumn::Field), 148},
                         {static_cast<int>(ReadingColumn::Value), 180, true},
                         {static_cast<int>(ReadingColumn::State), 122}},
                        static_cast<int>(ReadingColumn::Field));
    m_table->setEmptyText(tr("What is read appears here, field by field."));

    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(measure::pad);
    belowLayout->addWidget(m_detail);
    belowLayout->addWidget(m_findings);
    belowLayout->addStretch(1);
    m_findings->body()->addLayout(m_findingLines);
    m_findings->setObjectName(u"readingFindings"_s);
    m_below = new QScrollArea;
    m_below->setWidget(below);
    m_below->setWidgetResizable(true);
    m_below->setFrameShape(QFrame::NoFrame);
    m_below->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::pad);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_below, 2);
    return side;
}

void ReadAnnouncementDialog::makeShortcuts()
{
    auto *pasting = new QShortcut(QKeySequence::Paste, this);
    connect(pasting, &QShortcut::activated, this, &ReadAnnouncementDialog::paste);
    auto *creating = new QShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_Return)), this);
    connect(creating, &QShortcut::activated, m_create, &QPushButton::click);
    auto *accepting = new QShortcut(
        QKeySequence(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Return)), this);
    connect(accepting, &QShortcut::activated, m_accept, &QPushButton::click);
}

void ReadAnnouncementDialog::load(const QString &text)
{
    m_source = text;
    readCall(0);
}

void ReadAnnouncementDialog::readCall(int call)
{
    m_messages->dismiss();
    ProgressDialog progress(tr("Reading the announcement"), this);
    constexpr qint64 whole = 1000;
    const auto step = [&progress](double done) {
        return progress.step(static_cast<qint64>(done * whole), whole);
    };
    Result<AnnouncementReading> reading = m_reader.read(m_source, {.call = call, .progress = step});
    if (!reading) {
        showCalls(); // what was read before stays
        showError(reading.error());
        return;
    }
    m_decided.clear();
    m_reading = std::move(*reading);
    showReading();
}

void ReadAnnouncementDialog::acceptCertain()
{
    if (!m_reading) {
        return;
    }
    for (const FieldReading &field : std::as_const(m_reading->fields)) {
        if (field.state == FieldState::Inferred && field.candidates.size() <= 1) {
            m_decided.insert(field.field);
        }
    }
    showRows();
    m_messages->say(MessageBar::Kind::Info,
                    countsOf(*m_reading, m_decided).toConfirm == 0
                        ? tr("Nothing is left to confirm.")
                        : tr("What has more than one reading is left for you to decide."));
}

void ReadAnnouncementDialog::loadOrSay(const Result<QString> &text)
{
    if (text) {
        load(*text);
    } else {
        showError(text.error());
    }
}

void ReadAnnouncementDialog::loadFile(const QString &path)
{
    loadOrSay(announcementFromFile(path));
}

void ReadAnnouncementDialog::take(const QMimeData &content)
{
    loadOrSay(announcementFrom(content));
}

void ReadAnnouncementDialog::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (clipboard == nullptr || !mayBeAnnouncement(*clipboard)) {
        m_messages->say(MessageBar::Kind::Warn,
                        tr("There is no text on the clipboard. Copy the announcement first."));
        return;
    }
    take(*clipboard);
}

void ReadAnnouncementDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Open an announcement"), QString(),
                                   tr("Announcements (*.txt *.html *.htm *.eml);;All files (*)"));
    dialog->setObjectName(u"announcementFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReadAnnouncementDialog::loadFile);
    dialog->open();
}

void ReadAnnouncementDialog::showReading()
{
    const bool isRead = m_reading.has_value();
    m_textStack->setCurrentIndex(isRead ? 1 : 0);
    m_create->setEnabled(isRead);
    m_paste->setVisible(isRead); // before, they stand in the empty text
    m_open->setVisible(isRead);
    m_accept->setVisible(isRead);
    showCalls();
    m_below->setVisible(isRead);
    m_text->setAnnouncement(isRead ? m_reading->text : QString(),
                            isRead ? marksOf(*m_reading) : QList<AnnouncementMark>());
    m_detail->clear();
    showRows();
    showFindings();
    m_header->setSubtitle(
        isRead ? tr("Choose a marked passage or a field to see where it comes from. Nothing is guessed.")
               : tr("Nothing is written before you say so."));
    if (isRead && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        m_table->setFocus();
    }
}

void ReadAnnouncementDialog::showCalls()
{
    m_calls->clear();
    const QStringList calls = m_reading ? m_reading->calls : QStringList();
    for (qsizetype i = 0; i < calls.size(); ++i) {
        //: one of several calls in a text: its number, how many there are, its title
        m_calls->addItem(tr("Call %1 of %2: %3").arg(i + 1).arg(calls.size()).arg(singleLine(calls.at(i))));
    }
    m_calls->setCurrentIndex(m_reading && !calls.isEmpty() ? m_reading->call : -1);
    m_calls->setVisible(calls.size() > 1);
}

void ReadAnnouncementDialog::showRows()
{
    m_model->update(m_reading ? rowsOf(*m_reading, m_decided, locale()) : QList<ReadingRow>());
    showCounts();
}

void ReadAnnouncementDialog::showCounts()
{
    const ReadingCounts counts = m_reading ? countsOf(*m_reading, m_decided) : ReadingCounts();
    QList<Chip> chips;
    if (counts.found > 0) {
        chips.append({tr("%Ln found", nullptr, counts.found), Tone::Good});
    }
    if (counts.toConfirm > 0) {
        chips.append({tr("%Ln to confirm", nullptr, counts.toConfirm), Tone::Warn});
    }
    if (counts.missing > 0) {
        chips.append({tr("%Ln missing", nullptr, counts.missing), Tone::Bad});
    }
    m_header->setChips(chips);
    m_accept->setEnabled(counts.toConfirm > 0);
}

void ReadAnnouncementDialog::showFindings()
{
    while (QLayoutItem *item = m_findingLines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Finding> findings = m_reading ? m_reading->findings : QList<Finding>();
    for (const Finding &finding : findings) {
        auto *line = new PlainLabel(finding.text, m_findings);
        line->setWordWrap(true);
        line->setSelectable(true);
        m_findingLines->addWidget(line);
    }
    m_findings->setVisible(!findings.isEmpty());
}

QString ReadAnnouncementDialog::currentField() const
{
    const std::optional<qint64> id = m_table->currentId();
    const std::optional<int> row = id ? m_model->rowOf(*id) : std::nullopt;
    return row ? m_model->valueAt(*row).field : QString();
}

void ReadAnnouncementDialog::chooseField(const QString &field)
{
    const FieldReading *reading = m_reading ? m_reading->field(field) : nullptr;
    if (reading == nullptr) {
        return;
    }
    m_detail->setField(*reading, m_reading->document);
    m_text->setCurrentField(field);
    if (currentField() != field) {
        const QList<ReadingRow> &rows = m_model->values();
        for (const ReadingRow &row : rows) {
            if (row.field == field) {
                m_table->selectId(row.id);
                break;
            }
        }
    }
}

void ReadAnnouncementDialog::decideBy(const ReadingChoice &choice, const QString &value)
{
    const Result<void> done = decide(m_reading->document, choice, value);
    if (!done) {
        showError(done.error());
        return;
    }
    m_messages->dismiss();
    m_decided.insert(choice.field);
    showRows();
    chooseField(choice.field);
}

Result<MeetingDocument> ReadAnnouncementDialog::value() const
{
    if (!m_reading) {
        return Error{ErrorCode::MissingValue, tr("Text of the announcement")};
    }
    MeetingDocument document = m_reading->document;
    if (document.meeting.title.trimmed().isEmpty()) {
        document.meeting.title = tr("Untitled meeting");
    }
    return document;
}

void ReadAnnouncementDialog::showError(const Error &error)
{
    if (error.code != ErrorCode::ReferenceTaken || !m_reading) {
        m_messages->say(MessageBar::Kind::Error, errorSentence(error));
        return;
    }
    m_messages->say(
        MessageBar::Kind::Warn,
        tr("There is a meeting %1 already. Perhaps this announcement was read before.").arg(error.detail),
        {{tr("Create a second one"),
          [this] {
              m_reading->document.meeting.reference.clear(); // a free one is made
              Q_EMIT createWanted();
          }},
         {tr("Fill in what is open there"), [this] {
              Q_EMIT completeWanted();
          }}});
}

void ReadAnnouncementDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayBeAnnouncement(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void ReadAnnouncementDialog::dropEvent(QDropEvent *event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace convoke
