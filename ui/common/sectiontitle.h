// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace convoke {

class PlainLabel;

/// The small heading above a part of a page or form, with room for a remark at its right ("remembered for
/// this survey").
class SectionTitle final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionTitle(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setRemark(const QString &remark);

private:
    PlainLabel *m_text;
    PlainLabel *m_remark;
};

} // namespace convoke
