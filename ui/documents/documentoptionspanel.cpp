// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentoptionspanel.h"

#include "documents/documenttemplate.h"
#include "ui/common/calmcombo.h"
#include "ui/common/languages.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/documents/cardchoices.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString languageOfWindow()
{
    const QString code = QLocale().name().left(2);
    return QStringList{u"en"_s, u"fr"_s, u"de"_s, u"nl"_s}.contains(code) ? code : u"en"_s;
}

} // namespace

DocumentOptionsPanel::DocumentOptionsPanel(QSettings &settings, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(4);
    m_audience = addCombo(u"audience"_s, tr("Who"));
    m_audience->addItem(tr("As usual"), static_cast<int>(Audience::Usual));
    m_audience->addItem(tr("Selected"), static_cast<int>(Audience::Selected));
    m_audience->addItem(tr("Everyone who has a score"), static_cast<int>(Audience::Ranked));
    m_audience->addItem(tr("Everyone who applied"), static_cast<int>(Audience::All));

    m_reviewer = addCombo(u"documentReviewer"_s, tr("For the reviewer"));
    m_reviewer->addItem(tr("Everybody"));
    addColumns();
    m_groupBy = addCombo(u"documentGroupBy"_s, tr("Group by"));
    m_language = addCombo(u"documentLanguage"_s, tr("Language of the document"));
    for (const QString &code : {u"en"_s, u"fr"_s, u"de"_s, u"nl"_s}) {
        m_language->addItem(Languages::nameOf(code), code);
    }
    m_language->setCurrentIndex(m_language->findData(languageOfWindow()));
    m_paper = addCombo(u"documentPaper"_s, tr("Paper"));
    m_paper->addItem(tr("A4"), static_cast<int>(PaperSize::A4));
    m_paper->addItem(tr("A3"), static_cast<int>(PaperSize::A3));
    m_paper->addItem(tr("US Letter"), static_cast<int>(PaperSize::Letter));

    addEmptyRows();
    m_cards = new CardChoices(settings, this);
    layout->addWidget(m_cards);
    m_chatham = new QCheckBox(tr("Chatham House: no affiliations"), this);
    m_chatham->setObjectName(u"documentChatham"_s);
    layout->addSpacing(8);
    layout->addWidget(m_chatham);
    layout->addStretch();

    const auto tell = [this] {
        if (!m_isFilling) {
            Q_EMIT changed();
        }
    };
    connect(m_columns, &QListWidget::itemChanged, this, tell);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, tell);
    connect(m_emptyRows, &QSpinBox::valueChanged, this, tell);
    connect(m_chatham, &QCheckBox::toggled, this, tell);
    connect(m_cards, &CardChoices::changed, this, tell);
    showChoices();
}

void DocumentOptionsPanel::addEmptyRows()
{
    auto *emptyLabel = new PlainLabel(tr("Empty rows for walk-ins"), this);
    setTextRole(emptyLabel, TextRole::Label, Ink::Secondary);
    emptyLabel->setWordWrap(true);
    m_emptyRows = new QSpinBox(this);
    m_emptyRows->setObjectName(u"documentEmptyRows"_s);
    m_emptyRows->setAccessibleName(emptyLabel->fullText());
    m_emptyRows->setRange(0, 50);
    layout()->addWidget(emptyLabel);
    layout()->addWidget(m_emptyRows);
    m_ofLists += {emptyLabel, m_emptyRows};
}

void DocumentOptionsPanel::showChoices()
{
    m_cards->setVisible(m_isOfCards);
    m_reviewer->setVisible(m_isForm);
    m_reviewerLabel->setVisible(m_isForm);
    for (QWidget *widget : std::as_const(m_ofLists)) {
        widget->setVisible(!m_isOfCards && !m_isForm);
    }
    for (QWidget *widget : std::as_const(m_ofPaper)) {
        widget->setVisible(!m_isOfCards);
    }
}

void DocumentOptionsPanel::setReviewers(const QList<Reviewer> &reviewers)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const QVariant chosen = m_reviewer->currentData();
    while (m_reviewer->count() > 1) {
        m_reviewer->removeItem(1);
    }
    for (const Reviewer &reviewer : reviewers) {
        m_reviewer->addItem(singleLine(reviewer.name), reviewer.id.value());
    }
    m_reviewer->setCurrentIndex(chosen.isValid() ? qMax(0, m_reviewer->findData(chosen)) : 0);
}

std::optional<ReviewerId> DocumentOptionsPanel::reviewer() const
{
    const QVariant chosen = m_reviewer->currentData();
    return m_isForm && chosen.isValid() ? std::optional(ReviewerId(chosen.toLongLong())) : std::nullopt;
}

void DocumentOptionsPanel::addColumns()
{
    auto *columnsLabel = new PlainLabel(tr("Columns: tick, drag to order"), this);
    setTextRole(columnsLabel, TextRole::Label, Ink::Secondary);
    columnsLabel->setWordWrap(true);
    m_columns = new QListWidget(this);
    m_columns->setObjectName(u"documentColumns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->setMinimumWidth(0);
    m_columns->installEventFilter(this);
    setPlainToolTip(m_columns, tr("Drag a column to its place, or press Alt+Up or Alt+Down to move it."));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addWidget(columnsLabel);
    column->addWidget(m_columns);
    m_ofLists += {columnsLabel, m_columns};
}

CalmCombo *DocumentOptionsPanel::addCombo(const QString &name, const QString &label)
{
    auto *caption = new PlainLabel(label, this);
    setTextRole(caption, TextRole::Label, Ink::Secondary);
    caption->setWordWrap(true);
    auto *combo = new CalmCombo(this);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (column->count() > 0) {
        column->addSpacing(8);
    }
    column->addWidget(caption);
    column->addWidget(combo);
    if (name == u"documentReviewer") {
        m_reviewerLabel = caption;
    }
    if (name == u"documentGroupBy") {
        m_ofLists += {caption, combo};
    }
    if (name == u"documentPaper") {
        m_ofPaper += {caption, combo};
    }
    connect(combo, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) {
            Q_EMIT changed();
        }
    });
    return combo;
}

void DocumentOptionsPanel::fillColumns(const QString &kind)
{
    m_columns->clear();
    const Result<DocumentTemplate> form = documentTemplate(kind);
    if (!form) {
        return;
    }
    for (const TemplateColumn &column : form->columns) {
        auto *item = new QListWidgetItem(column.headingIn(languageOfWindow()), m_columns);
        item->setData(Qt::UserRole, column.key);
        item->setSizeHint(QSize(0, 24));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(column.shown ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setFixedHeight(qMax(24, m_columns->sizeHintForRow(0)) * m_columns->count()
                              + 2 * m_columns->frameWidth() + 4);
    m_emptyRows->setValue(form->emptyRows);
}

void DocumentOptionsPanel::fillGroups()
{
    m_groupBy->clear();
    m_groupBy->addItem(tr("Nothing"), QString());
    for (int i = 0; i < m_columns->count(); ++i) {
        const QString key = m_columns->item(i)->data(Qt::UserRole).toString();
        if (key == u"country" || key == u"sector") {
            m_groupBy->addItem(m_columns->item(i)->text(), key);
        }
    }
}

bool DocumentOptionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMove = key->modifiers() & (Qt::AltModifier | Qt::ControlModifier);
    if (!isMove || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down)) {
        return QWidget::eventFilter(watched, event);
    }
    moveColumn(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

void DocumentOptionsPanel::moveColumn(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count()) {
        return;
    }
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
    Q_EMIT changed();
}

void DocumentOptionsPanel::setKind(const QString &kind)
{
    if (kind == m_kind) {
        return;
    }
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_kind = kind;
    fillColumns(kind);
    fillGroups();
    const Result<DocumentTemplate> form = documentTemplate(kind);
    m_isOfCards = form && form->cards;
    m_isForm = form && form->perPerson;
    showChoices();
    if (m_isOfCards) {
        m_cards->setKind(kind, form->cards->sheet, form->cards->back.has_value());
    }
}

DocumentOptions DocumentOptionsPanel::options() const
{
    DocumentOptions options;
    options.language = m_language->currentData().toString();
    options.paper = static_cast<PaperSize>(m_paper->currentData().toInt());
    if (m_isOfCards) {
        m_cards->give(options);
    }
    options.groupBy = m_groupBy->currentData().toString();
    options.chathamHouse = m_chatham->isChecked();
    options.emptyRows = m_emptyRows->value();
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked) {
            options.columns.append(m_columns->item(i)->data(Qt::UserRole).toString());
        }
    }
    return options;
}

Audience DocumentOptionsPanel::audience() const
{
    return static_cast<Audience>(m_audience->currentData().toInt());
}

} // namespace convoke
