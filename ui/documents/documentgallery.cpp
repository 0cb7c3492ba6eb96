// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentgallery.h"

#include "documents/documenttemplate.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int galleryWidth = 188;
constexpr QSize sheetFrame(124, 132); ///< what a picture may fill
constexpr QSizeF emptySheet(595, 842);

QRect cardOf(const QRect &item)
{
    return item.adjusted(measure::pad, measure::gap / 2, -measure::pad, -measure::gap / 2);
}

QSize sizeOf(const QPixmap &picture)
{
    return (QSizeF(picture.size()) / picture.devicePixelRatio()).toSize();
}

/// The picture standing in the middle, its title beneath, both on one card.
class SheetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect card = cardOf(option.rect);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen || option.state & QStyle::State_MouseOver) {
            painter->setPen(isChosen ? QPen(tokens().accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(isChosen ? tokens().accentGround : tokens().hover);
            painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), measure::cardCorner,
                                     measure::cardCorner);
        }
        const QPixmap picture = index.data(Qt::DecorationRole).value<QPixmap>();
        painter->drawPixmap(card.left() + (card.width() - sizeOf(picture).width()) / 2,
                            card.top() + measure::pad, picture);
        const QFont font = roleFont(isChosen ? TextRole::Strong : TextRole::Body);
        painter->setFont(font);
        painter->setPen(tokens().text);
        const QRect words(card.left() + measure::gap, card.bottom() - measure::gap - lineHeight(),
                          card.width() - 2 * measure::gap, lineHeight());
        painter->drawText(words, Qt::AlignCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(singleLine(index.data().toString()), Qt::ElideRight,
                                                        words.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int picture = sizeOf(index.data(Qt::DecorationRole).value<QPixmap>()).height();
        const int above = measure::gap / 2 + measure::pad + picture + measure::gap;
        return {sheetFrame.width(), above + lineHeight() + measure::gap + measure::gap / 2};
    }

private:
    [[nodiscard]] static int lineHeight() { return scaled(18); }
};

QSizeF sheetOf(const QString &kind)
{
    const Result<DocumentTemplate> form = documentTemplate(kind);
    const bool isLandscape = form && form->orientation == PageOrientation::Landscape;
    return isLandscape ? emptySheet.transposed() : emptySheet;
}

/// @p document's first sheet, or an empty one of @p sheet's shape.
QPixmap pictureOf(const std::optional<PagedDocument> &document, QSizeF sheet, double ratio)
{
    if (document) {
        sheet = document->pageSize();
    }
    const double scale = qMin(sheetFrame.width() / sheet.width(), sheetFrame.height() / sheet.height());
    const QSize size = (sheet * scale).toSize();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white); // paper is white in the dark, too
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (document && document->pageCount() > 0) {
        painter.save();
        painter.scale(scale, scale);
        document->paintPage(painter, 0);
        painter.restore();
    }
    painter.setPen(QColor(0, 0, 0, 60));
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1));
    return picture;
}

} // namespace

DocumentGallery::DocumentGallery(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"documentGallery"_s);
    setAccessibleName(tr("Documents"));
    setFixedWidth(galleryWidth);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SheetDelegate(this));
    QStringList names = documentKinds();
    names.removeAll(u"participant-list"_s);
    names.prepend(u"participant-list"_s);
    const QString language = QLocale().name().left(2);
    for (const QString &name : std::as_const(names)) {
        const Result<DocumentTemplate> form = documentTemplate(name);
        auto *entry = new QListWidgetItem(form ? form->title.in(language) : name, this);
        entry->setData(Qt::UserRole, name);
        entry->setData(Qt::DecorationRole, pictureOf(std::nullopt, sheetOf(name), devicePixelRatioF()));
    }
    setCurrentRow(0);
}

QStringList DocumentGallery::kinds() const
{
    QStringList names;
    for (int i = 0; i < count(); ++i) {
        names.append(item(i)->data(Qt::UserRole).toString());
    }
    return names;
}

QString DocumentGallery::kind() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
}

QString DocumentGallery::titleOfKind() const
{
    return currentItem() ? currentItem()->text() : QString();
}

void DocumentGallery::setPicture(const QString &kind, const std::optional<PagedDocument> &document)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(Qt::UserRole) == kind) {
            item(i)->setData(Qt::DecorationRole, pictureOf(document, sheetOf(kind), devicePixelRatioF()));
        }
    }
}

void DocumentGallery::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (hasFocus() && currentItem() != nullptr) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().accent, 2));
        const QRectF ring = QRectF(cardOf(visualItemRect(currentItem()))).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(ring, measure::cardCorner, measure::cardCorner);
    }
}

} // namespace convoke
