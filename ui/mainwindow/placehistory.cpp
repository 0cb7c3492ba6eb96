// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/placehistory.h"

namespace convoke {

namespace {

constexpr qsizetype most = 50;

} // namespace

void PlaceHistory::visit(const Place &place)
{
    if (m_at >= 0 && m_places.at(m_at) == place) {
        return;
    }
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > most) {
        m_places.removeFirst();
    }
    m_at = m_places.size() - 1;
}

void PlaceHistory::clear()
{
    m_places.clear();
    m_at = -1;
}

} // namespace convoke
