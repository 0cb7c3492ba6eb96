// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/rowchoice.h"
#include "people/peopleservice.h"
#include "ui/applications/intakeline.h"
#include "ui/applications/mappingchange.h"

#include <QTimer>
#include <QWidget>

class QKeyEvent;
class QMenu;
class QStackedWidget;

namespace convoke {

class CountTile;
class FilterEdit;
class FindingsModel;
class IntakeLinesModel;
class IntakePreview;
class ListView;
class MailPlanPreview;
class MappingCard;
class MappingView;
class SectionTitle;
class TableView;
class TypedSortProxy;

/// What taking files in would do, to be looked through: counts first, then the rows with the chosen one in
/// full, the columns with their meanings, and remarks. On demand the columns take the place of the rows.
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
    /// The columns in the place of the rows, or back.
    void showColumns(bool areShown);

Q_SIGNALS:
    void targetChosen(int table, int column, const convoke::TargetChoice &choice);
    /// The user says something of rows, takes it back, or says that all is well with one.
    void rowsChosen(const QList<convoke::RowChoice> &choices);
    void rowsTakenBack(const QSet<convoke::SourceRow> &rows);
    void rowSettled(const convoke::SourceRow &row);
    /// An e-mail that was set aside is an application, or not.
    void mailSaid(const QString &key, bool isApplication);
    /// Who sent an e-mail that does not say so, or not rightly.
    void mailSenderSaid(const QString &key, const convoke::MailPerson &sender);
    void signaturesSaid(bool takes);
    void rememberingSaid(int table, bool isRemembered);

protected:
    /// In the rows: Y and N answer the question of the chosen one, Del leaves the chosen ones out, A makes an
    /// e-mail an application, W says who sent it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTiles();
    QWidget *makeRows();
    QWidget *makeSide();
    void addTile(LineKind kind, const QString &name, const QString &word, QWidget *tiles);
    void pressTile(CountTile *tile);
    void showCurrent();
    void sayWhetherSame(bool isSame);
    void leaveOut(const QList<int> &planned, bool isLeftOut);
    void choosePerson();
    void saySomebodyNew();
    void sayApplication();
    void askSender();
    [[nodiscard]] QString namelessMail(const IntakeLine &line) const;
    void fillRowsMenu(QMenu *menu);
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QList<int> shownRows() const;
    [[nodiscard]] QList<int> leavable(const QList<int> &planned, bool isLeftOut) const;
    [[nodiscard]] SourceRow sourceRow(int planned) const;
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
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
    MappingView *m_columns = nullptr;
    MailPlanPreview *m_mail = nullptr;
    QStackedWidget *m_sides = nullptr; ///< columns and remarks, or the chosen e-mail
    QStackedWidget *m_bodies = nullptr;
    QWidget *m_tileRow = nullptr;
    SectionTitle *m_findingsTitle = nullptr;
    ListView *m_findingsList = nullptr;
};

} // namespace convoke
