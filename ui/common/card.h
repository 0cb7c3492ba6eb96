// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace convoke {

class PlainLabel;

/// A white sheet with rounded corners that holds things that belong together, with a heading or without.
class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// Where the contents go: vertical, padded.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    PlainLabel *m_heading;
    QVBoxLayout *m_body;
};

/// A soft line across.
QFrame *makeLine(QWidget *parent);

} // namespace convoke
