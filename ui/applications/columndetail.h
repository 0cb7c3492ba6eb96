// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/mappingchange.h"
#include "ui/applications/mappingmodel.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace convoke {

class PlainLabel;

/// One column of a file in full: its heading and samples, what it means that it is kept apart, and the offer
/// to split it, with how the first rows would come out.
class ColumnDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnDetail(QWidget *parent = nullptr);

    void showColumn(const MappingLine &line, const SourceTable &table);
    void showNothing();

Q_SIGNALS:
    void targetChosen(int column, const convoke::TargetChoice &choice);
    void menuWanted();

private:
    void showSplit(const SourceTable &table);
    void clearSplit();
    void choose(const TargetChoice &choice);

    MappingLine m_line;
    PlainLabel *m_heading;
    PlainLabel *m_sentence;
    QWidget *m_split;
    QGridLayout *m_splitRows;
    QPushButton *m_change;
    QPushButton *m_doSplit;
    QPushButton *m_apart;
};

} // namespace convoke
