// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/sidebarbutton.h"

#include <QFrame>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace convoke {

class PlainLabel;

/// Rows under a small heading; the first section has none.
struct SideBarSection
{
    QString title;
    QList<SideBarRow> rows;

    friend bool operator==(const SideBarSection &, const SideBarSection &) = default;
};

/// The navigation at the side: sections of places, and at the foot who works and whether all is saved. Up and
/// Down walk through the rows, Enter and the blank go there.
class SideBar final : public QFrame
{
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);

    void setSections(const QList<SideBarSection> &sections);
    /// Marks the row of @p place: the exact one, else the row of its item, else of its room ("meetings" for a
    /// meeting that has no row).
    void setCurrent(const Place &place);
    /// Empty strings hide their line.
    void setFoot(const QString &workingAs, const QString &state);

Q_SIGNALS:
    void placeChosen(const convoke::Place &place);
    /// The user wants to say who works.
    void workingAsClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    /// Only words and figures differ: the rows stay, and with them the keyboard.
    [[nodiscard]] bool hasShapeOf(const QList<SideBarSection> &sections) const;
    [[nodiscard]] SideBarButton *buttonFor(const Place &place) const;

    QList<SideBarSection> m_sections;
    QList<SideBarButton *> m_buttons;
    Place m_current;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QFrame *m_line;
    QPushButton *m_workingAs;
    PlainLabel *m_state;
};

} // namespace convoke
