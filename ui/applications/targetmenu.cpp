// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/targetmenu.h"

#include "ui/applications/targetwords.h"
#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QMenu>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TargetMenu
{
    Q_DECLARE_TR_FUNCTIONS(convoke::TargetMenu)
};

constexpr ColumnTarget personTargets[] = {
    ColumnTarget::GivenName,    ColumnTarget::FamilyName,    ColumnTarget::FullName,
    ColumnTarget::Title,        ColumnTarget::Email,         ColumnTarget::Phone,
    ColumnTarget::Organisation, ColumnTarget::Function,      ColumnTarget::Sector,
    ColumnTarget::Country,      ColumnTarget::Gender,        ColumnTarget::Languages,
    ColumnTarget::Newsletter,   ColumnTarget::WorkingGroups, ColumnTarget::Notes};
constexpr ColumnTarget applicationTargets[] = {ColumnTarget::SourceRef, ColumnTarget::Received,
                                               ColumnTarget::Updated, ColumnTarget::Profile};
constexpr SpecialCategory categories[] = {
    SpecialCategory::Diet,  SpecialCategory::Access,   SpecialCategory::Health, SpecialCategory::Religion,
    SpecialCategory::Union, SpecialCategory::Politics, SpecialCategory::Origin, SpecialCategory::Orientation};

/// Adds targets to menus and marks the present one.
class TargetAdder
{
public:
    TargetAdder(const MappedColumn &now, const std::function<void(const TargetChoice &)> &choose)
        : m_now(now)
        , m_choose(choose)
    { }
    void add(QMenu *menu, const QString &text, const TargetChoice &choice) const;

private:
    [[nodiscard]] bool isNow(const TargetChoice &choice) const;
    [[nodiscard]] static QString nameOf(const TargetChoice &choice);

    MappedColumn m_now;
    std::function<void(const TargetChoice &)> m_choose;
};

bool TargetAdder::isNow(const TargetChoice &choice) const
{
    if (choice.target != m_now.target || choice.splitsRole.value_or(m_now.splitsRole) != m_now.splitsRole) {
        return false;
    }
    if (choice.target == ColumnTarget::Special) {
        return choice.special == m_now.special;
    }
    return choice.target != ColumnTarget::Question
        || (choice.question.isEmpty() ? m_now.certainty == Certainty::NewQuestion
                                      : choice.question == m_now.question);
}

QString TargetAdder::nameOf(const TargetChoice &choice)
{
    MappedColumn column;
    column.target = choice.target;
    column.question = choice.question;
    column.special = choice.special;
    column.splitByUser = choice.splitsRole.value_or(false);
    return choice.target == ColumnTarget::Question && choice.question.isEmpty() ? toKey(choice.target)
                                                                                : mappingWord(column);
}

void TargetAdder::add(QMenu *menu, const QString &text, const TargetChoice &choice) const
{
    const bool isPresent = isNow(choice);
    QAction *action = menu->addAction(plainMenuText(text));
    action->setObjectName(nameOf(choice));
    action->setCheckable(true);
    action->setChecked(isPresent);
    QObject::connect(action, &QAction::triggered, menu, [choose = m_choose, choice, isPresent] {
        if (!isPresent) {
            choose(choice);
        }
    });
}

} // namespace

QMenu *makeTargetMenu(const MappedColumn &now, const Call &call,
                      const std::function<void(const TargetChoice &)> &choose, QWidget *parent)
{
    constexpr qsizetype longestQuestion = 70;
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"targetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TargetAdder adder(now, choose);
    QMenu *person = menu->addMenu(TargetMenu::tr("Of the person"));
    for (const ColumnTarget target : personTargets) {
        const bool mayBeSplit = target == ColumnTarget::Organisation;
        adder.add(person, targetWord(target),
                  {target, {}, {}, mayBeSplit ? std::optional(false) : std::nullopt});
        if (mayBeSplit) {
            adder.add(person, TargetMenu::tr("Organisation and function in one"), {target, {}, {}, true});
        }
    }
    QMenu *application = menu->addMenu(TargetMenu::tr("Of the application"));
    for (const ColumnTarget target : applicationTargets) {
        adder.add(application, targetWord(target), {target, {}});
    }
    if (!call.questions.isEmpty()) {
        QMenu *questions = menu->addMenu(TargetMenu::tr("Answers to a question"));
        for (const Question &question : call.questions) {
            const QString text = question.text.size() > longestQuestion
                ? question.text.left(longestQuestion) + u'…'
                : question.text;
            adder.add(questions, text, {ColumnTarget::Question, question.key});
        }
    }
    QMenu *apart = menu->addMenu(TargetMenu::tr("Kept apart"));
    for (const SpecialCategory category : categories) {
        adder.add(apart, specialWord(category), {ColumnTarget::Special, {}, category});
    }
    menu->addSeparator();
    adder.add(menu, TargetMenu::tr("A new question"), {ColumnTarget::Question, {}});
    adder.add(menu, TargetMenu::tr("Do not take in"), {ColumnTarget::Ignore, {}});
    return menu;
}

} // namespace convoke
