// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/specialsection.h"

#include "ui/common/iconlabel.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

SpecialSection::SpecialSection(QWidget *parent)
    : QFrame(parent)
    , m_open(new QPushButton(this))
    , m_text(new PlainLabel(this))
{
    setObjectName(u"specialSection"_s);
    setAccessibleName(tr("Special categories of personal data"));
    m_open->setObjectName(u"openSpecial"_s);
    m_open->setCheckable(true);
    connect(m_open, &QPushButton::toggled, this, &SpecialSection::unfold);
    auto *title = new PlainLabel(tr("Special categories, kept apart"), this);
    setTextRole(title, TextRole::Small, Ink::Secondary);
    m_text->setObjectName(u"specialText"_s);
    m_text->setWordWrap(true);
    m_text->setSelectable(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::gap);
    head->addWidget(new IconLabel(lineIcon(u"lock"_s), 16, this));
    head->addWidget(title, 1);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::gap, measure::page, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addLayout(head);
    layout->addWidget(m_text);
    hide();
}

void SpecialSection::setAnswers(ApplicationId application, const QList<SpecialAnswer> &answers)
{
    const bool isOther = m_application != application;
    m_application = application;
    m_answers = answers;
    setVisible(!answers.isEmpty());
    if (isOther) {
        const QSignalBlocker quiet(m_open);
        m_open->setChecked(false);
    }
    unfold(m_open->isChecked());
}

void SpecialSection::unfold(bool isOpen)
{
    m_open->setText(isOpen ? tr("Hide")
                           : tr("Show %Ln answer(s)", nullptr, static_cast<int>(m_answers.size())));
    QStringList lines;
    for (const SpecialAnswer &answer : std::as_const(m_answers)) {
        lines.append(answer.heading);
        lines.append(answer.text);
    }
    m_text->setText(isOpen ? lines.join(u'\n') : QString());
    m_text->setVisible(isOpen);
}

} // namespace convoke
