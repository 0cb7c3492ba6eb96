// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stagedpage.h"

#include "ui/common/card.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

StagedPage::StagedPage(HeadingOf headingOf, MakeStage makeStage, QWidget *parent)
    : Page(parent)
    , m_headingOf(std::move(headingOf))
    , m_makeStage(std::move(makeStage))
    , m_header(new PageHeader(this))
    , m_bar(new StageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"stagedPage"_s);
    m_header->setJoined(true);
    auto *strip = new QFrame(this);
    strip->setProperty("part", u"surface"_s);
    auto *stripLayout = new QHBoxLayout(strip);
    stripLayout->setContentsMargins(measure::page - measure::gap, 0, measure::page, 0);
    stripLayout->addWidget(m_bar);
    stripLayout->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(strip);
    layout->addWidget(makeLine(this));
    layout->addWidget(m_stack, 1);

    connect(m_bar, &StageBar::stageChosen, this, [this](const QString &stage) {
        Place there = m_place;
        there.stage = stage;
        m_bar->setCurrentStage(m_place.stage); // the shell decides, it may have to stay
        Q_EMIT goTo(there);
    });
    addShortcuts();
}

void StagedPage::addShortcuts()
{
    for (int i = 0; i < 9; ++i) {
        auto *shortcut =
            new QShortcut(QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + i))), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            const QList<StageTab> &stages = m_bar->stages();
            if (i < stages.size() && stages.at(i).visible) {
                Place there = m_place;
                there.stage = stages.at(i).key;
                Q_EMIT goTo(there);
            }
        });
    }
}

void StagedPage::refresh()
{
    const std::optional<StagedHeading> heading = m_headingOf(m_place);
    if (!heading) {
        return;
    }
    m_title = heading->title;
    m_header->setTitle(heading->title);
    m_header->setSubtitle(heading->subtitle);
    m_header->setChips(heading->chips);
    m_header->setGroups(heading->colours, heading->groupNames);
    m_bar->setStages(heading->stages);
    Q_EMIT placeChanged();
}

Page *StagedPage::currentStagePage() const
{
    return m_pages.value(m_place.stage);
}

void StagedPage::activate(const Place &place)
{
    const QString before = m_place.stage;
    m_place = place;
    refresh();
    if (!m_place.stage.isEmpty() && m_bar->setCurrentStage(m_place.stage)) {
        showStage(m_place.stage);
        return;
    }
    // No stage named, or one that this meeting does not have: stay at the present one, else the first.
    const QList<StageTab> &stages = m_bar->stages();
    QString stage = m_bar->setCurrentStage(before) ? before : QString();
    for (qsizetype i = 0; stage.isEmpty() && i < stages.size(); ++i) {
        stage = stages.at(i).visible ? stages.at(i).key : QString();
    }
    m_place.stage = stage;
    m_bar->setCurrentStage(stage);
    showStage(stage);
}

void StagedPage::showStage(const QString &stage)
{
    if (stage.isEmpty()) {
        return;
    }
    Page *page = pageOf(stage);
    page->activate(m_place);
    m_stack->setCurrentWidget(page);
    Q_EMIT placeChanged();
}

Place StagedPage::place() const
{
    return m_place;
}

void StagedPage::find()
{
    if (Page *page = currentStagePage()) {
        page->find();
    }
}

bool StagedPage::commitEdits()
{
    Page *page = currentStagePage();
    return page == nullptr || page->commitEdits();
}

Page *StagedPage::pageOf(const QString &stage)
{
    Page *&page = m_pages[stage];
    if (page == nullptr) {
        page = m_makeStage(stage, this);
        m_stack->addWidget(page);
        connect(page, &Page::goTo, this, &Page::goTo);
    }
    return page;
}

Page *StagedPage::dropPage(const QMimeData &dropped) const
{
    Page *shown = currentStagePage();
    if (shown != nullptr && shown->acceptsDrop(dropped)) {
        return shown;
    }
    if (shown == nullptr || m_dropStage.isEmpty()) {
        return nullptr;
    }
    // Its page is made, and told of which meeting it is, when something is dragged; what is shown does not
    // change.
    Page *other = const_cast<StagedPage *>(this)->pageOf(m_dropStage);
    if (!other->acceptsDrop(dropped)) {
        return nullptr;
    }
    Place there = m_place;
    there.stage = m_dropStage;
    other->activate(there);
    return other;
}

bool StagedPage::acceptsDrop(const QMimeData &dropped) const
{
    return dropPage(dropped) != nullptr;
}

QString StagedPage::dropSentence(const QMimeData &dropped) const
{
    const Page *page = dropPage(dropped);
    return page == nullptr ? QString() : page->dropSentence(dropped);
}

void StagedPage::dropContent(const QMimeData &dropped)
{
    Page *page = dropPage(dropped);
    if (page == nullptr) {
        return;
    }
    if (page != currentStagePage()) {
        Place there = m_place;
        there.stage = m_dropStage;
        Q_EMIT goTo(there); // the shell may have to stay, where something cannot be left
        if (page != currentStagePage()) {
            return;
        }
    }
    page->dropContent(dropped);
}

} // namespace convoke
