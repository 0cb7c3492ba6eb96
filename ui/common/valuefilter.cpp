// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/valuefilter.h"

#include "ui/common/measures.h"
#include "ui/common/plaintext.h"

#include <QCollator>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widest = 150;

} // namespace

ValueFilter::ValueFilter(const QString &name, const QString &subject, QWidget *parent)
    : QPushButton(parent)
    , m_subject(subject)
    , m_nothing(tr("(not known)"))
    , m_menu(new QMenu(this))
{
    setObjectName(name);
    setProperty("hasMenu", true);
    m_menu->setObjectName(name + u"Menu"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ValueFilter::fillMenu);
    showChoice();
}

void ValueFilter::setValues(const QHash<QString, int> &counts, const QHash<QString, QString> &labels)
{
    m_counts = counts;
    m_labels = labels;
    setEnabled(counts.size() > 1 || isNarrowing());
    showChoice();
}

void ValueFilter::clear()
{
    if (isNarrowing()) {
        m_chosen.clear();
        showChoice();
        Q_EMIT changed();
    }
}

QStringList ValueFilter::chosen() const
{
    QStringList values(m_chosen.cbegin(), m_chosen.cend());
    values.sort();
    return values;
}

void ValueFilter::setChosen(const QStringList &values)
{
    const QSet<QString> chosen(values.cbegin(), values.cend());
    if (chosen != m_chosen) {
        m_chosen = chosen;
        setEnabled(m_counts.size() > 1 || isNarrowing());
        showChoice();
        Q_EMIT changed();
    }
}

QString ValueFilter::labelOf(const QString &value) const
{
    return value.isEmpty() ? m_nothing : m_labels.value(value, value);
}

void ValueFilter::fillMenu()
{
    m_menu->clear();
    QAction *all = m_menu->addAction(tr("All"));
    all->setObjectName(u"all"_s);
    all->setEnabled(isNarrowing());
    connect(all, &QAction::triggered, this, &ValueFilter::clear);
    m_menu->addSeparator();
    QStringList values = m_counts.keys();
    for (const QString &value : std::as_const(m_chosen)) {
        if (!m_counts.contains(value)) {
            values.append(value);
        }
    }
    const QCollator collator;
    std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : collator.compare(labelOf(a), labelOf(b)) < 0;
    });
    for (const QString &value : std::as_const(values)) {
        //: a value and how often it occurs, such as "Police (24)"
        const QString text = tr("%1 (%2)").arg(labelOf(value), QLocale().toString(m_counts.value(value)));
        QAction *action = m_menu->addAction(plainMenuText(text));
        action->setObjectName(value);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(value));
        connect(action, &QAction::toggled, this, [this, value](bool isChosen) { choose(value, isChosen); });
    }
}

void ValueFilter::choose(const QString &value, bool isChosen)
{
    if (isChosen) {
        m_chosen.insert(value);
    } else {
        m_chosen.remove(value);
    }
    showChoice();
    Q_EMIT changed();
}

void ValueFilter::showChoice()
{
    QString text = m_subject;
    if (m_chosen.size() == 1) {
        //: what a list is narrowed to, such as "Sector: Police"
        text = tr("%1: %2").arg(m_subject, labelOf(*m_chosen.constBegin()));
    } else if (m_chosen.size() > 1) {
        //: such as "Sector: 3 chosen"
        text = tr("%1: %Ln chosen", nullptr, static_cast<int>(m_chosen.size())).arg(m_subject);
    }
    const QString shown = fontMetrics().elidedText(singleLine(text), Qt::ElideRight, scaled(widest));
    setText(plainMenuText(shown));
    setAccessibleName(singleLine(text));
    setPlainToolTip(this, shown == text ? QString() : text);
}

} // namespace convoke
