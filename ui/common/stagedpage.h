// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"
#include "ui/common/page.h"
#include "ui/common/stagebar.h"
#include "ui/common/tokens.h"

#include <QHash>

#include <functional>

class QStackedWidget;

namespace convoke {

class PageHeader;

/// What stands above the stages of one meeting.
struct StagedHeading
{
    QString title;
    QString subtitle;
    QList<Chip> chips;
    QList<ColourPair> colours;
    QString groupNames; ///< for tool tip and screen readers
    QList<StageTab> stages;
};

/// A meeting with its stages across the top. It knows neither meetings nor the pages of the stages: both come
/// from functions. Each stage's page is made when first shown, kept, and activated again for another meeting.
class StagedPage final : public Page
{
    Q_OBJECT
public:
    /// Nothing where the place is no more.
    using HeadingOf = std::function<std::optional<StagedHeading>(const Place &place)>;
    using MakeStage = std::function<Page *(const QString &stage, QWidget *parent)>;

    StagedPage(HeadingOf headingOf, MakeStage makeStage, QWidget *parent = nullptr);

    /// Asks for the heading again: counts, dates, title may have changed.
    void refresh();
    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// The page of the stage that is shown; null before the first activation.
    [[nodiscard]] Page *currentStagePage() const;

    [[nodiscard]] QString title() const override { return m_title; }
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void find() override;
    bool commitEdits() override;
    [[nodiscard]] bool acceptsDrop(const QMimeData &content) const override;
    [[nodiscard]] QString dropSentence(const QMimeData &content) const override;
    void dropContent(const QMimeData &content) override;

    /// The stage that takes what the shown one does not.
    void setDropStage(const QString &stage) { m_dropStage = stage; }

private:
    /// The page that takes what is dropped: the shown one, else that of the drop stage. Null: neither would.
    [[nodiscard]] Page *dropPage(const QMimeData &content) const;
    Page *pageOf(const QString &stage);
    void showStage(const QString &stage);
    void addShortcuts();

    HeadingOf m_headingOf;
    MakeStage m_makeStage;
    Place m_place;
    QString m_dropStage;
    QString m_title;
    QHash<QString, Page *> m_pages;
    PageHeader *m_header;
    StageBar *m_bar;
    QStackedWidget *m_stack;
};

} // namespace convoke
