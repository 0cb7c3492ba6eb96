// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablecolumns.h"

#include "ui/common/measures.h"
#include "ui/common/plaintext.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowest = 40;

int headingWidth(const QHeaderView &header, int column)
{
    const QString heading = header.model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(roleFont(TextRole::Label)).horizontalAdvance(heading) + 2 * 10 + 12;
}

} // namespace

TableColumns::TableColumns(QHeaderView *header, QString name, QList<ColumnSpec> specs, int sortColumn,
                           Qt::SortOrder sortOrder, QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_name(std::move(name))
    , m_specs(std::move(specs))
    , m_sortColumn(sortColumn)
    , m_sortOrder(sortOrder)
{
    for (const ColumnSpec &spec : std::as_const(m_specs)) {
        if (spec.stretches) {
            m_stretchColumn = spec.column;
        }
    }
    m_header->setSectionsMovable(true);
    m_header->setFirstSectionMovable(true);
    m_header->setStretchLastSection(false);
    m_header->setMinimumSectionSize(narrowest);
    m_header->setTextElideMode(Qt::ElideRight);
    applySpecs();
    restore();
    connect(m_header, &QHeaderView::sectionResized, this, &TableColumns::onSectionResized);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { save(); });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this] { save(); });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = makeMenu(m_header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_header->mapToGlobal(at));
    });
}

void TableColumns::applySpecs()
{
    const QScopedValueRollback guard(m_busy, true);
    for (int visual = 0; visual < m_specs.size(); ++visual) {
        const ColumnSpec &spec = m_specs.at(visual);
        m_header->moveSection(m_header->visualIndex(spec.column), visual);
        m_header->setSectionHidden(spec.column, spec.hiddenAtFirst);
        // Never narrower than the heading with its arrow.
        m_header->resizeSection(spec.column, qMax(scaled(spec.width), headingWidth(*m_header, spec.column)));
    }
    m_header->setSortIndicator(m_sortColumn, m_sortOrder);
}

void TableColumns::reset()
{
    applySpecs();
    fit(m_available);
    save();
}

int TableColumns::minimumStretch() const
{
    for (const ColumnSpec &spec : m_specs) {
        if (spec.column == m_stretchColumn) {
            return scaled(spec.width);
        }
    }
    return narrowest;
}

void TableColumns::fit(int available)
{
    const int grown = m_available > 0 ? available - m_available : 0;
    m_available = available;
    if (m_stretchColumn < 0 || m_header->isSectionHidden(m_stretchColumn) || available <= 0) {
        return;
    }
    const int now = m_header->sectionSize(m_stretchColumn);
    const int room = available - (m_header->length() - now);
    int wanted = now;
    if (room > now) {
        wanted = room;
    } else if (grown < 0 || m_busy) {
        wanted = qMax(qMin(now, minimumStretch()), room);
    }
    if (wanted != now) {
        const QScopedValueRollback guard(m_busy, true);
        m_header->resizeSection(m_stretchColumn, wanted);
    }
}

void TableColumns::onSectionResized(int logical, int oldSize, int newSize)
{
    if (m_busy) {
        return;
    }
    if (logical != m_stretchColumn && m_stretchColumn >= 0 && oldSize != newSize) {
        const QScopedValueRollback guard(m_busy, true);
        fit(m_available);
    }
    save();
}

void TableColumns::save() const
{
    if (m_name.isEmpty() || m_busy) {
        return;
    }
    QSettings settings;
    settings.beginGroup(u"tables/"_s + m_name);
    settings.setValue(u"columns"_s, m_header->count());
    settings.setValue(u"state"_s, m_header->saveState());
}

bool TableColumns::restore()
{
    if (m_name.isEmpty()) {
        return false;
    }
    QSettings settings;
    settings.beginGroup(u"tables/"_s + m_name);
    if (settings.value(u"columns"_s).toInt() != m_header->count()) {
        return false;
    }
    return m_header->restoreState(settings.value(u"state"_s).toByteArray());
}

QMenu *TableColumns::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"columnsMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    return menu;
}

void TableColumns::fillMenu(QMenu *menu)
{
    menu->clear();
    const int shown = m_header->count() - m_header->hiddenSectionCount();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QString heading = m_header->model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(plainMenuText(heading));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(shown > 1 || !action->isChecked());
        connect(action, &QAction::toggled, this, [this, column](bool show) {
            m_header->setSectionHidden(column, !show);
            const QScopedValueRollback guard(m_busy, true);
            fit(m_available);
        });
        connect(action, &QAction::toggled, this, [this] { save(); });
    }
    menu->addSeparator();
    menu->addAction(tr("As at first"), this, &TableColumns::reset);
}

} // namespace convoke
