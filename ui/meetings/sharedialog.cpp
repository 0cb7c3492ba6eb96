// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/sharedialog.h"

#include "announcements/callpages.h"
#include "base/errorwords.h"
#include "documents/documentwords.h"
#include "ui/common/calmcombo.h"
#include "ui/common/emptystate.h"
#include "ui/common/languagewords.h"
#include "ui/common/measures.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/pagepreview.h"
#include "ui/common/plainlabel.h"
#include "ui/common/savefile.h"
#include "ui/common/textrole.h"
#include "ui/common/toolstrip.h"
#include "ui/common/writtenpage.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString formatKey = QStringLiteral("share/format");
const QString languageKey = QStringLiteral("share/language");

} // namespace

ShareDialog::ShareDialog(Maker make, const QString &usualLanguage, QSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_make(std::move(make))
    , m_settings(settings)
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_format(new CalmCombo(this))
    , m_language(new CalmCombo(this))
    , m_previews(new QStackedWidget(this))
    , m_page(new WrittenPage(this))
    , m_plain(new QPlainTextEdit(this))
    , m_sheets(new PagePreview(this))
    , m_nothing(new EmptyState(u"calendar"_s, tr("There is no day yet"),
                               tr("Enter the sessions in the stage Call: each becomes an event."), this))
{
    setObjectName(u"shareDialog"_s);
    setWindowTitle(tr("Share the call"));
    layOut();
    restore(usualLanguage);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ShareDialog::refresh);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ShareDialog::refresh);
    connect(m_format, &QComboBox::activated, this, &ShareDialog::remember);
    connect(m_language, &QComboBox::activated, this, &ShareDialog::remember);
    auto *save = new QShortcut(QKeySequence::Save, this);
    connect(save, &QShortcut::activated, m_save, &QPushButton::click);
    resize(scaled(860), scaled(720));
    refresh();
    m_format->setFocus();
}

void ShareDialog::layOut()
{
    m_header->setTitle(tr("Share the call"));
    m_copy = m_header->addButton(u"copyCall"_s, tr("Copy"));
    m_save = m_header->addPrimaryButton(u"saveCall"_s, tr("Save…"));
    for (QPushButton *button : {m_copy, m_save}) {
        button->setAutoDefault(false);
    }
    connect(m_copy, &QPushButton::clicked, this, &ShareDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ShareDialog::askWhere);

    m_plain->setObjectName(u"sharedText"_s);
    m_plain->setAccessibleName(tr("Preview"));
    m_plain->setReadOnly(true);
    m_plain->setFrameShape(QFrame::NoFrame);
    m_plain->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (QWidget *preview : {static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_plain),
                             static_cast<QWidget *>(m_sheets), static_cast<QWidget *>(m_nothing)}) {
        m_previews->addWidget(preview);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeChoices());
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(measure::page, measure::wide, measure::page, measure::page);
    inner->setSpacing(measure::pad);
    inner->addWidget(m_messages);
    inner->addWidget(m_previews, 1);
    layout->addLayout(inner, 1);
}

QWidget *ShareDialog::makeChoices()
{
    auto *strip = new ToolStrip(this);
    const auto add = [strip](const QString &words, QComboBox *combo, const QString &name) {
        auto *label = new PlainLabel(words, strip);
        setTextRole(label, TextRole::Label, Ink::Secondary);
        label->setBuddy(combo);
        combo->setObjectName(name);
        combo->setAccessibleName(words);
        strip->add(label);
        strip->add(combo);
    };
    add(tr("Format"), m_format, u"shareFormat"_s);
    add(tr("Language"), m_language, u"shareLanguage"_s);
    strip->addStretch();
    const std::pair<ShareFormat, QString> formats[] = {
        {ShareFormat::WebPage, tr("Web page")}, {ShareFormat::Newsletter, tr("Newsletter block")},
        {ShareFormat::Text, tr("Plain text")},  {ShareFormat::Markdown, tr("Markdown")},
        {ShareFormat::Pdf, tr("PDF")},          {ShareFormat::Calendar, tr("Calendar")}};
    for (const auto &[format, words] : formats) {
        m_format->addItem(words, static_cast<int>(format));
    }
    for (const QString &code : {u"en"_s, u"fr"_s, u"de"_s, u"nl"_s}) {
        m_language->addItem(languageWord(code), code);
    }
    return strip;
}

ShareFormat ShareDialog::format() const
{
    return static_cast<ShareFormat>(m_format->currentData().toInt());
}

QString ShareDialog::language() const
{
    return m_language->currentData().toString();
}

void ShareDialog::choose(ShareFormat format, const QString &language)
{
    m_format->setCurrentIndex(qMax(0, m_format->findData(static_cast<int>(format))));
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
}

void ShareDialog::restore(const QString &usualLanguage)
{
    const QString kept = m_settings != nullptr ? m_settings->value(languageKey).toString() : QString();
    const QString key = m_settings != nullptr ? m_settings->value(formatKey).toString() : QString();
    choose(shareFormatFrom(key), kept.isEmpty() ? usualLanguage : kept);
}

void ShareDialog::remember()
{
    if (m_settings != nullptr) {
        m_settings->setValue(formatKey, toKey(format()));
        m_settings->setValue(languageKey, language());
    }
}

void ShareDialog::refresh()
{
    m_call = m_make(language());
    m_messages->dismiss();
    const bool isThere = m_call->isThere(format());
    m_copy->setEnabled(isThere);
    m_save->setEnabled(isThere);
    if (!isThere) {
        m_previews->setCurrentWidget(m_nothing);
        return;
    }
    switch (format()) {
    case ShareFormat::WebPage:
    case ShareFormat::Newsletter:
        m_page->showPage(m_call->rich(format()));
        m_previews->setCurrentWidget(m_page);
        break;
    case ShareFormat::Text:
    case ShareFormat::Markdown:
    case ShareFormat::Calendar:
        m_plain->setPlainText(m_call->plain(format()));
        m_previews->setCurrentWidget(m_plain);
        break;
    case ShareFormat::Pdf:
        m_sheets->setDocument(callPages(m_call->outline()));
        m_previews->setCurrentWidget(m_sheets);
        break;
    }
}

void ShareDialog::copy()
{
    copyWithLooks(m_call->plain(format()), m_call->rich(format()));
    m_messages->say(MessageBar::Kind::Info, tr("Copied. Paste it where you need it."));
}

void ShareDialog::askWhere()
{
    const FileToSave file{u"saveCallDialog"_s, tr("Save the call"), m_call->fileName(format()),
                          SharedCall::suffix(format()), u"share/folder"_s};
    askWhereToSave(this, m_settings, file, [this](const QString &path) { return saveAs(path); });
}

bool ShareDialog::saveAs(const QString &path)
{
    const Result<void> written = m_call->write(format(), path);
    if (!written) {
        m_messages->say(MessageBar::Kind::Error, errorSentence(written.error()));
        return false;
    }
    saySaved(m_messages, path);
    return true;
}

} // namespace convoke
