// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readingview.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scaledwidth.h"
#include "ui/common/textrole.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <functional>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 200000;
constexpr int widest = 600; ///< about 80 letters

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
    const auto add = [layout, block](const QString &text, TextRole role, Ink ink) {
        auto *label = new PlainLabel(text, block);
        label->setWordWrap(true);
        label->setSelectable(true);
        setTextRole(label, role, ink);
        layout->addWidget(label);
    };
    if (!section.heading.isEmpty()) {
        add(section.heading, TextRole::Label, Ink::Secondary);
    }
    if (section.text.isEmpty()) {
        add(m_emptyWord, TextRole::Body, Ink::Secondary);
    } else if (section.text.size() > longestText) {
        add(section.text.left(longestText) + u'…', TextRole::Body, Ink::Text);
    } else {
        add(section.text, TextRole::Body, Ink::Text);
    }
    if (!section.remark.isEmpty()) {
        add(section.remark, TextRole::Small, Ink::Secondary);
    }
    return block;
}

void ReadingView::setSections(const QList<ReadingSection> &sections)
{
    m_sections = sections;
    while (QLayoutItem *item = m_texts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ReadingSection &section : sections) {
        m_texts->addWidget(makeBlock(section));
    }
    verticalScrollBar()->setValue(0);
}

} // namespace convoke
