// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"
#include "ui/common/tokens.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace convoke {

class GroupDot;
class PlainLabel;

/// The head of a page: groups, title, chips, a line of facts beneath, buttons at the right. At most one
/// button is primary.
class PageHeader final : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(bool joined READ isJoined WRITE setJoined)
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setChips(const QList<Chip> &chips);
    void setGroups(const QList<ColourPair> &colours, const QString &groupNames);

    /// @p name becomes the objectName; @p verb is translated text.
    QPushButton *addButton(const QString &name, const QString &verb);
    QPushButton *addPrimaryButton(const QString &name, const QString &verb);
    /// A button that opens @p menu.
    QPushButton *addMenuButton(const QString &name, const QString &verb, QMenu *menu);

    /// Without the line beneath, because a StageBar follows.
    void setJoined(bool joined);
    [[nodiscard]] bool isJoined() const { return m_joined; }

private:
    GroupDot *m_groups;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QHBoxLayout *m_chips;
    QHBoxLayout *m_buttons;
    bool m_joined = false;
};

/// A button of pages and strips that opens @p menu.
QPushButton *makeMenuButton(const QString &name, const QString &verb, QMenu *menu, QWidget *parent);

} // namespace convoke
