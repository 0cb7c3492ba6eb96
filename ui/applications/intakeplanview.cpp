// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakeplanview.h"

#include "ui/applications/counttile.h"
#include "ui/applications/findingsmodel.h"
#include "ui/applications/intakelinesmodel.h"
#include "ui/applications/intakepreview.h"
#include "ui/applications/mailplanpreview.h"
#include "ui/applications/mappingcard.h"
#include "ui/applications/mappingview.h"
#include "ui/common/card.h"
#include "ui/common/chipdelegate.h"
#include "ui/common/filteredit.h"
#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostFindingRows = 3; ///< without scrolling

} // namespace

IntakePlanView::IntakePlanView(PeopleService &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_model(new IntakeLinesModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_findings(new FindingsModel(this))
{
    m_proxy->setSourceModel(m_model);
    m_tileRow = makeTiles();
    QWidget *rows = makeRows();
    QWidget *side = makeSide();
    auto *overview = new QWidget;
    auto *body = new QHBoxLayout(overview);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(measure::wide);
    body->addWidget(rows, 5);
    body->addWidget(side, 3);
    m_columns = new MappingView;
    connect(m_columns, &MappingView::targetChosen, this, &IntakePlanView::targetChosen);
    connect(m_columns, &MappingView::rememberingSaid, this, &IntakePlanView::rememberingSaid);
    connect(m_columns, &MappingView::left, this, [this] { showColumns(false); });
    m_bodies = new QStackedWidget;
    m_bodies->addWidget(overview);
    m_bodies->addWidget(m_columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::gap, measure::page, measure::wide);
    layout->setSpacing(measure::wide);
    layout->addWidget(m_tileRow);
    layout->addWidget(m_bodies, 1);
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(0);
    connect(&m_showSoon, &QTimer::timeout, this, &IntakePlanView::showCurrent);
}

QWidget *IntakePlanView::makeTiles()
{
    auto *tiles = new QWidget(this);
    auto *layout = new QHBoxLayout(tiles);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    addTile(LineKind::New, u"tileNew"_s, tr("new"), tiles);
    addTile(LineKind::Changed, u"tileChanged"_s, tr("changed"), tiles);
    addTile(LineKind::Identical, u"tileIdentical"_s, tr("identical"), tiles);
    addTile(LineKind::SecondAnswer, u"tileSecondAnswers"_s, tr("second answers"), tiles);
    addTile(LineKind::SamePerson, u"tileSamePerson"_s, tr("same person?"), tiles);
    addTile(LineKind::Skipped, u"tileSkipped"_s, tr("skipped"), tiles);
    addTile(LineKind::SetAside, u"tileSetAside"_s, tr("set aside"), tiles);
    m_tiles.last().second->hide(); // until there is an e-mail
    return tiles;
}

void IntakePlanView::addTile(LineKind kind, const QString &name, const QString &word, QWidget *tiles)
{
    auto *tile = new CountTile(name, word, tiles);
    tiles->layout()->addWidget(tile);
    m_tiles.append({kind, tile});
    connect(tile, &CountTile::clicked, this, [this, tile] { pressTile(tile); });
}

QWidget *IntakePlanView::makeRows()
{
    m_filter = new FilterEdit;
    m_filter->setObjectName(u"intakeFilter"_s);
    m_filter->setPlaceholder(tr("Filter the rows"));
    m_table = new TableView(u"intakeRows"_s);
    m_table->setAccessibleName(tr("Rows of the files"));
    m_table->setFramed(true);
    m_table->setModel(m_proxy);
    m_table->setColumns(IntakeLinesModel::columns(), static_cast<int>(IntakeLineColumn::Row));
    m_table->setItemDelegateForColumn(static_cast<int>(IntakeLineColumn::What), new ChipDelegate(m_table));
    m_table->setEmptyText(tr("No row matches the filter."));
    m_table->installEventFilter(this);
    m_filter->attach(m_proxy, m_table);
    connect(m_table, &TableView::currentIdChanged, this, [this] { m_showSoon.start(); });
    m_preview = new IntakePreview;
    connect(m_preview, &IntakePreview::samePersonSaid, this, [this] { sayWhetherSame(true); });
    connect(m_preview, &IntakePreview::twoPeopleSaid, this, [this] { sayWhetherSame(false); });
    connect(m_preview, &IntakePreview::leaveOutSaid, this, [this](bool isLeftOut) {
        if (const IntakeLine *line = currentLine()) {
            leaveOut({line->planned}, isLeftOut);
        }
    });
    connect(m_preview, &IntakePreview::personWanted, this, &IntakePlanView::choosePerson);
    connect(m_preview, &IntakePreview::somebodyNewSaid, this, &IntakePlanView::saySomebodyNew);

    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(measure::gap);
    auto *menu = new QMenu(top);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillRowsMenu(menu); });
    auto *strip = new QHBoxLayout;
    strip->setSpacing(measure::gap);
    strip->addWidget(m_filter, 1);
    strip->addWidget(makeMenuButton(u"intakeRowsMenu"_s, tr("Rows"), menu, top));
    topLayout->addLayout(strip);
    topLayout->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"intakeSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(top);
    auto *card = new Card;
    card->body()->addWidget(m_preview);
    splitter->addWidget(card);
    splitter->setProperty("gap", true); // between cards
    splitter->setSizes({scaled(300), scaled(210)});
    splitter->setStretchFactor(0, 1);
    return splitter;
}

QWidget *IntakePlanView::makeSide()
{
    m_mapping = new MappingCard;
    connect(m_mapping, &MappingCard::targetChosen, this, &IntakePlanView::targetChosen);
    connect(m_mapping, &MappingCard::allWanted, this, [this] { showColumns(true); });
    m_findingsTitle = new SectionTitle(tr("Remarks"));
    m_findingsList = new ListView(u"intakeFindings"_s);
    m_findingsList->setAccessibleName(tr("Remarks"));
    m_findingsList->setFramed(true);
    m_findingsList->setModel(m_findings);
    connect(m_findingsList, &QListView::activated, this, &IntakePlanView::goToFinding);
    connect(m_findingsList, &QListView::clicked, this, &IntakePlanView::goToFinding);
    auto *columns = new QWidget;
    auto *layout = new QVBoxLayout(columns);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_mapping, 1);
    layout->addWidget(m_findingsTitle);
    layout->addWidget(m_findingsList);
    layout->addStretch(); // where only e-mails come in there are no columns
    m_mail = new MailPlanPreview;
    connect(m_mail, &MailPlanPreview::applicationSaid, this, &IntakePlanView::mailSaid);
    connect(m_mail, &MailPlanPreview::senderWanted, this, &IntakePlanView::askSender);
    connect(m_mail, &MailPlanPreview::signaturesSaid, this, &IntakePlanView::signaturesSaid);
    auto *card = new Card;
    card->body()->addWidget(m_mail);
    m_sides = new QStackedWidget;
    m_sides->setMinimumWidth(scaled(280));
    m_sides->addWidget(columns);
    m_sides->addWidget(card);
    return m_sides;
}

void IntakePlanView::setDraft(const IntakeDraft &draft, const Call &call, const QSet<SourceRow> &settled)
{
    m_draft = draft;
    m_call = call;
    const QList<IntakeLine> lines = intakeLines(draft, settled);
    for (const auto &[kind, tile] : std::as_const(m_tiles)) {
        const LineKind wanted = kind;
        tile->setCount(static_cast<int>(std::count_if(
            lines.cbegin(), lines.cend(), [wanted](const IntakeLine &line) { return line.kind == wanted; })));
        if (tile->isChecked() && tile->count() == 0) {
            pressTile(nullptr);
        }
    }
    m_tiles.last().second->setVisible(!draft.mails.isEmpty());
    m_model->update(lines);
    m_mapping->setDraft(draft, call);
    m_columns->setDraft(draft, call);
    const QList<FindingLine> findings = findingLines(draft);
    m_findings->update(findings);
    m_findingsTitle->setRemark(QString::number(findings.size()));
    m_findingsTitle->setVisible(!findings.isEmpty());
    m_findingsList->setVisible(!findings.isEmpty());
    m_findingsList->setFixedHeight(
        qMin(mostFindingRows, static_cast<int>(findings.size())) * scaled(measure::twoLineRow) + 4);
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    }
    showCurrent();
}

void IntakePlanView::showAll()
{
    m_filter->setText({});
    pressTile(nullptr);
    showColumns(false);
}

void IntakePlanView::showColumns(bool areShown)
{
    m_tileRow->setVisible(!areShown);
    m_bodies->setCurrentIndex(areShown ? 1 : 0);
    if (areShown) {
        m_columns->begin(m_mapping->shownTable());
    } else if (isVisible()) {
        focusRows();
    }
}

void IntakePlanView::focusRows()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void IntakePlanView::pressTile(CountTile *tile)
{
    std::optional<LineKind> kind;
    for (const auto &[ofTile, other] : std::as_const(m_tiles)) {
        const bool isPressed = tile != nullptr && other == tile && tile->isChecked();
        other->setChecked(isPressed);
        kind = isPressed ? std::optional(ofTile) : kind;
    }
    if (!kind) {
        m_proxy->setCondition({});
    } else {
        m_proxy->setCondition(
            [this, kind](const QModelIndex &source) { return m_model->valueAt(source.row()).kind == *kind; });
    }
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    }
    m_showSoon.start();
}

const IntakeLine *IntakePlanView::currentLine() const
{
    const QModelIndex source = m_proxy->mapToSource(m_table->currentIndex());
    return source.isValid() ? &m_model->valueAt(source.row()) : nullptr;
}

std::optional<IncomingPerson> IntakePlanView::otherPerson(const IntakeLine &line) const
{
    const PlannedRow &row = m_draft.plan.rows.at(line.planned);
    if (line.kind != LineKind::SamePerson) {
        return std::nullopt;
    }
    const PersonHint &hint = row.hints.first();
    if (hint.known) {
        const Result<Person> person = m_people.load(*hint.known);
        return person ? std::optional(valuesOf(*person)) : std::nullopt;
    }
    return hint.person >= 0 ? std::optional(m_draft.plan.people.at(hint.person).values) : std::nullopt;
}

void IntakePlanView::showCurrent()
{
    const IntakeLine *line = currentLine();
    m_preview->setContent(line == nullptr ? PreviewContent()
                                          : previewContent(m_draft, *line, m_call, otherPerson(*line)));
    const PlannedRow *row = line == nullptr ? nullptr : &m_draft.plan.rows.at(line->planned);
    const SortedMail *mail = row == nullptr ? nullptr : mailOf(m_draft, *row);
    if (mail != nullptr) {
        m_mail->setMail(*mail, *row, m_call);
        m_mail->setTakesSignatures(m_draft.takesSignatures);
    }
    m_sides->setCurrentIndex(mail == nullptr ? 0 : 1);
}

} // namespace convoke
