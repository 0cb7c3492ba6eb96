// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace convoke {

class PlainLabel;

/// A remark on coloured ground inside a page, with a link or two beneath it. Its words say what its colour
/// says.
class NoteCard final : public QFrame
{
    Q_OBJECT
public:
    explicit NoteCard(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);
    [[nodiscard]] QString text() const;
    /// @p name becomes the objectName.
    QPushButton *addLink(const QString &name, const QString &verb);

private:
    PlainLabel *m_text;
    QVBoxLayout *m_layout;
};

} // namespace convoke
