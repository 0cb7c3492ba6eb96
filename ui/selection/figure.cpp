// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/figure.h"

#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tokens.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastWidth = 260;
constexpr int usualWidth = 360;
constexpr double copiedScale = 2; ///< sharp in a letter

} // namespace

Figure::Figure(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Figure::sizeHint() const
{
    return {scaled(usualWidth), heightForWidth(scaled(usualWidth))};
}

QSize Figure::minimumSizeHint() const
{
    return {scaled(leastWidth), 0};
}

void Figure::copyTable() const
{
    QGuiApplication::clipboard()->setMimeData(copiedTable(table()).release());
}

void Figure::copyPicture()
{
    QImage picture(size() * copiedScale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(copiedScale);
    picture.fill(tokens().surface);
    const std::optional<int> current = std::exchange(m_current, std::nullopt);
    render(&picture, {}, {}, QWidget::DrawChildren);
    m_current = current;
    QGuiApplication::clipboard()->setImage(picture);
}

void Figure::setSpoken(const QString &title)
{
    m_title = title;
    QStringList lines;
    for (int place = 0; place < placeCount(); ++place) {
        lines.append(placeWords(place));
    }
    setAccessibleName(title);
    setAccessibleDescription(lines.join(u"; "_s));
    if (m_current && *m_current >= placeCount()) {
        m_current.reset();
    }
    updateGeometry();
    update();
}

int Figure::neighbour(int place, int key) const
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return place + 1;
    case Qt::Key_Up:
    case Qt::Key_Left:
        return place - 1;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return placeCount() - 1;
    default:
        return place;
    }
}

int Figure::placeAt(const QPoint &where) const
{
    for (int place = 0; place < placeCount(); ++place) {
        if (placeRect(place).contains(where)) {
            return place;
        }
    }
    return -1;
}

void Figure::setCurrent(int place)
{
    if (place < 0 || place >= placeCount()) {
        return;
    }
    m_current = place;
    // The accessible name follows the keyboard, as that of a list does.
    setAccessibleName(u"%1: %2"_s.arg(m_title, placeWords(place)));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void Figure::chooseCurrent()
{
    const QString words = m_current ? placeFilter(*m_current) : QString();
    if (!words.isEmpty()) {
        Q_EMIT placeChosen(words);
    }
}

void Figure::paintFocus(QPainter &painter) const
{
    if (m_current && hasFocus()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(placeRect(*m_current)).adjusted(1, 1, -1, -1), measure::corner / 2.0,
                                measure::corner / 2.0);
        painter.restore();
    }
}

bool Figure::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = placeAt(help->pos());
        showPlainToolTip(help->globalPos(), place < 0 ? QString() : placeWords(place), this);
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const int place = placeAt(static_cast<QMouseEvent *>(event)->pos());
        const bool leads = place >= 0 && !placeFilter(place).isEmpty();
        setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QWidget::event(event);
}

void Figure::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyTable();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        chooseCurrent();
        return;
    }
    const int to = m_current ? neighbour(*m_current, event->key()) : 0;
    if (m_current && to != *m_current && to >= 0 && to < placeCount()) {
        setCurrent(to);
        return;
    }
    QWidget::keyPressEvent(event);
}

void Figure::mousePressEvent(QMouseEvent *event)
{
    const int place = event->button() == Qt::LeftButton ? placeAt(event->pos()) : -1;
    if (place >= 0) {
        setCurrent(place);
        chooseCurrent();
        return;
    }
    QWidget::mousePressEvent(event);
}

void Figure::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_current) {
        setCurrent(0);
    }
}

void Figure::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *table = menu->addAction(tr("Copy as table"));
    table->setObjectName(u"copyAsTable"_s);
    connect(table, &QAction::triggered, this, &Figure::copyTable);
    QAction *picture = menu->addAction(tr("Copy as picture"));
    picture->setObjectName(u"copyAsPicture"_s);
    connect(picture, &QAction::triggered, this, &Figure::copyPicture);
    menu->popup(event->globalPos());
}

} // namespace convoke
