// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/reviewsection.h"

#include "ui/common/measures.h"
#include "ui/common/textrole.h"
#include "ui/meetings/formgrid.h"
#include "ui/meetings/grouprows.h"
#include "ui/meetings/itemlist.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameWidth = 200;
constexpr int dateWidth = 130;
constexpr int mostReviews = 100;

template <typename T>
auto pickFrom(int index, T ReviewPhase::*member)
{
    return [index, member](auto &document) {
        auto &phases = document.review.phases;
        return index < phases.size() ? &(phases[index].*member) : nullptr;
    };
}

FieldPlace<QDate> dayOf(int index, QDate ReviewPhase::*member)
{
    FieldPlace<QDate> place = FieldSet::placeAt<QDate>(pickFrom(index, member));
    place.holds = [index](const MeetingDocument &document) {
        const QList<ReviewPhase> &phases = document.review.phases;
        return index >= phases.size() || phases.at(index).from <= phases.at(index).until;
    };
    return place;
}

/// Nothing typed is 0.
FieldPlace<std::optional<int>> numberOf(int ReviewPlan::*member)
{
    return {[member](const MeetingDocument &document) {
                const int number = document.review.*member;
                return std::optional(number == 0 ? std::nullopt : std::optional<int>(number));
            },
            [member](MeetingDocument &document, const std::optional<int> &number) {
                document.review.*member = number.value_or(0);
            },
            {}};
}

} // namespace

ReviewPhaseRow::ReviewPhaseRow(EditedMeeting &meeting, int index, const std::function<QDate()> &today,
                               QWidget *parent)
    : ItemRow(meeting, index, u"phase%1"_s.arg(index + 1), parent)
{
    const auto date = [&](const QString &part, const QString &label, QDate ReviewPhase::*member) {
        FieldEditor<QDate> editor = neededDateEditor(today);
        editor.widget->setFixedWidth(scaled(dateWidth));
        fields().addAt<QDate>(row(), {nameOf(part), label}, editor, dayOf(index, member));
    };
    FieldEditor<QString> name = neededLineEditor();
    name.widget->setFixedWidth(scaled(nameWidth));
    fields().add(row(), {nameOf(u"Name"_s), tr("Name of a phase")}, name,
                 pickFrom(index, &ReviewPhase::name));
    date(u"From"_s, tr("First day of a phase"), &ReviewPhase::from);
    //: between two dates
    row()->addWord(tr("to"));
    date(u"Until"_s, tr("Last day of a phase"), &ReviewPhase::until);
    QToolButton *gone = addTool(u"Remove"_s, u"delete"_s, tr("Remove this phase"));
    row()->addStretch();
    connect(gone, &QToolButton::clicked, this, [this, index] {
        this->meeting().perform(tr("Remove a phase of the review"), [index](MeetingDocument &document) {
            if (index < document.review.phases.size()) {
                document.review.phases.removeAt(index);
            }
        });
    });
}

ReviewSection::ReviewSection(EditedMeeting &meeting, std::function<QDate()> today, QWidget *parent)
    : FormSection(meeting, u"reviewSection"_s, tr("Review"), parent)
    , m_today(std::move(today))
{
    FormGrid *grid = addGrid();
    addReaders(*grid);
    addPhases(*grid);
}

void ReviewSection::addReaders(FormGrid &grid)
{
    fields().add(grid.addRow(tr("Blind")), {u"reviewBlind"_s, tr("Blind review")},
                 checkEditor(tr("Hide names, organisations and what else identifies people")),
                 [](auto &document) { return &document.review.blind; });
    FormRow *row = grid.addRow(tr("Others’ scores"));
    fields().add(row, {u"reviewOthers"_s, tr("When reviewers see the scores of the others")},
                 choiceEditor(QList<std::pair<OthersScores, QString>>{
                     {OthersScores::Always, tr("seen at any time")},
                     {OthersScores::AfterOwn, tr("seen once one’s own are in")},
                     {OthersScores::Never, tr("never seen")}}),
                 [](auto &document) { return &document.review.othersScores; });
    row->addStretch();
    row = grid.addRow(tr("Reviewers"));
    fields().addAt<std::optional<int>>(row, {u"reviewEach"_s, tr("Reviewers for each application")},
                                       numberEditor(1, mostReviews, tr("all")),
                                       numberOf(&ReviewPlan::perApplication));
    row->addWord(tr("for each application"));
    row->addStretch();
    row = grid.addRow(tr("Needed"));
    fields().addAt<std::optional<int>>(row, {u"reviewMinimum"_s, tr("Reviews needed before ranking")},
                                       numberEditor(1, mostReviews, tr("none")),
                                       numberOf(&ReviewPlan::minimumReviews));
    row->addWord(tr("reviews before an application is ranked"));
    row->addStretch();
    fields().add(grid.addRow(tr("Order")),
                 {u"reviewShuffled"_s, tr("An order of their own for each reviewer")},
                 checkEditor(tr("Give each reviewer an order of their own")),
                 [](auto &document) { return &document.review.shuffled; });
}

void ReviewSection::addPhases(FormGrid &grid)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_phases =
        new ItemList([](const MeetingDocument &document) { return numbered(document.review.phases.size()); },
                     [this](qint64 id, QWidget *owner) {
                         return new ReviewPhaseRow(meeting(), static_cast<int>(id), m_today, owner);
                     },
                     6, box);
    auto *add = new QPushButton(tr("Add a phase"), box);
    add->setObjectName(u"addPhase"_s);
    makeLink(add);
    connect(add, &QPushButton::clicked, this, &ReviewSection::addPhase);
    layout->addWidget(m_phases);
    auto *line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch();
    layout->addLayout(line);
    grid.addRow(tr("Phases"), box);
}

/// A week after the last phase, else after the deadline, else from today.
void ReviewSection::addPhase()
{
    constexpr int week = 7;
    const MeetingDocument &document = meeting().document();
    const QDate before = document.review.phases.isEmpty()
        ? document.call.deadline.value_or(m_today().addDays(-1))
        : document.review.phases.constLast().until;
    const ReviewPhase phase{tr("Phase %1").arg(document.review.phases.size() + 1), before.addDays(1),
                            before.addDays(week)};
    if (meeting().perform(tr("Add a phase of the review"),
                          [&phase](MeetingDocument &changed) { changed.review.phases.append(phase); })) {
        m_phases->editors().constLast()->focusFirst();
    }
}

void ReviewSection::follow()
{
    FormSection::follow();
    m_phases->follow(meeting().document());
    m_phases->setVisible(!m_phases->editors().isEmpty());
}

void ReviewSection::forget()
{
    FormSection::forget();
    m_phases->clear();
}

bool ReviewSection::commit()
{
    const bool own = FormSection::commit();
    return m_phases->commit() && own;
}

} // namespace convoke
