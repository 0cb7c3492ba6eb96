// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readingview.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scaledwidth.h"
#include "ui/common/textplace.h"
#include "ui/common/textrole.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMetaMethod>
#include <QMimeData>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 200000;
constexpr int widest = 600; ///< about 80 letters
constexpr char keyProperty[] = "sectionKey";
const QString textName = QStringLiteral("sectionText");
const QString remarkName = QStringLiteral("sectionRemark");

/// One section; lights up while something that fits is held over it.
class Block final : public QWidget
{
public:
    using Dropped = std::function<void(const QMimeData &)>;
    Block(ReadingView *view, QString format, Dropped dropped, QWidget *parent)
        : QWidget(parent)
        , m_view(view)
        , m_format(std::move(format))
        , m_dropped(std::move(dropped))
    {
        setAcceptDrops(!m_format.isEmpty());
        setAttribute(Qt::WA_StyledBackground);
    }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (event->mimeData()->hasFormat(m_format)) {
            event->setDropAction(Qt::CopyAction);
            event->accept();
            light(true);
        }
    }
    void dragMoveEvent(QDragMoveEvent *event) override
    {
        constexpr int margin = 60; // what lies beyond the edge comes nearer
        const QPoint at = mapTo(m_view->widget(), event->position().toPoint());
        m_view->ensureVisible(at.x(), at.y(), 0, margin);
        event->accept();
    }
    void dragLeaveEvent(QDragLeaveEvent *) override { light(false); }
    void dropEvent(QDropEvent *event) override
    {
        light(false);
        event->setDropAction(Qt::CopyAction);
        event->accept();
        m_dropped(*event->mimeData());
    }

private:
    void light(bool isOn)
    {
        setProperty("dropTarget", isOn);
        style()->unpolish(this);
        style()->polish(this);
    }

    ReadingView *m_view;
    QString m_format;
    Dropped m_dropped;
};

} // namespace

ReadingView::ReadingView(QWidget *parent)
    : QScrollArea(parent)
    , m_emptyWord(tr("no answer"))
    , m_column(new QWidget)
    , m_layout(new QVBoxLayout(m_column))
    , m_texts(new QVBoxLayout)
{
    setObjectName(u"readingView"_s);
    setAccessibleName(tr("Text"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    keepWidth(m_column, KeptWidth::Maximum, widest);
    m_layout->setContentsMargins(measure::page, measure::wide, measure::page, measure::page);
    m_layout->setSpacing(measure::wide);
    m_layout->addLayout(m_texts);
    m_layout->addStretch(1);
    m_texts->setSpacing(measure::wide);

    auto *outer = new QWidget;
    auto *centring = new QHBoxLayout(outer);
    centring->setContentsMargins(0, 0, 0, 0);
    centring->addWidget(m_column, 1);
    setWidget(outer);
    outer->setAutoFillBackground(false); // setWidget() has switched it on
}

void ReadingView::setHead(QWidget *head)
{
    delete m_head;
    m_head = head;
    if (head != nullptr) {
        m_layout->insertWidget(0, head);
    }
}

void ReadingView::setFlush()
{
    m_layout->setContentsMargins(0, measure::gap, measure::gap, measure::gap);
}

void ReadingView::setFoot(QWidget *foot)
{
    delete m_foot;
    m_foot = foot;
    if (foot != nullptr) {
        m_layout->insertWidget(m_layout->count() - 1, foot);
    }
}

QWidget *ReadingView::makeBlock(const ReadingSection &section)
{
    const QString key = section.key;
    const QString format = key.isEmpty() ? QString() : m_dropFormat;
    auto *block = new Block(
        this, format, [this, key](const QMimeData &content) { Q_EMIT dropped(key, content); }, m_column);
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [layout, block](TextRole role, Ink ink) {
        auto *label = new PlainLabel(block);
        label->setWordWrap(true);
        label->setSelectable(true);
        setTextRole(label, role, ink);
        layout->addWidget(label);
        return label;
    };
    if (!section.heading.isEmpty()) {
        add(TextRole::Label, Ink::Secondary)->setText(section.heading);
    }
    PlainLabel *text = add(TextRole::Body, Ink::Text);
    text->setObjectName(textName);
    text->setProperty(keyProperty, section.key);
    if (!section.key.isEmpty()) {
        text->installEventFilter(this);
    }
    PlainLabel *remark = add(TextRole::Small, Ink::Secondary);
    remark->setObjectName(remarkName);
    fill(text, remark, section);
    return block;
}

void ReadingView::fill(PlainLabel *text, PlainLabel *remark, const ReadingSection &section)
{
    const bool isLong = section.text.size() > longestText;
    text->setText(section.text.isEmpty() ? m_emptyWord
                      : isLong           ? section.text.left(longestText) + u'…'
                                         : section.text);
    setTextRole(text, TextRole::Body, section.text.isEmpty() ? Ink::Secondary : Ink::Text);
    remark->setText(section.remark);
    remark->setVisible(!section.remark.isEmpty());
}

void ReadingView::updateSections(const QList<ReadingSection> &sections)
{
    const QList<PlainLabel *> texts = m_column->findChildren<PlainLabel *>(textName);
    const QList<PlainLabel *> remarks = m_column->findChildren<PlainLabel *>(remarkName);
    const bool isSame = texts.size() == sections.size() && remarks.size() == sections.size()
        && std::equal(sections.cbegin(), sections.cend(), m_sections.cbegin(), m_sections.cend(),
                      [](const ReadingSection &a, const ReadingSection &b) {
                          return a.heading == b.heading && a.key == b.key;
                      });
    if (!isSame) {
        setSections(sections);
        return;
    }
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (sections.at(i) != m_sections.at(i)) {
            fill(texts.at(i), remarks.at(i), sections.at(i));
        }
    }
    m_sections = sections;
}

std::optional<ReadingSelection> ReadingView::selection() const
{
    const QList<PlainLabel *> texts = m_column->findChildren<PlainLabel *>(textName);
    for (const PlainLabel *text : texts) {
        const QString key = text->property(keyProperty).toString();
        if (!key.isEmpty() && text->hasSelectedText() && text->fullText() != m_emptyWord) {
            const qsizetype start = placeOfShown(text->fullText(), text->selectionStart());
            const qsizetype end =
                placeOfShown(text->fullText(), text->selectionStart() + text->selectedText().size());
            return ReadingSelection{key, start, end - start};
        }
    }
    return std::nullopt;
}

bool ReadingView::eventFilter(QObject *watched, QEvent *event)
{
    const auto *text = qobject_cast<PlainLabel *>(watched);
    if (event->type() != QEvent::ContextMenu || text == nullptr
        || !isSignalConnected(QMetaMethod::fromSignal(&ReadingView::menuWanted))) {
        return QScrollArea::eventFilter(watched, event);
    }
    const auto *wanted = static_cast<QContextMenuEvent *>(event);
    const QString key = text->property(keyProperty).toString();
    std::optional<ReadingSelection> chosen = selection();
    if (!chosen || chosen->key != key) {
        const std::optional<qsizetype> place = placeIn(*text, wanted->pos());
        chosen = ReadingSelection{key, place.value_or(0), 0};
    }
    Q_EMIT menuWanted(*chosen, wanted->globalPos());
    return true;
}

void ReadingView::setSections(const QList<ReadingSection> &sections)
{
    m_sections = sections;
    while (QLayoutItem *item = m_texts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr); // so that nobody finds its texts any more
        item->widget()->deleteLater();
        delete item;
    }
    for (const ReadingSection &section : sections) {
        m_texts->addWidget(makeBlock(section));
    }
    verticalScrollBar()->setValue(0);
}

} // namespace convoke
