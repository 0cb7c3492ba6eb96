// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/questionmenu.h"

#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QMenu>

namespace convoke {

namespace {

struct QuestionMenu
{
    Q_DECLARE_TR_FUNCTIONS(convoke::QuestionMenu)
};

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 70;
    const QString line = plainMenuText(text);
    return line.size() > longest ? line.left(longest - 1).trimmed() + u'…' : line;
}

} // namespace

QList<GivableQuestion> givableQuestions(const Application &application, const Call &call,
                                        const QString &without)
{
    QList<GivableQuestion> questions;
    for (const Question &question : call.questions) {
        const bool fits = question.profiles.isEmpty() || !application.profile
            || question.profiles.contains(*application.profile);
        if (fits && question.key != without) {
            const Answer *answer = application.answer(question.id);
            questions.append(
                {question.id, question.text, answer != nullptr && !answer->text.trimmed().isEmpty()});
        }
    }
    return questions;
}

void fillQuestionMenu(QMenu *menu, const QList<GivableQuestion> &questions,
                      const std::function<void(const GivenTo &)> &give)
{
    menu->clear();
    const auto add = [menu, &give](QMenu *to, const QString &text, const GivenTo &what) {
        QObject::connect(to->addAction(text), &QAction::triggered, menu, [give, what] { give(what); });
    };
    for (const GivableQuestion &question : questions) {
        if (!question.isAnswered) {
            add(menu, shortened(question.text), {question.id, false});
            continue;
        }
        QMenu *choices = menu->addMenu(shortened(question.text));
        add(choices, QuestionMenu::tr("Add to the answer"), {question.id, false});
        add(choices, QuestionMenu::tr("Replace the answer"), {question.id, true});
    }
    if (questions.isEmpty()) {
        menu->addAction(QuestionMenu::tr("The call asks no questions"))->setEnabled(false);
    }
}

} // namespace convoke
