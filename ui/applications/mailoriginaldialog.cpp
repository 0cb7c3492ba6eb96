// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mailoriginaldialog.h"

#include "intake/mailoriginal.h"
#include "ui/applications/mailtextview.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSource = 2'000'000;

} // namespace

MailOriginalDialog::MailOriginalDialog(const QString &sender, const QString &subject,
                                       const QByteArray &original, QWidget *parent)
    : QDialog(parent)
    , m_original(original)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"mailOriginal"_s);
    setWindowTitle(tr("Original message"));
    auto *title = new PlainLabel(subject.isEmpty() ? tr("Without a subject") : singleLine(subject), this);
    title->setElideMode(Qt::ElideRight);
    setTextRole(title, TextRole::Strong);
    auto *from = new PlainLabel(singleLine(sender), this);
    from->setElideMode(Qt::ElideRight);
    setTextRole(from, TextRole::Body, Ink::Secondary);
    auto *how = new QComboBox(this);
    how->setObjectName(u"mailOriginalHow"_s);
    how->setAccessibleName(tr("How the message is shown"));
    how->addItems({tr("Head and text"), tr("Every character as it came")});
    connect(how, &QComboBox::currentIndexChanged, this, [this](int index) { showText(index == 1); });
    m_text->setObjectName(u"mailOriginalText"_s);
    m_text->setAccessibleName(tr("Original message"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(measure::pad);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("Save as a file…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"saveOriginal"_s);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &MailOriginalDialog::saveWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::gap);
    layout->addWidget(title);
    layout->addWidget(from);
    layout->addWidget(how, 0, Qt::AlignLeft);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(scaled(720), scaled(600));
    showText(false);
    m_text->setFocus(Qt::OtherFocusReason);
}

void MailOriginalDialog::showText(bool isSource)
{
    QString text = isSource ? originalSource(m_original, longestSource) : readableOriginal(m_original);
    if (isSource && m_original.size() > longestSource) {
        text += u"\n\n"_s + tr("[The message is longer. Save it as a file to see all of it.]");
    }
    m_text->setPlainText(showableText(text));
}

} // namespace convoke
