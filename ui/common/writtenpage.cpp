// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/writtenpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextFrame>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a browser would do by itself, and ink for white paper.
const QString paperStyle = QStringLiteral(
    "body, p, h1, h2, h3, li, td, th { color: #1B2430; } h1 { font-size: 20pt; font-weight: 600; }"
    " h2 { font-size: 13pt; font-weight: 600; } h3 { font-size: 11pt; font-weight: 600; }"
    " th { text-align: left; padding: 3px 16px 3px 0px; } td { padding: 3px 0px; } a { color: #1D4F9E; }");
constexpr double margin = 28;

/// Loads nothing. An image that is not there would be looked for in the file system by whoever paints it: so
/// every image is there, and it is empty.
class SealedDocument final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &) override
    {
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return type == ImageResource ? QVariant(nothing) : QVariant();
    }
};

} // namespace

WrittenPage::WrittenPage(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"writtenPage"_s);
    setAccessibleName(tr("Preview"));
    setDocument(new SealedDocument(this));
    setOpenLinks(false);
    setFrameShape(NoFrame);
    document()->setDefaultStyleSheet(paperStyle);
    // The theme's sheet colours edits: paper stays white.
    setStyleSheet(u"QTextBrowser { background: #FFFFFF; color: #1B2430; }"_s);
}

void WrittenPage::showPage(const QString &html)
{
    const int place = verticalScrollBar()->value();
    setHtml(html);
    QTextFrameFormat paper = document()->rootFrame()->frameFormat();
    paper.setBackground(Qt::white);
    paper.setMargin(margin);
    document()->rootFrame()->setFrameFormat(paper);
    verticalScrollBar()->setValue(place);
}

void copyWithLooks(const QString &text, const QString &html)
{
    auto *content = new QMimeData; // the clipboard takes it
    content->setText(text);
    if (!html.isEmpty()) {
        content->setHtml(html);
    }
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace convoke
