// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/sharingpane.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostEach = 50;
constexpr quint32 seeds = 1'000'000; ///< short enough to be read out
constexpr qsizetype namedShortfalls = 5;

} // namespace

SharingPane::SharingPane(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sharingPane"_s);
    auto *words =
        new PlainLabel(tr("Choose who reviews. Loads become as even as they can; who has a conflict of "
                          "interest is passed over; what is assigned or begun stays."),
                       this);
    words->setWordWrap(true);
    m_preview = new PlainLabel(this);
    m_preview->setObjectName(u"sharingPreview"_s);
    m_preview->setWordWrap(true);
    m_share = new QPushButton(this);
    m_share->setObjectName(u"shareOut"_s);
    makePrimary(m_share);
    connect(m_share, &QPushButton::clicked, this, [this] { Q_EMIT sharingWanted(wish()); });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(measure::pad);
    foot->addWidget(m_preview, 1);
    foot->addWidget(m_share, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::pad, 0, 0);
    layout->setSpacing(measure::pad);
    layout->addWidget(words);
    layout->addWidget(makeReviewers(), 1);
    layout->addWidget(makeWish());
    layout->addLayout(foot);
}

QWidget *SharingPane::makeReviewers()
{
    m_table = new QWidget;
    auto *outer = new QVBoxLayout(m_table);
    outer->setContentsMargins(0, 0, 0, 0);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(measure::wide);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    outer->addLayout(m_grid);
    auto *add = new QHBoxLayout;
    m_name = new QLineEdit(m_table);
    m_name->setObjectName(u"newReviewer"_s);
    m_name->setAccessibleName(tr("Another reviewer"));
    m_name->setPlaceholderText(tr("Another reviewer: first name and surname"));
    auto *button = new QPushButton(tr("Add"), m_table);
    button->setObjectName(u"addReviewer"_s);
    button->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, button,
            [button](const QString &name) { button->setEnabled(!name.trimmed().isEmpty()); });
    const auto name = [this] {
        const QString written = m_name->text().simplified();
        if (!written.isEmpty()) {
            m_name->clear();
            Q_EMIT reviewerNamed(written);
        }
    };
    connect(button, &QPushButton::clicked, this, name);
    connect(m_name, &QLineEdit::returnPressed, this, name);
    button->setAutoDefault(false);
    add->addWidget(m_name, 1);
    add->addWidget(button);
    outer->addLayout(add);
    outer->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_table);
    return scroll;
}

QWidget *SharingPane::makeWish()
{
    auto *wish = new QWidget(this);
    auto *layout = new QHBoxLayout(wish);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    auto *label = new PlainLabel(tr("Reviewers for each application"), wish);
    m_each = new QSpinBox(wish);
    m_each->setObjectName(u"reviewersEach"_s);
    m_each->setRange(0, mostEach);
    //: reviewers for each application
    m_each->setSpecialValueText(tr("all of them"));
    m_each->setAccessibleName(label->fullText());
    label->setBuddy(m_each);
    connect(m_each, &QSpinBox::valueChanged, this, &SharingPane::showPreview);
    m_seedLabel = new PlainLabel(wish);
    m_seedLabel->setObjectName(u"sharingSeed"_s);
    setTextRole(m_seedLabel, TextRole::Small, Ink::Secondary);
    auto *draw = new QPushButton(tr("Draw anew"), wish);
    draw->setObjectName(u"drawAnew"_s);
    draw->setAutoDefault(false);
    setPlainToolTip(draw,
                    tr("Another chance distribution. The number of the draw is kept, so that it can be "
                       "repeated."));
    connect(draw, &QPushButton::clicked, this, [this] {
        m_seed = QRandomGenerator::system()->bounded(1U, seeds);
        showPreview();
    });
    layout->addWidget(label);
    layout->addWidget(m_each);
    layout->addStretch(1);
    layout->addWidget(m_seedLabel);
    layout->addWidget(draw);
    return wish;
}

void SharingPane::load(const ReviewTeam &team)
{
    const bool isFirst = !m_team;
    m_team = team;
    const QList<ReviewerProgress> known = team.progress();
    if (isFirst) {
        m_each->setValue(team.draw ? team.draw->perApplication : team.document.review.perApplication);
        m_seed = team.draw ? team.draw->seed : m_seed;
        for (const ReviewerProgress &line : known) {
            m_chosen.insert(line.reviewer.id);
        }
    }
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    for (const QString &heading : {tr("Reviewer"), tr("Assigned"), tr("Done"), tr("After")}) {
        auto *label = new PlainLabel(heading, m_table);
        setTextRole(label, TextRole::Label, Ink::Secondary);
        const int column = m_grid->count();
        m_grid->addWidget(label, 0, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    }
    for (const Reviewer &reviewer : team.reviewers) {
        const auto line =
            std::find_if(known.cbegin(), known.cend(),
                         [&reviewer](const ReviewerProgress &one) { return one.reviewer.id == reviewer.id; });
        addRow(reviewer, line == known.cend() ? ReviewerProgress{.reviewer = reviewer} : *line);
    }
    showPreview();
}

void SharingPane::addRow(const Reviewer &reviewer, const ReviewerProgress &progress)
{
    const int at = static_cast<int>(m_rows.size()) + 1;
    Row row{reviewer.id, new QCheckBox(plainMenuText(reviewer.name), m_table), new PlainLabel(m_table),
            progress.assigned};
    row.isChosen->setObjectName(u"reviewer-%1"_s.arg(reviewer.name));
    row.isChosen->setChecked(m_chosen.contains(reviewer.id));
    connect(row.isChosen, &QCheckBox::toggled, this, [this, id = reviewer.id](bool isChosen) {
        if (isChosen) {
            m_chosen.insert(id);
        } else {
            m_chosen.remove(id);
        }
        showPreview();
    });
    const QLocale locale;
    m_grid->addWidget(row.isChosen, at, 0);
    m_grid->addWidget(new PlainLabel(locale.toString(progress.assigned), m_table), at, 1, Qt::AlignRight);
    m_grid->addWidget(new PlainLabel(locale.toString(progress.done), m_table), at, 2, Qt::AlignRight);
    m_grid->addWidget(row.after, at, 3, Qt::AlignRight);
    m_rows.append(row);
}

void SharingPane::choose(ReviewerId reviewer)
{
    m_chosen.insert(reviewer);
}

SharingWish SharingPane::wish() const
{
    SharingWish wish{.reviewers = {}, .perApplication = m_each->value(), .seed = m_seed};
    for (const Row &row : m_rows) {
        if (row.isChosen->isChecked()) {
            wish.reviewers.append(row.reviewer);
        }
    }
    return wish;
}

QString SharingPane::shortfall(const AssignmentPlan &plan) const
{
    QStringList names;
    for (const ShortAssignment &entry : plan.tooFew.mid(0, namedShortfalls)) {
        const auto known =
            std::find_if(m_team->applicants.cbegin(), m_team->applicants.cend(),
                         [&entry](const Applicant &one) { return one.application.id == entry.application; });
        names.append(known->application.code());
    }
    if (plan.tooFew.size() > namedShortfalls) {
        names.append(u"…"_s);
    }
    //: %1 names some of them
    return tr("%Ln application(s) would have too few reviewers, because of conflicts of interest or because "
              "too few are chosen: %1",
              nullptr, static_cast<int>(plan.tooFew.size()))
        .arg(names.join(u", "_s));
}

void SharingPane::showPreview()
{
    if (!m_team) {
        return;
    }
    //: the number by which a draw can be repeated
    m_seedLabel->setText(tr("Draw %1").arg(QString::number(m_seed)));
    const SharingWish wanted = wish();
    const AssignmentPlan plan =
        wanted.reviewers.isEmpty() ? AssignmentPlan() : assignReviewers(taskOf(*m_team, wanted));
    for (const Row &row : std::as_const(m_rows)) {
        const QString load = QLocale().toString(plan.loads.value(row.reviewer, row.before));
        row.after->setText(row.isChosen->isChecked() ? load : u"–"_s);
    }
    const int added = static_cast<int>(plan.added.size());
    m_share->setText(tr("Share out"));
    m_share->setEnabled(added > 0);
    QString words;
    if (wanted.reviewers.isEmpty()) {
        words = tr("Nobody is chosen yet.");
    } else if (m_team->applicants.isEmpty()) {
        words = tr("There are no applications to share out yet.");
    } else {
        words = added == 0 ? tr("Everything is shared out already.")
                           : tr("%Ln assignment(s) would be added.", nullptr, added);
        if (!plan.tooFew.isEmpty()) {
            words += u'\n' + shortfall(plan);
        }
    }
    m_preview->setText(words);
}

} // namespace convoke
