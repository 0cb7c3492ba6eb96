// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contactimportdialog.h"

#include "base/errorwords.h"
#include "ui/common/ground.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/planmaker.h"
#include "ui/common/progressdialog.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"
#include "ui/people/contactcolumns.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ContactImportDialog::ContactImportDialog(IntakeService &intake, QString by, QWidget *parent)
    : QDialog(parent)
    , m_intake(intake)
    , m_by(std::move(by))
    , m_reader(new SourceReader(this))
    , m_planner(new PlanMaker(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"contactImportDialog"_s);
    setWindowTitle(tr("Import contacts"));
    m_stack->addWidget(makeReading());
    m_stack->addWidget(makePlan());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(u"contactImport"_s);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    makePrimary(m_import);
    connect(m_import, &QPushButton::clicked, this, &ContactImportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->setContentsMargins(measure::page, 0, measure::page, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::wide, 0, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buttons);
    resize(scaled(700), scaled(620));
    connect(m_reader, &SourceReader::progressed, m_progress, &QProgressBar::setValue);
    connect(m_reader, &SourceReader::finished, this, &ContactImportDialog::show);
    connect(m_planner, &PlanMaker::progressed, this, &ContactImportDialog::showPlanning);
    connect(m_planner, &PlanMaker::finished, this, &ContactImportDialog::takePlan);
    connect(m_planner, &PlanMaker::failed, this, &ContactImportDialog::refuse);
}

QWidget *ContactImportDialog::makeReading()
{
    auto *page = new QWidget;
    auto *label = new PlainLabel(tr("The files are being read. Nothing is written yet."), page);
    setTextRole(label, TextRole::Body, Ink::Secondary);
    m_progress = new QProgressBar(page);
    m_progress->setAccessibleName(tr("Reading"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(measure::page, 0, measure::page, 0);
    layout->setSpacing(measure::gap);
    layout->addStretch(1);
    layout->addWidget(label);
    layout->addWidget(m_progress);
    layout->addStretch(2);
    return page;
}

QWidget *ContactImportDialog::makePlan()
{
    auto *page = new QWidget;
    m_counts = new PlainLabel(page);
    m_counts->setObjectName(u"contactCounts"_s);
    m_counts->setWordWrap(true);
    setTextRole(m_counts, TextRole::Title);
    m_look = new PlainLabel(page);
    m_look->setObjectName(u"contactLook"_s);
    m_look->setWordWrap(true);
    setTextRole(m_look, TextRole::Body, Ink::Secondary);
    m_complaint = new PlainLabel(page);
    m_complaint->setObjectName(u"contactComplaint"_s);
    m_complaint->setWordWrap(true);
    setTextRole(m_complaint, TextRole::Body, Ink::Bad);
    m_complaint->hide();
    auto *content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(measure::page, 0, measure::page, 0);
    m_list->setSpacing(measure::gap);
    m_list->addStretch(1);
    auto *scroll = new QScrollArea(page);
    scroll->setAccessibleName(tr("Columns"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    letGroundThrough(scroll);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    for (PlainLabel *label : {m_counts, m_look, m_complaint}) {
        label->setContentsMargins(measure::page, 0, measure::page, 0);
        layout->addWidget(label);
    }
    layout->addSpacing(measure::gap);
    layout->addWidget(scroll, 1);
    return page;
}

void ContactImportDialog::read(const QStringList &files)
{
    m_stack->setCurrentIndex(0);
    m_progress->setValue(0);
    SourceOptions options;
    options.withMails = false; // an address book takes none
    m_reader->start({files, {}}, options);
}

void ContactImportDialog::reject()
{
    m_reader->cancel();
    m_planner->cancel();
    QDialog::reject();
}

void ContactImportDialog::show(const SourceBatch &contacts)
{
    m_stack->setCurrentIndex(1);
    QStringList refused;
    for (const SourceTable &table : contacts.tables) {
        const Result<ColumnMapping> mapping = m_intake.mappingFor(table, {}, IntakePurpose::AddressBook);
        if (mapping) {
            addTable(table, *mapping);
        } else {
            refused.append(tr("%1: %2").arg(table.sourceName, errorSentence(mapping.error())));
        }
    }
    for (const RefusedPart &part : contacts.refused) {
        refused.append(tr("%1: %2").arg(part.name, errorSentence(part.error)));
    }
    if (m_tables.isEmpty()) {
        m_counts->setText(tr("No contacts were found"));
        m_look->setText(tr("Choose a table with a row of headings, such as Name, E-mail, Country."));
    } else {
        plan();
    }
    if (!refused.isEmpty()) {
        complain(refused.join(u'\n'));
    }
}

void ContactImportDialog::addTable(const SourceTable &table, const ColumnMapping &mapping)
{
    m_tables.append(table);
    auto *title = new SectionTitle(table.sourceName, this);
    title->setRemark(tr("%Ln row(s)", nullptr, table.rowCount()));
    auto *columns = new ContactColumns(this);
    columns->load(table, mapping);
    connect(columns, &ContactColumns::changed, this, &ContactImportDialog::plan);
    m_columns.append(columns);
    m_list->insertWidget(m_list->count() - 1, title);
    m_list->insertWidget(m_list->count() - 1, columns);
}

void ContactImportDialog::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

void ContactImportDialog::plan()
{
    m_planner->cancel();
    m_draft.reset();
    m_import->setEnabled(false);
    complain({});
    Result<PlanKnowledge> knowledge = m_intake.knowledgeOfPeople();
    if (!knowledge) {
        refuse(knowledge.error());
        return;
    }
    PlanOrder order{std::move(*knowledge), m_tables, {}, {}};
    for (const ContactColumns *columns : std::as_const(m_columns)) {
        const Result<ColumnMapping> mapping = columns->value();
        if (!mapping) {
            refuse(mapping.error());
            return;
        }
        order.mappings.append(*mapping);
    }
    m_planner->start(std::move(order), [&intake = m_intake](PlanKnowledge &known, int most) {
        return intake.addPeople(known, most);
    });
}

void ContactImportDialog::showPlanning(int percent)
{
    //: how far it has got with what would come in
    m_counts->setText(tr("Looking at what would come of it … %L1 %").arg(percent));
}

void ContactImportDialog::takePlan(const PlanOutcome &outcome)
{
    m_draft = outcome.draft;
    showPlan();
}

void ContactImportDialog::refuse(const Error &error)
{
    complain(errorSentence(error));
    m_import->setEnabled(false);
}

QString ContactImportDialog::countsSentence() const
{
    const IntakeCounts &counts = m_draft->plan.counts;
    const QLocale locale;
    QStringList parts;
    const auto add = [&parts, &locale](int count, const QString &words) {
        if (count > 0) {
            parts.append(words.arg(locale.toString(count)));
        }
    };
    add(counts.newRows, tr("%1 new"));
    add(counts.changed, tr("%1 changed"));
    add(counts.identical, tr("%1 known already"));
    add(counts.duplicates, tr("%1 again in the file"));
    add(counts.skipped, tr("%1 left out"));
    return parts.isEmpty() ? tr("There is no row in it") : parts.join(u" · "_s);
}

/// What a human should look at, each kind once.
QString ContactImportDialog::lookSentence() const
{
    QStringList parts;
    int unsubscribed = 0;
    int namesakes = 0;
    for (const PlannedPerson &person : m_draft->plan.people) {
        unsubscribed += person.staysUnsubscribed ? 1 : 0;
    }
    for (const PlannedRow &row : m_draft->plan.rows) {
        namesakes += row.hints.isEmpty() ? 0 : 1;
    }
    if (unsubscribed > 0) {
        parts.append(
            tr("%Ln person(s) had unsubscribed before and stay unsubscribed, whatever the file says.",
               nullptr, unsubscribed));
    }
    if (namesakes > 0) {
        parts.append(tr(
            "%Ln row(s) may be somebody who is known under another address; they come in as people of their "
            "own.",
            nullptr, namesakes));
    }
    QStringList apart; // columns
    QList<IntakeFinding> findings;
    for (const IncomingTable &table : m_draft->rows) {
        const QList<IntakeFinding> all = table.findings.list();
        for (const IntakeFinding &finding : all) {
            if (finding.code == u"special-category-left-out") {
                apart.append(tr("“%1”").arg(table.headings.at(finding.column - 1)));
            } else {
                findings.append(finding);
            }
        }
    }
    if (!apart.isEmpty()) {
        parts.append(
            tr("Left out, because they hold special categories of personal data: %1. Applications to "
               "a call keep them apart; the address book has no place for them.")
                .arg(QLocale().createSeparatedList(apart)));
    }
    if (!findings.isEmpty()) {
        parts.append(
            tr("%Ln remark(s) on what was read; the first: %1", nullptr, static_cast<int>(findings.size()))
                .arg(findingSentence(findings.first())));
    }
    return parts.join(u'\n');
}

void ContactImportDialog::showPlan()
{
    const IntakeCounts &counts = m_draft->plan.counts;
    m_counts->setText(countsSentence());
    const QString look = lookSentence();
    m_look->setText(look.isEmpty() ? tr("Nothing is written before you import. Check what the columns mean.")
                                   : look);
    const int coming = counts.newRows + counts.changed + counts.duplicates;
    m_import->setText(coming > 0 ? plainMenuText(tr("Import %Ln contact(s)", nullptr, coming))
                                 : tr("Nothing to import"));
    m_import->setEnabled(m_draft->plan.changesAnything());
}

void ContactImportDialog::write()
{
    if (!m_draft) {
        return;
    }
    const QString sentence = tr("Contacts imported: %1.").arg(countsSentence());
    ProgressDialog progress(tr("Importing contacts"), this);
    constexpr qint64 whole = 1000;
    m_import->setEnabled(false);
    const Result<ChangeSetId> outcome = m_intake.applyPeople(*m_draft, m_by, [&progress](double done) {
        return progress.step(static_cast<qint64>(done * whole), whole);
    });
    if (!outcome) {
        complain(errorSentence(outcome.error()));
        m_import->setEnabled(true);
        return;
    }
    Q_EMIT imported(outcome, sentence);
    accept();
}

} // namespace convoke
