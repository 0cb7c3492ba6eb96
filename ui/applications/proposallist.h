// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace convoke {

class SectionTitle;

/// Something the program found that a human takes or refuses.
struct ProposedLine
{
    qint64 id = 0;
    QString label; ///< "Function"; may be empty
    QString text;
    QString remark; ///< small, beneath
    QString outcome; ///< what became of it, in words; empty: still to be decided

    friend bool operator==(const ProposedLine &, const ProposedLine &) = default;
};

/// Things found, each with its two buttons, and one pair of links for all of them. Hidden while it is empty.
class ProposalList final : public QWidget
{
    Q_OBJECT
public:
    /// @p name becomes the objectName; @p verb stands on the button that takes.
    ProposalList(const QString &name, const QString &heading, const QString &verb, QWidget *parent = nullptr);
    /// For a long verb and long texts.
    void putButtonsBeneath() { m_isBeneath = true; }

    void setLines(const QList<ProposedLine> &lines);
    [[nodiscard]] const QList<ProposedLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void taken(const QList<qint64> &ids);
    void refused(const QList<qint64> &ids);

private:
    [[nodiscard]] QWidget *makeLine(const ProposedLine &line);
    [[nodiscard]] QList<qint64> openIds() const;

    QString m_verb;
    bool m_isBeneath = false;
    QList<ProposedLine> m_lines;
    SectionTitle *m_title;
    QWidget *m_rows = nullptr;
    QWidget *m_all;
};

} // namespace convoke
