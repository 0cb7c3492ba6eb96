// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/readannouncementdialog.h"

#include "base/errorwords.h"
#include "ui/common/calmcombo.h"
#include "ui/common/emptystate.h"
#include "ui/common/enterkeys.h"
#include "ui/common/measures.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/plaintext.h"
#include "ui/common/progressdialog.h"
#include "ui/common/textrole.h"
#include "ui/meetings/announcementsource.h"
#include "ui/meetings/announcementview.h"
#include "ui/meetings/readingfields.h"
#include "ui/meetings/readingrows.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ReadAnnouncementDialog::ReadAnnouncementDialog(AnnouncementReader reader, QWidget *parent)
    : QDialog(parent)
    , m_reader(std::move(reader))
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_calls(new CalmCombo(this))
    , m_textStack(new QStackedWidget(this))
    , m_text(new AnnouncementView(this))
    , m_fields(new ReadingFields(this))
{
    setObjectName(u"readAnnouncementDialog"_s);
    setWindowTitle(tr("Read an announcement"));
    setAcceptDrops(true);
    makeHeader();
    layOut();
    makeShortcuts();
    connect(m_text, &AnnouncementView::fieldChosen, this, &ReadAnnouncementDialog::chooseField);
    connect(m_fields, &ReadingFields::fieldChosen, this, &ReadAnnouncementDialog::chooseField);
    connect(m_fields, &ReadingFields::decided, this, &ReadAnnouncementDialog::decideBy);
    resize(scaled(1180), scaled(740));
    showReading();
}

ReadAnnouncementDialog::~ReadAnnouncementDialog()
{
    m_fields->disconnect(this);
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
    connect(m_create, &QPushButton::clicked, this, &ReadAnnouncementDialog::create);
}

void ReadAnnouncementDialog::layOut()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(measure::wide);
    sides->addWidget(makeTextSide(), 6);
    sides->addWidget(m_fields, 5);
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

void ReadAnnouncementDialog::makeShortcuts()
{
    auto *pasting = new QShortcut(QKeySequence::Paste, this);
    connect(pasting, &QShortcut::activated, this, &ReadAnnouncementDialog::paste);
    auto *creating = new QShortcut(this);
    creating->setKeys(enterWith(Qt::ControlModifier));
    connect(creating, &QShortcut::activated, m_create, &QPushButton::click);
    auto *accepting = new QShortcut(this);
    accepting->setKeys(enterWith(Qt::ControlModifier | Qt::ShiftModifier));
    connect(accepting, &QShortcut::activated, m_accept, &QPushButton::click);
}

void ReadAnnouncementDialog::load(const QString &text)
{
    read(text, 0);
}

void ReadAnnouncementDialog::readCall(int call)
{
    if (!m_reading || m_reading->call != call) {
        read(m_source, call);
    }
}

void ReadAnnouncementDialog::read(const QString &text, int call)
{
    m_messages->dismiss();
    ProgressDialog progress(tr("Reading the announcement"), this);
    constexpr qint64 whole = 1000;
    const auto step = [&progress](double done) {
        return progress.step(static_cast<qint64>(done * whole), whole);
    };
    Result<AnnouncementReading> reading = m_reader.read(text, {.call = call, .progress = step});
    if (!reading) {
        showCalls(); // what was read before stays
        showError(reading.error());
        return;
    }
    m_source = text;
    m_decided.clear();
    m_reading = std::move(*reading);
    showReading();
}

void ReadAnnouncementDialog::create()
{
    m_messages->dismiss();
    m_isRefused = false;
    m_fields->commit();
    if (!m_isRefused) {
        Q_EMIT createWanted();
    }
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
    showDecided();
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
    m_text->setAnnouncement(isRead ? m_reading->text : QString(),
                            isRead ? marksOf(*m_reading) : QList<AnnouncementMark>());
    m_fields->setReading(m_reading);
    showCounts();
    m_header->setSubtitle(
        isRead ? tr("Choose a marked passage or a field to see where it comes from. Nothing is guessed.")
               : tr("Nothing is written before you say so."));
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

void ReadAnnouncementDialog::showDecided()
{
    m_fields->showDecided(*m_reading, m_decided);
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

void ReadAnnouncementDialog::chooseField(const QString &field)
{
    if (m_reading && m_reading->field(field) != nullptr) {
        m_fields->choose(*m_reading, field);
        m_text->setCurrentField(field);
    }
}

void ReadAnnouncementDialog::decideBy(const ReadingChoice &choice, const QString &value)
{
    const Result<void> done = decide(m_reading->document, choice, value);
    m_isRefused = !done;
    if (m_isRefused) {
        showError(done.error());
        return;
    }
    m_messages->dismiss();
    m_decided.insert(choice.field);
    showDecided();
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
