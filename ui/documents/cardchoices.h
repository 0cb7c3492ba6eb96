// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentoptions.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QSettings;
class QSpinBox;

namespace convoke {

class CalmCombo;
class PlainLabel;

/// What a document of cards may be asked: on which labels, where a used sheet goes on, how far the printer
/// prints beside the mark, backs, a test page. The printer's offset, the sheet of each kind and the measures
/// of a sheet of one's own are remembered, because they belong to the office and not to a meeting.
class CardChoices final : public QWidget
{
    Q_OBJECT
public:
    explicit CardChoices(QSettings &settings, QWidget *parent = nullptr);

    /// Offers what @p kind has: documentTemplate(kind).cards.
    void setKind(const QString &kind, const QString &usualSheet, bool hasBacks);
    /// Writes the choices into @p options.
    void give(DocumentOptions &options) const;

Q_SIGNALS:
    void changed();

private:
    void addMeasures();
    QDoubleSpinBox *addMeasure(QFormLayout *form, const QString &name, const QString &label, double highest);
    QSpinBox *addCount(QFormLayout *form, const QString &name, const QString &label);
    void addOffset();
    [[nodiscard]] LabelSheet ownSheet() const;
    [[nodiscard]] LabelSheet sheet() const;
    void recall();
    void choose();
    void remember();

    QSettings &m_settings;
    QString m_kind;
    CalmCombo *m_sheets;
    QWidget *m_measures;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QSpinBox *m_columns;
    QSpinBox *m_rows;
    QDoubleSpinBox *m_left;
    QDoubleSpinBox *m_top;
    QDoubleSpinBox *m_pitchX;
    QDoubleSpinBox *m_pitchY;
    QSpinBox *m_first;
    PlainLabel *m_firstLabel;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_down;
    QCheckBox *m_backs;
    PlainLabel *m_turning;
    QCheckBox *m_test;
    bool m_isFilling = false;
};

} // namespace convoke
