// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/groupform.h"

#include "base/textfold.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/linecompletion.h"
#include "ui/common/measures.h"
#include "ui/common/optionalspinbox.h"
#include "ui/common/plaintext.h"
#include "ui/meetings/formgrid.h"
#include "ui/meetings/formrow.h"

#include <QColorDialog>
#include <QLineEdit>
#include <QPixmap>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

OptionalSpinBox *makeYear(const QString &name, const QString &words)
{
    auto *year = new OptionalSpinBox(1950, 2199);
    year->setObjectName(name);
    year->setAccessibleName(words);
    year->setEmptyText(u"–"_s);
    year->setFixedWidth(scaled(90));
    return year;
}

QLineEdit *makeLine(const QString &name, const QString &words, int longest)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(words);
    line->setMaxLength(longest);
    return line;
}

} // namespace

QString aliasLine(const GroupAlias &alias)
{
    if (!alias.fromYear && !alias.toYear) {
        return alias.name;
    }
    const auto year = [](const std::optional<int> &number) {
        return number ? QString::number(*number) : QString();
    };
    return u"%1 (%2–%3)"_s.arg(alias.name, year(alias.fromYear), year(alias.toYear));
}

GroupAlias aliasFromLine(const QString &line)
{
    static const QRegularExpression years(u"^(.+?) ?\\((\\d{4})? ?[-–] ?(\\d{4})?\\)$"_s);
    const QString text = cleanedForStorage(line).simplified().left(200);
    const QRegularExpressionMatch match = years.match(text);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(3).isEmpty())) {
        return {text, {}, {}};
    }
    const auto year = [&match](int part) {
        const QString digits = match.captured(part);
        return digits.isEmpty() ? std::nullopt : std::optional(digits.toInt());
    };
    return {match.captured(1), year(2), year(3)};
}

GroupForm::GroupForm(QWidget *parent)
    : QWidget(parent)
    , m_group{.id = WorkingGroupId(0)}
    , m_code(makeLine(u"groupCode"_s, tr("Code"), 30))
    , m_name(makeLine(u"groupName"_s, tr("Name"), 200))
    , m_aliases(new StringListEdit)
    , m_from(makeYear(u"groupFrom"_s, tr("First year")))
    , m_to(makeYear(u"groupTo"_s, tr("Last year")))
    , m_light(makeColour(u"groupColour"_s, tr("Colour on a light ground"), &WorkingGroup::colour))
    , m_dark(makeColour(u"groupDarkColour"_s, tr("Colour on a dark ground"), &WorkingGroup::darkColour))
    , m_chairs(new StringListEdit)
{
    m_code->setFixedWidth(scaled(140));
    m_aliases->setObjectName(u"groupAliases"_s);
    m_aliases->setAccessibleName(tr("Other names"));
    m_aliases->setPlaceholderText(tr("one per line, such as “Old name (2015–2019)”"));
    m_chairs->setObjectName(u"groupChairs"_s);
    m_chairs->setAccessibleName(tr("Chairs"));
    m_chairs->setPlaceholderText(tr("one name per line; proposed for new meetings"));
    auto *grid = new FormGrid(this);
    FormRow *row = grid->addRow(tr("Code"));
    row->add(m_code);
    row->addStretch();
    grid->addRow(tr("Name"))->add(m_name, 1);
    grid->addRow(tr("Other names"))->add(m_aliases, 1);
    row = grid->addRow(tr("Works"));
    row->addWord(tr("from"));
    row->add(m_from);
    row->addWord(tr("until"));
    row->add(m_to);
    row->addStretch();
    row = grid->addRow(tr("Colour"));
    row->add(m_light);
    row->add(m_dark);
    row->addStretch();
    grid->addRow(tr("Chairs"))->add(m_chairs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(grid);
    layout->addStretch();
    for (QLineEdit *line : {m_code, m_name}) {
        connect(line, &QLineEdit::textChanged, this, &GroupForm::changed);
    }
    for (StringListEdit *lines : {m_aliases, m_chairs}) {
        connect(lines, &QPlainTextEdit::textChanged, this, &GroupForm::changed);
    }
    for (OptionalSpinBox *year : {m_from, m_to}) {
        connect(year, &OptionalSpinBox::optionalValueChanged, this, &GroupForm::changed);
    }
}

QToolButton *GroupForm::makeColour(const QString &name, const QString &words, QString WorkingGroup::*colour)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    setPlainToolTip(button, words);
    connect(button, &QToolButton::clicked, this, [this, colour, words] {
        auto *dialog = new QColorDialog(QColor(m_group.*colour), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(words);
        connect(dialog, &QColorDialog::colorSelected, this, [this, colour](const QColor &chosen) {
            m_group.*colour = chosen.name();
            showColours();
            Q_EMIT changed();
        });
        dialog->open();
    });
    return button;
}

void GroupForm::showColours()
{
    const auto swatch = [this](QToolButton *button, const QString &colour) {
        QPixmap picture(QSize(28, 16) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(QColor(colour));
        button->setIcon(QIcon(picture));
        button->setIconSize(QSize(28, 16));
        button->setAccessibleDescription(colour);
    };
    swatch(m_light, m_group.colour);
    swatch(m_dark, m_group.darkColour);
}

void GroupForm::load(const WorkingGroup &group)
{
    const QSignalBlocker quiet(this);
    m_group = group;
    setEnabled(true);
    m_code->setText(group.code);
    m_name->setText(group.name);
    QStringList aliases;
    for (const GroupAlias &alias : group.aliases) {
        aliases.append(aliasLine(alias));
    }
    m_aliases->setStrings(aliases);
    m_from->setOptionalValue(group.fromYear);
    m_to->setOptionalValue(group.toYear);
    m_chairs->setStrings(group.chairs);
    showColours();
}

void GroupForm::clear()
{
    load({.id = WorkingGroupId(0), .colour = u"#5A6675"_s, .darkColour = u"#A7B1BD"_s});
    setEnabled(false);
}

WorkingGroup GroupForm::value() const
{
    WorkingGroup group = m_group;
    group.code = cleanedForStorage(m_code->text()).simplified();
    group.name = cleanedForStorage(m_name->text()).simplified();
    if (group.name.isEmpty()) {
        group.name = group.code;
    }
    group.aliases.clear();
    const QStringList aliases = m_aliases->strings();
    for (const QString &line : aliases) {
        group.aliases.append(aliasFromLine(line));
    }
    group.fromYear = m_from->optionalValue();
    group.toYear = m_to->optionalValue();
    group.chairs.clear();
    const QStringList chairs = m_chairs->strings();
    for (const QString &chair : chairs) {
        group.chairs.append(cleanedForStorage(chair).simplified());
    }
    return group;
}

void GroupForm::setKnownChairs(std::function<QStringList()> chairs)
{
    new LineCompletion(m_chairs, std::move(chairs));
}

void GroupForm::begin()
{
    m_code->setFocus(Qt::OtherFocusReason);
    m_code->selectAll();
}

} // namespace convoke
