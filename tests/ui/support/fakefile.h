// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/mainwindow/workspace.h"

#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QUndoStack>

#include <functional>

namespace convoke::test {

/// A page that remembers what was done to it.
class FakePage final : public Page
{
    Q_OBJECT
public:
    explicit FakePage(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return objectName(); }
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }
    void find() override { ++finds; }
    bool commitEdits() override
    {
        ++commits;
        return letsGo;
    }
    [[nodiscard]] bool acceptsDrop(const QMimeData &content) const override
    {
        return takesDrops && content.hasText() && !content.hasUrls();
    }
    [[nodiscard]] QString dropSentence(const QMimeData &content) const override
    {
        return QStringLiteral("Take ") + content.text();
    }
    void dropContent(const QMimeData &content) override { dropped = content.text(); }

    int activations = 0;
    int finds = 0;
    int commits = 0;
    bool letsGo = true;
    bool takesDrops = true;
    QString dropped;

private:
    Place m_place;
};

/// An open file with the places "meetings", "people" and meetings 1 to 3, and nothing in it.
class FakeFile final : public OpenFile
{
    Q_OBJECT
public:
    explicit FakeFile(QString path)
        : m_path(std::move(path))
    { }

    [[nodiscard]] QString path() const override { return m_path; }
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] QUndoStack *undoStack() override { return &m_undo; }
    [[nodiscard]] QList<SideBarSection> sections() const override;
    [[nodiscard]] QString workingAs() const override { return QStringLiteral("Working as Ines Brandt"); }
    [[nodiscard]] QString savedState() const override { return QStringLiteral("Saved · backup 9:40"); }
    void askWorkingAs(QWidget *) override { ++asked; }
    [[nodiscard]] Place firstPlace() const override { return Place::meetings(); }
    [[nodiscard]] Page *pageAt(const Place &place, QWidget *parent) override;
    [[nodiscard]] bool canPerform(MeetingDeed deed, const Place &place) const override;
    void perform(MeetingDeed deed, const Place &place, QWidget *parent) override;

    /// Makes the pages instead of FakePage, for pictures.
    std::function<Page *(const Place &, QWidget *)> makePage;
    QList<MeetingDeed> performed;
    int asked = 0;

private:
    QString m_path;
    QUndoStack m_undo;
    QHash<QString, QPointer<Page>> m_pages;
};

/// Opens any path but those that it is told to refuse.
class FakeWorkspace final : public Workspace
{
public:
    using Opened = Result<std::unique_ptr<OpenFile>>;

    Opened open(const QString &path) override { return give(path); }
    Opened create(const QString &path) override { return give(path); }
    Opened openDemonstration() override { return give({}); }

    std::optional<Error> refusal;
    QPointer<FakeFile> last;
    std::function<Page *(const Place &, QWidget *)> makePage;

private:
    Opened give(const QString &path);
};

} // namespace convoke::test
