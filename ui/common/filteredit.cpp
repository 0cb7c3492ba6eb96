// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filteredit.h"

#include "ui/common/enterkeys.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scaledwidth.h"
#include "ui/common/textrole.h"
#include "ui/common/typedsortproxy.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

FilterEdit::FilterEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_count(new PlainLabel(this))
{
    m_line->setObjectName(u"filterLine"_s);
    m_line->setAccessibleName(tr("Filter"));
    m_line->setClearButtonEnabled(true);
    m_line->setProperty("leadingIcon", true);
    m_line->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    keepWidth(m_line, KeptWidth::Minimum, 200);
    m_line->installEventFilter(this);
    setPlaceholder(tr("Filter"));
    m_count->setObjectName(u"filterCount"_s);
    setTextRole(m_count, TextRole::Body, Ink::Secondary);
    setFocusProxy(m_line);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    m_count->hide();
}

void FilterEdit::attach(TypedSortProxy *proxy, QAbstractItemView *view)
{
    m_proxy = proxy;
    m_view = view;
    connect(m_line, &QLineEdit::textChanged, proxy, &TypedSortProxy::setFilterText);
    const auto count = [this] {
        showCount();
    };
    connect(proxy, &TypedSortProxy::filterChanged, this, count);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, count);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, count);
    connect(proxy, &QAbstractItemModel::layoutChanged, this, count);
    connect(proxy, &QAbstractItemModel::modelReset, this, count);
    showCount();
}

void FilterEdit::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

QString FilterEdit::text() const
{
    return m_line->text();
}

void FilterEdit::setText(const QString &text)
{
    m_line->setText(text);
}

void FilterEdit::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FilterEdit::showCount()
{
    m_count->setVisible(m_proxy->isFiltering());
    if (m_proxy->isFiltering()) {
        const QLocale locale;
        //: how many rows of all match the filter, such as "12 of 180"
        m_count->setText(tr("%1 of %2")
                             .arg(locale.toString(m_proxy->rowCount()),
                                  locale.toString(m_proxy->sourceModel()->rowCount())));
    }
}

bool FilterEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusIn && m_proxy != nullptr) {
        m_proxy->prepareFilter();
    }
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_line->text().isEmpty()) {
            m_line->clear();
            return true;
        }
        if (m_view != nullptr && (key == Qt::Key_Down || isEnter(key))) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid() && m_view->model()->rowCount() > 0) {
                m_view->setCurrentIndex(m_view->model()->index(0, 0));
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace convoke
