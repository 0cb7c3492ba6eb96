// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"

#include <QList>

namespace convoke {

/// The places that were visited, for going back and forth. Holds at most 50.
class PlaceHistory final
{
public:
    /// Ends whatever lay ahead; the place where one is already is not entered twice.
    void visit(const Place &place);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// Only where one can.
    Place back() { return m_places.at(--m_at); }
    Place forward() { return m_places.at(++m_at); }
    void clear();

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace convoke
