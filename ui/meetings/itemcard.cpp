// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/itemcard.h"

#include "ui/common/chiplabel.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/common/tokens.h"
#include "ui/meetings/draggrip.h"
#include "ui/meetings/formgrid.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int foldWidth = 28;

} // namespace

ItemCard::ItemCard(EditedMeeting &meeting, qint64 id, const QString &name, QWidget *parent)
    : ItemEditor(meeting, id, parent)
    , m_name(name)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::gap, 6, measure::gap, 6);
    layout->setSpacing(measure::gap);
    makeHead(layout);
    for (const int step : {-1, 1}) {
        const QKeyCombination keys(Qt::AltModifier, step < 0 ? Qt::Key_Up : Qt::Key_Down);
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { moveBy(step); });
    }
}

void ItemCard::makeHead(QVBoxLayout *layout)
{
    auto *head = new QWidget(this);
    head->setObjectName(m_name + u"Head"_s);
    head->setCursor(Qt::PointingHandCursor);
    head->installEventFilter(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::gap);
    auto *grip = new DragGrip(head);
    grip->setObjectName(m_name + u"Grip"_s);
    line->addWidget(grip);
    connect(grip, &DragGrip::dragged, this, &ItemCard::dragged);
    connect(grip, &DragGrip::dropped, this, &ItemCard::dropped);
    connect(grip, &DragGrip::cancelled, this, &ItemCard::dragCancelled);
    m_fold = addTool(line, u"Fold"_s, u"chevron-right"_s, tr("Show what belongs to it"));
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::toggled, this, &ItemCard::setUnfolded);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_title = new PlainLabel(head);
    m_title->setObjectName(m_name + u"Title"_s);
    m_title->setElideMode(Qt::ElideRight);
    m_detail = new PlainLabel(head);
    m_detail->setElideMode(Qt::ElideRight);
    setTextRole(m_detail, TextRole::Small, Ink::Secondary);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    line->addLayout(words, 1);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(4);
    line->addLayout(m_chips);
    m_rise = addTool(line, u"Up"_s, u"move-up"_s, tr("Move up (Alt+Up)"));
    m_sink = addTool(line, u"Down"_s, u"move-down"_s, tr("Move down (Alt+Down)"));
    QToolButton *gone = addTool(line, u"Remove"_s, u"delete"_s, tr("Remove"));
    connect(m_rise, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_sink, &QToolButton::clicked, this, [this] { moveBy(1); });
    connect(gone, &QToolButton::clicked, this, [this] {
        //: step in the undo menu; %1: label of a profile, question or criterion
        meeting().perform(tr("Remove “%1”").arg(singleLine(m_title->fullText())),
                          [this](MeetingDocument &document) { remove(document); });
    });
    layout->addWidget(head);
}

QToolButton *ItemCard::addTool(QHBoxLayout *layout, const QString &name, const QString &icon,
                               const QString &verb)
{
    auto *button = new QToolButton(this);
    button->setObjectName(m_name + name);
    button->setIcon(lineIcon(icon));
    button->setAccessibleName(verb);
    button->setFocusPolicy(Qt::StrongFocus);
    setPlainToolTip(button, verb);
    layout->addWidget(button);
    return button;
}

void ItemCard::makeForm()
{
    m_form = new FormGrid(this);
    fill(*m_form);
    m_form->setContentsMargins(foldWidth, 0, 0, measure::gap);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_form);
    fields().follow();
}

void ItemCard::setUnfolded(bool unfolded)
{
    m_isUnfolded = unfolded;
    if (unfolded && m_form == nullptr) {
        makeForm();
    }
    if (m_form != nullptr) {
        m_form->setVisible(unfolded);
        showRows(*m_form);
    }
    const QSignalBlocker quiet(m_fold);
    m_fold->setChecked(unfolded);
    m_fold->setIcon(lineIcon(unfolded ? u"chevron-down"_s : u"chevron-right"_s));
    showHead();
    update();
}

void ItemCard::follow()
{
    ItemEditor::follow();
    if (m_form != nullptr) {
        showRows(*m_form);
    }
    showHead();
}

void ItemCard::focusFirst()
{
    setUnfolded(true);
    ItemEditor::focusFirst();
}

void ItemCard::showHead()
{
    const CardHead now = head(meeting().document());
    m_title->setText(singleLine(now.title));
    setTextRole(m_title, m_isUnfolded ? TextRole::Strong : TextRole::Body);
    m_detail->setText(singleLine(now.detail));
    m_detail->setVisible(!now.detail.isEmpty() && !m_isUnfolded);
    m_fold->setAccessibleName(now.title);
    m_rise->setEnabled(now.canRise);
    m_sink->setEnabled(now.canSink);
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Chip &chip : now.chips) {
        m_chips->addWidget(new ChipLabel(chip, this));
    }
    if (now.level != m_level) {
        m_level = now.level;
        layout()->setContentsMargins(measure::gap + m_level * indent, 6, measure::gap, 6);
    }
}

void ItemCard::moveBy(int step)
{
    commit();
    MeetingDocument trial = meeting().document();
    if (!move(trial, step)) {
        return;
    }
    meeting().perform(deedOfMoving(), [this, step](MeetingDocument &document) { move(document, step); });
}

QString ItemCard::deedOfMoving() const
{
    return tr("Move “%1”").arg(singleLine(m_title->fullText()));
}

DropPlace ItemCard::dropPlace(qsizetype gap, int) const
{
    return {gap, 0};
}

void ItemCard::moveTo(const std::function<QList<qint64>(const MeetingDocument &)> &idsOf,
                      const DropPlace &place)
{
    const qsizetype gap = place.gap;
    commit();
    MeetingDocument trial = meeting().document();
    const QList<qint64> before = idsOf(trial);
    const qsizetype from = before.indexOf(id());
    if (from < 0 || gap == from || gap == from + 1) {
        return;
    }
    const int step = gap > from ? 1 : -1;
    const qint64 anchor = before.value(step > 0 ? gap - 1 : gap);
    const auto distance = [&] {
        const QList<qint64> now = idsOf(trial);
        return (now.indexOf(anchor) - now.indexOf(id())) * step;
    };
    int steps = 0;
    while (distance() > 0) {
        const qsizetype left = distance();
        if (!move(trial, step) || distance() == left) { // what hangs on it goes along
            break;
        }
        ++steps;
    }
    if (steps == 0) {
        return;
    }
    meeting().perform(deedOfMoving(), [this, step, steps](MeetingDocument &document) {
        for (int i = 0; i < steps; ++i) {
            move(document, step);
        }
    });
}

bool ItemCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        setUnfolded(!m_isUnfolded);
        return true;
    }
    return ItemEditor::eventFilter(watched, event);
}

void ItemCard::paintEvent(QPaintEvent *event)
{
    ItemEditor::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().softBorder);
    painter.setBrush(m_isUnfolded ? tokens().raised : tokens().surface);
    const QRectF sheet = QRectF(rect()).adjusted(m_level * indent + 0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(sheet, measure::corner, measure::corner);
}

} // namespace convoke
