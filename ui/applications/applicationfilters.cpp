// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationfilters.h"

#include "ui/common/measures.h"
#include "ui/common/valuefilter.h"

#include <QHBoxLayout>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString countryOf(const ApplicationRow &row)
{
    return row.person().country ? row.person().country->toString() : QString();
}

bool isLate(const ApplicationRow &row)
{
    return row.timeliness == Timeliness::Late;
}

} // namespace

ApplicationFilters::ApplicationFilters(QWidget *parent)
    : QWidget(parent)
    , m_sector(new ValueFilter(u"filterSector"_s, tr("Sector"), this))
    , m_country(new ValueFilter(u"filterCountry"_s, tr("Country"), this))
    , m_late(makeToggle(u"filterLate"_s))
    , m_incomplete(makeToggle(u"filterIncomplete"_s))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_sector);
    layout->addWidget(m_country);
    layout->addWidget(m_late);
    layout->addWidget(m_incomplete);
    connect(m_sector, &ValueFilter::changed, this, &ApplicationFilters::changed);
    connect(m_country, &ValueFilter::changed, this, &ApplicationFilters::changed);
    setRows({});
}

QPushButton *ApplicationFilters::makeToggle(const QString &name)
{
    auto *toggle = new QPushButton(this);
    toggle->setObjectName(name);
    toggle->setCheckable(true);
    connect(toggle, &QPushButton::toggled, this, &ApplicationFilters::changed);
    return toggle;
}

void ApplicationFilters::setRows(const QList<ApplicationRow> &rows)
{
    QHash<QString, int> sectors;
    QHash<QString, int> countries;
    QHash<QString, QString> names;
    const QString language = QLocale().name().left(2);
    int late = 0;
    int incomplete = 0;
    for (const ApplicationRow &row : rows) {
        ++sectors[row.person().sector];
        if (row.person().country && !names.contains(countryOf(row))) {
            names.insert(countryOf(row), row.person().country->name(language));
        }
        ++countries[countryOf(row)];
        late += isLate(row) ? 1 : 0;
        incomplete += row.isIncomplete() ? 1 : 0;
    }
    m_sector->setValues(sectors);
    m_country->setValues(countries, names);
    m_late->setText(tr("Late %Ln", nullptr, late));
    m_late->setVisible(late > 0 || m_late->isChecked());
    m_incomplete->setText(tr("Incomplete %Ln", nullptr, incomplete));
    m_incomplete->setVisible(incomplete > 0 || m_incomplete->isChecked());
}

bool ApplicationFilters::accepts(const ApplicationRow &row) const
{
    return m_sector->accepts(row.person().sector) && m_country->accepts(countryOf(row))
        && (!m_late->isChecked() || isLate(row)) && (!m_incomplete->isChecked() || row.isIncomplete());
}

bool ApplicationFilters::isNarrowing() const
{
    return m_sector->isNarrowing() || m_country->isNarrowing() || m_late->isChecked()
        || m_incomplete->isChecked();
}

void ApplicationFilters::clear()
{
    m_sector->clear();
    m_country->clear();
    m_late->setChecked(false);
    m_incomplete->setChecked(false);
}

} // namespace convoke
