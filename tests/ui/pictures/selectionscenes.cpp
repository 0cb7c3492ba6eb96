// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstrationdesk.h"
#include "scene.h"

#include "ui/selection/rulesdialog.h"
#include "ui/selection/scenariosdialog.h"
#include "ui/selection/selectionpage.h"
#include "ui/selection/tiebreakdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longest = 20'000; ///< milliseconds

/// A selection page with everything that it needs, in one.
struct WholeSelection : QWidget
{
    DemonstrationDesk desk;
    SelectionPage *page = nullptr;

    WholeSelection()
    {
        QSettings().remove(u"selection/view"_s); // another scene may have chosen one
        Office &office = *desk.office;
        page = new SelectionPage(
            {office.decisions(),
             office.meetings(),
             office.ids(),
             office.weightVariants(),
             {},
             &office.scenarios()},
            office.changes(), *desk.deeds, [] { return u"Ines Brandt"_s; }, this);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
    }
    void open(const QString &reference)
    {
        page->activate(Place::meeting(desk.meeting(reference).value(), u"selection"_s));
    }
    /// False where no proposal comes.
    [[nodiscard]] bool propose(int row)
    {
        page->findChild<QPushButton *>(u"propose"_s)->click();
        auto *decide = page->findChild<QPushButton *>(u"decide"_s);
        if (!QTest::qWaitFor([decide] { return decide->isEnabled(); }, longest)) {
            return false;
        }
        auto *table = page->findChild<QAbstractItemView *>(u"selectionTable"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
        return true;
    }
};

constexpr QSize besideTheSideBar(1072, 664);

std::unique_ptr<QWidget> ranked()
{
    auto whole = std::make_unique<WholeSelection>();
    whole->open(u"HEALTH-2027-02"_s);
    return whole;
}

std::unique_ptr<QWidget> proposed()
{
    auto whole = std::make_unique<WholeSelection>();
    whole->open(u"HEALTH-2027-02"_s);
    return whole->propose(14) ? std::move(whole) : nullptr;
}

/// A proposal in another view than the table.
std::unique_ptr<WholeSelection> proposedIn(const QString &view, const QString &reference)
{
    auto whole = std::make_unique<WholeSelection>();
    whole->open(reference);
    if (!whole->propose(14)) {
        return nullptr;
    }
    whole->page->findChild<QPushButton *>(view)->click();
    return whole;
}

std::unique_ptr<QWidget> board()
{
    return proposedIn(u"viewBoard"_s, u"HEALTH-2027-02"_s);
}

/// Somebody from the first column is moved out, the best of the last one in.
std::unique_ptr<QWidget> boardTried()
{
    auto whole = proposedIn(u"viewBoard"_s, u"HEALTH-2027-02"_s);
    if (!whole) {
        return nullptr;
    }
    auto *out = whole->page->findChild<QAbstractItemView *>(u"boardOut"_s);
    out->setCurrentIndex(out->model()->index(0, 0));
    // Shortcuts need a window that is active; the menu does the same.
    Q_EMIT out->customContextMenuRequested({});
    auto *move = whole->page->findChild<QAction *>(u"menuMoveIn"_s);
    if (move == nullptr) {
        return nullptr;
    }
    move->trigger();
    out->findChild<QMenu *>()->close();
    auto *keep = whole->page->findChild<QLineEdit *>(u"tryOutReason"_s);
    keep->setText(u"Presents a case"_s);
    auto *button = whole->page->findChild<QPushButton *>(u"keepTryOut"_s);
    return QTest::qWaitFor([button] { return button->isEnabled(); }, longest) ? std::move(whole) : nullptr;
}

std::unique_ptr<QWidget> boardEmpty()
{
    auto whole = std::make_unique<WholeSelection>();
    whole->open(u"HEALTH-2027-02"_s);
    whole->page->findChild<QPushButton *>(u"viewBoard"_s)->click();
    return whole;
}

std::unique_ptr<QWidget> whyNot()
{
    return proposedIn(u"viewWhyNot"_s, u"HEALTH-2027-02"_s);
}

std::unique_ptr<QWidget> composition()
{
    return proposedIn(u"viewComposition"_s, u"HEALTH-2027-02"_s);
}

std::unique_ptr<QWidget> compositionBefore()
{
    auto whole = std::make_unique<WholeSelection>();
    whole->open(u"HEALTH-2027-02"_s);
    whole->page->findChild<QPushButton *>(u"viewComposition"_s)->click();
    return whole;
}

std::unique_ptr<QWidget> boardMany()
{
    auto whole = std::make_unique<WholeSelection>();
    whole->desk.addApplicants(u"HEALTH-2027-02"_s, 200);
    whole->open(u"HEALTH-2027-02"_s);
    if (!whole->propose(3)) {
        return nullptr;
    }
    whole->page->findChild<QPushButton *>(u"viewBoard"_s)->click();
    return whole;
}

/// Three settings of one meeting beside each other.
std::unique_ptr<QWidget> scenarios()
{
    DemonstrationDesk desk;
    const MeetingId meeting = desk.meeting(u"HEALTH-2027-02"_s);
    const Result<Standing> standing = desk.office->decisions().standing(meeting);
    const SelectionSettings present = settingsOf(standing->document);
    SelectionSettings fewer = present;
    fewer.places = 24;
    fewer.rules.removeIf([](const Rule &rule) { return rule.min.has_value(); });
    SelectionSettings onePerCountry = present;
    onePerCountry.rules[0].max = 1;
    ScenariosDialog::Deeds deeds;
    deeds.load = [=] {
        return QList<Scenario>{{ScenarioId(1), meeting, u"24 places, no minimum"_s, {}, fewer},
                               {ScenarioId(2),
                                meeting,
                                u"One expert per country, as the chairs would like it"_s,
                                {},
                                onePerCountry}};
    };
    auto dialog = std::make_unique<ScenariosDialog>(*standing, present, deeds, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    auto *list = dialog->findChild<QListWidget *>(u"scenarioList"_s);
    const bool isDone = QTest::qWaitFor([list] { return !list->item(2)->text().contains(u'…'); }, longest);
    return isDone ? std::move(dialog) : nullptr;
}

std::unique_ptr<QWidget> wishes()
{
    DemonstrationDesk desk;
    Result<Standing> standing = desk.office->decisions().standing(desk.meeting(u"HEALTH-2027-02"_s));
    standing->document.rules = standing->document.rules.mid(0, 1);
    standing->document.wishes = {
        {WishId(1), u"sector"_s, u"*"_s, {}, {}, {{u"health"_s, 50}, {u"police"_s, 30}}, 2},
        {WishId(2), u"gender"_s, u"*"_s, 12, {}, {}, 1.5}};
    static FixedClock clock;
    static IdSource ids(clock);
    return std::make_unique<RulesDialog>(
        standing->document, standing->applicants, ids,
        [](const QList<Rule> &, const QList<Wish> &) { return true; }, nullptr);
}

/// Somebody with a seat has withdrawn since the decision.
std::unique_ptr<QWidget> withdrawn()
{
    auto whole = std::make_unique<WholeSelection>();
    const MeetingId meeting = whole->desk.meeting(u"POL-2026-10"_s);
    const Result<std::optional<DecidedSelection>> decided = whole->desk.office->decisions().decided(meeting);
    if (!whole->desk.office->applications().setWithdrawn((*decided)->seats.at(1).application, true)) {
        return nullptr;
    }
    whole->open(u"POL-2026-10"_s);
    return whole;
}

std::unique_ptr<QWidget> locked()
{
    auto whole = std::make_unique<WholeSelection>();
    whole->open(u"PRISONS-2026-12"_s);
    return whole->propose(8) ? std::move(whole) : nullptr;
}

std::unique_ptr<QWidget> decided()
{
    auto whole = std::make_unique<WholeSelection>();
    whole->open(u"POL-2026-10"_s);
    return whole;
}

std::unique_ptr<QWidget> changedSince()
{
    auto whole = std::make_unique<WholeSelection>();
    const MeetingId meeting = whole->desk.meeting(u"POL-2026-10"_s);
    Result<MeetingDocument> document = whole->desk.office->meetings().load(meeting);
    if (!whole->desk.office->decisions().saveWeight(meeting, document->criteria.at(3).id, 40)) {
        return nullptr;
    }
    whole->open(u"POL-2026-10"_s);
    auto *warning = whole->page->findChild<QWidget *>(u"decisionWarning"_s);
    const bool isThere = QTest::qWaitFor([warning] { return !warning->isHidden(); }, longest);
    return isThere ? std::move(whole) : nullptr;
}

std::unique_ptr<QWidget> stuck()
{
    auto whole = std::make_unique<WholeSelection>();
    const MeetingId meeting = whole->desk.meeting(u"HEALTH-2027-02"_s);
    Result<MeetingDocument> document = whole->desk.office->meetings().load(meeting);
    document->rules[0].max = 1;
    document->rules[2].min = 28;
    document->rules[2].max = 30;
    if (!whole->desk.office->decisions().saveRules(meeting, document->rules)) {
        return nullptr;
    }
    whole->open(u"HEALTH-2027-02"_s);
    whole->page->findChild<QPushButton *>(u"propose"_s)->click();
    auto *conflict = whole->page->findChild<QWidget *>(u"conflict"_s);
    const bool isThere = QTest::qWaitFor([conflict] { return !conflict->isHidden(); }, longest);
    return isThere ? std::move(whole) : nullptr;
}

std::unique_ptr<QWidget> manyRows()
{
    auto whole = std::make_unique<WholeSelection>();
    whole->desk.addApplicants(u"HEALTH-2027-02"_s, 1000);
    whole->open(u"HEALTH-2027-02"_s);
    return whole->propose(3) ? std::move(whole) : nullptr;
}

std::unique_ptr<QWidget> nothingToSelect()
{
    auto whole = std::make_unique<WholeSelection>();
    whole->open(u"HEALTH-2027-03"_s);
    return whole;
}

std::unique_ptr<QWidget> noScores()
{
    auto whole = std::make_unique<WholeSelection>();
    whole->open(u"LOCAL-2027-01"_s);
    return whole;
}

std::unique_ptr<QWidget> rules()
{
    DemonstrationDesk desk;
    Result<Standing> standing = desk.office->decisions().standing(desk.meeting(u"POL-2026-10"_s));
    static FixedClock clock;
    static IdSource ids(clock);
    return std::make_unique<RulesDialog>(
        standing->document, standing->applicants, ids,
        [](const QList<Rule> &, const QList<Wish> &) { return true; }, nullptr);
}

std::unique_ptr<QWidget> tieBreaks()
{
    DemonstrationDesk desk;
    Result<MeetingDocument> document = desk.office->meetings().load(desk.meeting(u"HEALTH-2027-02"_s));
    auto dialog = std::make_unique<TieBreakDialog>(
        document->criteria, document->tieBreaks, [](const QStringList &) { return true; }, nullptr);
    dialog->setReference(document->meeting.reference);
    return dialog;
}

} // namespace

QList<Scene> selectionScenes()
{
    return {
        {u"selection-ranked"_s, ranked, besideTheSideBar},
        {u"selection-proposed"_s, proposed, besideTheSideBar},
        {u"selection-board"_s, board, besideTheSideBar},
        {u"selection-board-tried"_s, boardTried, besideTheSideBar},
        {u"selection-board-empty"_s, boardEmpty, besideTheSideBar},
        {u"selection-board-many"_s, boardMany, besideTheSideBar},
        {u"selection-why-not"_s, whyNot, besideTheSideBar},
        {u"selection-composition"_s, composition, QSize(1072, 1500)},
        {u"selection-composition-before"_s, compositionBefore, besideTheSideBar},
        {u"selection-locked"_s, locked, besideTheSideBar},
        {u"selection-decided"_s, decided, besideTheSideBar},
        {u"selection-changed"_s, changedSince, besideTheSideBar},
        {u"selection-stuck"_s, stuck, besideTheSideBar},
        {u"selection-many"_s, manyRows, besideTheSideBar},
        {u"selection-nothing"_s, nothingToSelect, besideTheSideBar},
        {u"selection-unscored"_s, noScores, besideTheSideBar},
        {u"selection-withdrawn"_s, withdrawn, besideTheSideBar},
        {u"dialog-scenarios"_s, scenarios, QSize()},
        {u"dialog-wishes"_s, wishes, QSize()},
        {u"dialog-rules"_s, rules, QSize()},
        {u"dialog-tie-breaks"_s, tieBreaks, QSize()},
    };
}

} // namespace convoke::test
