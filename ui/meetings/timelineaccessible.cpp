// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timelineaccessible.h"

#include "ui/meetings/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace convoke {

namespace {

/// One meeting in one row of a timeline.
class TimelineItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TimelineItemAccessible(TimelineView *view, int item)
        : m_view(view)
        , m_item(item)
    { }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_item < m_view->layOutOfItems().items().size();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_view ? m_view->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->itemWords(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? m_view->itemRect(m_item).translated(m_view->viewport()->mapToGlobal(QPoint()))
                         : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (isValid()) {
            state.selected = m_view->currentItem() == m_item;
            state.focused = state.selected && m_view->hasFocus();
            state.offscreen = !m_view->viewport()->rect().intersects(m_view->itemRect(m_item));
        } else {
            state.invalid = true;
        }
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid()) {
            return;
        }
        m_view->setFocus();
        m_view->setCurrentItem(m_item);
        if (name == pressAction()) {
            m_view->openCurrent();
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineView> m_view;
    int m_item;
};

/// A timeline as a list.
class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
    { }
    ~TimelineAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(view()->layOutOfItems().items().size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto known = m_children.constFind(index);
        if (known == m_children.cend()) {
            known = m_children.insert(
                index, QAccessible::registerAccessibleInterface(new TimelineItemAccessible(view(), index)));
        }
        return QAccessible::accessibleInterface(*known);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int item = 0; item < childCount(); ++item) {
            const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
            if (view()->itemRect(item).contains(point)) {
                return child(item);
            }
        }
        return nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto known = m_children.cbegin(); known != m_children.cend(); ++known) {
            if (QAccessible::accessibleInterface(*known) == wanted) {
                return known.key();
            }
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const std::optional<int> current = view()->currentItem();
        return current ? child(*current) : nullptr;
    }

private:
    [[nodiscard]] TimelineView *view() const { return static_cast<TimelineView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view != nullptr ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeAccessible);
}

void announceCurrentItem(TimelineView *view)
{
    if (const std::optional<int> item = view->currentItem(); item && view->hasFocus()) {
        QAccessibleEvent event(view, QAccessible::Focus);
        event.setChild(*item);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace convoke
