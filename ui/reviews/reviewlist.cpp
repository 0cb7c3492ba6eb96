// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewlist.h"

#include "ranking/decimals.h"
#include "ui/common/calmcombo.h"
#include "ui/common/filteredit.h"
#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/common/typedsortproxy.h"
#include "ui/reviews/reviewlistmodel.h"

#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ReviewList::ReviewList(QWidget *parent)
    : QFrame(parent)
    , m_model(new ReviewListModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_filter(new FilterEdit(this))
    , m_show(new CalmCombo(this))
    , m_order(new CalmCombo(this))
    , m_view(new ListView(u"reviewApplications"_s, this))
{
    setObjectName(u"reviewList"_s);
    setProperty("part", u"surface"_s);
    setMinimumWidth(scaled(200));
    m_proxy->setSourceModel(m_model);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(tr("Applications to review"));
    m_filter->attach(m_proxy, m_view);

    connect(m_show, &QComboBox::currentIndexChanged, this, &ReviewList::showRows);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ReviewList::setOrder);
    connect(m_view, &ListView::currentIdChanged, this, [this] {
        // Later, because rows must not go while the view is still choosing one.
        QMetaObject::invokeMethod(this, &ReviewList::showRows, Qt::QueuedConnection);
        Q_EMIT currentChanged();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeTop());
    layout->addWidget(m_view, 1);
    setTabOrder(m_filter, m_show);
    setTabOrder(m_show, m_order);
    setTabOrder(m_order, m_view);
    setOrder();
}

QLayout *ReviewList::makeTop()
{
    m_show->setObjectName(u"reviewShow"_s);
    m_show->setAccessibleName(tr("Which applications are shown"));
    m_show->addItem(tr("All"), int(Show::All));
    m_show->addItem(tr("To do"), int(Show::ToDo));
    m_show->addItem(tr("Flagged"), int(Show::Flagged));
    m_order->setObjectName(u"reviewOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("Number"), int(ReviewColumn::Application));
    m_order->addItem(tr("Name"), int(ReviewColumn::Name));
    m_order->addItem(tr("Sector"), int(ReviewColumn::Sector));
    m_order->addItem(tr("Your score"), int(ReviewColumn::Score));
    //: order of a list: every reviewer has another one
    m_order->addItem(tr("Shuffled"), int(ReviewColumn::Shuffled));
    for (QComboBox *combo : {m_show, m_order}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(5);
    }
    auto *choices = new QHBoxLayout;
    choices->setSpacing(measure::gap);
    choices->addWidget(m_show, 1);
    choices->addWidget(m_order, 1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(measure::pad, measure::pad, measure::pad, measure::gap);
    top->setSpacing(measure::gap);
    top->addWidget(m_filter);
    top->addLayout(choices);
    return top;
}

void ReviewList::load(const QList<ReviewItem> &items)
{
    m_model->load(items);
    giveDecimals();
}

void ReviewList::update(const QList<ReviewItem> &items)
{
    m_model->update(items);
    giveDecimals();
}

void ReviewList::updateSome(const QList<ReviewItem> &items, const QSet<qint64> &gone)
{
    m_model->updateSome(items, gone);
    giveDecimals();
}

const QList<ReviewItem> &ReviewList::items() const
{
    return m_model->values();
}

void ReviewList::giveDecimals()
{
    QList<double> scores;
    for (const ReviewItem &item : m_model->values()) {
        if (item.isDone() && item.score) {
            scores.append(*item.score);
        }
    }
    m_model->setDecimals(distinguishableDecimals(scores, 0));
}

void ReviewList::offerAssigned(bool isOffered)
{
    const int place = m_show->findData(int(Show::Assigned));
    if (isOffered && place < 0) {
        m_show->insertItem(0, tr("Assigned"), int(Show::Assigned));
        m_show->setCurrentIndex(0);
    } else if (!isOffered && place >= 0) {
        m_show->removeItem(place);
    }
}

void ReviewList::setShuffled(bool isShuffled)
{
    const auto column = isShuffled ? ReviewColumn::Shuffled : ReviewColumn::Application;
    m_order->setCurrentIndex(m_order->findData(int(column)));
}

std::optional<ApplicationId> ReviewList::current() const
{
    const std::optional<qint64> id = m_view->currentId();
    return id ? std::optional(ApplicationId(*id)) : std::nullopt;
}

bool ReviewList::select(ApplicationId application)
{
    return m_view->selectId(application.value());
}

void ReviewList::selectFirst()
{
    m_view->setCurrentIndex(m_proxy->index(0, 0));
}

void ReviewList::move(int by)
{
    const QModelIndex next = m_proxy->index(m_view->currentIndex().row() + by, 0);
    if (next.isValid()) {
        m_view->setCurrentIndex(next);
        m_view->scrollTo(next);
    }
}

bool ReviewList::selectUnscored()
{
    const QModelIndex current = m_view->currentIndex();
    const bool isOpen = current.isValid() && !m_model->valueAt(m_proxy->mapToSource(current).row()).isDone();
    return isOpen || selectNextUnscored();
}

bool ReviewList::selectNextUnscored()
{
    const int rows = m_proxy->rowCount();
    const int from = m_view->currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const QModelIndex index = m_proxy->index((from + step) % rows, 0);
        if (!m_model->valueAt(m_proxy->mapToSource(index).row()).isDone()) {
            m_view->setCurrentIndex(index);
            m_view->scrollTo(index);
            return true;
        }
    }
    return false;
}

void ReviewList::showRows()
{
    const auto show = static_cast<Show>(m_show->currentData().toInt());
    if (show == Show::All) {
        if (m_isNarrowed) {
            m_proxy->setCondition({});
        }
        m_isNarrowed = false;
        return;
    }
    m_isNarrowed = true;
    const std::optional<qint64> kept = m_view->currentId();
    m_proxy->setCondition([this, show, kept](const QModelIndex &index) {
        const ReviewItem &item = m_model->valueAt(index.row());
        const bool fits = show == Show::ToDo ? !item.isDone()
            : show == Show::Assigned         ? item.assigned
                                             : item.flagged;
        return fits || item.application.value() == kept;
    });
}

void ReviewList::setOrder()
{
    const int column = m_order->currentData().toInt();
    // By score the best stand first, and those without a score last.
    m_proxy->sort(column, column == int(ReviewColumn::Score) ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace convoke
