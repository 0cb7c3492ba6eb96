// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "documents/documentoptions.h"
#include "documents/documentservice.h"
#include "documents/pageddocument.h"
#include "ui/common/page.h"

#include <QTimer>

class QPushButton;
class QSettings;
class QStackedWidget;

namespace convoke {

class DocumentGallery;
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
    ParticipantsPage(DocumentService &documents, ChangeFeed &changes, QSettings &settings,
                     QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Participants"); }
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void onCommitted(const Changes &changes);
    void reload();
    QWidget *makeMiddle();
    QWidget *makeChoices();
    QPushButton *addExport(QLayout *row, const QString &suffix, const QString &verb);
    void refresh();
    void showContent();
    void showEmpty(const QString &headline, const QString &sentence, bool leadsToSelection = false);
    void showRefusal(const Error &error);
    void showFigures();
    void drawThumbnailsLater();
    void drawNextThumbnail();
    void exportAs(const QString &suffix);
    /// Writes the file and says so; false: why it could not be written.
    bool writeTo(const QString &path);
    void print();

    DocumentService &m_documents;
    QSettings &m_settings;
    Place m_place;
    std::optional<MeetingId> m_meeting;
    std::optional<DocumentContent> m_content;
    std::optional<PagedDocument> m_document;
    bool m_stale = true; ///< what is shown is not what is stored
    QTimer m_later; ///< several changes, one new layout
    QTimer m_thumbnails; ///< one picture at a time, when nothing else waits
    QStringList m_toDraw; ///< kinds whose picture is old
    DocumentOptions m_pictureOptions; ///< as the templates are, in the language of the document
    DocumentGallery *m_gallery;
    QStackedWidget *m_middle;
    PagePreview *m_preview;
    EmptyState *m_empty;
    QPushButton *m_lead;
    PlainLabel *m_figures;
    DocumentOptionsPanel *m_choices;
    QList<QPushButton *> m_ways;
};

} // namespace convoke
