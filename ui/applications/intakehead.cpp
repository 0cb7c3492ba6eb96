// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakehead.h"

#include "ui/applications/intakeline.h"
#include "ui/applications/targetwords.h"
#include "ui/common/pageheader.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

IntakeHead::IntakeHead(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
{
    auto *encodings = new QMenu(this);
    fillEncodings(encodings);
    m_encodings = m_header->addMenuButton(u"intakeEncoding"_s, tr("Encoding"), encodings);
    QPushButton *cancel = m_header->addButton(u"intakeCancel"_s, tr("Cancel"));
    m_takeIn = m_header->addPrimaryButton(u"intakeApply"_s, tr("Take in"));
    connect(cancel, &QPushButton::clicked, this, &IntakeHead::cancelled);
    connect(m_takeIn, &QPushButton::clicked, this, &IntakeHead::takeInWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
}

void IntakeHead::fillEncodings(QMenu *menu)
{
    const QStringList names{u"UTF-8"_s,        u"Windows-1252"_s, u"Windows-1250"_s, u"Windows-1251"_s,
                            u"Windows-1253"_s, u"UTF-16LE"_s,     u"UTF-16BE"_s};
    connect(menu->addAction(tr("Find out")), &QAction::triggered, this,
            [this] { Q_EMIT encodingChosen({}); });
    menu->addSeparator();
    for (const QString &name : names) {
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, name] { Q_EMIT encodingChosen(name); });
    }
}

void IntakeHead::showReading(const QString &sources)
{
    //: what is being taken in: a file, "3 files", "a copied table"
    m_header->setTitle(tr("Take in %1").arg(sources));
    m_header->setChips({});
    m_header->setSubtitle(tr("Nothing is written until you take it in."));
    m_encodings->hide();
    m_takeIn->hide();
}

void IntakeHead::showFailure()
{
    m_takeIn->hide();
}

void IntakeHead::showPlanning(int percent)
{
    //: how far a new plan of what would come in has got
    m_header->setSubtitle(tr("Looking at what would come of it … %L1 %").arg(percent));
    m_takeIn->setEnabled(false);
}

void IntakeHead::showSources(const IntakeDraft &draft)
{
    const bool isOne = draft.tables.size() == 1 && draft.mails.isEmpty();
    QList<Chip> chips;
    for (const SourceTable &table : draft.tables) {
        const QString program = programWord(table.origin);
        const Chip chip{program.isEmpty() ? formatWord(table.format) : program, Tone::Accent};
        if (!chips.contains(chip)) {
            chips.append(chip);
        }
    }
    if (isOne && !draft.tables.first().detail.isEmpty()) { // the encoding, or the sheet
        chips.append({draft.tables.first().detail.section(u", "_s, 0, 0), Tone::Neutral});
    }
    m_header->setChips(chips);
    m_encodings->setVisible(isOne && draft.tables.first().format.endsWith(u"csv"));
}

void IntakeHead::showDraft(const IntakeDraft &draft)
{
    showSources(draft);
    const int rows = draft.plan.counts.rows;
    const bool onlyMails = draft.mails.size() == draft.tables.size();
    m_header->setSubtitle(
        onlyMails
            ? tr("%Ln e-mail(s) read. Nothing is written until you take them in, and it is one step to undo.",
                 nullptr, rows)
            : tr("%Ln row(s) read. Nothing is written until you take them in, and it is one step to undo.",
                 nullptr, rows));
    const int count = takenInCount(draft.plan);
    const bool isWorth = draft.changesAnything();
    m_takeIn->setText(!isWorth        ? tr("Nothing new to take in")
                          : count > 0 ? tr("Take in %Ln application(s)", nullptr, count)
                                      : tr("Take in the changes"));
    m_takeIn->setEnabled(isWorth);
    m_takeIn->show();
}

} // namespace convoke
