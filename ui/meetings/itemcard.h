// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"
#include "ui/meetings/itemeditor.h"

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace convoke {

class FormGrid;
class PlainLabel;

/// What a folded card tells about its item.
struct CardHead
{
    QString title;
    QString detail; ///< second line; may be empty
    QList<Chip> chips;
    int level = 0; ///< how deep it stands under others
    bool canRise = false;
    bool canSink = false;
};

/// Where a dragged card would go.
struct DropPlace
{
    qsizetype gap = 0; ///< before the item that stands there now
    int level = 0;
};

/// An item with many fields: one line that tells what it is, its editors when it is unfolded. Buttons,
/// Alt+Up, Alt+Down and dragging move it.
class ItemCard : public ItemEditor
{
    Q_OBJECT
public:
    /// @p name with the item's key becomes the objectName.
    ItemCard(EditedMeeting &meeting, qint64 id, const QString &name, QWidget *parent);

    void follow() override;
    void focusFirst() override;
    [[nodiscard]] bool isUnfolded() const { return m_form != nullptr && m_isUnfolded; }
    void setUnfolded(bool unfolded);
    /// How far to the right each level stands.
    static constexpr int indent = 24;
    /// Where it goes when it is dropped at that gap of the list and @p levels further to the right.
    [[nodiscard]] virtual DropPlace dropPlace(qsizetype gap, int levels) const;
    /// Moves it there, with what moves with it, as one step.
    virtual void moveTo(const std::function<QList<qint64>(const MeetingDocument &)> &idsOf,
                        const DropPlace &place);

Q_SIGNALS:
    /// It is dragged by its grip: where the mouse is on the screen, and how far from where it was pressed.
    void dragged(QPoint now, QPoint moved);
    void dropped(QPoint now, QPoint moved);
    void dragCancelled();

protected:
    [[nodiscard]] virtual CardHead head(const MeetingDocument &document) const = 0;
    /// Makes the editors, when the card is unfolded first.
    virtual void fill(FormGrid &form) = 0;
    /// Shows and hides rows according to the item.
    virtual void showRows(FormGrid &) { }
    virtual bool move(MeetingDocument &document, int step) const = 0;
    virtual void remove(MeetingDocument &document) const = 0;
    /// For the undo menu.
    [[nodiscard]] QString deedOfMoving() const;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addTool(QHBoxLayout *layout, const QString &name, const QString &icon, const QString &verb);
    void makeHead(QVBoxLayout *layout);
    void makeForm();
    void moveBy(int step);
    void showHead();

    QString m_name;
    bool m_isUnfolded = false;
    int m_level = 0;
    QToolButton *m_fold = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_detail = nullptr;
    QHBoxLayout *m_chips = nullptr;
    QToolButton *m_rise = nullptr;
    QToolButton *m_sink = nullptr;
    FormGrid *m_form = nullptr;
};

} // namespace convoke
