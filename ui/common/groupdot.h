// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace convoke {

/// Width that @p count dots in a row take, with the gap after them.
int dotsWidth(qsizetype count);

/// Draws @p colours as small rounded squares from the left of @p area, in its middle.
void paintDots(QPainter &painter, const QRect &area, const QList<ColourPair> &colours);

/// The coloured squares of a meeting's working groups. A word always stands beside them; the accessible name
/// says it too.
class GroupDot final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupDot(const QList<ColourPair> &colours = {}, const QString &groupNames = {},
                      QWidget *parent = nullptr);

    void setGroups(const QList<ColourPair> &colours, const QString &groupNames);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ColourPair> m_colours;
};

} // namespace convoke

Q_DECLARE_METATYPE(QList<convoke::ColourPair>)
