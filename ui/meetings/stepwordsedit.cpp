// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/stepwordsedit.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"
#include "ui/meetings/callparts.h"
#include "ui/meetings/formfield.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mostLines = 11; ///< of a scale with more steps only the ends are offered

QString written(double score)
{
    return QLocale().toString(score, 'g', 6);
}

} // namespace

StepWordsEdit::StepWordsEdit(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_all(new QPushButton(tr("Words for each step"), this))
{
    m_all->setObjectName(u"stepWordsAll"_s);
    makeLink(m_all);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        fill();
        if (!m_lines.isEmpty()) {
            m_lines.constFirst().second->setFocus(Qt::OtherFocusReason);
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    auto *line = new QHBoxLayout;
    line->addWidget(m_all);
    line->addStretch();
    layout->addLayout(line);
}

void StepWordsEdit::setScale(double min, double max)
{
    if (min != m_min || max != m_max) {
        m_min = min;
        m_max = max;
        fill();
    }
}

void StepWordsEdit::setSteps(const QList<ScaleStep> &steps)
{
    const bool isTheSame = steps == m_steps && !m_lines.isEmpty();
    m_steps = steps;
    if (!isTheSame || steps != this->steps()) {
        fill();
    }
}

QList<ScaleStep> StepWordsEdit::steps() const
{
    QList<ScaleStep> steps;
    for (const auto &[score, line] : m_lines) {
        const QString words = line->text().simplified();
        if (!words.isEmpty()) {
            steps.append({score, words});
        }
    }
    return steps;
}

QList<double> StepWordsEdit::shownScores() const
{
    QList<double> scores;
    for (const ScaleStep &step : m_steps) {
        scores.append(step.score);
    }
    if (m_showsAll) {
        const bool isWhole = std::floor(m_min) == m_min && std::floor(m_max) == m_max;
        const double step = isWhole && m_max - m_min < mostLines ? 1 : m_max - m_min;
        for (double score = m_min; score <= m_max; score += step) {
            scores.append(score);
        }
    }
    std::sort(scores.begin(), scores.end());
    scores.erase(std::unique(scores.begin(), scores.end()), scores.end());
    return scores;
}

void StepWordsEdit::fill()
{
    const QList<double> scores = shownScores();
    const auto isShown = [&scores](const auto &line) {
        return scores.contains(line.first);
    };
    const bool fits =
        scores.size() == m_lines.size() && std::all_of(m_lines.cbegin(), m_lines.cend(), isShown);
    if (!fits) {
        for (const auto &[score, line] : std::as_const(m_lines)) {
            line->disconnect(this); // hiding it ends its editing
        }
        m_lines.clear();
        while (QLayoutItem *item = m_grid->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (qsizetype i = 0; i < scores.size(); ++i) {
            addLine(static_cast<int>(i), scores.at(i), {});
        }
    }
    for (const auto &[score, line] : std::as_const(m_lines)) {
        const auto step =
            std::find_if(m_steps.cbegin(), m_steps.cend(),
                         [score = score](const ScaleStep &item) { return item.score == score; });
        const QString words = step == m_steps.cend() ? QString() : step->words;
        if (line->text() != words) {
            line->setText(words);
        }
    }
    m_all->setVisible(!m_showsAll);
}

void StepWordsEdit::addLine(int row, double score, const QString &words)
{
    auto *label = new PlainLabel(written(score), this);
    setTextRole(label, TextRole::Small, Ink::Secondary);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *line = new QLineEdit(words, this);
    line->setObjectName(u"stepWords%1"_s.arg(row));
    //: %1: a score
    line->setAccessibleName(tr("What %1 means").arg(written(score)));
    line->setPlaceholderText(tr("what it means"));
    line->setMaxLength(200);
    connect(line, &QLineEdit::editingFinished, this, &StepWordsEdit::edited);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(line, row, 1);
    label->show(); // the layout would do so later, too late to take the keyboard
    line->show();
    m_lines.append({score, line});
}

FieldEditor<QList<ScaleStep>> stepWordsEditor(CriterionId criterion)
{
    auto *edit = new StepWordsEdit;
    return {edit, [edit](const QList<ScaleStep> &steps) { edit->setSteps(steps); },
            [edit]() -> Result<QList<ScaleStep>> { return edit->steps(); },
            [edit](FormField *field) {
                QObject::connect(edit, &StepWordsEdit::edited, field, &FormField::commit);
            },
            [edit, criterion](const MeetingDocument &document) {
                if (const Criterion *found = partWithId(document.criteria, criterion)) {
                    edit->setScale(found->min, found->max);
                }
            }};
}

} // namespace convoke
