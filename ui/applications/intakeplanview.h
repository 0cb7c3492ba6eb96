// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopleservice.h"
#include "ui/applications/intakeline.h"
#include "ui/applications/mappingchange.h"

#include <QTimer>
#include <QWidget>

namespace convoke {

class CountTile;
class FilterEdit;
class FindingsModel;
class IntakeLinesModel;
class IntakePreview;
class ListView;
class MappingCard;
class SectionTitle;
class TableView;
class TypedSortProxy;

/// What taking files in would do, to be looked through: counts first, then the rows with the chosen one in
/// full, the columns with their meanings, and remarks.
class IntakePlanView final : public QWidget
{
    Q_OBJECT
public:
    explicit IntakePlanView(PeopleService &people, QWidget *parent = nullptr);

    /// Keeps the place in the rows and the tile where it can. The rows in @p settled are not asked about.
    void setDraft(const IntakeDraft &draft, const Call &call, const QSet<SourceRow> &settled);
    /// No tile is pressed and no filter stands: for other files.
    void showAll();
    void focusRows();

Q_SIGNALS:
    void targetChosen(int table, int column, const convoke::TargetChoice &choice);
    void samePersonSaid(const convoke::SamePerson &same);
    void twoPeopleSaid(const convoke::SourceRow &row);

protected:
    /// Y and N in the rows answer the question of the chosen one.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTiles();
    QWidget *makeRows();
    QWidget *makeSide();
    void addTile(LineKind kind, const QString &name, const QString &word, QWidget *tiles);
    void pressTile(CountTile *tile);
    void showCurrent();
    void sayWhetherSame(bool isSame);
    void goToFinding(const QModelIndex &index);
    [[nodiscard]] const IntakeLine *currentLine() const;
    [[nodiscard]] std::optional<IncomingPerson> otherPerson(const IntakeLine &line) const;

    PeopleService &m_people;
    IntakeDraft m_draft;
    Call m_call;
    IntakeLinesModel *m_model;
    TypedSortProxy *m_proxy;
    FindingsModel *m_findings;
    QList<std::pair<LineKind, CountTile *>> m_tiles;
    QTimer m_showSoon;
    FilterEdit *m_filter = nullptr;
    TableView *m_table = nullptr;
    IntakePreview *m_preview = nullptr;
    MappingCard *m_mapping = nullptr;
    SectionTitle *m_findingsTitle = nullptr;
    ListView *m_findingsList = nullptr;
};

} // namespace convoke
