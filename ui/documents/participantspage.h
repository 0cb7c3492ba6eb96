// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "documents/documentservice.h"
#include "documents/pageddocument.h"
#include "ui/common/page.h"

#include <QTimer>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace convoke {

class DocumentOptionsPanel;
class EmptyState;
class PagePreview;
class PlainLabel;

/// The stage "participants": the documents of a meeting as they will be printed, with the few choices that
/// matter, and the ways out: printer, PDF, spreadsheet.
class ParticipantsPage final : public Page
{
    Q_OBJECT
public:
    ParticipantsPage(DocumentService &documents, ChangeFeed &changes, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Participants"); }
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }

private:
    void layOut();
    QWidget *makeGallery();
    QWidget *makeMiddle();
    QWidget *makeChoices();
    QPushButton *addExport(QLayout *row, const QString &suffix, const QString &verb);
    void refresh();
    void showContent();
    void showEmpty(const Error &error);
    void showFigures();
    void drawThumbnails();
    void exportAs(const QString &suffix);
    void writeTo(const QString &path);
    void print();
    [[nodiscard]] QString kind() const;

    DocumentService &m_documents;
    Place m_place;
    std::optional<MeetingId> m_meeting;
    std::optional<DocumentContent> m_content;
    std::optional<PagedDocument> m_document;
    QTimer m_later; ///< several changes, one new layout
    QListWidget *m_gallery;
    QStackedWidget *m_middle;
    PagePreview *m_preview;
    EmptyState *m_empty;
    PlainLabel *m_figures;
    DocumentOptionsPanel *m_choices;
    QList<QPushButton *> m_ways;
};

} // namespace convoke
